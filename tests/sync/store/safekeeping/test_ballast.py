"""Ballast makes room on a disk that is really full: what is being typed is kept, once more."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sync.store.safekeeping import ballast
from sync.store.safekeeping.ballast import Ballast
from tests.sync.store.test_real_disk import can_mount, on_small_disk

SIZE = 100_000


def test_it_takes_its_room_for_good_is_given_up_once_and_made_again(tmp_path: Path) -> None:
    one = Ballast(tmp_path, SIZE)
    assert not one.is_there()
    assert not one.give_up()
    assert one.take_on()
    assert one.take_on()
    file = tmp_path / "focal-desk.ballast"
    assert file.stat().st_blocks * 512 >= SIZE
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
    assert one.give_up()
    assert not file.exists()
    assert one.take_on()


def test_where_there_is_not_much_more_room_than_it_takes_it_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(tmp_path))
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage(10 * SIZE, 6 * SIZE, 4 * SIZE))
    one = Ballast(tmp_path, SIZE)
    assert not one.take_on()
    room = one.room(50)
    assert (room.free, room.is_little, room.ballast_is_gone) == (4 * SIZE, True, True)
    monkeypatch.setattr(ballast, "LITTLE_BYTES", SIZE)
    assert not one.room(50).is_little


@pytest.mark.skipif(not can_mount(), reason="this system lets nobody mount a disk of their own")
def test_on_a_full_disk_the_last_words_are_kept_by_giving_it_up(tmp_path: Path) -> None:
    said = on_small_disk(
        tmp_path,
        'head -c 100000 /dev/zero > "$1/film"',
        """
from sync.store.safekeeping.ballast import Ballast
store = reopen()
keep(store)
ballast = Ballast(store.folder, 150_000)
Path(sys.argv[1], "film").unlink()
print(ballast.take_on())
with suppress(OSError), Path(sys.argv[1], "film").open("wb", buffering=0) as film:
    while True:
        film.write(bytes(4096))
long = document(description={"en": "The last words. " * 2000})
try:
    keep(store, long)
except NoRoom:
    print("full")
print(ballast.give_up())
keep(store, long)
print(len(store.records.get("A-1").mine["description"]["en"]))
store.close()
""",
    )
    assert said.split() == ["True", "full", "True", "32000"]

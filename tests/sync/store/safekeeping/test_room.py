"""Large work is refused before it begins where the disk has no room for it, with what is needed and what is free."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from sync.records_file import FILE_NAME
from sync.room import SPARE_BYTES, Shortage, shortage
from sync.store import NoRoom, Store
from sync.store.safekeeping.elsewhere import Elsewhere
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from sync.store.safekeeping.second_place import FOLDER, Carried, SecondPlace
from sync.store.salvage.repairing import repair
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import keep, titled

FREE = 1_900_000


@pytest.fixture
def used(data_dir: Path) -> Path:
    """Records with a backup, one changed since."""
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        keep(store, titled("Then"))
        store.backups.make(Why.ASKED)
        keep(store, titled("Now"))
    return data_dir


def leave(free: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many bytes are free on every disk."""
    usage = type(shutil.disk_usage("."))
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage(10**12, 10**12 - free, free))


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_backup_is_not_begun(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(used, clock=FakeClock(), new_id=NewIds()) as store:
        leave(FREE, monkeypatch)
        before = everything(store.backups.folder)
        with pytest.raises(NoRoom, match=r"\d+ MB are needed, 1 MB are free") as told:
            store.backups.make(Why.ASKED)
        assert "Nothing was changed." in list(map(str, told.value.sentences))
        assert everything(store.backups.folder) == before


@pytest.mark.parametrize("deed", ["restore", "repair"])
def test_going_back_and_repairing_are_not_begun(
    used: Path, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    (backup,) = (used / "backups").glob("*.db")
    before = everything(used)
    leave(FREE, monkeypatch)
    do: Callable[[], object] = partial(repair, used / FILE_NAME, START)
    if deed == "restore":
        do = partial(restore, used / FILE_NAME, backup, START)
    with pytest.raises(NoRoom, match=r"\d+ MB are needed, 1 MB are free"):
        do()
    assert everything(used) == before


def test_files_that_come_along_with_a_backup_are_counted(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Elsewhere(tmp_path / "BENIN")
    (tmp_path / "film.mp4").write_bytes(bytes(3_000_000))
    with Store.open(used, clock=FakeClock(), new_id=NewIds()) as store:
        store.files.add(tmp_path / "film.mp4")
    place.catch_up(used)
    shutil.rmtree(used / "files")
    present = sum(path.stat().st_size for path in (used / FILE_NAME, place.backups()[0].path))
    leave(present + 2_000_000 + SPARE_BYTES, monkeypatch)
    with pytest.raises(NoRoom):
        restore(used / FILE_NAME, place.backups()[0].path, START)
    leave(present + 3_100_000 + SPARE_BYTES, monkeypatch)
    restore(used / FILE_NAME, place.backups()[0].path, START)
    assert len(list((used / "files").glob("*/*"))) == 1


def test_on_a_stick_too_small_for_the_files_the_backups_are_there_and_the_rest_is_said(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = SecondPlace(tmp_path, "BENIN", used, NewIds(), lambda: None)
    (tmp_path / "film.mp4").write_bytes(bytes(3_000_000))
    with Store.open(used, clock=FakeClock(), new_id=NewIds()) as store:
        store.files.add(tmp_path / "film.mp4")
    leave(3_500_000, monkeypatch)
    with pytest.raises(NoRoom) as told:
        place.catch_up()
    said = " ".join(map(str, told.value.sentences))
    assert "5 MB are needed there, 3 MB are free" in said
    assert str(tmp_path) in said
    assert len(Elsewhere(tmp_path / FOLDER / "BENIN").backups()) == 1
    leave(10_000_000, monkeypatch)
    assert place.catch_up() == Carried(True, 0, 1)


def test_what_is_said_is_never_less_than_what_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(SPARE_BYTES + 999_999, monkeypatch)
    assert shortage(tmp_path / "not made yet", 999_999) is None
    short = shortage(tmp_path / "not made yet", 1_000_000)
    assert short == Shortage(SPARE_BYTES + 1_000_000, SPARE_BYTES + 999_999)
    assert (short.needed_megabytes, short.free_megabytes) == (10, 9)


def test_a_disk_that_does_not_tell_is_tried(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: object) -> object:
        raise OSError("no answer")

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert Elsewhere(tmp_path / "BENIN").catch_up(used) == (1, 0)

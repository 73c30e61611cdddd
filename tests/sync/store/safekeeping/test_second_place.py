"""Whose copies lie in a second place: one at a time there, and a copied folder of records keeps to its own folder."""

from __future__ import annotations

import errno
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from sync.records_file import FILE_NAME
from sync.stopping import Stopped
from sync.store import NoRoom, NotWritable, Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key
from sync.store.lock import FolderLock
from sync.store.safekeeping import whole_copies
from sync.store.safekeeping.names import Why, backups_in
from sync.store.safekeeping.owning import MARK
from sync.store.safekeeping.restoring import restore
from sync.store.safekeeping.second_place import FOLDER, Carried
from sync.store.safekeeping.thinning import LAST
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import keep
from tests.sync.store.safekeeping.place_given import Open, back_up, copied, names, opened, second, stick

__all__ = ["opened", "stick"]


def test_a_place_that_is_away_is_caught_up_with_later(store: Store, stick: Path, clock: FakeClock) -> None:
    place = second(store, stick)
    keep(store)
    stick.rmdir()
    store.backups.make(Why.IDLE)
    assert place.catch_up() == Carried(False)
    assert not stick.exists()
    stick.mkdir()
    clock.advance(hours=1)
    store.backups.make(Why.IDLE)
    assert place.catch_up().backups == 2


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "There is no room left in"), (errno.EROFS, "No copy can be written in")],
)
def test_a_full_stick_is_not_told_as_a_full_computer(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    keep(store)
    store.backups.make(Why.ASKED)

    def refuse(_path: Path) -> Path:
        raise OSError(number, "refused")

    monkeypatch.setattr(whole_copies, "private_file", refuse)
    with pytest.raises((NoRoom, NotWritable)) as told:
        second(store, stick).catch_up()
    assert said in str(told.value)
    assert str(stick) in str(told.value)
    assert "backups on this computer are safe" in str(told.value)
    assert len(store.backups.all()) == 1


def test_the_copy_of_a_folder_removes_nothing_that_the_other_put_there(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    one, copy = copied(data_dir, stick, opened, clock)
    assert not back_up(one, stick, clock, LAST).is_apart
    of_one = names(stick)
    assert back_up(copy, stick, clock).is_apart
    assert back_up(copy, stick, clock, 2 * LAST) == Carried(True, 1, 0)
    assert of_one <= names(stick)
    back_up(one, stick, clock)
    assert {backup.path.name for backup in one.backups.all()[:LAST]} <= names(stick)
    assert len(list((stick / FOLDER).iterdir())) == 2


def test_it_is_the_same_whichever_of_the_two_comes_first(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    one, copy = copied(data_dir, stick, opened, clock)
    assert not back_up(copy, stick, clock).is_apart
    of_copy = names(stick)
    assert back_up(one, stick, clock).is_apart
    back_up(one, stick, clock, LAST)
    assert of_copy <= names(stick)


def test_records_that_only_moved_go_on_where_they_were(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    with Store.open(data_dir, clock=clock, new_id=NewIds()) as store:
        back_up(store, stick, clock)
    moved = data_dir.rename(data_dir.with_name("another disk"))
    assert not back_up(opened(moved), stick, clock).is_apart
    assert len(list((stick / FOLDER).iterdir())) == 1


def test_sticks_that_take_turns_are_each_known_again(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, tmp_path: Path
) -> None:
    store = opened(data_dir)
    for _ in range(3):
        back_up(store, stick, clock, 2)
        stick.rename(tmp_path / "at home")
        (tmp_path / "other").mkdir(exist_ok=True)
        (tmp_path / "other").rename(stick)
        (tmp_path / "at home").rename(tmp_path / "other")
    for there in (stick, tmp_path / "other"):
        assert len(list((there / FOLDER).iterdir())) == 1


def test_going_back_on_this_computer_goes_on_in_the_same_folder(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    with Store.open(data_dir, clock=clock, new_id=NewIds()) as store:
        back_up(store, stick, clock, 3)
        oldest = store.backups.all()[-1].path
    restore(data_dir / FILE_NAME, oldest, START)
    assert not back_up(opened(data_dir), stick, clock).is_apart


def test_what_was_brought_to_another_computer_leaves_the_copies_of_the_first_alone(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, tmp_path: Path
) -> None:
    with Store.open(data_dir, clock=clock, new_id=NewIds()) as store:
        back_up(store, stick, clock, 3)
    before = names(stick)
    (tmp_path / "new computer").mkdir()
    newest = backups_in(next((stick / FOLDER).iterdir()) / "backups")[0].path
    restore(tmp_path / "new computer" / FILE_NAME, newest, START)
    assert back_up(opened(tmp_path / "new computer"), stick, clock).is_apart
    assert before <= names(stick)
    assert not back_up(opened(data_dir), stick, clock).is_apart


def test_a_copy_that_is_encrypted_since_takes_no_readable_backup_of_the_other_away(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    key = Key(b"k" * 32, bytes(range(100, 116)))
    with Store.open(data_dir, clock=clock, new_id=NewIds()) as store:
        back_up(store, stick, clock)
    folder = shutil.copytree(data_dir, data_dir.with_name("copied"))
    back_up(opened(data_dir), stick, clock)
    before = names(stick)
    convert(folder, None, key)
    with Store.open(folder, clock=clock, new_id=NewIds(30), key=key) as copy:
        assert back_up(copy, stick, clock).is_apart
    assert before <= names(stick)


def test_what_an_earlier_computer_left_there_to_be_read_by_anybody_is_known(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, tmp_path: Path
) -> None:
    key = Key(b"k" * 32, bytes(range(100, 116)))
    with Store.open(data_dir, clock=clock, new_id=NewIds()) as store:
        back_up(store, stick, clock)
    new = tmp_path / "new computer"
    new.mkdir()
    newest = backups_in(next((stick / FOLDER).iterdir()) / "backups")[0].path
    restore(new / FILE_NAME, newest, START)
    convert(new, None, key)
    with Store.open(new, clock=clock, new_id=NewIds(30), key=key) as moved:
        assert second(moved, stick).may_be_readable()
        assert back_up(moved, stick, clock).is_apart
        assert second(moved, stick).may_be_readable()
        shutil.rmtree(stick / FOLDER / "BENIN")
        assert not second(moved, stick).may_be_readable()


def test_what_all_earlier_computers_left_there_is_known_however_often_the_records_moved(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, tmp_path: Path
) -> None:
    key = Key(b"k" * 32, bytes(range(100, 116)))
    left, store = list[Path](), opened(data_dir)
    for number in range(3):
        back_up(store, stick, clock)
        left += set((stick / FOLDER).iterdir()) - set(left)
        new = tmp_path / f"computer {number}"
        new.mkdir()
        restore(new / FILE_NAME, backups_in(left[-1] / "backups")[0].path, START)
        if number < 2:
            store = opened(new)
    convert(new, None, key)
    with Store.open(new, clock=clock, new_id=NewIds(30), key=key) as moved:
        assert back_up(moved, stick, clock).is_apart
        for folder in left:
            assert second(moved, stick).may_be_readable()
            shutil.rmtree(folder)
        assert not second(moved, stick).may_be_readable()


def test_a_folder_from_before_there_were_marks_is_gone_on_with(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    store = opened(data_dir)
    back_up(store, stick, clock)
    (mark,) = stick.rglob(MARK)
    mark.unlink()
    assert not back_up(store, stick, clock).is_apart
    mark.write_text("nothing that is known", encoding="utf-8")
    assert back_up(store, stick, clock).is_apart


def test_whoever_has_nothing_to_bring_writes_nothing(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    store = opened(data_dir)
    back_up(store, stick, clock)
    changes = store.changes
    assert second(store, stick).catch_up() == Carried(True)
    assert store.changes == changes


def test_two_that_copy_at_once_take_turns_and_leave_nothing(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    store = opened(data_dir)
    keep(store)
    store.backups.make(Why.ASKED)
    in_the_middle, waiting = Event(), Event()

    def stopped_first() -> bool:
        in_the_middle.set()
        assert waiting.wait(20)
        return False

    def stopped_second() -> bool:
        waiting.set()
        return False

    with ThreadPoolExecutor() as threads:
        first = threads.submit(second(store, stick).catch_up, stopped_first)
        assert in_the_middle.wait(20)
        other = threads.submit(second(store, stick).catch_up, stopped_second)
        assert first.result(20) == Carried(True, 1, 0)
        assert other.result(20) == Carried(True, 0, 0)
    assert list(stick.rglob(".*")) == []


def test_whoever_waits_can_be_stopped(data_dir: Path, stick: Path, opened: Open, clock: FakeClock) -> None:
    store = opened(data_dir)
    back_up(store, stick, clock)
    lock = FolderLock(next((stick / FOLDER).iterdir()))
    with pytest.raises(Stopped):
        second(store, stick).catch_up(lambda: True)
    lock.release()


def test_what_a_killed_copying_left_is_removed_by_the_next(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    store = opened(data_dir)
    back_up(store, stick, clock)
    (folder,) = (stick / FOLDER).iterdir()
    left = folder / "backups" / ".20250101-000000-000000-focal-desk-idle.db.new"
    left.write_bytes(b"half")
    back_up(store, stick, clock)
    assert not left.exists()

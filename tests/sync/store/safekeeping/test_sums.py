"""What the disk changes in a backup is known by its check sum: here, in the second place, and when it is put back."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sync.store import Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key
from sync.store.safekeeping.elsewhere import Elsewhere
from sync.store.safekeeping.names import Why, backups_in
from sync.store.safekeeping.restoring import restore
from sync.store.safekeeping.sums import is_as_written, sum_beside, sum_of
from sync.store.safekeeping.thinning import LAST
from sync.store.troubles import Spoilt
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

TEXT = "A text that nobody looks at. " * 40


@pytest.fixture
def backup(store: Store) -> Path:
    """A backup of one record with some text."""
    keep(store, document(description={"en": TEXT}))
    return store.backups.make(Why.ASKED).backup.path


@pytest.fixture
def place(tmp_path: Path) -> Elsewhere:
    return Elsewhere(tmp_path / "stick" / "BENIN")


def spoil(backup: Path) -> bytes:
    """Change some letters of the text, as a bad place on a disk does; SQLite sees nothing of it."""
    changed = backup.read_bytes().replace(b"text that nobody", b"text that ZZZZZZ")
    backup.write_bytes(changed)
    return changed


def test_a_backup_has_its_check_sum_beside_it_as_other_programs_read_it(backup: Path) -> None:
    digest = hashlib.sha256(backup.read_bytes()).hexdigest()
    assert sum_beside(backup).read_text() == f"{digest}  {backup.name}\n"
    assert is_as_written(backup)


def test_a_spoilt_backup_is_not_put_back_until_its_check_sum_is_taken_away(
    backup: Path, tmp_path: Path
) -> None:
    spoil(backup)
    new = tmp_path / "new" / "focal-desk.db"
    with pytest.raises(Spoilt) as told:
        restore(new, backup, START)
    assert str(sum_beside(backup)) in str(told.value.advice)
    assert not new.exists()
    sum_beside(backup).unlink()
    restore(new, backup, START)
    with Store.open(new.parent, clock=FakeClock(), new_id=NewIds()) as opened:
        assert opened.records.get("A-1") is not None


def test_a_check_names_the_spoilt_backups_and_not_those_of_earlier_versions(
    store: Store, backup: Path
) -> None:
    earlier = store.backups.make(Why.ASKED).backup.path
    sum_beside(earlier).unlink()
    assert store.checking.run().backups == ()
    for path in (earlier, backup):
        spoil(path)
    checked = store.checking.run()
    assert (checked.backups, checked.is_whole) == ((backup.stem,), True)


def test_a_spoilt_copy_in_the_second_place_is_replaced(store: Store, backup: Path, place: Elsewhere) -> None:
    assert place.catch_up(store.folder) == (1, 0)
    copy = place.backups()[0].path
    assert sum_of(copy) == sum_of(backup)
    spoil(copy)
    assert not place.is_complete(store.folder)
    assert place.catch_up(store.folder) == (1, 0)
    assert copy.read_bytes() == backup.read_bytes()
    assert place.catch_up(store.folder) == (0, 0)


def test_a_backup_that_is_spoilt_here_takes_the_place_of_no_whole_copy(
    store: Store, backup: Path, place: Elsewhere
) -> None:
    whole = backup.read_bytes()
    place.catch_up(store.folder)
    spoil(backup)
    assert place.catch_up(store.folder) == (0, 0)
    copy = place.backups()[0].path
    assert copy.read_bytes() == whole
    copy.unlink()
    assert place.catch_up(store.folder) == (0, 0)
    assert place.backups() == []


def test_backups_of_earlier_versions_are_copied_as_before(
    store: Store, backup: Path, place: Elsewhere
) -> None:
    sum_beside(backup).unlink()
    assert [place.catch_up(store.folder) for _ in range(2)] == [(1, 0), (0, 0)]
    assert sum_of(place.backups()[0].path) == ""


def test_a_check_sum_goes_with_its_backup(
    store: Store, backup: Path, place: Elsewhere, clock: FakeClock
) -> None:
    for _ in range(LAST + 1):
        clock.advance(minutes=1)
        store.backups.make(Why.ASKED)
        place.catch_up(store.folder)
    for folder in (store.backups.folder, place.folder / "backups"):
        kept = {sum_beside(one.path).name for one in backups_in(folder)}
        assert {path.name for path in folder.glob("*.sha256")} == kept


def test_a_check_sum_whose_backup_is_gone_goes_at_the_next_opening(
    store: Store, backup: Path, clock: FakeClock
) -> None:
    store.close()
    backup.unlink()
    Store.open(store.folder, clock=clock, new_id=NewIds()).close()
    assert not sum_beside(backup).exists()


def test_what_is_written_anew_under_another_key_has_a_new_check_sum(store: Store, backup: Path) -> None:
    before = sum_of(backup)
    store.close()
    convert(store.folder, None, Key(b"k" * 32, bytes(range(100, 116))))
    assert sum_of(backup) not in ("", before)
    assert is_as_written(backup)


def test_what_was_spoilt_before_it_was_written_under_another_key_counts_as_spoilt_after(
    store: Store, backup: Path
) -> None:
    spoil(backup)
    store.close()
    key = Key(b"k" * 32, bytes(range(100, 116)))
    convert(store.folder, None, key)
    assert not is_as_written(backup)
    with pytest.raises(Spoilt):
        restore(store.folder / "focal-desk.db", backup, START, key)


def test_a_copy_of_what_lost_its_check_sum_has_none_either(
    store: Store, backup: Path, place: Elsewhere
) -> None:
    place.catch_up(store.folder)
    sum_beside(backup).unlink()
    backup.write_bytes(backup.read_bytes() + bytes(4096))
    assert place.catch_up(store.folder) == (1, 0)
    copy = place.backups()[0].path
    assert (sum_of(copy), is_as_written(copy)) == ("", True)

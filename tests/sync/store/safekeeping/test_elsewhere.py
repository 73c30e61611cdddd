"""Copies of one database elsewhere: written and read back, caught up with, thinned, given up where readable."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sync.stopping import Stopped
from sync.store import Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key, salt_of
from sync.store.safekeeping import whole_copies
from sync.store.safekeeping.elsewhere import Elsewhere
from sync.store.safekeeping.looking import look_into
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from sync.store.safekeeping.second_place import FOLDER
from sync.store.safekeeping.thinning import LAST
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import keep


@pytest.fixture
def place(tmp_path: Path) -> Elsewhere:
    (tmp_path / "stick").mkdir()
    return Elsewhere(tmp_path / "stick" / FOLDER / "BENIN")


def test_backups_and_files_are_copied_once(store: Store, place: Elsewhere, tmp_path: Path) -> None:
    keep(store)
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 bytes")
    digest = store.files.add(tmp_path / "report.pdf").digest
    made = store.backups.make(Why.ASKED).backup
    assert place.catch_up(store.folder) == (1, 1)
    assert place.catch_up(store.folder) == (0, 0)
    folder = place.folder
    assert look_into(folder / "backups" / made.path.name).records == 1
    assert (folder / "files" / digest[:2] / digest).read_bytes() == b"%PDF-1.4 bytes"


def test_old_ones_make_room_there_too_and_what_others_keep_there_stays(
    store: Store, place: Elsewhere, clock: FakeClock
) -> None:
    keep(store)
    place.folder.mkdir(parents=True)
    other = place.folder / "mine.txt"
    other.write_text("mine", encoding="utf-8")
    for _ in range(LAST + 3):
        store.backups.make(Why.IDLE)
        place.catch_up(store.folder)
        clock.advance(minutes=1)
    assert len(place.backups()) == LAST
    assert other.read_text(encoding="utf-8") == "mine"


def test_what_is_not_read_back_as_it_was_written_is_not_kept(
    store: Store, place: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store)
    store.backups.make(Why.ASKED)

    def lie(file: object) -> None:
        path = Path(str(getattr(file, "name", "")))
        path.write_bytes(b"\0" * path.stat().st_size)

    monkeypatch.setattr(whole_copies, "forget_cached", lie)
    with pytest.raises(whole_copies.NotAsWritten):
        place.catch_up(store.folder)
    assert place.backups() == []


def test_what_is_stopped_in_the_middle_leaves_nothing_half(store: Store, place: Elsewhere) -> None:
    keep(store)
    store.backups.make(Why.ASKED)
    with pytest.raises(Stopped):
        place.catch_up(store.folder, lambda: True)
    assert [path for path in place.folder.rglob("*") if path.is_file()] == []


def test_on_another_computer_everything_comes_back_from_there(
    store: Store, place: Elsewhere, tmp_path: Path
) -> None:
    keep(store)
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 bytes")
    digest = store.files.add(tmp_path / "report.pdf").digest
    store.backups.make(Why.ASKED)
    place.catch_up(store.folder)
    another = tmp_path / "another"
    another.mkdir()
    restore(another / "focal-desk.db", place.backups()[0].path, START)
    with Store.open(another, clock=FakeClock(), new_id=NewIds()) as opened:
        assert opened.records.get("A-1") is not None
        assert opened.files.get(digest) is not None


def test_once_the_records_are_encrypted_nothing_there_is_readable_any_more(
    data_dir: Path, place: Elsewhere, tmp_path: Path, clock: FakeClock
) -> None:
    key = Key(b"k" * 32, bytes(range(100, 116)))
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 bytes")
    with Store.open(data_dir, clock=clock, new_id=NewIds()) as plain:
        keep(plain)
        plain.files.add(tmp_path / "report.pdf")
        plain.backups.make(Why.ASKED)
        place.catch_up(data_dir)
    old = place.backups()[0].path.with_name("20200101-000000-000000-focal-desk-asked.db")
    shutil.copy(place.backups()[0].path, old)
    convert(data_dir, None, key)
    place.catch_up(data_dir)
    there = [path for path in place.folder.rglob("*") if path.is_file()]
    assert [salt_of(path) for path in there if path.suffix == ".db"] == [key.salt]
    assert not any(b"%PDF" in path.read_bytes() for path in there)
    assert place.catch_up(data_dir) == (0, 0)


def test_an_encrypted_backup_brings_its_files_readable_to_a_plain_database(
    data_dir: Path, place: Elsewhere, tmp_path: Path, clock: FakeClock
) -> None:
    key = Key(b"k" * 32, bytes(range(100, 116)))
    with Store.open(data_dir, clock=clock, new_id=NewIds(), key=key) as encrypted:
        keep(encrypted)
        files = [encrypted.files.add(written(tmp_path / name)) for name in ("report.pdf", "plan.pdf")]
        encrypted.backups.make(Why.ASKED)
        place.catch_up(data_dir)
    changed = max(place.folder.glob("sealed/*/*"))
    changed.write_bytes(bytes(changed.stat().st_size))
    another = tmp_path / "another"
    Store.open(another, clock=clock, new_id=NewIds()).close()
    restore(another / "focal-desk.db", place.backups()[0].path, START, key)
    with Store.open(another, clock=clock, new_id=NewIds()) as plain:
        assert plain.records.get("A-1") is not None
        kept = [kept for file in files if (kept := plain.files.get(file.digest))]
        # The one that was changed on the stick is missing, and keeps the other from nothing.
        assert [file.path.read_bytes()[:4] for file in kept] == [b"%PDF"]


def written(path: Path) -> Path:
    """A file of some size, not like one of another name."""
    path.write_bytes(b"%PDF-1.4 " + path.name.encode() * 900)
    return path


def test_another_passphrase_does_not_throw_the_history_there_away(
    data_dir: Path, place: Elsewhere, clock: FakeClock
) -> None:
    old, new = (Key(bytes([number]) * 32, bytes(range(number, number + 16))) for number in (30, 90))
    with Store.open(data_dir, clock=clock, new_id=NewIds(), key=old) as store:
        keep(store)
        store.backups.make(Why.ASKED)
        place.catch_up(data_dir)
    # As one that is there only: older than those that are kept here.
    only_there = place.backups()[0].path.with_name("20250101-000000-000000-focal-desk-asked.db")
    shutil.copy(place.backups()[0].path, only_there)
    convert(data_dir, old, new)
    place.catch_up(data_dir)
    assert only_there in [backup.path for backup in place.backups()]
    assert look_into(only_there, old).records == 1

"""Going back to a backup hides nothing of what was done since: the journal tells of it still."""

from __future__ import annotations

from pathlib import Path

from forms.words import Phrase
from sync.store import Store
from sync.store.encryption.keys import Key
from sync.store.journal import JOURNAL_ROWS
from sync.store.safekeeping.names import Why, backups_in
from sync.store.safekeeping.restoring import restore
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep
from tests.sync.store.migrations.kept import unpack

FILE = "focal-desk.db"
KEY = Key(b"k" * 32, b"0123456789abcdef")
WENT_BACK = "The records went back to a backup."


def reopen(folder: Path, key: Key | None = None) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


def said(folder: Path, key: Key | None = None) -> list[str]:
    with reopen(folder, key) as store:
        return [str(entry.phrase) for entry in store.journal.latest(JOURNAL_ROWS)]


def backed_up(folder: Path, key: Key | None = None) -> Path:
    """A backup, after which a record was erased."""
    with reopen(folder, key) as store:
        keep(store, document())
        store.journal.add("A-1", "sent", Phrase("First."))
        store.backups.make(Why.ASKED)
        store.journal.add("", "kept", Phrase("First."))
        store.journal.add("", "kept", Phrase("Erased."))
    return backups_in(folder / "backups")[0].path


def test_what_was_done_since_stays_in_the_journal_in_its_order(data_dir: Path) -> None:
    backup = backed_up(data_dir)
    before = restore(data_dir / FILE, backup, START).before
    assert said(data_dir) == [WENT_BACK, "Erased.", "First.", "First."]
    assert before is not None
    restore(data_dir / FILE, before, START)
    assert said(data_dir) == [WENT_BACK, WENT_BACK, "Erased.", "First.", "First."]


def test_it_stays_where_the_records_are_encrypted_and_the_backup_is_not(data_dir: Path) -> None:
    backup = backed_up(data_dir, KEY)
    restore(data_dir / FILE, backup, START, KEY)
    assert said(data_dir, KEY) == [WENT_BACK, "Erased.", "First.", "First."]


def test_the_oldest_lines_give_way_as_always(data_dir: Path) -> None:
    backup = backed_up(data_dir)
    with reopen(data_dir) as store:
        store.journal.add_all([("", "kept", Phrase(f"Line {n}.")) for n in range(JOURNAL_ROWS)])
    restore(data_dir / FILE, backup, START)
    found = said(data_dir)
    assert len(found) == JOURNAL_ROWS
    assert found[:2] == [WENT_BACK, f"Line {JOURNAL_ROWS - 1}."]
    assert "Erased." not in found


def test_a_backup_of_an_older_form_takes_them_as_far_as_its_journal_has_room(tmp_path: Path) -> None:
    old, folder = unpack("0001", tmp_path / "old"), tmp_path / "new"
    with reopen(folder) as store:
        store.journal.add("", "kept", Phrase("Erased."))
    restore(folder / FILE, old, START)
    assert said(folder)[:2] == [WENT_BACK, "Erased."]

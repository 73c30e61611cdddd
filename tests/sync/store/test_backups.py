"""A copy of the database that is whole, made while it is in use."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sync.store import Damaged, NotWritable, Store
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep


def test_a_backup_is_one_file_beside_its_check_sum_that_can_be_opened_as_it_is(
    store: Store, tmp_path: Path
) -> None:
    keep(store, document(title={"zh": "能力"}))
    target = tmp_path / "copy" / "focal-desk.db"
    store.backup(target)
    keep(store, document("A-2"))
    names = sorted(path.name for path in target.parent.iterdir())
    assert names == ["focal-desk.db", "focal-desk.db.sha256"]
    with Store.open(target.parent, clock=FakeClock(), new_id=NewIds()) as copy:
        assert copy.records.title("A-1") == {"zh": "能力"}
        assert copy.records.get("A-2") is None


def test_a_backup_takes_the_place_of_an_older_one(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    target.write_text("older", encoding="utf-8")
    keep(store)
    store.backup(target)
    with closing(dbapi2.connect(str(target))) as connection:
        assert connection.execute("SELECT count(*) FROM record").fetchone() == (1,)


def test_a_place_that_takes_no_file_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritable):
        store.backup(tmp_path / "file" / "backup.db")


def test_a_damaged_database_does_not_become_a_backup(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    keep(store, document(description={"en": "Long text. " * 3000}))
    store.backup(target)
    good = target.read_bytes()
    with store._connections.bare() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'history'").fetchone()[0]
    with (store.folder / "focal-desk.db").open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with store._connections.bare() as connection:
        connection.execute("PRAGMA shrink_memory")  # what is remembered of the file is whole still
    with pytest.raises(Damaged):
        store.backup(target)
    assert target.read_bytes() == good

"""A database that somebody put in the place of ours, or among our backups."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sync.records_file import FILE_NAME
from sync.store import Damaged, Store
from tests.support.given import FakeClock, NewIds

_ACTS = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM record; END",
    "view": "CREATE VIEW v AS SELECT * FROM record",
}


@pytest.mark.parametrize("kind", _ACTS)
def test_a_database_that_acts_by_itself_is_not_opened(
    tmp_path: Path, clock: FakeClock, new_id: NewIds, kind: str
) -> None:
    Store.open(tmp_path, clock=clock, new_id=new_id).close()
    file = tmp_path / FILE_NAME
    with closing(dbapi2.connect(str(file))) as connection:
        connection.execute(_ACTS[kind])
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(Damaged):
        Store.open(tmp_path, clock=clock, new_id=new_id)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        (b"\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00", b"\x00\x00\x00\x09\x00\x00\x00\x00\x00\x00\x00"),
        (b"tokenize", b"tokenizf"),
        (b"TABLE journal", b"TABLE jo\xa5rnal"),
    ],
    ids=["format", "tokenizer", "letters"],
)
def test_what_no_sqlite_writes_is_damage(
    tmp_path: Path, clock: FakeClock, new_id: NewIds, there: bytes, instead: bytes
) -> None:
    """Found by fuzzing: each ended the program with a fault."""
    Store.open(tmp_path, clock=clock, new_id=new_id).close()
    file = tmp_path / FILE_NAME
    content = file.read_bytes()
    assert there in content
    file.write_bytes(content.replace(there, instead, 1))
    before = file.read_bytes()
    with pytest.raises(Damaged):
        Store.open(tmp_path, clock=clock, new_id=new_id)
    assert file.read_bytes() == before


def test_no_function_of_a_file_is_trusted_and_no_message_repeats_what_was_given(
    tmp_path: Path, clock: FakeClock, new_id: NewIds
) -> None:
    store = Store.open(tmp_path, clock=clock, new_id=new_id)
    try:
        for opened in (store._connections.writing(), store._connections.reading()):
            with opened as connection:
                assert connection.exec_driver_sql("PRAGMA trusted_schema").scalar() == 0
                with pytest.raises(Exception, match="no such table") as caught:
                    connection.exec_driver_sql("SELECT 1 FROM nowhere WHERE a = ?", ("What was entered",))
                assert "What was entered" not in str(caught.value)
    finally:
        store.close()

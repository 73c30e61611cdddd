"""A database that somebody put in the place of ours, or among our backups."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from traceback import format_exception

import pytest
from sqlcipher3 import dbapi2

from sync.records_file import FILE_NAME
from sync.store import Damaged, Store
from sync.store.safekeeping.looking import look_into
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

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


@pytest.mark.parametrize("kind", _ACTS)
def test_a_backup_that_acts_by_itself_is_not_put_back(
    tmp_path: Path, clock: FakeClock, new_id: NewIds, kind: str
) -> None:
    Store.open(tmp_path / "theirs", clock=clock, new_id=new_id).close()
    backup = tmp_path / "theirs" / FILE_NAME
    with closing(dbapi2.connect(str(backup))) as connection:
        connection.execute(_ACTS[kind])
        connection.commit()
    ours = tmp_path / "ours" / FILE_NAME
    Store.open(ours.parent, clock=clock, new_id=new_id).close()
    before = ours.read_bytes()
    with pytest.raises(Damaged):
        restore(ours, backup, START)
    assert ours.read_bytes() == before


_SPOILT = pytest.mark.parametrize(
    ("there", "instead"),
    [
        (b"\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00", b"\x00\x00\x00\x09\x00\x00\x00\x00\x00\x00\x00"),
        (b"tokenize", b"tokenizf"),
        (b"TABLE journal", b"TABLE jo\xa5rnal"),
        (b"version_num", b"versiom_num"),
    ],
    ids=["format", "tokenizer", "letters", "column"],
)


@_SPOILT
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


@_SPOILT
def test_a_backup_that_no_sqlite_writes_is_damage(
    tmp_path: Path, clock: FakeClock, new_id: NewIds, there: bytes, instead: bytes
) -> None:
    """Found by fuzzing: going back to it, or looking into it, ended with a fault."""
    with Store.open(tmp_path, clock=clock, new_id=new_id) as store:
        backup = store.backups.make(Why.ASKED).backup.path
    backup.write_bytes(backup.read_bytes().replace(there, instead, 1))
    before = (tmp_path / FILE_NAME).read_bytes()
    for look in (look_into, lambda path: restore(tmp_path / FILE_NAME, path, START)):
        with suppress(Damaged):
            look(backup)
    with pytest.raises(Damaged):
        restore(tmp_path / FILE_NAME, backup, START)
    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("spoilt", [b"A pl\xffce of work", b'A pl"ce of work'], ids=["letters", "quotes"])
def test_a_text_that_is_spoilt_is_damage_and_not_repeated_in_any_message(
    tmp_path: Path, clock: FakeClock, new_id: NewIds, spoilt: bytes
) -> None:
    """Found by fuzzing: who opened such a record met a fault, with what was entered in its words."""
    with Store.open(tmp_path, clock=clock, new_id=new_id) as store:
        keep(store, document(description={"en": "A place of work"}))
        keep(store, document("A-2"))
    file = tmp_path / FILE_NAME
    file.write_bytes(file.read_bytes().replace(b"A place of work", spoilt))
    with Store.open(tmp_path, clock=clock, new_id=new_id) as store:
        with pytest.raises(Damaged) as caught:
            store.records.get("A-1")
        assert "of work" not in "".join(format_exception(caught.value))
        assert store.found_damage
        assert store.records.get("A-2") is not None
        assert store.checking.run().faults == ("the text of record 1 cannot be read",)


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

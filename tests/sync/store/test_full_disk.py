"""A full disk: said in words, nothing half-written, and work goes on when there is room again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from forms.vocabularies import Term, Vocabulary
from forms.words import say
from sync.records import Intent, Query
from sync.store import NoRoom, Store
from sync.store.safekeeping.sums import is_as_written
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, remote

BIG = {"en": "Much text. " * 20_000}


@contextmanager
def full(store: Store) -> Iterator[None]:
    """Within the block the database may not grow by a page: SQLite itself then says that the disk is full."""
    with store._connections.bare() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
    try:
        yield
    finally:
        with store._connections.bare() as connection:
            connection.execute("PRAGMA max_page_count=1000000")


def everything(store: Store) -> list[tuple[object, ...]]:
    with store._connections.reading() as connection:
        tables = ("record", "content", "history", "conflict", "outbox", "setting", "journal", "facet", "year")
        return [tuple(row) for name in tables for row in connection.exec_driver_sql(f"SELECT * FROM {name}")]


WRITES: dict[str, Callable[[Store], object]] = {
    "a new record": lambda store: keep(store, document("A-2", description=BIG)),
    "an edit": lambda store: keep(store, document(description=BIG)),
    "a settlement": lambda store: store.records.settle(
        "A-1", document(description=BIG), settled=["title"], who="Ana"
    ),
    "a record received": lambda store: store.records.received(
        remote(document("A-3", description=BIG), identifier="A-3")
    ),
    "a merge": lambda store: store.records.merged(
        "A-1", remote(document(description=BIG)), document(description=BIG), (), ()
    ),
    "a sending": lambda store: store.outbox.begin(1, document(description=BIG)),
    "a setting": lambda store: store.settings.put("address", BIG["en"]),
    "an entry in the journal": lambda store: store.journal.add("A-1", "sent", say("{t}", t=BIG["en"])),
    "a vocabulary": lambda store: store.vocabularies.keep(Vocabulary("x", True, (Term("y", BIG),))),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_what_finds_no_room_is_said_and_leaves_nothing_half_written(
    store: Store, write: Callable[[Store], object]
) -> None:
    keep(store)
    store.outbox.put("A-1", Intent.DRAFT)
    before = everything(store)
    with full(store):
        with pytest.raises(NoRoom) as caught:
            write(store)
        assert everything(store) == before
    assert "The disk is full." in str(caught.value)
    write(store)
    assert store.records.count(Query(text="workshop")) >= 1


def test_a_new_database_that_finds_no_room_leaves_no_half_one(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "sync.store.connections.WRITER", ("PRAGMA journal_mode=WAL", "PRAGMA max_page_count=8")
    )
    with pytest.raises(NoRoom):
        Store.open(data_dir, clock=FakeClock(), new_id=NewIds())
    monkeypatch.undo()
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        assert store.is_fresh


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_backup_that_finds_no_room_is_said_and_leaves_the_older_one(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store)
    target = tmp_path / "backup.db"
    store.backup(target)
    older = target.read_bytes()
    keep(store, document("A-2"))
    monkeypatch.setattr("sync.store.backups.private_file", lambda file: file.symlink_to("/dev/full"))
    with pytest.raises(NoRoom):
        store.backup(target)
    assert target.read_bytes() == older
    assert is_as_written(target)
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert names == ["backup.db", "backup.db.sha256"]

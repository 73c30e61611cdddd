"""Data of each earlier version are opened by this one: kept row by row, backed up before, or left as they were."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from forms.files import local_file
from sync.records import Query, State
from sync.store import NoRoom, Store, migrating
from sync.store.schema import HEAD
from tests.support.given import FakeClock, NewIds
from tests.sync.store.migrations.kept import FILE, REVISIONS, Rows, revision_of, rows, unpack
from tests.sync.store.migrations.leaving import LETTER, WORDS, document

EARLIER = [revision for revision in REVISIONS if revision != HEAD]
each_version = pytest.mark.parametrize("revision", REVISIONS)
each_earlier = pytest.mark.parametrize("revision", EARLIER)
RETURNED, REJECTED = "Returned by the reviewer: {reason}", "Rejected at the clearing-house: {reason}"


def reopen(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


def as_today(kept: Rows, revision: str) -> Rows:
    """The rows with the words of today: since 0007 it is a person of the country who returns a record."""
    if revision >= "0007":
        return kept
    for record in kept["record"]:
        record["state"] = {"returned": "rejected"}.get(record["state"], record["state"])
    for entry in kept["journal"]:
        entry["phrase"] = entry["phrase"].replace(RETURNED, REJECTED)
    return kept


def lost(before: Rows, after: Rows) -> list[Any]:
    """What stood in a row before and does not stand there any more."""
    gone: list[Any] = []
    for name, kept in before.items():
        found = after.get(name, [])
        if len(found) != len(kept):
            gone.append((name, len(kept), len(found)))
        for old, new in zip(kept, found, strict=False):
            gone.extend((name, key, old[key]) for key in old if old[key] != new.get(key))
    return gone


def test_there_is_a_folder_of_each_version_that_was_before_this_one() -> None:
    """Before HEAD moves: leaving.py, with the program as it was."""
    made = {file.name[1:5] for file in (Path(migrating.__file__).parent / "migrations").rglob("v0*.py")}
    assert made - set(REVISIONS) <= {HEAD}
    assert all(file.stat().st_size < 40_000 for file in (Path(__file__).parent / "fixtures").iterdir())


@each_version
def test_every_row_is_there_afterwards_and_in_the_backup_and_a_second_opening_does_nothing(
    revision: str, data_dir: Path
) -> None:
    file = unpack(revision, data_dir)
    assert revision_of(file) == revision
    before = rows(file)
    reopen(data_dir).close()
    after = rows(file)
    backups = list(data_dir.glob("backups/*.db"))
    assert [(rows(one), revision_of(one)) for one in backups] == [(before, revision)] * (revision != HEAD)
    assert lost(as_today(before, revision), after) == []
    assert revision_of(file) == HEAD
    reopen(data_dir).close()
    assert rows(file) == after
    assert list(data_dir.glob("backups/*.db")) == backups


def test_a_row_that_were_lost_would_be_seen(data_dir: Path) -> None:
    file = unpack("0006", data_dir)
    before, after = rows(file), rows(file)
    after["history"].pop()
    after["content"][0]["mine"] = after["content"][0]["mine"].replace("1.5", "1.50")
    assert [entry[0] for entry in lost(before, after)] == ["content", "history"]


@each_version
def test_documents_queue_history_and_settings_read_as_they_were_written(
    revision: str, data_dir: Path
) -> None:
    unpack(revision, data_dir)
    with reopen(data_dir) as store:
        typed = document("A-1", title=WORDS, startDate="2019-05")
        record = store.records.get("A-1")
        assert record is not None
        assert json.dumps(record.mine) == json.dumps(typed)
        assert [store.history.version("A-1", number)["title"] for number in (1, 2, 3)] == [
            {"en": "A-1"},
            WORDS,
            WORDS,
        ]
        waiting = {item.identifier: (item.flying, item.held, item.tries) for item in store.outbox.items()}
        assert waiting == {
            "A-3": (document("A-3", description=WORDS), False, 1),
            "A-4": (None, True, 0),
            "N-1": (None, False, 0),
        }
        conflict = store.records.get("A-7")
        assert conflict is not None
        assert [(one.path, one.mine, one.theirs) for one in conflict.conflicts] == [
            ("description.en", "Mine", "Theirs")
        ]
        found = {state: store.records.count(Query(states=(state,))) for state in (State.BIN, State.REJECTED)}
        assert found == {State.BIN: 1, State.REJECTED: 1}
        assert store.settings.get("person") == "Ana Souza"
        assert store.records.identifiers(Query(text="إقليمية")) == store.records.identifiers(
            Query(text="讲习")
        )
        assert "A-1" in store.records.identifiers(Query(text="讲习"))


@pytest.mark.parametrize("revision", [revision for revision in REVISIONS if revision >= "0004"])
def test_an_attached_file_is_there_byte_for_byte(revision: str, data_dir: Path) -> None:
    unpack(revision, data_dir)
    with reopen(data_dir) as store:
        record = store.records.get("A-8")
        assert record is not None
        local = local_file(record.mine["documentLinks"][0]["url"])
        assert local is not None
        assert store.files.copy_out(local).read_bytes() == LETTER


@each_earlier
def test_a_fault_after_the_last_step_of_a_migration_undoes_all_of_it(
    revision: str, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = unpack(revision, data_dir)
    before = rows(file)
    run = migrating._run

    def broken(connection: Any, target: str) -> None:
        run(connection, target)
        raise RuntimeError("The light went out.")

    monkeypatch.setattr(migrating, "_run", broken)
    with pytest.raises(RuntimeError, match="The light"):
        reopen(data_dir)
    assert (rows(file), revision_of(file)) == (before, revision)
    monkeypatch.undo()
    reopen(data_dir).close()
    assert revision_of(file) == HEAD


@pytest.mark.parametrize("revision", [EARLIER[0], EARLIER[-1]])
def test_a_disk_that_is_full_in_the_middle_of_a_migration_undoes_all_of_it(
    revision: str, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = unpack(revision, data_dir)
    before = rows(file)
    run = migrating._run

    def without_room(connection: Any, target: str) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        run(connection, target)
        connection.exec_driver_sql("CREATE TABLE filler AS SELECT zeroblob(1000000) AS bytes")

    monkeypatch.setattr(migrating, "_run", without_room)
    with pytest.raises(NoRoom):
        reopen(data_dir)
    assert (rows(file), revision_of(file)) == (before, revision)
    assert file.name == FILE

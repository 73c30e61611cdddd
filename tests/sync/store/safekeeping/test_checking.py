"""A thorough look: at the database, at the attached files, at what is worked out from the records."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sync.records import Query
from sync.store import Store, opening
from sync.store.safekeeping.checking import Checked
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep


def reopen(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


def test_what_is_whole_is_said_to_be_whole(store: Store, tmp_path: Path) -> None:
    keep(store)
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 bytes")
    store.files.add(tmp_path / "report.pdf")
    assert store.checking.run() == Checked()


def test_a_file_that_is_gone_or_changed_is_named(store: Store, tmp_path: Path) -> None:
    digests = []
    for name in ("gone", "changed", "sound"):
        (tmp_path / f"{name}.pdf").write_bytes(name.encode())
        digests.append(store.files.add(tmp_path / f"{name}.pdf").digest)
    for digest, content in zip(digests, (None, b"CHANGED"), strict=False):
        kept = store.files.get(digest)
        assert kept is not None
        kept.path.unlink() if content is None else kept.path.write_bytes(content)
    checked = store.checking.run()
    assert set(checked.files) == set(digests[:2])
    assert checked.is_whole


def test_search_that_does_not_fit_the_records_is_made_anew(store: Store) -> None:
    keep(store)
    keep(store, document("A-2"))
    with store._connections.writing() as connection:
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = 2")
    assert store.records.count(Query(text="workshop")) == 1
    assert store.checking.run().rebuilt
    assert store.records.count(Query(text="workshop")) == 2
    assert not store.checking.run().rebuilt


def test_rows_that_belong_to_nothing_are_counted(store: Store) -> None:
    with store._connections.bare() as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("INSERT INTO removal VALUES (77, 'mine')")
        connection.execute("PRAGMA foreign_keys=ON")
    checked = store.checking.run()
    assert (checked.orphans, checked.is_whole) == (1, False)


def test_damage_is_told_in_the_words_of_the_database(data_dir: Path) -> None:
    with reopen(data_dir) as store:
        keep(store)
        with store._connections.bare() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            (root,) = connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'history'"
            ).fetchone()
        with (data_dir / "focal-desk.db").open("rb+") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)
        assert store.checking.run().faults


def test_a_thorough_check_is_due_after_an_end_without_order_and_for_what_is_large(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reopen(data_dir) as store:
        assert not store.wants_check
        keep(store)
        shutil.copytree(data_dir, tmp_path / "killed")
    with reopen(tmp_path / "killed") as store:
        assert store.wants_check
    with reopen(tmp_path / "killed") as store:
        assert not store.wants_check
    monkeypatch.setattr(opening, "WHOLE_BYTES", 1000)
    with reopen(data_dir) as store:
        assert store.wants_check

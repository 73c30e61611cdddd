"""Going back to a backup: nothing that stood there is lost, nothing stale is mixed in, wherever it is cut off."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sync.store import AlreadyOpen, Damaged, Store, TooNew
from sync.store.safekeeping import swapping
from sync.store.safekeeping.looking import look_into
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from sync.store.safekeeping.second_place import PLACE_SETTINGS, VISIT_SETTINGS
from sync.store.safekeeping.sums import sum_beside
from sync.store.schema import HEAD
from tests.support.given import START
from tests.sync.store.given import keep
from tests.sync.store.migrations.kept import REVISIONS, unpack
from tests.sync.store.safekeeping.restoring_given import FILE, backup_in, harm, reopen, title, used

__all__ = ["used"]


class Cut(Exception):
    """The power goes."""


def test_going_back_stands_in_the_journal(used: Path) -> None:
    restore(used / FILE, backup_in(used).path, START)
    with reopen(used) as store:
        entry = store.journal.latest(1)[0]
    assert (entry.at, str(entry.phrase)) == (START, "The records went back to a backup.")


def test_a_second_place_that_was_named_since_is_not_forgotten(used: Path) -> None:
    named = {name: f"the {name} of today" for name in (*PLACE_SETTINGS, *VISIT_SETTINGS)}
    with reopen(used) as store:
        for name, value in named.items():
            store.settings.put(name, value)
    restore(used / FILE, backup_in(used).path, START)
    with reopen(used) as store:
        assert {name: store.settings.get(name) for name in named} == named


def test_what_was_backed_up_is_back_and_what_stood_there_is_a_backup(used: Path) -> None:
    restored = restore(used / FILE, backup_in(used).path, START)
    assert title(used) == "Then"
    assert not restored.was_damaged
    before = backup_in(used, Why.RESTORE)
    assert restored.before == before.path
    restore(used / FILE, before.path, START)
    assert title(used) == "Now"


def test_a_damaged_database_is_set_aside_with_its_journal_and_never_thrown_away(used: Path) -> None:
    harm(used / FILE)
    journal = (used / f"{FILE}-wal").read_bytes()
    with pytest.raises(Damaged):
        reopen(used)
    restored = restore(used / FILE, backup_in(used).path, START)
    aside = used / "focal-desk-damaged-20250314-093000.db"
    assert (restored.before, restored.was_damaged) == (aside, True)
    assert aside.read_bytes().startswith(b"\xff" * 100)
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == journal
    assert title(used) == "Then"
    assert aside.exists()


def test_where_no_database_is_there_any_more_the_backup_takes_its_place(used: Path) -> None:
    (used / FILE).unlink()
    assert restore(used / FILE, backup_in(used).path, START).before is None
    assert title(used) == "Then"


@pytest.mark.parametrize("harmed", [False, True])
def test_wherever_it_is_cut_off_one_of_the_two_is_there_whole(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harmed: bool
) -> None:
    if harmed:
        harm(used / FILE)
    found = set()
    for step in range(1, 40):
        folder = tmp_path / f"cut-{step}"
        shutil.copytree(used, folder)
        with monkeypatch.context() as patched:
            cut_at(step, patched)
            try:
                restore(folder / FILE, backup_in(folder).path, START)
            except Cut:
                ended = False
            else:
                ended = True
        found.add(as_found(folder))
        assert not [path.name for path in folder.iterdir() if path.name.startswith(f".{FILE}")]
        if ended:
            break
    assert ended
    assert found == {"damaged" if harmed else "Now", "Then"}


def cut_at(step: int, patched: pytest.MonkeyPatch) -> None:
    """The power goes before the step of this number that changes the folder."""
    steps = 0

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def instead(*given: object, **named: object) -> object:
            nonlocal steps
            steps += 1
            if steps >= step:
                raise Cut
            return real(*given, **named)

        return instead

    for name in ("unlink", "replace", "write_text"):
        patched.setattr(Path, name, counted(getattr(Path, name)))
    for name in ("flush_file", "flush_names"):
        patched.setattr(swapping, name, counted(getattr(swapping, name)))
    patched.setattr(shutil, "copyfile", counted(shutil.copyfile))


def as_found(folder: Path) -> str:
    """What is found at the next opening."""
    try:
        return title(folder)
    except Damaged:
        return "damaged"


def test_nothing_is_put_back_under_a_program_that_works_there(store: Store) -> None:
    keep(store)
    backup = store.backups.make(Why.ASKED).backup
    with pytest.raises(AlreadyOpen):
        restore(store.folder / FILE, backup.path, START)


@pytest.mark.parametrize("broken", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 8000])
def test_a_backup_that_is_not_whole_is_refused_and_nothing_is_touched(used: Path, broken: bytes) -> None:
    bad = used / "backups" / "20250101-000000-000000-focal-desk-idle.db"
    bad.write_bytes(broken)
    before = {path.name: path.read_bytes() for path in used.glob("focal-desk.db*")}
    with pytest.raises(Damaged):
        restore(used / FILE, bad, START)
    assert {path.name: path.read_bytes() for path in used.glob("focal-desk.db*")} == before
    assert title(used) == "Now"


@pytest.mark.parametrize(
    "columns", ["number, identifier", "identifier, record_type, state, title, changed_at"]
)
def test_a_hollow_database_that_bears_our_marks_is_neither_looked_into_nor_put_back(
    used: Path, tmp_path: Path, columns: str
) -> None:
    hollow = tmp_path / "hollow.db"
    with closing(sqlite3.connect(hollow)) as made, made:
        made.execute("CREATE TABLE alembic_version (version_num)")
        made.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        made.execute(f"CREATE TABLE record ({columns})")
    with pytest.raises(Damaged):
        look_into(hollow)
    with pytest.raises(Damaged):
        restore(used / FILE, hollow, START)
    assert title(used) == "Now"


def test_a_database_that_lacks_one_table_of_its_version_is_not_put_back(used: Path) -> None:
    backup = backup_in(used).path
    with closing(sqlite3.connect(backup)) as made, made:
        made.execute("DROP TABLE outbox")
    sum_beside(backup).unlink()
    with pytest.raises(Damaged):
        restore(used / FILE, backup, START)
    assert title(used) == "Now"


def test_a_backup_of_a_newer_program_is_refused(used: Path) -> None:
    with reopen(used) as store:
        with store._connections.writing() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        newer = store.backups.make(Why.IDLE).backup.path
        with store._connections.writing() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0007'")
    with pytest.raises(TooNew):
        restore(used / FILE, newer, START)


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_backup_of_each_older_version_of_the_program_can_be_put_back(
    used: Path, tmp_path: Path, revision: str
) -> None:
    restore(used / FILE, unpack(revision, tmp_path / "older"), START)
    with reopen(used) as store:
        assert store.records.counts()

"""Repairing a damaged database: what can be read goes into a new one, which takes its place; the old one is kept."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from forms.words import say
from sync.privacy import private_file, write_private
from sync.progress import UNWATCHED, Progress
from sync.records_file import journal_of, newest_backup
from sync.stopping import Stopped
from sync.store.encryption.keys import Key, connect
from sync.store.error_codes import said_plainly
from sync.store.lock import FolderLock
from sync.store.needing_room import check_room
from sync.store.opening import make_database
from sync.store.safekeeping.restoring import aside_name
from sync.store.safekeeping.swapping import (
    copy_to_read,
    finish,
    put_in_place,
    remove_copy_to_read,
    set_aside,
    staged_beside,
    with_journal,
)
from sync.store.salvage.bringing import bring_from_backups
from sync.store.salvage.cells import Row
from sync.store.salvage.frames import Frames
from sync.store.salvage.mending import Mended, mend
from sync.store.salvage.noting import note_repair
from sync.store.salvage.pages import Pages, SealedPages
from sync.store.salvage.report import Named, Repaired
from sync.store.salvage.shapes import shapes_in
from sync.store.salvage.trees import Found, Trees
from sync.store.schema import HEAD
from sync.store.temporary import remove_database
from sync.store.troubles import BeyondRepair, Missing

_ROWS = 256
"""So many rows are saved between two looks at whether to go on."""
_COPYING, _READING = say("Copying the damaged file …"), say("Reading what can be read …")
_BRINGING, _PUTTING = say("Bringing what is lost from backups …"), say("Keeping the damaged file …")


def repair(file: Path, at: datetime, key: Key | None = None, progress: Progress = UNWATCHED) -> Repaired:
    """Save what can be saved of the database in ``file``, which nobody has open; ``at`` names what is kept of it.

    Raises AlreadyOpen, NeedsRoom, NoRoom, NotWritable, Missing where there is no file, BeyondRepair where no record
    could be read, or Stopped: the file is then as it was.
    """
    if not file.exists():
        raise Missing(file, newest_backup(file))
    lock = FolderLock(file.parent)
    try:
        with said_plainly(file):
            finish(file)
            # A copy to read from, and the new one.
            check_room(file.parent, 2 * sum(path.stat().st_size for path in with_journal(file)))
            progress.at(_COPYING)
            with _to_read(file) as (copy, is_older):
                repaired = _repaired(file, copy, at, key, progress)
                return replace(repaired, may_be_older=is_older)
    except Stopped:
        remove_database(staged_beside(file))
        raise
    finally:
        lock.release()


def _repaired(file: Path, copy: Path, at: datetime, key: Key | None, progress: Progress) -> Repaired:
    staged = staged_beside(file)
    with closing(SealedPages(copy, key) if key else Pages(copy)) as pages:
        _make(staged, _revision(pages), key)
        with closing(connect(staged, key)) as target:
            saved, found = _save(pages, target, progress)
            progress.at(_BRINGING)
            mended = _mended(target, found, file, key)
            note_repair(target, at, mended)
            left = pages.percent_left()
            saved["record"] = target.execute("SELECT count(*) FROM record").fetchone()[0]
    if not saved["record"] and (found.bad or found.unread or not saved.total()):
        remove_database(staged)
        raise BeyondRepair(file, newest_backup(file), left)
    progress.at(_PUTTING, 1.0)
    aside = aside_name(file, at)
    set_aside(file, aside)
    texts = _keep_texts(aside, mended) if key is None else None
    put_in_place(file)
    again, lost = tuple(mended.again.values()), tuple(mended.lost)
    return Repaired(saved, found.bad, found.unknown, again, lost, texts, aside, found.unread, found.may_miss)


@contextmanager
def _to_read(file: Path) -> Iterator[tuple[Path, bool]]:
    """A copy into which all that the journal holds is brought, also what SQLite would not take; thrown away then.

    With it whether part of the journal could not be read, so that something in the copy is older than it should be.
    """
    copy = copy_to_read(file)
    try:
        shutil.copyfile(file, copy)
        is_older = Frames(journal_of(file)).put_into(copy)
        yield copy, is_older
    finally:
        remove_copy_to_read(file)


def _revision(pages: Pages) -> str:
    """The form in which the tables are, as far as that can be read; else the newest."""
    from sync.store.migrating import knows

    trees = Trees(pages, {}, lambda _table, _row: None)
    root = trees.roots().get("alembic_version", 0)
    named = [str(row.values[0]) for row in trees.rows_of(root) if len(row.values) == 1]
    return named[0] if named and knows(named[0]) else HEAD


def _make(staged: Path, revision: str, key: Key | None) -> None:
    """An empty database in that form, one file by itself."""
    from sync.store.migrating import migrate

    if revision == HEAD:
        make_database(private_file(staged), key).close()
    else:
        migrate(private_file(staged), revision, key=key)
    with closing(connect(staged, key)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        # What is put into it now is in no list and no index of words: at the next opening all that is made anew.
        if revision == HEAD:
            connection.execute("DELETE FROM derivation")


def _save(pages: Pages, target: Any, progress: Progress) -> tuple[Counter[str], Found]:
    """Put every row that can be read into the new database; how many of each table."""
    shapes, saved = shapes_in(target), Counter[str]()

    def keep(table: str, row: Row) -> None:
        if saved.total() % _ROWS == 0:
            progress.at(_READING)
        values = shapes[table].filled(row)
        marks = ", ".join("?" * len(values))
        put = target.execute(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', values)  # noqa: S608 - our names
        saved[table] += put.rowcount

    target.execute("BEGIN")
    found = Trees(pages, shapes, keep).read()
    target.execute("COMMIT")
    return saved, found


def _mended(target: Any, found: Found, file: Path, key: Key | None) -> Mended:
    target.execute("BEGIN")
    mended = mend(target)
    there = {name for (name,) in target.execute("SELECT identifier FROM record")}
    named = {one.identifier for one in mended.lost}
    mended.lost += [Named(name, {}) for name in sorted(found.identifiers - there - named)]
    if there:
        bring_from_backups(target, mended, file, key, names_all=found.names_all)
    target.execute("COMMIT")
    return mended


def _keep_texts(aside: Path, mended: Mended) -> Path | None:
    if not mended.texts:
        return None
    texts = aside.with_suffix(".txt")
    write_private(texts, "\n\n".join(mended.texts))
    return texts

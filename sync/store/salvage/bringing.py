"""Records that a damaged file has lost, brought from the newest backup that still holds them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from sync.errors import Trouble
from sync.records_file import backups_folder
from sync.store.encryption.keys import Key
from sync.store.jsons import loads
from sync.store.safekeeping.opening_copies import opened
from sync.store.salvage.mending import Mended
from sync.store.salvage.report import Named


def bring_from_backups(connection: Any, mended: Mended, file: Path, key: Key | None) -> None:
    """Put what is lost of the database in ``file`` into the one behind the driver's connection, as it was backed up.

    What no backup holds, or none in the same form of the tables, stays lost.
    """
    for backup in sorted(backups_folder(file).glob("*.db"), reverse=True):
        if not mended.lost:
            return
        with suppress(Trouble), opened(backup, key) as copy:
            if _form(copy) == _form(connection):
                _bring(connection, copy, mended)


def _form(connection: Any) -> tuple[Any, ...] | None:
    found: tuple[Any, ...] | None = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return found


def _bring(connection: Any, copy: Any, mended: Mended) -> None:
    lost: list[Named] = []
    for one in mended.lost:
        query = "SELECT number, title FROM record WHERE identifier = ?"
        row = copy.execute(query, (one.identifier,)).fetchone()
        if row is None:
            lost.append(one)
            continue
        _copy(connection, copy, row[0])
        mended.again.append(Named(one.identifier, loads(row[1])))
    mended.lost[:] = lost


def _copy(connection: Any, copy: Any, theirs: int) -> None:
    """One record with its answers and its history; what the clearing-house has of it is asked for anew.

    What waited, or was being reviewed, had rows of its own: without them such a record is a draft.
    """
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM record").fetchone()[0]
    _copy_rows(connection, copy, "record", "number", theirs, number)
    for table in ("content", "history"):
        _copy_rows(connection, copy, table, "record", theirs, number)
    connection.execute(
        "UPDATE record SET updated = NULL, revision = NULL, standing = NULL, review = '', binned = 0, "
        "state = CASE WHEN state = 'published' THEN state ELSE 'draft' END WHERE number = ?",
        (number,),
    )


def _copy_rows(connection: Any, copy: Any, table: str, column: str, theirs: int, number: int) -> None:
    found = copy.execute(f'SELECT * FROM "{table}" WHERE "{column}" = ?', (theirs,))  # noqa: S608 - our own names
    names = [name for (name, *_rest) in found.description]
    marks = ", ".join("?" * len(names))
    columns = ", ".join(f'"{name}"' for name in names)
    for row in found.fetchall():
        values = [number if name == column else value for name, value in zip(names, row, strict=True)]
        connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', values)  # noqa: S608

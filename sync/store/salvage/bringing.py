"""Records that a damaged file has lost, brought from the newest backup that still holds them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.records_file import backups_folder
from sync.store.encryption.keys import Key
from sync.store.error_codes import said_plainly
from sync.store.jsons import loads
from sync.store.safekeeping.opening_copies import opened
from sync.store.salvage.mending import Mended
from sync.store.salvage.report import Named

_SAVED = "one_record"


def bring_from_backups(
    connection: Any, mended: Mended, file: Path, key: Key | None, *, names_all: bool
) -> None:
    """Put what is lost of the database in ``file`` into the one behind the driver's connection, as it was backed up.

    What no backup holds, or none in the same form of the tables, stays lost. Where the file does not name all its
    records (``names_all``), what the newest readable backup holds and the file does not is lost too. Of these, what lay
    in the bin when that was made is not brought: it may have been erased since, and is only named.
    """
    is_named, in_bin = names_all, list[Named]()
    for backup in sorted(backups_folder(file).glob("*.db"), reverse=True):
        if is_named and not mended.lost:
            break
        with suppress(Trouble), opened(backup, key) as copy, said_plainly(backup):
            if not is_named:
                in_bin = _name_what_it_holds(connection, copy, mended)
                is_named = True
            _give_titles(copy, mended)
            if _form(copy) == _form(connection):
                _bring(connection, copy, mended)
    mended.lost += in_bin


def _form(connection: Any) -> tuple[Any, ...] | None:
    found: tuple[Any, ...] | None = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return found


def _name_what_it_holds(connection: Any, copy: Any, mended: Mended) -> list[Named]:
    """Count as lost what the copy holds and the connection does not; what lay in its bin is given back instead."""
    known = {name for (name,) in connection.execute("SELECT identifier FROM record")}
    known |= {one.identifier for one in mended.lost}
    held = copy.execute("SELECT identifier, title, binned FROM record ORDER BY number").fetchall()
    missing = [(Named(row[0], _read(row[1])), row[2]) for row in held if row[0] not in known]
    mended.lost += [one for one, is_binned in missing if not is_binned]
    return [one for one, is_binned in missing if is_binned]


def _give_titles(copy: Any, mended: Mended) -> None:
    """What has no title has that of the copy, where it holds it: so a person knows what it was."""
    for place, one in enumerate(mended.lost):
        if not one.title and (row := _row_of(copy, one)):
            mended.lost[place] = Named(one.identifier, _read(row[1]))


def _bring(connection: Any, copy: Any, mended: Mended) -> None:
    left: list[Named] = []
    for one in mended.lost:
        row = _row_of(copy, one)
        if row and _is_copied(connection, copy, row[0]):
            mended.put_again(one.identifier, _read(row[1]))
        else:
            left.append(one)
    mended.lost[:] = left


def _row_of(copy: Any, one: Named) -> tuple[int, str] | None:
    """Its number and its title in the copy, where that has answers of it that can be read."""
    query = (
        "SELECT number, title FROM record JOIN content ON content.record = number "
        "WHERE identifier = ? AND json_valid(mine)"
    )
    found: tuple[int, str] | None = copy.execute(query, (one.identifier,)).fetchone()
    return found


def _read(title: str) -> dict[str, str]:
    """The title by language; none where it cannot be read."""
    try:
        found = loads(title)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _is_copied(connection: Any, copy: Any, theirs: int) -> bool:
    """Copy one record; where the copy is damaged there, nothing of it."""
    connection.execute(f"SAVEPOINT {_SAVED}")
    try:
        _copy(connection, copy, theirs)
    except dbapi2.DatabaseError:
        connection.execute(f"ROLLBACK TO {_SAVED}")
        return False
    finally:
        connection.execute(f"RELEASE {_SAVED}")
    return True


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

"""What goes over into a backup that takes the place of the present database: what its journal tells of since.

Else whoever erases records could hide that by going back to a backup from before. The journal holds sentences of ours.
What stands in one may be the name of who sent a bundle, or a reason that somebody gave, but no record: of one that a
person wanted to be rid of, nothing comes back but what was noted of it.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.store.encryption.keys import Key
from sync.store.journal import JOURNAL_ROWS
from sync.store.safekeeping.opening_copies import opened

_COLUMNS = frozenset({"at", "identifier", "outcome", "phrase", "size"})
Line = tuple[Any, ...]


def carry_journal(file: Path, own: Key | None, connection: Any) -> None:
    """Add what stands in the journal of the database in ``file`` alone to the one behind the driver's connection.

    Lines are told apart by what they say, not by their times: clocks are put back. Nothing where there is no journal in
    one of the two, or where the present database cannot be read: it is then kept as it is.
    """
    columns = _columns(connection)
    there = Counter(_lines(connection, columns))
    new: list[Line] = []
    for line in _present(file, own, columns):
        if there[line] > 0:
            there[line] -= 1
        else:
            new.append(line)
    if new:
        _add(connection, columns, new)


def _add(connection: Any, columns: list[str], lines: list[Line]) -> None:
    """In one transaction, for each by itself would wait for the disk; the oldest of all give way, as always."""
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO journal ({names}) VALUES ({marks})", lines)  # noqa: S608 - our own names
    connection.execute(
        "DELETE FROM journal WHERE number <= (SELECT max(number) FROM journal) - ?", (JOURNAL_ROWS,)
    )
    connection.execute("COMMIT")


def _present(file: Path, own: Key | None, columns: list[str]) -> list[Line]:
    with suppress(Trouble, dbapi2.Error), opened(file, own) as present:
        if set(columns) <= set(_columns(present)):
            return _lines(present, columns)
    return []


def _columns(connection: Any) -> list[str]:
    """Those of the journal, as this form of the tables has it; none where it has no journal."""
    return [row[1] for row in connection.execute("PRAGMA table_info(journal)") if row[1] in _COLUMNS]


def _lines(connection: Any, columns: list[str]) -> list[Line]:
    """The oldest first."""
    if not columns:
        return []
    query = f"SELECT {', '.join(columns)} FROM journal ORDER BY number"  # noqa: S608 - our own names
    return list(map(tuple, connection.execute(query)))

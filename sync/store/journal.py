"""What was sent and received, and how that went: a line for each record and for each synchronization."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, Select, cast, delete, func, insert, select

from forms.words import Phrase
from sync.phrases import from_json, to_json
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads
from sync.store.times import from_text, to_text

# Years of synchronizations in most offices, and still a file that can be mailed.
JOURNAL_ROWS = 5000
# Of these outcomes a document went over; both sides agree on it then.
_WENT_OVER = frozenset({"sent", "received", "merged"})
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One thing that was sent or received: when, of which record (or none), how it ended, in words.

    ``size`` is that of the record's document in bytes, where one went over; without its files.
    """

    at: datetime
    identifier: str
    outcome: str
    phrase: Phrase
    size: int | None = None


class Journal:
    """What was sent and received, and how that went."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep it in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def add(self, identifier: str, outcome: str, phrase: Phrase) -> None:
        """Note what happened to a record; the identifier is empty for what concerns none."""
        self.add_all([(identifier, outcome, phrase)])

    def add_all(self, entries: Sequence[tuple[str, str, Phrase]]) -> None:
        """Note several things, each an identifier, an outcome and a sentence, at once. The oldest give way."""
        now = self._now()
        self._insert([_row(now, *entry) for entry in entries])

    def add_earlier(self, entries: Sequence[tuple[datetime, str, Phrase]]) -> None:
        """Note what was done before, each a moment, an outcome and a sentence about no record; nothing twice."""
        rows = [_row(to_text(at), "", outcome, phrase) for at, outcome, phrase in entries]
        parts = ("at", "outcome", "phrase")
        query = select(*(schema.journal.c[part] for part in parts)).where(
            schema.journal.c.at.in_([row["at"] for row in rows])
        )
        with self._connections.reading() as connection:
            known = {tuple(row) for row in connection.execute(query)}
        self._insert([row for row in rows if tuple(row[part] for part in parts) not in known])

    def _insert(self, rows: Sequence[dict[str, Any]]) -> None:
        if not rows:
            return
        with self._connections.writing() as connection:
            sizes = _sizes(connection, [row["identifier"] for row in rows if row["outcome"] in _WENT_OVER])
            for row in rows:
                went = row["outcome"] in _WENT_OVER
                row["size"] = sizes.get(str(row["identifier"])) if went else None
            connection.execute(insert(schema.journal), rows)
            newest = connection.execute(select(func.max(schema.journal.c.number))).scalar_one()
            oldest = schema.journal.c.number <= newest - JOURNAL_ROWS
            connection.execute(delete(schema.journal).where(oldest))

    def latest(self, limit: int) -> list[JournalEntry]:
        """The last entries, newest first, at most ``limit``."""
        return self._read(select(schema.journal), limit)

    def of(self, identifier: str, limit: int) -> list[JournalEntry]:
        """The last entries about one record, newest first, at most ``limit``."""
        return self._read(select(schema.journal).where(schema.journal.c.identifier == identifier), limit)

    def _read(self, entries: Select[Any], limit: int) -> list[JournalEntry]:
        statement = entries.order_by(schema.journal.c.number.desc()).limit(limit)
        with self._connections.reading() as connection:
            return [
                JournalEntry(
                    from_text(row.at), row.identifier, row.outcome, from_json(loads(row.phrase)), row.size
                )
                for row in connection.execute(statement)
            ]


def _row(at: str, identifier: str, outcome: str, phrase: Phrase) -> dict[str, Any]:
    return {"at": at, "identifier": identifier, "outcome": outcome, "phrase": dumps(to_json(phrase))}


def _sizes(connection: Connection, identifiers: Iterable[str]) -> Mapping[str, int]:
    """How many bytes what both sides agree on is, by identifier."""
    wanted, content = sorted(set(identifiers)), schema.content.c
    size = func.length(cast(content.base, LargeBinary))
    query = select(schema.record.c.identifier, size).join(
        schema.content, content.record == schema.record.c.number
    )
    found: dict[str, int] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = schema.record.c.identifier.in_(wanted[start : start + _AT_ONCE])
        rows = connection.execute(query.where(some, content.base.is_not(None)))
        found |= {row[0]: row[1] for row in rows}
    return found

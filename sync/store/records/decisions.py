"""What a person decided on records, with what stood there before, so that it can be taken back as it was.

A decision can be taken back as long as nothing else has happened to the record since; of that tells a fingerprint.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, insert, select

from sync.store import schema
from sync.store.jsons import dumps, loads
from sync.store.records.kept import Kept

_DECISION = schema.decision.c
# These are the record's own for ever, or are worked out anew.
_STAYS = frozenset(
    {"identifier", "record_type", "number", "version", "session", "title", "title_keys", "state", "review"}
)
_TOLD = ("mine", "base", "updated", "revision", "standing", "binned", "removal")


class Before:
    """How a record stood before a decision, read in the transaction in which that is made."""

    def __init__(self, connection: Connection, was: Kept) -> None:
        """Read what the record, its conflicts and its place in the queue are."""
        self.fields = {name: value for name, value in asdict(was).items() if name not in _STAYS}
        self.conflicts = _rows(connection, schema.conflict, was.number)
        self.outbox = next(iter(_rows(connection, schema.outbox, was.number)), None)
        self._fingerprint = fingerprint(connection, was)

    def remember(self, connection: Connection, kept: Kept, made: str = "") -> None:
        """Keep it with the decision that left the record as it is now; ``made`` is a record that was made by it."""
        last = _last(connection, kept.number)
        if last is not None and last.after != self._fingerprint:
            forget(connection, kept.number)
        before = {"fields": self.fields, "conflicts": self.conflicts, "outbox": self.outbox, "made": made}
        row = {"record": kept.number, "before": dumps(before), "after": fingerprint(connection, kept)}
        connection.execute(insert(schema.decision), row)


def fingerprint(connection: Connection, kept: Kept) -> str:
    """What changes with whatever happens to the record but waiting to be sent: SHA-256 in hex."""
    told = [[getattr(kept, name) for name in _TOLD], _rows(connection, schema.conflict, kept.number)]
    return hashlib.sha256(dumps(told).encode(errors="surrogatepass")).hexdigest()


def last_before(connection: Connection, was: Kept) -> dict[str, Any] | None:
    """How the record stood before its last decision; none where there was none, or anything happened since."""
    last = _last(connection, was.number)
    if last is None or last.after != fingerprint(connection, was):
        return None
    before: dict[str, Any] = loads(last.before)
    waiting = next(iter(_rows(connection, schema.outbox, was.number)), None)
    return None if _was_begun(waiting, before["outbox"]) else before


def forget_last(connection: Connection, record: int) -> None:
    """The last decision on the record is taken back; the one before it is the last again."""
    last = _last(connection, record)
    if last is not None:
        connection.execute(delete(schema.decision).where(_DECISION.number == last.number))


def forget(connection: Connection, record: int) -> None:
    """What was decided on the record cannot be taken back any more."""
    connection.execute(delete(schema.decision).where(_DECISION.record == record))


def _was_begun(now: dict[str, Any] | None, before: dict[str, Any] | None) -> bool:
    """Whether sending what waits began since."""
    if now is None or now["flying"] is None:
        return False
    return before is None or before["tries"] != now["tries"]


def _last(connection: Connection, record: int) -> Row[Any] | None:
    newest = select(schema.decision).where(_DECISION.record == record).order_by(_DECISION.number.desc())
    return connection.execute(newest.limit(1)).first()


def _rows(connection: Connection, table: Table, record: int) -> list[dict[str, Any]]:
    found = connection.execute(select(table).where(table.c.record == record).order_by(*table.primary_key))
    return [dict(row._mapping) for row in found]

"""What was handed over in bundles: noted when one is written, answered by receipts, done with by what is there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from forms.kinds import Document
from sync.records import REMOVALS, Intent, Record, Standing
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads
from sync.store.records.kept import Kept, copied, differs, existing, find, to_record
from sync.store.records.writing import put
from sync.store.times import from_text

_HANDED, _TAKEN, _HISTORY, _BOX = schema.handed.c, schema.taken.c, schema.history.c, schema.outbox.c
_MOST_ANCESTORS = 30
_MARK_DIGITS = 16
# What the clearing-house must say of a record before what waited counts as done.
_DONE = {
    Intent.DRAFT: frozenset({Standing.DRAFT, Standing.REVISED, Standing.REVIEW, Standing.PUBLISHED}),
    Intent.PUBLISH: frozenset({Standing.REVIEW, Standing.PUBLISHED}),
    Intent.WITHDRAW: frozenset({Standing.REVIEW}),
    Intent.DELETE: frozenset({Standing.PUBLISHED}),
}


@dataclass(frozen=True, slots=True)
class Handing:
    """A record as it can be handed over now.

    ``version`` numbers the newest version in its history, ``mark`` names it, ``ancestors`` the versions before it and
    the changes that were handed over before.
    """

    record: Record
    version: int
    mark: str
    ancestors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Note:
    """What is noted of a change in a bundle: its name, its record, its document as it was given, what is wanted."""

    change: str
    handing: Handing
    document: Document
    intent: Intent | None
    bundle: str


@dataclass(frozen=True, slots=True)
class Handed:
    """A change that was handed over: in which bundle, to whom, when, and what was answered last, and by whom.

    ``document`` is empty where the record was removed for good since, ``outcome`` while no answer came. ``updated`` and
    ``revision`` are those of the stamp that the record had.
    """

    change: str
    identifier: str
    mark: str
    document: Document
    intent: Intent | None
    updated: str | None
    revision: int | None
    bundle: str
    recipient: str
    at: datetime
    outcome: str
    answered_by: str


class Handings:
    """The changes that are on their way by hand."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def prepare(self, identifier: str) -> Handing | None:
        """A record as it is to be handed over; none where it is not here.

        The version that goes stays in the history: further typing in the same session makes a new one.
        """
        with self._connections.writing() as connection:
            kept = find(connection, identifier)
            if kept is None:
                return None
            sealed = update(schema.record).where(schema.record.c.number == kept.number).values(session="")
            connection.execute(sealed)
            mark = mark_of(kept.version, kept.mine)
            ancestors = _ancestors(connection, kept) - {mark}
            return Handing(to_record(connection, kept), kept.version, mark, ancestors)

    def note(self, notes: Sequence[Note], recipient: str) -> None:
        """Note what the bundles that were written hold, and for whom they are."""
        common = {"recipient": recipient, "at": self._now(), "outcome": "", "answered_by": ""}
        rows = [_row(note) | common for note in notes]
        statement = insert(schema.handed)
        again = {name: statement.excluded[name] for name in ("document", "bundle", "recipient", "at")}
        with self._connections.writing() as connection:
            if rows:
                connection.execute(
                    statement.on_conflict_do_update(index_elements=["change"], set_=again), rows
                )

    def get(self, change: str) -> Handed | None:
        """The change with this name, if it was handed over from here."""
        return self._one(_HANDED.change == change)

    def latest(self, identifier: str) -> Handed | None:
        """What was handed over last of the record, or none."""
        return self._one(_HANDED.identifier == identifier)

    def of(self, identifier: str) -> list[Handed]:
        """What was handed over of the record, in the order in which it was."""
        query = select(schema.handed).where(_HANDED.identifier == identifier).order_by(_HANDED.number)
        with self._connections.reading() as connection:
            return list(map(_handed, connection.execute(query)))

    def waiting(self) -> dict[str, Handed]:
        """For each record that waits in the queue and was handed over as it is now: when, to whom, the answer."""
        query = (
            select(
                schema.handed,
                schema.record.c.version.label("newest"),
                schema.content.c.mine,
                _BOX.intent.label("wanted"),
            )
            .join(schema.record, schema.record.c.identifier == _HANDED.identifier)
            .join(schema.outbox, _BOX.record == schema.record.c.number)
            .join(schema.content, schema.content.c.record == schema.record.c.number)
            .order_by(_HANDED.number)
        )
        with self._connections.reading() as connection:
            rows = connection.execute(query).all()
        return {row.identifier: _handed(row) for row in rows if _is_as_it_was(row)}

    def answered(self, change: str, outcome: str, by: str) -> None:
        """Keep what was answered about a change, and by whom."""
        with self._connections.writing() as connection:
            values = {"outcome": outcome, "answered_by": by}
            connection.execute(update(schema.handed).where(_HANDED.change == change).values(values))

    def arrived(self, identifier: str, handed: Intent | None) -> bool:
        """Take the record out of the queue if the clearing-house has all that waited of it; whether it did.

        What was edited, or asked for, since it was handed over with this intent still waits.
        """
        with self._connections.writing() as connection:
            was = find(connection, identifier)
            if was is None or was.intent is None or not _is_done(was, handed):
                return False
            kept = copied(was)
            connection.execute(delete(schema.outbox).where(_BOX.record == was.number))
            kept.intent, kept.merged, kept.reasons, kept.sent_at = None, "[]", "[]", self._now()
            put(connection, kept, was=was, at=kept.sent_at)
            return True

    def removed(self, identifier: str) -> Record:
        """What was handed over to be removed is gone there: the record goes to the bin here. KeyError if unknown.

        A record with changes that were never sent stays, as one that is nowhere else.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            kept = copied(was)
            edited = was.base is None or differs(was.record_type, was.mine, was.base)
            connection.execute(delete(schema.outbox).where(_BOX.record == was.number))
            connection.execute(delete(schema.conflict).where(schema.conflict.c.record == was.number))
            kept.stamp, kept.server_id, kept.document_id, kept.base = None, "", None, None
            kept.intent, kept.in_conflict, kept.reasons, kept.merged = None, 0, "[]", "[]"
            kept.removal = None
            kept.binned = int(was.binned or not edited)
            put(connection, kept, was=was, at=self._now())
            return to_record(connection, kept)

    def _one(self, condition: Any) -> Handed | None:
        query = select(schema.handed).where(condition).order_by(_HANDED.number.desc()).limit(1)
        with self._connections.reading() as connection:
            found = connection.execute(query).first()
        return _handed(found) if found else None


def mark_of(version: int, mine: str) -> str:
    """The name of a version of a record: its number and what stood in it, so that one typed anew is another."""
    return hashlib.sha256(f"{version}|{mine}".encode("utf-8", "surrogatepass")).hexdigest()[:_MARK_DIGITS]


def _ancestors(connection: Connection, kept: Kept) -> frozenset[str]:
    """The versions before this one, as far back as matters, and every one that was handed over or taken in."""
    history = (
        select(_HISTORY.version, _HISTORY.document)
        .where(_HISTORY.record == kept.number)
        .order_by(_HISTORY.version.desc())
        .limit(_MOST_ANCESTORS)
    )
    handed = select(_HANDED.mark, _HANDED.change).where(_HANDED.identifier == kept.identifier)
    taken = select(_TAKEN.mark, _TAKEN.change).where(_TAKEN.identifier == kept.identifier)
    marks = {mark_of(row.version, row.document) for row in connection.execute(history)}
    return frozenset(marks.union(*connection.execute(handed), *connection.execute(taken)))


def _is_as_it_was(row: Row[Any]) -> bool:
    """Whether what waits is what was handed over, and not a later edit or another wish."""
    return bool(row.mark == mark_of(row.newest, row.mine) and row.intent == row.wanted)


def _is_done(kept: Kept, handed: Intent | None) -> bool:
    intent, standing = Intent(kept.intent or ""), Standing(kept.standing or Standing.NOWHERE)
    if standing not in _DONE[intent] or kept.in_conflict or kept.removal:
        return False
    return intent is handed if intent in REMOVALS else not differs(kept.record_type, kept.mine, kept.base)


def _row(note: Note) -> dict[str, Any]:
    stamp = note.handing.record.stamp
    return {
        "change": note.change,
        "identifier": note.handing.record.identifier,
        "mark": note.handing.mark,
        "document": dumps(note.document),
        "intent": note.intent.value if note.intent else None,
        "bundle": note.bundle,
        "updated": stamp.updated if stamp else None,
        "revision": stamp.revision if stamp else None,
    }


def _handed(row: Row[Any]) -> Handed:
    return Handed(
        change=row.change,
        identifier=row.identifier,
        mark=row.mark,
        document=loads(row.document),
        intent=Intent(row.intent) if row.intent else None,
        updated=row.updated,
        revision=row.revision,
        bundle=row.bundle,
        recipient=row.recipient,
        at=from_text(row.at),
        outcome=row.outcome,
        answered_by=row.answered_by,
    )

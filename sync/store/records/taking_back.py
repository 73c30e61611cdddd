"""Taking back what was decided, and what merged by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from forms.kinds import Document
from forms.words import say
from sync.errors import SAFE, Trouble
from sync.records import Origin, Record
from sync.store import review_rows, schema
from sync.store.jsons import dumps
from sync.store.records import decisions
from sync.store.records.deciding import Deciding
from sync.store.records.kept import Kept, check_over, copied, existing, find, to_record
from sync.store.records.writing import Version, put

_WAITING = schema.outbox.c


class TooLate(Trouble):
    """What was decided cannot be taken back any more: something else happened since, or it is being sent."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This can no longer be undone: something else has happened to the record since."),
            SAFE,
            say("Earlier versions of the record are in its history."),
        )


class TakingBack(Deciding):
    """Steps back; each is one transaction."""

    def undo_decision(self, identifier: str, who: str) -> Record:
        """Bring a record back to where it stood before the last settlement or decision on its removal.

        Its document, its conflicts, what merged by itself and its place in the queue are as they were, its review goes
        on; a second record that was made then lies in the bin. TooLate where anything else happened since, or nothing
        was decided; KeyError for an unknown record.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            before = decisions.last_before(connection, was)
            if before is None:
                raise TooLate
            decisions.forget_last(connection, was.number)
            self._put_away(connection, before["made"], who)
            kept = _as_before(connection, was, before)
            review_rows.weigh(connection, kept)
            versions = [Version(kept.mine, Origin.RESTORED, who)] if kept.mine != was.mine else []
            put(connection, kept, was=was, at=self._now(), versions=versions, who=who)
            if before["conflicts"]:
                connection.execute(insert(schema.conflict), before["conflicts"])
            return to_record(connection, kept)

    def can_undo(self, identifier: str) -> bool:
        """Whether the last decision on the record can be taken back."""
        with self._connections.reading() as connection:
            was = find(connection, identifier)
            return was is not None and decisions.last_before(connection, was) is not None

    def take_back(
        self, identifier: str, document: Document, *, merged: Sequence[str], who: str, over: Document
    ) -> Record:
        """Keep an edit by which something that merged by itself goes out again, or comes in again.

        ``merged`` are the paths at which theirs is in the record from now on. EditedMeanwhile where mine is another by
        now than ``over``; KeyError for an unknown record.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            check_over(was, over)
            kept = copied(was)
            kept.mine, kept.merged = dumps(document), dumps(list(merged))
            versions = [Version(kept.mine, Origin.RESTORED, who)] if kept.mine != was.mine else []
            self._write(connection, kept, was, versions, who)
            return to_record(connection, kept)

    def _put_away(self, connection: Connection, made: str, who: str) -> None:
        """The second record goes to the bin; TooLate where it is at the clearing-house, or on its way to it."""
        second = find(connection, made) if made else None
        if second is None:
            return
        if second.stamp is not None or _is_on_its_way(connection, second):
            raise TooLate
        connection.execute(delete(schema.outbox).where(_WAITING.record == second.number))
        second.intent = None
        self._move(connection, second, who, binned=True)


def _as_before(connection: Connection, was: Kept, before: Mapping[str, Any]) -> Kept:
    """The record as it stood; its conflicts are to be written after it, lest they follow what is undone now."""
    kept = copied(was)
    for name, value in before["fields"].items():
        setattr(kept, name, value)
    kept.session = ""
    connection.execute(delete(schema.conflict).where(schema.conflict.c.record == was.number))
    _requeue(connection, was.number, before["outbox"])
    return kept


def _requeue(connection: Connection, record: int, row: Mapping[str, Any] | None) -> None:
    connection.execute(delete(schema.outbox).where(_WAITING.record == record))
    if row is not None:
        connection.execute(insert(schema.outbox), dict(row))


def _is_on_its_way(connection: Connection, kept: Kept) -> bool:
    flying = select(_WAITING.number).where(_WAITING.record == kept.number, _WAITING.flying.is_not(None))
    return connection.execute(flying).first() is not None

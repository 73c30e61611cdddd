"""What was taken away on one side: believed where nothing speaks against it, else asked, and decided by a person."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update

from sync.records import REMOVALS, Intent, Record, Side, Standing
from sync.store import schema
from sync.store.queue import returning
from sync.store.records.arriving import Arriving
from sync.store.records.decisions import Before
from sync.store.records.kept import Kept, copied, existing, to_record
from sync.store.records.writing import put

_WAITING = schema.outbox.c
# What is asked for where the record came further, or not as far, than it had when its removal was asked for.
_TAKES_AWAY = {Standing.DRAFT: Intent.DELETE, Standing.PUBLISHED: Intent.WITHDRAW}


class Deciding(Arriving):
    """Removals; each step is one transaction."""

    def gone(self, identifier: str, *, ask: bool = False) -> Record:
        """The record was removed at the clearing-house: it goes to the bin, or a person is asked.

        Asked is where something of it was changed here or waits to be sent, and in any case with ``ask``. Where it is
        to be removed here too, asked is once, if it was edited and never sent, or with ``ask``, if the removal was not
        begun and so is not our own doing: it need not be sent any more.
        What goes to the bin leaves the queue, and nothing of it is left to be settled. KeyError for an unknown record.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            kept = copied(was)
            if not was.is_leaving and (ask or was.changed or was.in_conflict or was.intent is not None):
                kept.removal = Side.THERE
            elif _is_asked_once(was) and (was.changed or (ask and not _is_ours(connection, was))):
                _take_out(connection, kept)
                kept.removal = Side.THERE
            else:
                _throw_away(connection, kept)
            put(connection, kept, was=was, at=self._now())
            return to_record(connection, kept)

    def ask_removal(self, identifier: str, side: Side) -> Record:
        """Let a person decide on a record that this side took away; nothing else of it changes. KeyError if unknown.

        Until then it is in conflict and nothing of it is sent. What lies in the bin cannot be taken away there, and
        what is not to be removed cannot be taken away here: then nothing is asked.
        """
        return self._asked(identifier, side)

    def found_again(self, identifier: str) -> Record:
        """The record is at the clearing-house after all: nobody need decide whether to keep it. KeyError if unknown."""
        return self._asked(identifier, None)

    def decide_removal(self, identifier: str, *, keep: bool, who: str) -> Record:
        """Do as the person decided; one without such a question stays as it is. KeyError for an unknown record.

        Gone there and kept, it is a draft that is nowhere else, and waits to be sent if it did before; not kept, it
        lies in the bin. Removed here and kept, it is as it is there, with what was edited here; not kept, its removal
        waits again, of what is there now.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            before, kept = Before(connection, was), copied(was)
            if kept.removal == Side.THERE:
                self._decide_there(connection, kept, keep=keep)
            elif kept.removal == Side.HERE:
                self._decide_here(connection, kept, keep=keep)
            kept.removal = None
            if kept != was:
                self._write(connection, kept, was, [], who)
                before.remember(connection, kept)
            return to_record(connection, kept)

    def _asked(self, identifier: str, side: Side | None) -> Record:
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            kept = copied(was)
            kept.removal = side
            put(connection, kept, was=was, at=self._now())
            return to_record(connection, kept)

    @staticmethod
    def _decide_there(connection: Connection, kept: Kept, *, keep: bool) -> None:
        if keep:
            returning.let_go(connection, kept)
            _forget_there(connection, kept)
            _land(connection, kept, Intent(kept.intent) if kept.intent else None)
        else:
            _throw_away(connection, kept)

    @staticmethod
    def _decide_here(connection: Connection, kept: Kept, *, keep: bool) -> None:
        if keep:
            kept.binned = 0
            _take_out(connection, kept)
        elif kept.intent in REMOVALS:
            standing = Standing(kept.standing or Standing.NOWHERE)
            _land(connection, kept, _TAKES_AWAY.get(standing, Intent(kept.intent)))


def _is_asked_once(was: Kept) -> bool:
    """Whether a record to be removed here too may be asked about, and was not yet."""
    return not was.binned and was.removal != Side.THERE


def _is_ours(connection: Connection, was: Kept) -> bool:
    """Whether its removal was begun from here, so that it may be done without our having heard of it."""
    begun = _WAITING.flying.is_not(None) & _WAITING.flying_intent.in_(REMOVALS)
    return (
        connection.execute(select(_WAITING.number).where(_WAITING.record == was.number, begun)).first()
        is not None
    )


def _throw_away(connection: Connection, kept: Kept) -> None:
    """Both sides are rid of it."""
    _forget_there(connection, kept)
    _take_out(connection, kept)
    kept.binned, kept.removal = 1, None


def _forget_there(connection: Connection, kept: Kept) -> None:
    """Nothing is agreed on any more with a clearing-house that has no such record."""
    kept.base, kept.stamp, kept.server_id, kept.document_id = None, None, "", None
    kept.reasons, kept.merged, kept.in_conflict = "[]", "[]", 0
    connection.execute(delete(schema.conflict).where(schema.conflict.c.record == kept.number))


def _take_out(connection: Connection, kept: Kept) -> None:
    """Nothing of it waits to be sent any more."""
    connection.execute(delete(schema.outbox).where(_WAITING.record == kept.number))
    kept.intent = None


def _land(connection: Connection, kept: Kept, intent: Intent | None) -> None:
    """What waits is to be begun anew, by this intent: what was on its way went to a record that is another by now."""
    if intent is not None:
        kept.intent = intent.value
        values = {"intent": kept.intent, "flying": None, "flying_intent": None, "answer": "[]"}
        connection.execute(update(schema.outbox).where(_WAITING.record == kept.number).values(values))

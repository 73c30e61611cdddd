"""What was on its way has arrived: what becomes of its record, and of what was edited or asked for since."""

from __future__ import annotations

from sqlalchemy import Connection

from sync.records import Intent, Record, Remote, Standing
from sync.store.jsons import dumps
from sync.store.queue import returning
from sync.store.queue.outbox_rows import BOX, ITEMS, clear, flew_past
from sync.store.records import decisions
from sync.store.records.arriving import take_marks
from sync.store.records.kept import Kept, copied, differs, existing, numbered, to_record
from sync.store.records.writing import put


def land(connection: Connection, number: int, remote: Remote, at: str) -> Record:
    """Both sides agree on what was sent, in a transaction that is going on already; ``Outbox.done`` says how."""
    found = connection.execute(ITEMS.where(BOX.number == number)).first()
    if found is None:
        return _land_unasked(connection, remote, at)
    was = numbered(connection, found.record)
    kept = copied(was)
    returning.let_go(connection, was)
    kept.reasons, kept.merged, kept.sent_at = "[]", "[]", at
    if found.flying_intent == Intent.DELETE:
        _taken_away(kept, remote, flew_past(kept, found))
    elif found.flying_intent == Intent.WITHDRAW:
        _withdrawn(kept, remote)
    else:
        take_marks(kept, remote)
        # Where a return has cleared what was on its way, ``remote`` still says what that was.
        sent = dumps(remote.document) if remote.document is not None else kept.mine
        kept.base = found.flying or sent
    clear(connection, kept, found)
    decisions.forget(connection, kept.number)
    put(connection, kept, was=was, at=at)
    return to_record(connection, kept)


def _land_unasked(connection: Connection, remote: Remote, at: str) -> Record:
    was = existing(connection, remote.identifier)
    kept = copied(was)
    kept.server_id = remote.server_id or kept.server_id
    if remote.document is not None:
        take_marks(kept, remote)
        kept.base = dumps(remote.document)
    put(connection, kept, was=was, at=at)
    return to_record(connection, kept)


def _taken_away(kept: Kept, remote: Remote, edited: bool) -> None:
    """The draft was removed there: the record goes to the bin, unless something of it is left there or here.

    Where a published version is left, reading it brings it back; without a base every answer would be a conflict.
    """
    kept.stamp, kept.server_id, kept.document_id = None, "", None
    if remote.stamp.standing is Standing.NOWHERE:
        kept.base, kept.binned = None, int(kept.binned or not edited)


def _withdrawn(kept: Kept, remote: Remote) -> None:
    """Removal was asked for, which changes no document; where it was done at once, the record goes to the bin.

    A record with changes that were never sent stays, as one that is nowhere else.
    """
    if remote.stamp.standing is not Standing.NOWHERE:
        take_marks(kept, remote)
        return
    edited = kept.base is None or differs(kept.record_type, kept.mine, kept.base)
    kept.stamp, kept.server_id, kept.document_id, kept.base = None, "", None, None
    kept.binned = int(kept.binned or not edited)

"""The rows of the queue: how they are read, found and taken out, in a transaction that is going on already."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, select, update

from sync.normal import same
from sync.records import REMOVALS, Intent, NoLongerHere, OutboxItem
from sync.store import schema
from sync.store.jsons import loads, loads_all, loads_or_none
from sync.store.records.kept import Kept, as_sent
from sync.store.times import from_text

BOX = schema.outbox.c
ITEMS = (
    select(
        schema.outbox,
        schema.record.c.identifier,
        func.octet_length(schema.content.c.mine).label("size"),
    )
    .join(schema.record, schema.record.c.number == BOX.record)
    .join(schema.content, schema.content.c.record == BOX.record)
    .order_by(BOX.place, BOX.number)
)
CHANGE = update(schema.outbox).where(BOX.number == bindparam("key"))


def existing_item(connection: Connection, number: int) -> Row[Any]:
    """The row with this number; NoLongerHere if it is not there."""
    found = connection.execute(ITEMS.where(BOX.number == number)).first()
    if found is None:
        raise NoLongerHere(number)
    return found


def drop(connection: Connection, kept: Kept, number: int) -> None:
    """Take the row out; ``kept`` is its record, which is still to be put."""
    connection.execute(delete(schema.outbox).where(BOX.number == number))
    kept.intent = None


def clear(connection: Connection, kept: Kept, found: Row[Any]) -> None:
    """What was on its way has its answer: the row goes, but for what was edited or asked for since, which waits."""
    edited = found.intent not in REMOVALS and flew_past(kept, found)
    if found.intent == found.flying_intent and not edited:
        drop(connection, kept, found.number)
    else:
        values = {"flying": None, "flying_intent": None, "answer": "[]"}
        connection.execute(CHANGE.values(values), {"key": found.number})


def flew_past(kept: Kept, found: Row[Any]) -> bool:
    """Whether mine was changed after what is on its way had been noted."""
    if found.flying is None:
        return False
    mine, flying = (as_sent(kept.record_type, loads(text)) for text in (kept.mine, found.flying))
    return not same(mine, flying)


def item_of(found: Row[Any]) -> OutboxItem:
    """What a row says."""
    return OutboxItem(
        number=found.number,
        identifier=found.identifier,
        intent=Intent(found.intent),
        queued_at=from_text(found.queued_at),
        tries=found.tries,
        held=bool(found.held),
        flying=loads_or_none(found.flying),
        answer=loads_all(found.answer),
        size=found.size,
    )

"""What is newer here than at a clearing-house that went back: it waits in the queue, held back until it is let go."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as insert_anew

from forms.words import say
from sync.phrases import to_json
from sync.records import Intent
from sync.store import schema
from sync.store.jsons import dumps
from sync.store.queue.joining import append
from sync.store.records.kept import Kept, differs

_WHY = say(
    "It is newer here than at the clearing-house, which went back in time or is another one than before: let it go,"
    " and it is sent there."
)
_LISTED = insert_anew(schema.offer).on_conflict_do_nothing()
_HERE = schema.outbox.c.record == bindparam("key")


def make(connection: Connection, kept: Kept, at: str) -> None:
    """List the record, and let it wait, held back, with the reason in words.

    What waits already goes by itself; what lies in the bin is wanted nowhere; what is to be settled goes after that.
    """
    if kept.intent is not None:
        return
    connection.execute(_LISTED, {"record": kept.number})
    is_asked = kept.in_conflict or kept.removal is not None
    if not (kept.binned or is_asked) and differs(kept.record_type, kept.mine, kept.base):
        kept.intent = Intent.DRAFT.value
        append(connection, kept.number, Intent.DRAFT, at)
        why = {"held": 1, "answer": dumps([to_json(_WHY)])}
        connection.execute(update(schema.outbox).where(_HERE).values(why), {"key": kept.number})


def take_up(connection: Connection, record: int) -> None:
    """A person lets the record go: it is listed no longer, and nothing holds back what was held back for that."""
    listed = schema.offer.c.record == record
    if connection.execute(select(schema.offer).where(listed)).first() is None:
        return
    connection.execute(delete(schema.offer).where(listed))
    connection.execute(update(schema.outbox).where(_HERE).values(held=0, answer="[]"), {"key": record})

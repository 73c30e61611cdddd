"""Whether a person must decide on a record that one side took away: asked, and done with where the cause is."""

from __future__ import annotations

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from sync.records import Side
from sync.store import schema
from sync.store.records.kept import Kept, differs

_ASKED = schema.removal.c


def changed_while_leaving(was: Kept, theirs: str) -> bool:
    """Whether theirs is not what the person saw who put the record into the bin or asked for its removal."""
    return was.is_leaving and was.stamp is not None and differs(was.record_type, theirs, was.base)


def follow(connection: Connection, was: Kept, kept: Kept) -> None:
    """Keep the question with the record; it is none any more once nothing is to be removed here, or all is."""
    if (kept.removal == Side.HERE and not kept.is_leaving) or (kept.removal == Side.THERE and kept.binned):
        kept.removal = None
    if kept.removal == was.removal:
        return
    connection.execute(delete(schema.removal).where(_ASKED.record == kept.number))
    if kept.removal is not None:
        connection.execute(insert(schema.removal), {"record": kept.number, "side": kept.removal})

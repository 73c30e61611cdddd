"""A record joins the queue at its end."""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from sync.records import Intent
from sync.store import schema


def append(connection: Connection, record: int, intent: Intent, at: str) -> None:
    """Put a record that does not wait yet at the end of the queue, at this time."""
    last = connection.execute(select(func.coalesce(func.max(schema.outbox.c.place), 0))).scalar_one()
    row = {"record": record, "intent": intent.value, "place": last + 1, "queued_at": at}
    connection.execute(insert(schema.outbox), row | {"tries": 0, "held": 0, "answer": "[]"})

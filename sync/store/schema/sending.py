"""What waits to be sent, what was begun to be, and how the lists there looked."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from sync.store.schema.base import metadata, record_key

# What was begun to be sent of a record since both sides last agreed: it may arrive, however late.
begun = Table(
    "begun",
    metadata,
    Column("number", Integer, primary_key=True),
    record_key(primary_key=False, unique=False),
    Column("document", Text, nullable=False),
)
Index("begun_by_record", begun.c.record)

# Records that are newer here than at a clearing-house that went back, until they are let go from the queue.
offer = Table("offer", metadata, record_key())

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True),
    record_key(primary_key=False),
    Column("intent", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("queued_at", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    Column("flying", Text),
    Column("answer", Text, nullable=False),
    Column("flying_intent", Text),
    sqlite_autoincrement=True,
)

# How a list of the clearing-house at this address looked when it was last read whole.
sight = Table(
    "sight",
    metadata,
    Column("address", Text, primary_key=True, nullable=False),
    Column("list", Text, primary_key=True, nullable=False),
    Column("count", Integer, nullable=False),
    Column("newest", Text, nullable=False),
    Column("moment", Text, nullable=False),
    Column("glances", Integer, nullable=False),
)

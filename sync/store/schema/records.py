"""A record: what lists read of it, its documents, its history, what is to be settled or decided."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint

from sync.store.schema.base import metadata, record_key

record = Table(
    "record",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("identifier", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("sent_at", Text),
    Column("server_id", Text, nullable=False),
    Column("document_id", Integer),
    Column("updated", Text),
    Column("revision", Integer),
    Column("standing", Text),
    Column("theirs_by", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("merged", Text, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("binned", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("title_keys", Text, nullable=False, server_default="{}"),
    Column("session", Text, nullable=False, server_default=""),
    Column("review", Text, nullable=False, server_default=""),
    UniqueConstraint("identifier", name="record_identifier"),
)
Index("record_by_state", record.c.record_type, record.c.state)
Index("record_by_change", record.c.changed_at)
Index("record_by_server_id", record.c.server_id)


content = Table(
    "content",
    metadata,
    record_key(),
    Column("mine", Text, nullable=False),
    Column("base", Text),
)

history = Table(
    "history",
    metadata,
    record_key(),
    Column("version", Integer, primary_key=True, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("document", Text, nullable=False),
)

conflict = Table(
    "conflict",
    metadata,
    record_key(),
    Column("path", Text, primary_key=True, nullable=False),
    Column("base", Text, nullable=False),
    Column("mine", Text, nullable=False),
    Column("theirs", Text, nullable=False),
)

# When a record went into the bin (``binned`` 1) or came out of it, and by whom; empty where no person here did it.
bin_move = Table(
    "bin_move",
    metadata,
    Column("number", Integer, primary_key=True),
    record_key(primary_key=False, unique=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("binned", Integer, nullable=False),
)
Index("bin_move_by_record", bin_move.c.record)

# A record whose removal a person must decide on; ``side`` says who took it away.
removal = Table("removal", metadata, record_key(), Column("side", Text, nullable=False))

# What a person decided on a record, newest last: how it stood before, and a fingerprint of how it was left.
decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    record_key(primary_key=False, unique=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)
Index("decision_by_record", decision.c.record)

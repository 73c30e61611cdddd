"""What somebody said fits together, or does not."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from sync.store.schema.base import metadata, record_key

# Of the two the one that came here first is ``record``, so that a pair is kept once; ``fits`` is 0 for what was set
# aside.
link = Table(
    "link",
    metadata,
    record_key(),
    Column(
        "other", Integer, ForeignKey("record.number", ondelete="CASCADE"), primary_key=True, nullable=False
    ),
    Column("fits", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
)
Index("link_by_other", link.c.other)

"""What is carried by hand: this installation, the others, changes that were given away and taken in."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from sync.store.schema.base import metadata

# Who this installation is when it signs a bundle, and how many bundles it has made.
installation = Table(
    "installation",
    metadata,
    Column("secret", Text, primary_key=True, nullable=False),
    Column("serial", Integer, nullable=False),
)

# The other installations whose bundles were taken in here; ``serial`` is that of the newest of their receipts.
sender = Table(
    "sender",
    metadata,
    Column("installation", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("first_at", Text, nullable=False),
    Column("serial", Integer, nullable=False),
)

# Changes that were given away in a bundle, and what was answered.
handed = Table(
    "handed",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("change", Text, nullable=False, unique=True),
    Column("identifier", Text, nullable=False),
    Column("mark", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("intent", Text),
    Column("updated", Text),
    Column("revision", Integer),
    Column("bundle", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("answered_by", Text, nullable=False),
)
Index("handed_by_record", handed.c.identifier)

# Changes that were taken in from a bundle; only the newest of a record from one sender keeps its document.
taken = Table(
    "taken",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("change", Text, nullable=False, unique=True),
    Column("sender", Text, nullable=False),
    Column("identifier", Text, nullable=False),
    Column("mark", Text, nullable=False),
    Column("ancestors", Text, nullable=False),
    Column("document", Text),
    Column("intent", Text),
    Column("bundle", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", Text, nullable=False),
)
Index("taken_by_record", taken.c.identifier, taken.c.sender)

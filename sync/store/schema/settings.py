"""What belongs to no one record: lists of terms, templates, settings, the journal."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text, UniqueConstraint

from sync.store.schema.base import metadata

vocabulary = Table(
    "vocabulary",
    metadata,
    Column("domain", Text, primary_key=True, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("terms", Text, nullable=False),
)

# In which state a vocabulary was read there, and when it was last asked for; it need not have held anything new.
vocabulary_mark = Table(
    "vocabulary_mark",
    metadata,
    Column("domain", Text, primary_key=True, nullable=False),
    Column("mark", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
)

# Answers with which new records begin; ``key`` is the name as it is compared.
template = Table(
    "template",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("record_type", "key", name="template_key"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("identifier", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("phrase", Text, nullable=False),
    Column("size", Integer),
)

"""The review of records within the country: what was asked, returned and approved, and comments on questions."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from sync.store.schema.base import metadata, record_key

# Each step names the one that it followed, so that steps from two computers fall into one order, however they arrive.
# ``words`` is the note to the reviewer or the reason; ``document`` what was approved.
review = Table(
    "review",
    metadata,
    Column("number", Integer, primary_key=True),
    record_key(primary_key=False, unique=False),
    Column("identifier", Text, nullable=False, unique=True),
    Column("follows", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("document", Text),
)
Index("review_by_record", review.c.record)

comment = Table(
    "comment",
    metadata,
    Column("number", Integer, primary_key=True),
    record_key(primary_key=False, unique=False),
    Column("identifier", Text, nullable=False, unique=True),
    Column("path", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("settled_at", Text),
    Column("settled_by", Text, nullable=False),
)
Index("comment_by_record", comment.c.record)

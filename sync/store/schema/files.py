"""The files that were attached to records, and where they are at the clearing-house."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from sync.store.schema.base import metadata

# Files that were attached here; their bytes lie beside the database under the digest.
file = Table(
    "file",
    metadata,
    Column("digest", Text, primary_key=True, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_at", Text, nullable=False),
)

# Where a record's file is at the clearing-house with this address.
upload = Table(
    "upload",
    metadata,
    Column("address", Text, primary_key=True, nullable=False),
    Column("identifier", Text, primary_key=True, nullable=False),
    Column("digest", Text, primary_key=True, nullable=False),
    Column("url", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
Index("upload_by_record", upload.c.identifier, upload.c.digest)

"""Files that are attached to records, and where they are at which clearing-house."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_FILE = """CREATE TABLE file (
    digest TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
)"""
_UPLOAD = """CREATE TABLE upload (
    address TEXT NOT NULL,
    identifier TEXT NOT NULL,
    digest TEXT NOT NULL,
    url TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (address, identifier, digest)
)"""
_INDEX = "CREATE INDEX upload_by_record ON upload (identifier, digest)"


def upgrade() -> None:
    """Add the tables; they stay empty."""
    for statement in (_FILE, _UPLOAD, _INDEX):
        op.execute(statement)

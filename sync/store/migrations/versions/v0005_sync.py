"""Removals that a person must decide on: a record that one side took away and the other changed, or many at once."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_REMOVALS = (
    """CREATE TABLE removal (
        record INTEGER NOT NULL PRIMARY KEY REFERENCES record (number) ON DELETE CASCADE,
        side TEXT NOT NULL
    )""",
)


def upgrade() -> None:
    """Add the tables; they stay empty."""
    for statement in _REMOVALS:
        op.execute(statement)

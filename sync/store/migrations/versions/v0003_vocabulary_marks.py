"""In which state each vocabulary was read at the clearing-house, and when it was last asked for."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENT = """CREATE TABLE vocabulary_mark (
    domain TEXT NOT NULL PRIMARY KEY,
    mark TEXT NOT NULL,
    asked_at TEXT NOT NULL
)"""


def upgrade() -> None:
    """Add the table; it stays empty, so that every vocabulary is asked for once more."""
    op.execute(_STATEMENT)

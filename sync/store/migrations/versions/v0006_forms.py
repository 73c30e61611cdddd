"""What a synchronization must remember of versions whose sending was begun and of which no answer came."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

_BEGUN = (
    """CREATE TABLE begun (
        number INTEGER NOT NULL PRIMARY KEY,
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        document TEXT NOT NULL
    )""",
    "CREATE INDEX begun_by_record ON begun (record)",
    """INSERT INTO begun (record, document)
        SELECT record, flying FROM outbox
        WHERE flying IS NOT NULL AND coalesce(flying_intent, intent) IN ('draft', 'publish')""",
)


def upgrade() -> None:
    """Add the table, with what is on its way at this moment."""
    for statement in _BEGUN:
        op.execute(statement)

"""What forms and synchronizations keep besides: versions whose sending was begun without an answer, and templates."""

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
_TEMPLATES = (
    """CREATE TABLE template (
        number INTEGER NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        key TEXT NOT NULL,
        record_type TEXT NOT NULL,
        document TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT template_key UNIQUE (record_type, key)
    )""",
)


def upgrade() -> None:
    """Add the tables; what is on its way at this moment was begun."""
    for statement in (*_BEGUN, *_TEMPLATES):
        op.execute(statement)

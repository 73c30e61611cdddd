"""What a synchronization, by wire or by hand, keeps besides the records.

Removals that a person must decide on: a record that one side took away and the other changed, or many at once. Bundles:
with which key this installation signs, whose were taken in, what was handed over and what was taken in.
"""

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
_BUNDLES = (
    """CREATE TABLE installation (
        secret TEXT NOT NULL PRIMARY KEY,
        serial INTEGER NOT NULL
    )""",
    """CREATE TABLE sender (
        installation TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        country TEXT NOT NULL,
        key TEXT NOT NULL,
        first_at TEXT NOT NULL,
        serial INTEGER NOT NULL
    )""",
    """CREATE TABLE handed (
        number INTEGER NOT NULL PRIMARY KEY,
        change TEXT NOT NULL UNIQUE,
        identifier TEXT NOT NULL,
        mark TEXT NOT NULL,
        document TEXT NOT NULL,
        intent TEXT,
        updated TEXT,
        revision INTEGER,
        bundle TEXT NOT NULL,
        recipient TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        answered_by TEXT NOT NULL
    )""",
    "CREATE INDEX handed_by_record ON handed (identifier)",
    """CREATE TABLE taken (
        number INTEGER NOT NULL PRIMARY KEY,
        change TEXT NOT NULL UNIQUE,
        sender TEXT NOT NULL,
        identifier TEXT NOT NULL,
        mark TEXT NOT NULL,
        ancestors TEXT NOT NULL,
        document TEXT,
        intent TEXT,
        bundle TEXT NOT NULL,
        version INTEGER NOT NULL,
        at TEXT NOT NULL
    )""",
    "CREATE INDEX taken_by_record ON taken (identifier, sender)",
)

_DECISIONS = (
    """CREATE TABLE offer (
        record INTEGER NOT NULL PRIMARY KEY REFERENCES record (number) ON DELETE CASCADE
    )""",
    """CREATE TABLE decision (
        number INTEGER NOT NULL PRIMARY KEY,
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        before TEXT NOT NULL,
        after TEXT NOT NULL
    )""",
    "CREATE INDEX decision_by_record ON decision (record)",
)

_SIGHTS = (
    """CREATE TABLE sight (
        address TEXT NOT NULL,
        list TEXT NOT NULL,
        count INTEGER NOT NULL,
        newest TEXT NOT NULL,
        moment TEXT NOT NULL,
        glances INTEGER NOT NULL,
        PRIMARY KEY (address, list)
    )""",
)


def upgrade() -> None:
    """Add the tables; they stay empty."""
    for statement in (*_REMOVALS, *_DECISIONS, *_BUNDLES, *_SIGHTS):
        op.execute(statement)

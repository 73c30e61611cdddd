"""Records with their documents, history and conflicts; the outbox, vocabularies, settings, the journal."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    """CREATE TABLE record (
        number INTEGER NOT NULL PRIMARY KEY,
        identifier TEXT NOT NULL,
        record_type TEXT NOT NULL,
        state TEXT NOT NULL,
        title TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL,
        sent_at TEXT,
        server_id TEXT NOT NULL,
        document_id INTEGER,
        updated TEXT,
        revision INTEGER,
        standing TEXT,
        theirs_by TEXT NOT NULL,
        reasons TEXT NOT NULL,
        merged TEXT NOT NULL,
        changed INTEGER NOT NULL,
        binned INTEGER NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT record_identifier UNIQUE (identifier)
    )""",
    "CREATE INDEX record_by_state ON record (record_type, state)",
    "CREATE INDEX record_by_change ON record (changed_at)",
    "CREATE INDEX record_by_server_id ON record (server_id)",
    """CREATE TABLE content (
        record INTEGER NOT NULL PRIMARY KEY REFERENCES record (number) ON DELETE CASCADE,
        mine TEXT NOT NULL,
        base TEXT
    )""",
    """CREATE TABLE history (
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        origin TEXT NOT NULL,
        document TEXT NOT NULL,
        PRIMARY KEY (record, version)
    )""",
    """CREATE TABLE conflict (
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        path TEXT NOT NULL,
        base TEXT NOT NULL,
        mine TEXT NOT NULL,
        theirs TEXT NOT NULL,
        PRIMARY KEY (record, path)
    )""",
    """CREATE TABLE outbox (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        record INTEGER NOT NULL UNIQUE REFERENCES record (number) ON DELETE CASCADE,
        intent TEXT NOT NULL,
        place INTEGER NOT NULL,
        queued_at TEXT NOT NULL,
        tries INTEGER NOT NULL,
        held INTEGER NOT NULL,
        flying TEXT,
        answer TEXT NOT NULL
    )""",
    "CREATE TABLE vocabulary (domain TEXT NOT NULL PRIMARY KEY, complete INTEGER NOT NULL, terms TEXT NOT NULL)",
    "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE journal (
        number INTEGER NOT NULL PRIMARY KEY,
        at TEXT NOT NULL,
        identifier TEXT NOT NULL,
        outcome TEXT NOT NULL,
        phrase TEXT NOT NULL
    )""",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)

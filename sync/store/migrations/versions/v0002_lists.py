"""What lists are sorted, filtered, searched and summed up by; what is on its way keeps its own intent.

The new tables stay empty here: what is in them is worked out from the documents when the store is opened.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_STATEMENTS = (
    "ALTER TABLE record ADD COLUMN title_keys TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE record ADD COLUMN session TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN flying_intent TEXT",
    "UPDATE outbox SET flying_intent = intent WHERE flying IS NOT NULL",
    """CREATE TABLE facet (
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        aspect TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (record, aspect, value)
    ) WITHOUT ROWID""",
    "CREATE INDEX facet_by_value ON facet (aspect, value)",
    """CREATE TABLE year (
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        year INTEGER NOT NULL,
        PRIMARY KEY (record, year)
    ) WITHOUT ROWID""",
    "CREATE INDEX year_by_year ON year (year)",
    "CREATE TABLE derivation (fingerprint TEXT NOT NULL PRIMARY KEY)",
    """CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 2 categories 'L* M* N* Co Cn'")""",
)


def upgrade() -> None:
    """Add the columns and the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)

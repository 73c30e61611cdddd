"""What review, linking and the bin keep besides; what the clearing-house sent back is called rejected."""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

revision = "0007"
down_revision = "0006"

_REVIEW = (
    "ALTER TABLE record ADD COLUMN review TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE review (
        number INTEGER NOT NULL PRIMARY KEY,
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        identifier TEXT NOT NULL UNIQUE,
        follows TEXT NOT NULL,
        step TEXT NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        words TEXT NOT NULL,
        version INTEGER NOT NULL,
        document TEXT
    )""",
    "CREATE INDEX review_by_record ON review (record)",
    """CREATE TABLE comment (
        number INTEGER NOT NULL PRIMARY KEY,
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        identifier TEXT NOT NULL UNIQUE,
        path TEXT NOT NULL,
        words TEXT NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        settled_at TEXT,
        settled_by TEXT NOT NULL
    )""",
    "CREATE INDEX comment_by_record ON comment (record)",
    "UPDATE record SET state = 'rejected' WHERE state = 'returned'",
)
_LINKS = (
    """CREATE TABLE link (
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        fits INTEGER NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        PRIMARY KEY (record, other)
    )""",
    "CREATE INDEX link_by_other ON link (other)",
)
_BIN = (
    """CREATE TABLE bin_move (
        number INTEGER NOT NULL PRIMARY KEY,
        record INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        binned INTEGER NOT NULL
    )""",
    "CREATE INDEX bin_move_by_record ON bin_move (record)",
)
_JOURNAL = ("ALTER TABLE journal ADD COLUMN size INTEGER",)
# The journal's sentences as they read now, so that they are still said in the person's language.
_SAID_ANEW = (
    ("Returned by the reviewer: {reason}", "Rejected at the clearing-house: {reason}"),
    ("{name} has sent it; the reviewer returned it.", "{name} has sent it; the clearing-house rejected it."),
    (
        "removed {removed}, returned or left out {failed}.",
        "removed {removed}, rejected or left out {failed}.",
    ),
    (
        "The clearing-house returned the record: something",
        "The clearing-house rejected the record: something",
    ),
)
_SAY_ANEW = text("UPDATE journal SET phrase = replace(phrase, :old, :new) WHERE instr(phrase, :old) > 0")


def upgrade() -> None:
    """Add the tables; a returned record is from now on one that somebody in this country returned."""
    for statement in (*_REVIEW, *_LINKS, *_BIN, *_JOURNAL):
        op.execute(statement)
    for old, new in _SAID_ANEW:
        op.execute(_SAY_ANEW.bindparams(old=old, new=new))

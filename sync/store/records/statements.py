"""The statements that read and write one record, put into SQL once."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, func, insert, select, text, update

from sync.store import schema
from sync.store.prepared import Prepared

_RECORD, _HISTORY, _CONTENT = schema.record.c, schema.history.c, schema.content.c

COLUMNS = tuple(column.name for column in schema.record.columns if column.name != "number")
# These stand still while a person types. An UPDATE that names an indexed column writes its index anew even where
# nothing changes, so they have a statement of their own.
STILL = ("state", "server_id", "document_id", "updated", "revision", "standing", "theirs_by")
_MOVING = tuple(name for name in COLUMNS if name not in (*STILL, "identifier", "record_type"))

_OPEN = (
    select(func.count())
    .where(schema.conflict.c.record == _RECORD.number)
    .scalar_subquery()
    .label("in_conflict")
)
_ONE = (
    select(
        schema.record,
        _CONTENT.mine,
        _CONTENT.base,
        schema.outbox.c.intent,
        schema.removal.c.side.label("removal"),
        _OPEN,
    )
    .join(schema.content, _CONTENT.record == _RECORD.number)
    .outerjoin(schema.outbox, schema.outbox.c.record == _RECORD.number)
    .outerjoin(schema.removal, schema.removal.c.record == _RECORD.number)
)
BY_IDENTIFIER = Prepared(_ONE.where(_RECORD.identifier == bindparam("identifier")))
BY_NUMBER = Prepared(_ONE.where(_RECORD.number == bindparam("number")))
BY_SERVER_ID = Prepared(_ONE.where(_RECORD.server_id == bindparam("server_id")).order_by(_RECORD.number))
CONFLICTS = Prepared(
    select(schema.conflict)
    .where(schema.conflict.c.record == bindparam("number"))
    .order_by(schema.conflict.c.path)
)

INSERT = Prepared(insert(schema.record), COLUMNS)
INSERT_NUMBERED = Prepared(insert(schema.record), ("number", *COLUMNS))
UPDATE_STILL = Prepared(update(schema.record).where(_RECORD.number == bindparam("key")), STILL)
UPDATE_MOVING = Prepared(update(schema.record).where(_RECORD.number == bindparam("key")), _MOVING)
INSERT_CONTENT = Prepared(insert(schema.content))
UPDATE_CONTENT = Prepared(update(schema.content).where(_CONTENT.record == bindparam("key")), ("mine", "base"))
NONE_BEGUN = Prepared(delete(schema.begun).where(schema.begun.c.record == bindparam("key")))
INSERT_VERSION = Prepared(insert(schema.history))
INSERT_BIN_MOVE = Prepared(insert(schema.bin_move), ("record", "at", "who", "binned"))
UPDATE_VERSION = Prepared(
    update(schema.history).where(
        _HISTORY.record == bindparam("key"), _HISTORY.version == bindparam("newest")
    ),
    ("at", "who", "document"),
)
AMEND_VERSION = Prepared(
    update(schema.history).where(
        _HISTORY.record == bindparam("key"),
        _HISTORY.version == bindparam("newest"),
        _HISTORY.document == bindparam("before"),
    ),
    ("document",),
)
INDEX = Prepared(text("INSERT OR REPLACE INTO search(rowid, words) VALUES (:number, :words)"))
NO_FACETS = Prepared(delete(schema.facet).where(schema.facet.c.record == bindparam("number")))
FACETS = Prepared(insert(schema.facet))
NO_YEARS = Prepared(delete(schema.year).where(schema.year.c.record == bindparam("number")))
YEARS = Prepared(insert(schema.year))

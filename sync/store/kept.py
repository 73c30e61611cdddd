"""One record in the middle of a transaction: read, changed, written with everything that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from forms.documents import to_send
from forms.kinds import Document
from sync.normal import same
from sync.records import Conflict, Intent, Origin, Record, Stamp, Standing, State
from sync.states import state_of
from sync.store import schema
from sync.store.derived import Derived, derive, known_form
from sync.store.jsons import loads, loads_all, loads_or_none
from sync.store.times import from_text

_COLUMNS = tuple(column.name for column in schema.record.columns if column.name != "number")
_OPEN = (
    select(func.count())
    .where(schema.conflict.c.record == schema.record.c.number)
    .scalar_subquery()
    .label("in_conflict")
)
SELECT = (
    select(schema.record, schema.content.c.mine, schema.content.c.base, schema.outbox.c.intent, _OPEN)
    .join(schema.content, schema.content.c.record == schema.record.c.number)
    .outerjoin(schema.outbox, schema.outbox.c.record == schema.record.c.number)
)
_BY_IDENTIFIER = SELECT.where(schema.record.c.identifier == bindparam("wanted"))
_BY_NUMBER = SELECT.where(schema.record.c.number == bindparam("wanted"))
_CONFLICTS = (
    select(schema.conflict)
    .where(schema.conflict.c.record == bindparam("wanted"))
    .order_by(schema.conflict.c.path)
)
_INSERT = insert(schema.record).values({name: bindparam(name) for name in _COLUMNS})
_UPDATE = (
    update(schema.record)
    .where(schema.record.c.number == bindparam("key"))
    .values({name: bindparam(name) for name in _COLUMNS if name != "identifier"})
)
_INSERT_CONTENT = insert(schema.content)
_UPDATE_CONTENT = (
    update(schema.content)
    .where(schema.content.c.record == bindparam("key"))
    .values(mine=bindparam("mine"), base=bindparam("base"))
)
_INSERT_VERSION = insert(schema.history)
_UPDATE_VERSION = (
    update(schema.history)
    .where(schema.history.c.record == bindparam("key"), schema.history.c.version == bindparam("wanted"))
    .values(at=bindparam("at"), who=bindparam("who"), document=bindparam("document"))
)
_INDEX = text("INSERT OR REPLACE INTO search(rowid, words) VALUES (:number, :words)")


@dataclass(slots=True)
class Kept:
    """A record's row and its documents as JSON text; ``number`` is 0 until it is written for the first time.

    ``version`` is the newest version in its history, ``session`` the opening of a form that made it and may still
    better it. ``in_conflict`` counts open conflicts, ``intent`` is what waits in the outbox.
    """

    identifier: str
    record_type: str
    mine: str
    changed_at: str
    changed_by: str
    number: int = 0
    state: str = State.DRAFT
    title: str = "{}"
    title_keys: str = "{}"
    sent_at: str | None = None
    server_id: str = ""
    document_id: int | None = None
    updated: str | None = None
    revision: int | None = None
    standing: str | None = None
    theirs_by: str = ""
    reasons: str = "[]"
    merged: str = "[]"
    changed: int = 1
    binned: int = 0
    version: int = 0
    session: str = ""
    base: str | None = None
    intent: str | None = None
    in_conflict: int = 0

    @property
    def stamp(self) -> Stamp | None:
        """The clearing-house's mark of what was last read there."""
        if self.updated is None:
            return None
        return Stamp(self.updated, self.revision or 0, Standing(self.standing or Standing.NOWHERE))

    @stamp.setter
    def stamp(self, stamp: Stamp | None) -> None:
        self.updated = stamp.updated if stamp else None
        self.revision = stamp.revision if stamp else None
        self.standing = stamp.standing.value if stamp else None


def copied(kept: Kept) -> Kept:
    """How the record stands now, to be compared with how it will."""
    return replace(kept)


def find(connection: Connection, identifier: str) -> Kept | None:
    """The record with the identifier, or none."""
    row = connection.execute(_BY_IDENTIFIER, {"wanted": identifier}).first()
    return Kept(**row._mapping) if row else None


def existing(connection: Connection, identifier: str) -> Kept:
    """The record with the identifier; KeyError where there is none."""
    kept = find(connection, identifier)
    if kept is None:
        raise KeyError(identifier)
    return kept


def numbered(connection: Connection, number: int) -> Kept:
    """The record with this number within the file, which must be there."""
    return Kept(**connection.execute(_BY_NUMBER, {"wanted": number}).one()._mapping)


@dataclass(frozen=True, slots=True)
class Version:
    """A version to be added to a record's history: the document as JSON text, and where it came from."""

    document: str
    origin: Origin
    who: str


def put(
    connection: Connection, kept: Kept, *, was: Kept | None, at: str, versions: Sequence[Version] = ()
) -> None:
    """Write the record as it is now, its new versions, and all that is worked out from it.

    ``was`` is how it stood before, or none for a new one; ``at`` the time of the versions.
    """
    before = was.mine if was else None
    old = derive(kept.record_type, loads(before)) if before is not None and before != kept.mine else None
    new = derive(kept.record_type, loads(kept.mine)) if before != kept.mine else None
    if new:
        kept.title, kept.title_keys = new.title, new.title_keys
    if was is None or (was.mine, was.base) != (kept.mine, kept.base):
        kept.changed = int(differs(kept.record_type, kept.mine, kept.base))
    kept.state = _state(kept)
    kept.version += len(versions)
    _write_row(connection, kept, was)
    _write_versions(connection, kept, versions, at)
    if new:
        write_derived(connection, kept.number, new, old)


def better_version(connection: Connection, kept: Kept, version: Version, at: str) -> None:
    """Put the version in the place of the newest one: the same person, still typing."""
    row = {"key": kept.number, "wanted": kept.version, "document": version.document, "who": version.who}
    connection.execute(_UPDATE_VERSION, row | {"at": at})


def differs(record_type: str, mine: str, base: str | None) -> bool:
    """Whether there is something to send: mine and base, both as they would be sent, do not say the same."""
    if base is None or mine == base:
        return base is None
    return not same(as_sent(record_type, loads(mine)), as_sent(record_type, loads(base)))


def as_sent(record_type: str, document: Document) -> Document:
    """The document as it would be sent; as it is where this version of the program has no form for it."""
    form = known_form(record_type)
    return to_send(form, document) if form else document


def to_record(connection: Connection, kept: Kept) -> Record:
    """The record as everybody else sees it."""
    return Record(
        identifier=kept.identifier,
        record_type=kept.record_type,
        mine=loads(kept.mine),
        state=State(kept.state),
        changed_at=from_text(kept.changed_at),
        changed_by=kept.changed_by,
        base=loads_or_none(kept.base),
        stamp=kept.stamp,
        server_id=kept.server_id,
        document_id=kept.document_id,
        sent_at=from_text(kept.sent_at) if kept.sent_at else None,
        theirs_by=kept.theirs_by,
        reasons=loads_all(kept.reasons),
        conflicts=conflicts_of(connection, kept),
        merged=tuple(loads(kept.merged)),
        intent=Intent(kept.intent) if kept.intent else None,
        binned=bool(kept.binned),
    )


def conflicts_of(connection: Connection, kept: Kept) -> tuple[Conflict, ...]:
    """The record's open conflicts, by path."""
    if not kept.in_conflict:
        return ()
    rows = connection.execute(_CONFLICTS, {"wanted": kept.number})
    return tuple(Conflict(row.path, loads(row.base), loads(row.mine), loads(row.theirs)) for row in rows)


def _state(kept: Kept) -> State:
    return state_of(
        binned=bool(kept.binned),
        in_conflict=bool(kept.in_conflict),
        returned=kept.reasons != "[]",
        waiting=kept.intent is not None,
        changed=bool(kept.changed),
        standing=Standing(kept.standing or Standing.NOWHERE),
    )


def _write_row(connection: Connection, kept: Kept, was: Kept | None) -> None:
    row: dict[str, Any] = {name: getattr(kept, name) for name in _COLUMNS}
    content = {"mine": kept.mine, "base": kept.base}
    if was is None:
        number = connection.execute(_INSERT, row).inserted_primary_key
        kept.number = number[0] if number else 0
        connection.execute(_INSERT_CONTENT, content | {"record": kept.number})
        return
    connection.execute(_UPDATE, row | {"key": kept.number})
    if (was.mine, was.base) != (kept.mine, kept.base):
        connection.execute(_UPDATE_CONTENT, content | {"key": kept.number})


def _write_versions(connection: Connection, kept: Kept, versions: Sequence[Version], at: str) -> None:
    for number, version in enumerate(versions, start=kept.version - len(versions) + 1):
        row = {"record": kept.number, "version": number, "at": at, "who": version.who}
        connection.execute(
            _INSERT_VERSION, row | {"origin": version.origin.value, "document": version.document}
        )


def write_derived(connection: Connection, number: int, new: Derived, old: Derived | None) -> None:
    """Write the facets, years and words where they are others than before."""
    if old is None or old.words != new.words:
        connection.execute(_INDEX, {"number": number, "words": new.words})
    if old is None or old.facets != new.facets:
        rows = [{"record": number, "aspect": aspect, "value": value} for aspect, value in sorted(new.facets)]
        _replace(connection, schema.facet, number, rows, is_new=old is None)
    if old is None or old.years != new.years:
        rows = [{"record": number, "year": year} for year in sorted(new.years)]
        _replace(connection, schema.year, number, rows, is_new=old is None)


def _replace(
    connection: Connection, table: Any, number: int, rows: Sequence[dict[str, Any]], *, is_new: bool
) -> None:
    if not is_new:
        connection.execute(delete(table).where(table.c.record == number))
    if rows:
        connection.execute(insert(table), rows)

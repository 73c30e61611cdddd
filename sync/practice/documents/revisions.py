"""The published revisions of a record: their list, and one of them (facts, section 2.1)."""

from __future__ import annotations

from sqlalchemy import and_, func, select

from sync.practice.asking.lists import Listing, top, whole
from sync.practice.asking.odata import parse_filter, parse_order
from sync.practice.database.models import Record, Version
from sync.practice.documents.publishing import published
from sync.practice.documents.records import Entry
from sync.practice.house import Desk
from sync.practice.refusals import invalid, not_found

_MOST_REVISIONS = 2**31 - 1

FIELDS = {
    "identifier": Version.identifier,
    "documentID": Version.id,
    "revision": Version.revision,
    "latestRevision": Record.revision,
    "type": Record.type,
    "owner": Record.owner,
    "realm": Record.realm,
    "size": Version.size,
    "createdOn": Record.created_on,
    "updatedOn": Version.updated_on,
    "submittedOn": Version.submitted_on,
}


def listed(desk: Desk, identifier: str, asked: Listing) -> tuple[int, list[Entry]]:
    """How many revisions fit, and one page of them, the newest first unless another order is asked for."""
    entry, _current = published(desk, identifier)
    wanted = [parse_filter(asked.filter, FIELDS)] if asked.filter else []
    condition = and_(Version.identifier == identifier, Version.revision.is_not(None), *wanted)
    rows = select(Version).join(Record, Record.identifier == Version.identifier).where(condition)
    count = desk.session.scalar(select(func.count()).select_from(rows.subquery())) or 0
    order = parse_order(asked.order, FIELDS) if asked.order else []
    rows = rows.order_by(*order, Version.revision.desc())
    found = desk.session.scalars(rows.limit(top(asked.top)).offset(whole(asked.skip, "$skip", 0)))
    return count, [_as_current(entry, version) for version in found]


def named(desk: Desk, name: str) -> tuple[Entry, Version]:
    """A published record, or with ``@2`` behind its identifier that revision of it, as a reference pins it."""
    identifier, pin, number = name.partition("@")
    if not pin:
        return published(desk, identifier)
    if not number:
        raise invalid("No revision is named", "identifier")
    return one(desk, identifier, number)


def one(desk: Desk, identifier: str, number: str) -> tuple[Entry, Version]:
    """One published revision, 1 or more, shown as if it were the current one; refused with 404 where there is none."""
    entry, _current = published(desk, identifier)
    wanted = min(whole(number, "revision", 0), _MOST_REVISIONS)
    query = select(Version).where(Version.identifier == identifier, Version.revision == wanted)
    found = desk.session.scalar(query)
    if found is None:
        raise not_found("There is no such revision of this record")
    return _as_current(entry, found), found


def _as_current(entry: Entry, version: Version) -> Entry:
    return Entry(entry.record, version, entry.draft, entry.lock)

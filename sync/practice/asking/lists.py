"""Lists of records: the four collections, filtered, sorted, a page at a time (facts, sections 2.1 and 2.2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, true

from sync.practice.asking.odata import parse_filter, parse_order
from sync.practice.database.models import Lock, Record, Version, Workflow
from sync.practice.documents.records import Entry, entries, told, with_versions
from sync.practice.house import MOST, Desk
from sync.practice.people import rights
from sync.practice.people.accounts import Person
from sync.practice.realm import NATIONAL, SCHEMAS
from sync.practice.refusals import invalid, mandatory
from sync.practice.wire import page

FIELDS = {
    "identifier": Record.identifier,
    "documentID": Record.current_id,
    "workingDocumentID": Record.draft_id,
    "type": Record.type,
    "owner": Record.owner,
    "realm": Record.realm,
    "revision": Record.revision,
    "latestRevision": Record.revision,
    "createdOn": Record.created_on,
    "updatedOn": Record.published_on,
    "workingDocumentUpdatedOn": Record.drafted_on,
}
_LARGEST = 2**63 - 1
_LOCKED = exists().where(Lock.identifier == Record.identifier)
_OPEN = exists().where(Workflow.identifier == Record.identifier, Workflow.closed_on.is_(None))


@dataclass(frozen=True, slots=True)
class Listing:
    """What a client asks of a list."""

    collection: str | None = None
    filter: str | None = None
    order: str | None = None
    top: str | None = None
    skip: str | None = None
    words: str | None = None
    body: bool = False


def listed(desk: Desk, asked: Listing) -> str:
    """A page of one collection, as ``{Count, Items}``; Count is that of the whole list."""
    condition = _condition(asked, _collection(desk, asked.collection))
    count = desk.session.scalar(select(func.count()).select_from(Record).where(condition)) or 0
    order = parse_order(asked.order, FIELDS) if asked.order else []
    names = select(Record.identifier).where(condition).order_by(*order, Record.identifier)
    names = names.limit(top(asked.top)).offset(whole(asked.skip, "$skip", 0))
    return page(
        count, told(desk, named(desk, list(desk.session.scalars(names)), asked.body), body=asked.body)
    )


def named(desk: Desk, names: list[str], texts: bool) -> list[Entry]:
    """The records with these identifiers, in this order: found first, and read only then, texts being long."""
    rows = desk.session.execute(with_versions(texts=texts).where(Record.identifier.in_(names))).all()
    found = {entry.record.identifier: entry for entry in entries(desk, rows)}
    return [found[name] for name in names]


def drafts_listed(desk: Desk, asked: Listing) -> str:
    """A page of drafts: ``my`` means one's own drafts here, as ``mydraft`` does (facts, section 2.2)."""
    collection = asked.collection or "mydraft"
    return listed(desk, replace(asked, collection="mydraft" if collection == "my" else collection))


def public_or_of(desk: Desk, asked: Listing) -> ColumnElement[bool]:
    """What a record must be to stand in the list, which is of everything published where no collection is named."""
    public = and_(Record.current_id.is_not(None), in_realm(desk))
    return _condition(asked, _collection(desk, asked.collection) if asked.collection else public)


def _condition(asked: Listing, collection: ColumnElement[bool]) -> ColumnElement[bool]:
    return and_(collection, *_wanted(asked))


def top(text: str | None) -> int:
    """How many entries a page has: as many as asked for, up to what the clearing-house gives at once."""
    return min(whole(text, "$top", MOST), MOST)


def whole(text: str | None, name: str, otherwise: int) -> int:
    """A whole number of 0 or more from a parameter; refused with 400 otherwise."""
    if text is None or not text.strip():
        return otherwise
    if not (text.isascii() and text.isdigit()) or len(text) > 19 or int(text) > _LARGEST:
        raise invalid(f"{name} must be a whole number, 0 or more", name)
    return int(text)


def _collection(desk: Desk, name: str | None) -> ColumnElement[bool]:
    person = desk.person
    mine = Record.owner.in_(rights.owners_of(person))
    drafted = Record.draft_id.is_not(None)
    asked_for = or_(_LOCKED.where(Lock.locked_by == person.id), _OPEN.where(Workflow.created_by == person.id))
    conditions = {
        "my": and_(mine, Record.current_id.is_not(None)),
        "mydraft": and_(mine, drafted),
        "mydrafts": and_(mine, drafted),
        "request": and_(_LOCKED, or_(mine, _to_review(person))),
        "myrequest": and_(_LOCKED, asked_for),
    }
    if not name:
        raise mandatory(
            "The parameter collection is missing: my, mydraft, request or myrequest", "collection"
        )
    if name not in conditions:
        raise invalid("The collection is none of my, mydraft, request, myrequest", "collection")
    return and_(conditions[name], in_realm(desk))


def in_realm(desk: Desk) -> ColumnElement[bool]:
    """That a record belongs to the realm of the request."""
    return func.lower(Record.realm) == desk.realm.lower()


def _to_review(person: Person) -> ColumnElement[bool]:
    if rights.is_administrator(person):
        return true()
    reviewed = [name for name, schema in SCHEMAS.items() if schema.kind != NATIONAL]
    types = [name for name in reviewed if rights.is_authority(person, name, None)]
    return Record.type.in_(types)


def _wanted(asked: Listing) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = [parse_filter(asked.filter, FIELDS)] if asked.filter else []
    if asked.words:
        if len(asked.words) > 200 or "\0" in asked.words:
            raise invalid("text_EN_txt is too long", "text_EN_txt")
        versions = or_(Version.id == Record.current_id, Version.id == Record.draft_id)
        wanted.append(exists().where(versions, Version.title.icontains(asked.words, autoescape=True)))
    return wanted

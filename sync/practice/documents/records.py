"""Records and what the clearing-house tells of them: the documentInfo of the facts, section 2.9."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased, defer

from sync.practice.database.models import Lock, Record, User, Version
from sync.practice.house import Desk
from sync.practice.people import rights
from sync.practice.people.accounts import person_of
from sync.practice.refusals import forbidden
from sync.practice.stamps import next_stamp
from sync.practice.wire import spliced

Current = aliased(Version, name="current")
Draft = aliased(Version, name="draft")

_PUBLISHED = ("title", "summary", "metadata", "body")
_WORKING = tuple(f"workingDocument{name}" for name in ("Title", "Summary", "Metadata", "Body"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with its published version, its draft, and the lock on it, where there are any."""

    record: Record
    current: Version | None
    draft: Version | None
    lock: Lock | None

    @property
    def newest(self) -> Version | None:
        """The draft, or else the published version."""
        return self.draft or self.current

    @property
    def government(self) -> str | None:
        """The government that the record speaks for, from its newest version."""
        return json.loads(self.newest.details).get("government") if self.newest else None


def with_versions(*, texts: bool) -> Select[Record, Version, Version]:
    """A query for records with both of their versions; without the texts where they are not wanted."""
    query = (
        select(Record, Current, Draft)
        .outerjoin(Current, Record.current_id == Current.id)
        .outerjoin(Draft, Record.draft_id == Draft.id)
    )
    return (
        query
        if texts
        else query.options(defer(Current.text, raiseload=True), defer(Draft.text, raiseload=True))
    )


# What an alias is made of is made when a query first asks for it. Two threads that did so at the same moment would each
# make their own, and find none of the other's in an answer: it is made now, by one.
_FIRST_QUERY = str(with_versions(texts=True))


def entry_of(desk: Desk, identifier: str, *, change: bool = False) -> Entry | None:
    """The record with this identifier and all that belongs to it, or nothing; held fast where it is to be changed.

    It is read only once it is held: a query that waited for another writer would join versions of before.
    """
    query = with_versions(texts=True).where(Record.identifier == identifier)
    if change:
        held = select(Record.identifier).where(Record.identifier == identifier).with_for_update()
        desk.session.execute(held)
        query = query.execution_options(populate_existing=True)
    found = desk.session.execute(query).first()
    return entries(desk, [found])[0] if found else None


def entries(desk: Desk, rows: Sequence[Any]) -> list[Entry]:
    """Rows of ``with_versions`` with the locks of all of them, fetched at once."""
    names = [row[0].identifier for row in rows]
    query = select(Lock).where(Lock.identifier.in_(names)).order_by(Lock.locked_on.desc())
    locks = {lock.identifier: lock for lock in desk.session.scalars(query)}
    return [Entry(row[0], row[1], row[2], locks.get(row[0].identifier)) for row in rows]


def may_see_draft(desk: Desk, entry: Entry) -> bool:
    """Whether the visitor may know of the record's draft: its owner's people, and those who publish such records."""
    person, record = desk.visitor, entry.record
    if person is None:
        return False
    return record.owner in rights.owners_of(person) or rights.is_authority(
        person, record.type, entry.government
    )


def check_not_locked(entry: Entry) -> None:
    """Refuse with 403 while the record is under review; the facts leave the answer open for this version."""
    if entry.lock:
        raise forbidden(
            f"The draft is locked ({entry.lock.lock_id}): it is under review and cannot be changed"
        )


def touch(desk: Desk, record: Record) -> str:
    """Give the record its next stamp."""
    record.last_stamp = next_stamp(record.last_stamp, desk.house.now())
    return record.last_stamp


def told(desk: Desk, found: Iterable[Entry], *, body: bool) -> list[str]:
    """The documentInfo of each entry, as JSON text; with the bodies where they are asked for."""
    found = list(found)
    people = _people(desk, found)
    return [_told(entry, people, may_see_draft(desk, entry), body) for entry in found]


def brief(desk: Desk, user_id: int) -> dict[str, Any]:
    """Somebody as named in a record's information."""
    user = desk.session.get(User, user_id)
    return person_of(user).brief() if user else {"userID": user_id}


def _people(desk: Desk, found: list[Entry]) -> dict[int, dict[str, Any]]:
    numbers = {entry.record.created_by for entry in found}
    for entry in found:
        for version in filter(None, (entry.current, entry.draft)):
            numbers.update(filter(None, (version.created_by, version.updated_by, version.submitted_by)))
        numbers.update([entry.lock.locked_by] if entry.lock else [])
    users = desk.session.scalars(select(User).where(User.id.in_(numbers)))
    return {user.id: person_of(user).brief() for user in users}


def _told(entry: Entry, people: dict[int, dict[str, Any]], see_draft: bool, body: bool) -> str:
    draft = entry.draft if see_draft else None
    lock = entry.lock if see_draft else None
    info = {**_about(entry), **_published(entry, people), **_working(entry, draft, people)}
    info["workingDocumentLock"] = lock_told(lock, people.get(lock.locked_by)) if lock else None
    info["isRequest"] = lock is not None
    texts = {**_texts(entry.current, _PUBLISHED, body), **_texts(draft, _WORKING, body)}
    return spliced(info, texts)


def _texts(version: Version | None, names: tuple[str, ...], body: bool) -> dict[str, str | None]:
    """What of a version is JSON text already: title, summary, metadata and body, under these names."""
    if version is None:
        return dict.fromkeys(names)
    texts = (version.title, version.summary, version.details, version.text if body else None)
    return dict(zip(names, texts, strict=True))


def lock_told(lock: Lock, who: dict[str, Any] | None) -> dict[str, Any]:
    """A lock as the clearing-house tells it (facts, section 2.3)."""
    return {
        "lockID": lock.lock_id,
        "lockedOn": lock.locked_on,
        "lockedBy": who or {"userID": lock.locked_by},
    }


def _about(entry: Entry) -> dict[str, Any]:
    record, current = entry.record, entry.current
    return {
        "identifier": record.identifier,
        "documentID": current.id if current else None,
        "type": record.type,
        "owner": record.owner,
        "realm": record.realm,
        "revision": current.revision if current else 0,
        "latestRevision": record.revision,
        "size": current.size if current else None,
        "mediaType": "application/json",
        "charset": "utf-8",
    }


def _published(entry: Entry, people: dict[int, dict[str, Any]]) -> dict[str, Any]:
    record, current = entry.record, entry.current
    if current is None:
        stamps = (
            "createdOn",
            "createdBy",
            "updatedOn",
            "updatedBy",
            "submittedOn",
            "submittedBy",
            "deletedOn",
        )
        return {"rights": [], **dict.fromkeys(stamps)}
    return {
        "rights": [],
        "createdOn": record.created_on,
        "createdBy": people.get(record.created_by),
        "updatedOn": current.updated_on,
        "updatedBy": people.get(current.updated_by),
        "submittedOn": current.submitted_on,
        "submittedBy": people.get(current.submitted_by or 0),
        "deletedOn": None,
    }


def _working(entry: Entry, draft: Version | None, people: dict[int, dict[str, Any]]) -> dict[str, Any]:
    names = (
        "ID",
        "CreatedOn",
        "CreatedBy",
        "UpdatedOn",
        "UpdatedBy",
        "Size",
        "Owner",
    )
    if draft is None:
        return dict.fromkeys(f"workingDocument{name}" for name in names)
    values = (
        draft.id,
        draft.created_on,
        people.get(draft.created_by),
        draft.updated_on,
        people.get(draft.updated_by),
        draft.size,
        entry.record.owner,
    )
    return {f"workingDocument{name}": value for name, value in zip(names, values, strict=True)}

"""Working drafts: one for each record, replaced whole, the last writer wins (facts, section 2.2)."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from sync.practice import realm
from sync.practice.database.models import Lock, Record, Version
from sync.practice.documents.described import Described, check_identifier, new_version, rewrite
from sync.practice.documents.records import Entry, check_not_locked, entry_of, may_see_draft, touch
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.people.accounts import Person
from sync.practice.refusals import invalid, not_found


def draft_of(desk: Desk, identifier: str, *, change: bool = False) -> Entry:
    """The record whose draft the visitor may see; refused with 404 where there is none such."""
    person = desk.person
    entry = entry_of(desk, check_identifier(identifier), change=change)
    if entry is None or entry.draft is None or not may_see_draft(desk, entry):
        raise not_found(f"There is no draft of this record that {person.email} may see")
    return entry


def to_read(desk: Desk, identifier: str) -> tuple[Entry, Version]:
    """The record whose draft the visitor may see, and its text; 404 where there is none such.

    While a published record is to be deleted, its own text stands there: reviewers' pages look for it as for a draft.
    """
    person = desk.person
    entry = entry_of(desk, check_identifier(identifier))
    shown = None
    if entry and may_see_draft(desk, entry):
        shown = entry.newest if entry.lock else entry.draft
    if entry is None or shown is None:
        raise not_found(f"There is no draft of this record that {person.email} may see")
    return entry, shown


def keep_draft(desk: Desk, document: Described) -> Entry:
    """Make the record's draft, or replace it whole; no precondition, no validation."""
    entry = entry_of(desk, document.identifier, change=True) or begun(desk, document)
    check_may_keep(desk, entry, document)
    check_not_locked(entry)
    return _write(desk, entry, document)


def begun(desk: Desk, document: Described) -> Entry:
    """A record that has no versions yet, owned by whoever makes it; of two who begin it at once one finds it there."""
    try:
        with desk.session.begin_nested():
            record = _new_record(desk, document)
            desk.session.flush()
    except IntegrityError:
        entry = entry_of(desk, document.identifier, change=True)
        if entry is None:
            raise
        return entry
    return Entry(record, None, None, None)


def _new_record(desk: Desk, document: Described) -> Record:
    allow(
        rights.may_make_draft(desk.trusted, document.schema, document.government),
        f"create {document.schema} drafts",
    )
    now = desk.stamp()
    record = Record(
        identifier=document.identifier,
        type=document.schema,
        owner=rights.owner_for(desk.person),
        realm=realm.REALM if desk.realm.lower() == realm.REALM.lower() else desk.realm,
        revision=0,
        created_on=now,
        created_by=desk.person.id,
        last_stamp=now,
    )
    desk.session.add(record)
    return record


def check_may_keep(desk: Desk, entry: Entry, document: Described) -> None:
    """Refuse a document of another type, and whoever may not change the record."""
    record = entry.record
    if record.type != document.schema:
        raise invalid("The record is of another schema", "schema")
    allowed = rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government)
    allow(allowed, "update this record's draft")


def throw_away(desk: Desk, identifier: str) -> Entry:
    """Delete the draft; the published version stays as it is."""
    entry = draft_of(desk, identifier, change=True)
    record = entry.record
    allow(
        rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government),
        "delete this record's draft",
    )
    check_not_locked(entry)
    remove_draft(desk, entry)
    return Entry(record, entry.current, None, None)


def remove_draft(desk: Desk, entry: Entry) -> None:
    """Take the draft and every lock on it away."""
    touch(desk, entry.record)
    entry.record.draft_id = entry.record.drafted_on = None
    desk.session.execute(delete(Lock).where(Lock.identifier == entry.record.identifier))
    desk.session.flush()
    if entry.draft and entry.draft.revision is None:
        desk.session.delete(entry.draft)


def may(desk: Desk, identifier: str, deed: str, schema: str, government: str | None) -> bool:
    """Whether the visitor may create, update or delete the draft; ``x`` stands for any new record."""
    person = desk.person
    entry = None if identifier == "x" else entry_of(desk, check_identifier(identifier))
    if entry is None:
        return deed == "create" and rights.may_make_draft(person, schema, government)
    if entry.lock:
        return deed == "update" and may_edit_under_review(person, entry)
    if entry.draft is None and deed != "create":
        return False
    return rights.may_change_draft(person, entry.record.type, entry.record.owner, entry.government)


def may_edit_under_review(person: Person, entry: Entry) -> bool:
    """Whether the person may take the lock of a review away, change the draft and lock it again (facts, section 3)."""
    authority = rights.is_authority(person, entry.record.type, entry.government)
    return entry.draft is not None and person.verified and authority


def check_no_draft(entry: Entry) -> None:
    """Refuse with 400 while there is a draft: it must be deleted before its published record (facts, section 3)."""
    check_not_locked(entry)
    if entry.draft:
        raise invalid("There is a draft of this record: delete the draft first", "identifier")


def _write(desk: Desk, entry: Entry, document: Described) -> Entry:
    record, draft = entry.record, entry.draft
    now = touch(desk, record)
    if draft is None:
        draft = new_version(desk, record, document, now)
        desk.session.add(draft)
        desk.session.flush()
    else:
        rewrite(desk, draft, document, now)
    record.draft_id, record.drafted_on = draft.id, now
    return Entry(record, entry.current, draft, None)

"""Published revisions: made from drafts by a workflow, or at once for contacts (facts, sections 2.1 and 3)."""

from __future__ import annotations

from sync.practice import realm
from sync.practice.database.models import Record, Version
from sync.practice.documents.described import Described, check_identifier, check_schema, new_version
from sync.practice.documents.drafts import begun, check_no_draft, may_edit_under_review, remove_draft
from sync.practice.documents.records import Entry, check_not_locked, entry_of, touch
from sync.practice.documents.validation import check_valid
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.refusals import forbidden, invalid, not_found


def published(desk: Desk, identifier: str, *, change: bool = False) -> tuple[Entry, Version]:
    """A published record; refused with 404 where there is none."""
    entry = entry_of(desk, check_identifier(identifier), change=change)
    if entry is None or entry.current is None:
        raise not_found("There is no published record with this identifier")
    return entry, entry.current


def publish_draft(desk: Desk, entry: Entry, submitter: int) -> Version:
    """The draft becomes the next revision, and there is no draft any more; refused with 400 if it is not valid."""
    draft = entry.draft
    if draft is None:
        raise invalid("There is no draft to publish", "identifier")
    check_valid(desk, entry.record.type, draft.text)
    _number(desk, entry.record, draft, submitter)
    remove_draft(desk, entry)
    entry.record.published_on = draft.updated_on
    return draft


def publish_directly(desk: Desk, document: Described, *, new: bool = False) -> Entry:
    """Publish at once, without a draft: contacts only, as the real clients do; a ``new`` one must not be there yet."""
    if document.schema != realm.CONTACT:
        raise forbidden("Only contacts are published directly: save a draft and ask for publication")
    entry = entry_of(desk, document.identifier, change=True)
    if entry and new and entry.current:
        raise invalid("There is a record with this identifier already", "identifier")
    if entry and entry.record.type != document.schema:
        raise invalid("The record is of another schema", "schema")
    owner = entry.record.owner if entry else None
    allow(rights.may_publish(desk.trusted, document.schema, owner, document.government), "create document")
    if entry:
        check_not_locked(entry)
    check_valid(desk, document.schema, document.text)
    return publish_text(desk, document, entry)


def publish_text(desk: Desk, document: Described, entry: Entry | None) -> Entry:
    """Make a text the next revision of its record; a draft, if there is one, stays."""
    record = (entry or begun(desk, document)).record
    version = new_version(desk, record, document, touch(desk, record))
    _number(desk, record, version, desk.person.id)
    record.published_on = version.updated_on
    desk.session.flush()
    return Entry(record, version, entry.draft if entry else None, None)


def withdraw(desk: Desk, identifier: str, schema: str | None) -> Entry:
    """Take a published record back at once."""
    if check_schema(schema) != published(desk, identifier)[0].record.type:
        raise invalid("The record is of another schema", "schema")
    entry, _current = published(desk, identifier, change=True)
    record = entry.record
    allowed = rights.may_publish(desk.trusted, record.type, record.owner, entry.government)
    allow(allowed, "delete document")
    check_no_draft(entry)
    return unpublish(desk, entry)


def unpublish(desk: Desk, entry: Entry) -> Entry:
    """The record is published no longer; its revisions are kept, and are counted on if it comes back."""
    touch(desk, entry.record)
    entry.record.current_id = entry.record.published_on = None
    return Entry(entry.record, None, entry.draft, None)


def may(desk: Desk, identifier: str, deed: str, schema: str, government: str | None) -> bool:
    """Whether the visitor may create, update or delete published records without asking; ``x`` for any new one."""
    person = desk.person
    entry = None if identifier == "x" else entry_of(desk, check_identifier(identifier))
    if entry is None:
        own = government in (None, person.government)
        return deed == "create" and own and rights.may_publish(person, schema, None, government)
    if deed != "create" and entry.current is None:
        return False
    if entry.lock and (deed == "delete" or not may_edit_under_review(person, entry)):
        return False
    return rights.may_publish(person, entry.record.type, entry.record.owner, entry.government)


def _number(desk: Desk, record: Record, version: Version, submitter: int) -> None:
    now = touch(desk, record)
    record.revision += 1
    version.revision, version.updated_on = record.revision, now
    version.submitted_on, version.submitted_by = now, submitter
    desk.session.add(version)
    desk.session.flush()
    record.current_id = version.id

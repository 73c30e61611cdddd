"""What the documents API tells of a record, its documentInfo (facts, section 2.9), as our own Remote."""

from __future__ import annotations

from typing import Any

from forms.kinds import Document
from sync.client.wire.reading import person, text, whole
from sync.records import Remote, Stamp, Standing

_DRAFTED = ("workingDocumentCreatedOn", "workingDocumentUpdatedOn", "workingDocumentID")


def remote_of(info: Any, document: Document | None = None) -> Remote | None:
    """The record that an information is about; none where it names no record or no type."""
    told = info if isinstance(info, dict) else {}
    identifier, record_type = text(told.get("identifier")), text(told.get("type"))
    if not identifier or not record_type:
        return None
    changed = told.get("workingDocumentUpdatedBy") if has_draft(told) else told.get("updatedBy")
    return Remote(
        identifier=identifier,
        record_type=record_type,
        stamp=_stamp(told),
        document=document,
        changed_by=person(changed),
        document_id=whole(told.get("documentID")),
        lock=holder(told),
        locked_since=lock_of(told)[1],
    )


def has_draft(told: dict[str, Any]) -> bool:
    """Whether the record has a working draft."""
    return any(told.get(name) for name in _DRAFTED)


def body_in(info: Any) -> Document | None:
    """The document inside an information, the draft's before the published one's; none where it was not sent along."""
    told = info if isinstance(info, dict) else {}
    if has_draft(told):
        found = told.get("workingDocumentBody")
        if not isinstance(found, dict) and whole(told.get("documentID")) is None:
            found = told.get("body")
    else:
        found = told.get("body")
    return found if isinstance(found, dict) else None


def lock_in(told: dict[str, Any]) -> dict[str, Any]:
    """The lock on the record's draft as it is told; empty where there is none."""
    lock = told.get("workingDocumentLock")
    if isinstance(lock, list):
        lock = lock[0] if lock else None
    return lock if isinstance(lock, dict) else {}


def holder(told: dict[str, Any]) -> str:
    """Who holds the record under review: a name, or the lock's own identifier; empty where it is not locked."""
    lock = lock_in(told)
    if not lock:
        return ""
    return person(lock.get("lockedBy")) or text(lock.get("lockID")) or "?"


def lock_of(told: dict[str, Any]) -> tuple[str, str]:
    """Who holds the record under review, and since when in the server's own text; each empty where not told."""
    lock = lock_in(told)
    return person(lock.get("lockedBy")), text(lock.get("lockedOn"))


def _stamp(told: dict[str, Any]) -> Stamp:
    """The time as the clearing-house's own newest client compares it (facts, section 3.1), revision and standing."""
    updated = text(told.get("workingDocumentUpdatedOn")) or text(told.get("updatedOn"))
    revision = whole(told.get("latestRevision"))
    return Stamp(updated, whole(told.get("revision")) or 0 if revision is None else revision, _standing(told))


def _standing(told: dict[str, Any]) -> Standing:
    published = whole(told.get("documentID")) is not None
    if holder(told):
        return Standing.REVIEW
    if has_draft(told):
        return Standing.REVISED if published else Standing.DRAFT
    return Standing.PUBLISHED if published else Standing.NOWHERE

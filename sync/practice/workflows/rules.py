"""What a request to publish or delete must be before it is taken (facts, sections 2.4 and 3)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from sync.practice.database.models import Workflow
from sync.practice.documents.drafts import check_no_draft, draft_of
from sync.practice.documents.publishing import published
from sync.practice.documents.records import Entry
from sync.practice.documents.validation import check_valid
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.realm import NATIONAL, SCHEMAS
from sync.practice.refusals import invalid, mandatory
from sync.practice.workflows.tables import LONGEST_NAME

PUBLISH_NATIONAL, PUBLISH_REFERENCE, DELETE = (
    "publishNationalRecord",
    "publishReferenceRecord",
    "deleteRecord",
)
# The version that a client must name with each type (facts, section 2.4).
VERSIONS = {PUBLISH_NATIONAL: "0.4", PUBLISH_REFERENCE: None, DELETE: "0.4"}
ACTIVITIES = {PUBLISH_NATIONAL: "publishRecord", PUBLISH_REFERENCE: "publishRecord", DELETE: "deleteRecord"}


def publication_of(schema: str) -> str:
    """The type of a request that publishes records of this schema; the Secretariat's own go as reference records."""
    return PUBLISH_NATIONAL if SCHEMAS[schema].kind == NATIONAL else PUBLISH_REFERENCE


def checked(sent: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The type and the data of a request; refused with 400 where they are not of the documented shape."""
    kind, data = sent.get("type"), sent.get("data")
    if not isinstance(kind, str) or kind not in VERSIONS:
        raise invalid(f"The type must be one of {', '.join(VERSIONS)}", "type")
    if (sent.get("version") or None) != VERSIONS[kind]:
        raise invalid(f"The version of {kind} must be {VERSIONS[kind] or 'left out'}", "version")
    if not isinstance(data, dict):
        raise mandatory("The workflow has no data", "data")
    if not isinstance(data.get("identifier"), str):
        raise mandatory("The workflow names no record", "data.identifier")
    if not isinstance(data.get("realm"), str):
        raise mandatory("The workflow names no realm", "data.realm")
    check_extras(data, "data.")
    return kind, data


def check_extras(data: dict[str, Any], where: str = "", *, longest: int | None = None) -> None:
    """Refuse an ``additionalInfo`` that is neither a text nor texts by language, or too long, and a wrong batchId."""
    info, batch = data.get("additionalInfo"), data.get("batchId")
    texts = list(info.values()) if isinstance(info, dict) else [] if info is None else [info]
    if not all(isinstance(text, str) for text in texts):
        raise invalid("additionalInfo must be a text, or texts by language", f"{where}additionalInfo")
    if longest is not None and any(len(text) > longest for text in texts):
        raise invalid(f"additionalInfo may have {longest} characters", f"{where}additionalInfo")
    if batch is not None and not (isinstance(batch, str) and 0 < len(batch) <= LONGEST_NAME):
        raise invalid(f"batchId must be a text of 1 to {LONGEST_NAME} characters", f"{where}batchId")


def to_publish(desk: Desk, identifier: str, kind: str, data: dict[str, Any]) -> Entry:
    """The record whose draft may be asked to be published."""
    entry = draft_of(desk, identifier, change=True)
    record = entry.record
    check_unlocked(desk, entry, "data.identifier")
    if kind != publication_of(record.type):
        raise invalid(f"{kind} is not for records of this schema", "type")
    # The front ends send that of what is published, which for a new record is none.
    if data.get("documentID") not in (None, record.draft_id, record.current_id):
        raise invalid("The documentID is not that of the record or its working draft", "data.documentID")
    allowed = rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government)
    allow(allowed, "request publication")
    assert entry.draft is not None
    check_valid(desk, record.type, entry.draft.text)
    return entry


def to_delete(desk: Desk, identifier: str, data: dict[str, Any]) -> Entry:
    """The published record that may be asked to be deleted; a draft of it must be deleted first."""
    entry, current = published(desk, identifier, change=True)
    record = entry.record
    check_unlocked(desk, entry, "data.identifier")
    check_no_draft(entry)
    if data.get("documentID") not in (None, current.id):
        raise invalid("The documentID is not that of the published record", "data.documentID")
    allowed = rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government)
    allow(allowed, "request deletion")
    return entry


def check_unlocked(desk: Desk, entry: Entry, field: str) -> None:
    """Refuse with 400 while the record is locked, or a request for it is open although its lock was taken away."""
    query = select(Workflow.id).where(
        Workflow.identifier == entry.record.identifier, Workflow.closed_on.is_(None)
    )
    opened = desk.session.scalar(query.order_by(Workflow.id).limit(1))
    held = entry.lock.lock_id if entry.lock else f"workflow-{opened}" if opened else None
    if held:
        raise invalid(f"The record is locked for workflow, cannot proceed ({held})", field)

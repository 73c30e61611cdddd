"""Requests to publish or delete a record: made, decided, recalled, run out after twelve weeks (facts, section 2.4)."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, exists, select

from sync.practice import rights
from sync.practice.documents import check_identifier
from sync.practice.drafts import check_no_draft, draft_of
from sync.practice.house import Desk, allow
from sync.practice.locks import hold
from sync.practice.models import Lock, User, Workflow
from sync.practice.people import person_of
from sync.practice.publishing import publish_draft, published, unpublish
from sync.practice.realm import NATIONAL, REFERENCE, SCHEMAS
from sync.practice.records import Entry, entry_of
from sync.practice.refusals import forbidden, invalid, mandatory, not_found
from sync.practice.stamps import stamp
from sync.practice.validation import check_valid
from sync.practice.wire import written

AGE_WEEKS = 12
PUBLISH_NATIONAL, PUBLISH_REFERENCE, DELETE = (
    "publishNationalRecord",
    "publishReferenceRecord",
    "deleteRecord",
)
# The version that a client must name with each type (facts, section 2.4).
_VERSIONS = {PUBLISH_NATIONAL: "0.4", PUBLISH_REFERENCE: None, DELETE: "0.4"}
_KINDS = {PUBLISH_NATIONAL: NATIONAL, PUBLISH_REFERENCE: REFERENCE}
_ACTIVITIES = {PUBLISH_NATIONAL: "publishRecord", PUBLISH_REFERENCE: "publishRecord", DELETE: "deleteRecord"}


def start(desk: Desk, sent: dict[str, Any]) -> Workflow:
    """Ask for a record to be published or deleted; done at once for those who may decide it themselves."""
    kind, data = _checked(sent)
    identifier = data["identifier"]
    entry = (
        _to_delete(desk, identifier, data) if kind == DELETE else _to_publish(desk, identifier, kind, data)
    )
    workflow = _new(desk, kind, entry, data)
    if rights.may_publish(desk.person, entry.record.type, entry.record.owner, entry.government):
        _finish(desk, workflow, entry)
    else:
        hold(desk, entry, f"workflow-{workflow.id}", desk.person.id)
    return workflow


def decide(desk: Desk, number: str, activity: str, sent: dict[str, Any]) -> Workflow:
    """Approve, or reject with a reason; only by those it was given to, or an administrator."""
    workflow = seen(desk, number, change=True)
    if activity != workflow.activity:
        raise not_found("The workflow has no such activity")
    _check_open(workflow)
    assigned = desk.trusted.id in json.loads(workflow.assigned)
    allow(assigned or rights.is_administrator(desk.person), "decide this request")
    action, reason = sent.get("action"), sent.get("reason")
    if action not in ("approve", "reject"):
        raise invalid("The action must be approve or reject", "action")
    if action == "reject" and not (isinstance(reason, str) and reason.strip()):
        raise mandatory("A rejection needs a reason", "reason")
    if action == "approve":
        _finish(desk, workflow, entry_of(desk, workflow.identifier, change=True))
    else:
        _close(desk, workflow, "completed", {"action": "reject", "reason": reason})
    return workflow


def cancel(desk: Desk, number: str, action: str | None) -> Workflow:
    """Recall a request: by whoever made it, or an administrator."""
    workflow = seen(desk, number, change=True)
    if action != "cancel":
        raise invalid("The only action is cancel", "action")
    _check_open(workflow)
    if workflow.created_by != desk.person.id and not rights.is_administrator(desk.person):
        raise forbidden("Only whoever made the request may recall it")
    _close(desk, workflow, "canceled", {"action": "cancel"})
    return workflow


def seen(desk: Desk, number: str, *, change: bool = False) -> Workflow:
    """A workflow that the visitor may know of; refused with 404 otherwise."""
    person = desk.person
    if len(number) != 24 or not set(number) <= set("0123456789abcdef"):
        raise invalid("The identifier of a workflow has 24 small hexadecimal digits", "id")
    query = select(Workflow).where(Workflow.id == number)
    workflow = desk.session.scalar(query.with_for_update() if change else query)
    if workflow is None or not may_see(desk, workflow):
        raise not_found(f"There is no workflow with this identifier that {person.email} may see")
    return workflow


def may_see(desk: Desk, workflow: Workflow) -> bool:
    """Whether the visitor made the request, is to decide it, administers, or belongs to the record's owner."""
    person = desk.person
    if workflow.created_by == person.id or rights.is_administrator(person):
        return True
    if person.id in json.loads(workflow.assigned):
        return True
    entry = entry_of(desk, workflow.identifier)
    return entry is not None and entry.record.owner in rights.owners_of(person)


def something_ran_out(desk: Desk) -> bool:
    """Whether an open request is older than twelve weeks."""
    late = exists().where(Workflow.closed_on.is_(None), Workflow.expires_on <= desk.stamp())
    return bool(desk.session.scalar(select(late)))


def close_late(desk: Desk) -> None:
    """Close the requests that nobody decided in time; their drafts are open again."""
    query = select(Workflow).where(Workflow.closed_on.is_(None), Workflow.expires_on <= desk.stamp())
    for workflow in desk.session.scalars(query.with_for_update()):
        workflow.timed_out = True
        _close(desk, workflow, "expired", {"action": "timeout"})


def _checked(sent: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    kind, data = sent.get("type"), sent.get("data")
    if not isinstance(kind, str) or kind not in _VERSIONS:
        raise invalid(f"The type must be one of {', '.join(_VERSIONS)}", "type")
    if (sent.get("version") or None) != _VERSIONS[kind]:
        raise invalid(f"The version of {kind} must be {_VERSIONS[kind] or 'left out'}", "version")
    if not isinstance(data, dict):
        raise mandatory("The workflow has no data", "data")
    if not isinstance(data.get("identifier"), str):
        raise mandatory("The workflow names no record", "data.identifier")
    if not isinstance(data.get("realm"), str):
        raise mandatory("The workflow names no realm", "data.realm")
    return kind, data


def _to_publish(desk: Desk, identifier: str, kind: str, data: dict[str, Any]) -> Entry:
    entry = draft_of(desk, identifier, change=True)
    record = entry.record
    _check_unlocked(entry)
    if SCHEMAS[record.type].kind != _KINDS[kind]:
        raise invalid(f"{kind} is not for records of this schema", "type")
    if data.get("documentID") not in (None, record.draft_id):
        raise invalid("The documentID is not that of the working draft", "data.documentID")
    allowed = rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government)
    allow(allowed, "request publication")
    assert entry.draft is not None
    check_valid(desk, record.type, entry.draft.text)
    return entry


def _to_delete(desk: Desk, identifier: str, data: dict[str, Any]) -> Entry:
    entry, current = published(desk, identifier, change=True)
    record = entry.record
    _check_unlocked(entry)
    check_no_draft(entry)
    if data.get("documentID") not in (None, current.id):
        raise invalid("The documentID is not that of the published record", "data.documentID")
    allowed = rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government)
    allow(allowed, "request deletion")
    return entry


def _check_unlocked(entry: Entry) -> None:
    if entry.lock:
        raise invalid(
            f"The record is locked for workflow, cannot proceed ({entry.lock.lock_id})", "data.identifier"
        )


def _new(desk: Desk, kind: str, entry: Entry, data: dict[str, Any]) -> Workflow:
    now = desk.house.now()
    workflow = Workflow(
        id=desk.house.new_number(),
        type=kind,
        version=_VERSIONS[kind],
        identifier=check_identifier(entry.record.identifier),
        activity=_ACTIVITIES[kind],
        assigned=written(_deciders(desk, entry)),
        data=written(data),
        created_on=stamp(now),
        created_by=desk.person.id,
        expires_on=stamp(now + timedelta(weeks=AGE_WEEKS)),
        state="running",
    )
    desk.session.add(workflow)
    return workflow


def _deciders(desk: Desk, entry: Entry) -> list[int]:
    users = desk.session.scalars(select(User).order_by(User.id))
    return [
        user.id for user in users if rights.is_authority(person_of(user), entry.record.type, entry.government)
    ]


def _finish(desk: Desk, workflow: Workflow, entry: Entry | None) -> None:
    """Do what was asked for, and close the request."""
    if entry is None:
        raise invalid("The record is not there any more", "identifier")
    if workflow.type == DELETE:
        unpublish(desk, entry)
        number = entry.current.id if entry.current else None
    else:
        number = publish_draft(desk, entry, workflow.created_by).id
    done = {"identifier": workflow.identifier, "documentID": number, "revision": entry.record.revision}
    _close(desk, workflow, "completed", {"action": "approve"}, done)


def _close(
    desk: Desk, workflow: Workflow, state: str, answer: dict[str, Any], done: dict[str, Any] | None = None
) -> None:
    """End the request and take its lock away; ``answer`` is its activity's result, ``done`` what came of it."""
    workflow.closed_on, workflow.state = desk.stamp(), state
    workflow.answer = written({**answer, **({"by": desk.visitor.id} if desk.visitor else {})})
    workflow.result = written({**answer, **(done or {"identifier": workflow.identifier})})
    mine = (Lock.identifier == workflow.identifier) & (Lock.lock_id == f"workflow-{workflow.id}")
    desk.session.execute(delete(Lock).where(mine))


def _check_open(workflow: Workflow) -> None:
    if workflow.closed_on:
        raise invalid("The workflow is closed", "id")

"""Requests to publish or delete a record: made, decided, recalled, run out after twelve weeks (facts, section 2.4)."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, delete, exists, select

from sync.practice.database.models import Lock, User, Workflow
from sync.practice.documents.locks import hold
from sync.practice.documents.publishing import publish_draft, unpublish
from sync.practice.documents.records import Entry, entry_of
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.people.accounts import person_of
from sync.practice.refusals import forbidden, invalid, mandatory, not_found
from sync.practice.stamps import stamp
from sync.practice.wire import written
from sync.practice.workflows.rules import ACTIVITIES, DELETE, VERSIONS, checked, to_delete, to_publish
from sync.practice.workflows.tables import Batched

# Asked at every request.
_SOMETHING_LATE = select(
    exists().where(Workflow.closed_on.is_(None), Workflow.expires_on <= bindparam("now"))
)

AGE_WEEKS = 12


def start(desk: Desk, sent: dict[str, Any]) -> Workflow:
    """Ask for a record to be published or deleted; done at once for those who may decide it themselves."""
    kind, data = checked(sent)
    identifier = data["identifier"]
    entry = to_delete(desk, identifier, data) if kind == DELETE else to_publish(desk, identifier, kind, data)
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
    """Recall a request: only by whoever made it; others reject it."""
    workflow = seen(desk, number, change=True)
    if action != "cancel":
        raise invalid("The only action is cancel", "action")
    _check_open(workflow)
    if workflow.created_by != desk.person.id:
        raise forbidden("Only whoever made the request may recall it")
    _close(desk, workflow, "canceled", {"action": "cancel"})
    return workflow


def seen(desk: Desk, number: str, *, change: bool = False) -> Workflow:
    """A workflow that the visitor may know of; refused with 404 otherwise."""
    person = desk.person
    if len(number) != 24 or not set(number) <= set("0123456789abcdef"):
        raise invalid("The identifier of a workflow has 24 small hexadecimal digits", "id")
    query = select(Workflow).where(Workflow.id == number)
    if change:
        # Read anew once it is held: another may have closed what was seen open a moment ago.
        query = query.with_for_update().execution_options(populate_existing=True)
    workflow = desk.session.scalar(query)
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
    return bool(desk.session.scalar(_SOMETHING_LATE, {"now": desk.stamp()}))


def close_late(desk: Desk) -> None:
    """Close the requests that nobody decided in time; their drafts are open again."""
    query = select(Workflow).where(Workflow.closed_on.is_(None), Workflow.expires_on <= desk.stamp())
    for workflow in desk.session.scalars(query.with_for_update()):
        workflow.timed_out = True
        _close(desk, workflow, "expired", {"action": "timeout"})


def _new(desk: Desk, kind: str, entry: Entry, data: dict[str, Any]) -> Workflow:
    now = desk.house.now()
    workflow = Workflow(
        id=desk.house.new_number(),
        type=kind,
        version=VERSIONS[kind],
        identifier=entry.record.identifier,
        activity=ACTIVITIES[kind],
        assigned=written(_deciders(desk, entry)),
        data=written(data),
        created_on=stamp(now),
        created_by=desk.person.id,
        expires_on=stamp(now + timedelta(weeks=AGE_WEEKS)),
        state="running",
    )
    desk.session.add(workflow)
    if (batch := data.get("batchId")) is not None:
        _put_into(desk, workflow, batch)
    return workflow


def _put_into(desk: Desk, workflow: Workflow, batch: str) -> None:
    """Put a request into a batch; a batch is of one person."""
    query = select(Workflow.id).join(Batched, Batched.workflow_id == Workflow.id)
    foreign = query.where(Batched.batch == batch, Workflow.created_by != workflow.created_by)
    if desk.session.scalar(foreign.limit(1)):
        raise invalid("A batch of this name is somebody else's", "data.batchId")
    desk.session.flush()
    desk.session.add(Batched(workflow_id=workflow.id, batch=batch))


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
        if entry.current is None:
            raise invalid("The record is not published any more", "identifier")
        unpublish(desk, entry)
        number = entry.current.id
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
    # The front ends look for another word here than in the activity.
    ended = {"action": "rejected"} if answer["action"] == "reject" else {}
    workflow.result = written({**answer, **ended, **(done or {"identifier": workflow.identifier})})
    mine = (Lock.identifier == workflow.identifier) & (Lock.lock_id == f"workflow-{workflow.id}")
    desk.session.execute(delete(Lock).where(mine))


def _check_open(workflow: Workflow) -> None:
    if workflow.closed_on:
        raise invalid("The workflow is closed", "id")

"""Batches: requests made together, told of, decided and recalled together (facts, section 2.4).

The facts give no answer's shape; it is the one that the newest client reads: the records, the workflow of each, and the
status of all in the words that this client knows.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sqlalchemy import select

from sync.practice.database.models import Record, Workflow
from sync.practice.house import Desk
from sync.practice.refusals import invalid, not_found
from sync.practice.workflows import requests as workflows
from sync.practice.workflows.lists import visible
from sync.practice.workflows.tables import Batched

_STATUS = {
    "approve": "workflowActivityUpdated",
    "reject": "workflowRejected",
    "cancel": "workflowCanceled",
    "timeout": "workflowTimeOut",
}
_OPEN = "workflowActivityInitiated"


def told(desk: Desk, batch: str) -> dict[str, Any]:
    """A batch as the clearing-house tells it; refused with 404 where the visitor may see nothing of it."""
    found = _workflows(desk, batch)
    first, last = found[0], max(found, key=lambda workflow: (workflow.closed_on or "", workflow.id))
    record = desk.session.get(Record, first.identifier)
    answer = json.loads(last.answer or "{}")
    status = _OPEN if any(not workflow.closed_on for workflow in found) else _STATUS[answer["action"]]
    return {
        "_id": {"$oid": hashlib.sha256(batch.encode()).hexdigest()[:24]},
        "batchId": batch,
        "realm": json.loads(first.data)["realm"],
        "government": _government(record),
        "schema": record.type if record else None,
        "records": list(dict.fromkeys(workflow.identifier for workflow in found)),
        "meta": {
            "createdBy": first.created_by,
            "createdOn": first.created_on,
            "updatedBy": answer.get("by", first.created_by),
            "updatedOn": last.closed_on or last.created_on,
        },
        "status": status,
        "recordStatus": {workflow.identifier: {"workflowId": workflow.id} for workflow in found},
        "workflowActivity": {
            "name": first.activity,
            "data": {"action": answer["action"]} if answer else {},
        },
    }


def decide(desk: Desk, batch: str, activity: str, sent: dict[str, Any]) -> None:
    """Approve or reject every request of the batch that is open: all of them, or none where one is refused."""
    for workflow in _open(desk, batch):
        workflows.decide(desk, workflow.id, activity, sent)


def cancel(desk: Desk, batch: str, action: str | None) -> None:
    """Recall every request of the batch that is open."""
    for workflow in _open(desk, batch):
        workflows.cancel(desk, workflow.id, action)


def _workflows(desk: Desk, batch: str) -> list[Workflow]:
    query = select(Workflow).join(Batched, Batched.workflow_id == Workflow.id)
    found = desk.session.scalars(query.where(Batched.batch == batch, visible(desk))).all()
    if not found:
        raise not_found(f"There is no batch of this name that {desk.person.email} may see")
    return sorted(found, key=lambda workflow: (workflow.created_on, workflow.identifier, workflow.id))


def _open(desk: Desk, batch: str) -> list[Workflow]:
    """The requests that wait, in an order that is the same for everybody, so that no two wait for each other."""
    found = sorted(_workflows(desk, batch), key=lambda workflow: workflow.id)
    waiting = [workflow for workflow in found if not workflow.closed_on]
    if not waiting:
        raise invalid("The batch is closed", "batchId")
    return waiting


def _government(record: Record | None) -> str | None:
    owner = record.owner if record else ""
    return owner.removeprefix("country:") if owner.startswith("country:") else None

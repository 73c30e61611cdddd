"""Requests to publish or delete (facts, section 2.4)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer
from sync.practice.routes.bodies import DECISION, WORKFLOW, taking
from sync.practice.routes.parameters import Action, Number
from sync.practice.routes.questions import Asked
from sync.practice.workflows import lists as workflow_lists
from sync.practice.workflows import requests as workflows

router = APIRouter(prefix="/api/v2013/workflows", tags=["workflows"])


@router.post("", openapi_extra=taking(WORKFLOW))
def start(call: Called) -> Response:
    """Ask for a record to be published or deleted."""
    with call.writing() as desk:
        desk.check_signed_in()
        workflow = workflows.start(desk, call.sent().value)
        return answer(workflow_lists.told(desk, workflow))


@router.get("/", include_in_schema=False)  # older clients ask with a stroke at the end
@router.get("")
def lists(call: Called, question: Asked) -> Response:
    """The workflows that fit a query, or how many there are."""
    with call.reading() as desk:
        return answer(workflow_lists.listed(desk, question))


@router.get("/{number}")
def read(call: Called, number: Number) -> Response:
    """One workflow."""
    with call.reading() as desk:
        return answer(workflow_lists.told(desk, workflows.seen(desk, number)))


@router.put("/{number}/activities/{activity}", openapi_extra=taking(DECISION))
def decide(call: Called, number: Number, activity: str) -> Response:
    """Approve or reject."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer(workflow_lists.told(desk, workflows.decide(desk, number, activity, call.sent().value)))


@router.delete("/{number}")
def cancel(call: Called, number: Number, action: Action = None) -> Response:
    """Recall."""
    with call.writing() as desk:
        return answer(workflow_lists.told(desk, workflows.cancel(desk, number, action)))

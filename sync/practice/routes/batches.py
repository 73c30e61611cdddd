"""Requests that were made together (facts, section 2.4)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer
from sync.practice.routes.bodies import DECISION, taking
from sync.practice.routes.parameters import Action
from sync.practice.workflows import batches

router = APIRouter(prefix="/api/v2013/workflows/batches/{batch}", tags=["workflows"])


@router.get("")
def read(call: Called, batch: str) -> Response:
    """What is told of a batch."""
    with call.reading() as desk:
        return answer(batches.told(desk, batch))


@router.put("/activities/{activity}", openapi_extra=taking(DECISION))
def decide(call: Called, batch: str, activity: str) -> Response:
    """Approve or reject all that wait."""
    with call.writing() as desk:
        desk.check_signed_in()
        batches.decide(desk, batch, activity, call.sent().value)
        return answer(batches.told(desk, batch))


@router.delete("")
def cancel(call: Called, batch: str, action: Action = None) -> Response:
    """Recall all that wait."""
    with call.writing() as desk:
        batches.cancel(desk, batch, action)
        return answer(batches.told(desk, batch))

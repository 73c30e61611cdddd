"""Requests for assistance (facts, section 7.5)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from sync.practice import needs
from sync.practice.call import Called, answer
from sync.practice.routes.questions import Asked

router = APIRouter(prefix="/api/v2016/bbi-requests", tags=["bbi-requests"])

Text = Annotated[str | None, Query()]


@router.get("")
def lists(call: Called, asked: Asked) -> Response:
    """The requests that fit a query, or how many there are."""
    with call.reading() as desk:
        return answer(needs.listed(desk, asked))


@router.post("")
def create(call: Called) -> Response:
    """Keep a new request."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer({"id": needs.created(desk, call.sent().value).id})


@router.get("/{number}")
def read(call: Called, number: str, f: Text = None) -> Response:
    """One request."""
    with call.reading() as desk:
        return answer(needs.one(desk, number, f))


@router.patch("/{number}")
def patch(call: Called, number: str) -> Response:
    """Replace the fields that are sent."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer({"id": needs.patched(desk, number, call.sent().value).id})


@router.put("/{number}")
def replace(call: Called, number: str) -> Response:
    """Replace the whole request."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer({"id": needs.replaced(desk, number, call.sent().value).id})

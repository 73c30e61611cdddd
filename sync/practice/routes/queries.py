"""Counting and finding records by what stands in them (facts, section 2.1)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from sync.practice.call import Called, answer, answer_text
from sync.practice.documents import queries
from sync.practice.routes.parameters import Listed

router = APIRouter(prefix="/api/v2013/documents/query", tags=["documents"])

Wanted = Annotated[
    list[str] | None, Query(alias="query", description='JSON: [{"member": "value"}]; all that are given hold')
]


@router.get("/facets")
def facets(call: Called, asked: Listed, query: Wanted = None) -> Response:
    """How many records of each schema there are."""
    with call.reading() as desk:
        return answer(queries.counts(desk, asked, query or ()))


@router.get("/body")
def bodies(call: Called, asked: Listed, query: Wanted = None) -> Response:
    """The records that fit, with their bodies."""
    with call.reading() as desk:
        return answer_text(queries.bodies(desk, asked, query or ()))

"""The published revisions of a document (facts, section 2.1)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer_text, is_wanted
from sync.practice.documents import revisions
from sync.practice.documents.records import told
from sync.practice.routes.bodies import accepting
from sync.practice.routes.parameters import Body, Identifier, Paged
from sync.practice.wire import page

router = APIRouter(prefix="/api/v2013/documents/{identifier}/versions", tags=["versions"])

_CACHE = accepting("cache")


@router.get("", openapi_extra=_CACHE)
def listed(call: Called, identifier: Identifier, asked: Paged) -> Response:
    """The published revisions, the newest first unless another order is asked for."""
    with call.reading() as desk:
        count, found = revisions.listed(desk, identifier, asked)
        return answer_text(page(count, told(desk, found, body=asked.body)))


@router.get("/{revision}", openapi_extra=_CACHE)
def read(call: Called, identifier: Identifier, revision: str) -> Response:
    """One published revision."""
    with call.reading() as desk:
        return answer_text(revisions.one(desk, identifier, revision)[1].text)


@router.head("/{revision}", openapi_extra=_CACHE)
def is_there(call: Called, identifier: Identifier, revision: str) -> Response:
    """Whether there is such a revision."""
    with call.reading() as desk:
        revisions.one(desk, identifier, revision)
    return Response()


@router.get("/{revision}/info", openapi_extra=_CACHE)
def read_info(call: Called, identifier: Identifier, revision: str, body: Body = None) -> Response:
    """What is told of one published revision."""
    with call.reading() as desk:
        shown, _version = revisions.one(desk, identifier, revision)
        return answer_text(told(desk, [shown], body=is_wanted(body))[0])

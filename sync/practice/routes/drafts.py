"""Working drafts (facts, section 2.2)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer_text, is_wanted
from sync.practice.documents import drafts
from sync.practice.documents.described import described
from sync.practice.documents.records import told
from sync.practice.routes.bodies import DOCUMENT, accepting, taking
from sync.practice.routes.parameters import Body, Identifier, Info, Metadata, SchemaName, Text
from sync.practice.routes.securities import Deed, securities

router = APIRouter(prefix="/api/v2013/documents/{identifier}/versions/draft", tags=["drafts"])

_CACHE = accepting("cache")


@router.get("", openapi_extra=_CACHE)
def read(call: Called, identifier: Identifier, info: Info = None, body: Body = None) -> Response:
    """The draft, or with ``info`` what is told of it."""
    with call.reading() as desk:
        entry, version = drafts.to_read(desk, identifier)
        if is_wanted(info):
            return answer_text(told(desk, [entry], body=is_wanted(body))[0])
        return answer_text(version.text)


@router.head("", openapi_extra=_CACHE)
def is_there(call: Called, identifier: Identifier) -> Response:
    """Whether there is such a draft."""
    with call.reading() as desk:
        drafts.draft_of(desk, identifier)
    return Response()


@router.get("/info", openapi_extra=_CACHE)
def read_info(call: Called, identifier: Identifier, body: Body = None) -> Response:
    """What is told of the draft."""
    with call.reading() as desk:
        return answer_text(told(desk, [drafts.to_read(desk, identifier)[0]], body=is_wanted(body))[0])


@router.put("", openapi_extra=taking(DOCUMENT))
def keep(call: Called, identifier: Identifier, schema: SchemaName = None) -> Response:
    """Make the draft, or replace it whole."""
    with call.writing() as desk:
        entry = drafts.keep_draft(desk, described(desk, identifier, schema, call.sent()))
        return answer_text(told(desk, [entry], body=False)[0])


@router.delete("")
def throw_away(call: Called, identifier: Identifier) -> Response:
    """Delete the draft."""
    with call.writing() as desk:
        return answer_text(told(desk, [drafts.throw_away(desk, identifier)], body=False)[0])


@router.get("/securities/{deed}")
def may(
    call: Called,
    identifier: Identifier,
    deed: Deed,
    metadata: Metadata = None,
    schema: SchemaName = None,
    government: Text = None,
) -> Response:
    """Whether the visitor may do this with drafts."""
    return securities(call, drafts.may, identifier, deed, (metadata, schema, government), also="canCreate")

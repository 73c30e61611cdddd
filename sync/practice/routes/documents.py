"""Published documents, their lists, rights and validation (facts, sections 2.1, 2.2 and 2.6)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.asking import lists
from sync.practice.call import Called, answer, answer_text, is_wanted
from sync.practice.documents import publishing, revisions, validation
from sync.practice.documents.described import described
from sync.practice.documents.records import Entry, told
from sync.practice.house import Desk
from sync.practice.routes.bodies import DOCUMENT, accepting, taking
from sync.practice.routes.parameters import Body, Identifier, Info, Listed, Metadata, Pinned, SchemaName, Text
from sync.practice.routes.securities import Deed, securities

router = APIRouter(prefix="/api/v2013/documents", tags=["documents"])
of_drafts = APIRouter(prefix="/api/v2013/document-drafts", tags=["drafts"])

_ALSO = ("collection", "identifier", "validation-section")
_CACHE = accepting("cache")


@router.get("", openapi_extra=_CACHE)
def listed(call: Called, asked: Listed) -> Response:
    """A page of a collection."""
    with call.reading() as desk:
        return answer_text(lists.listed(desk, asked))


@router.get("/", include_in_schema=False)
def listed_too(call: Called, asked: Listed) -> Response:
    """The same: older clients ask with a stroke at the end."""
    return listed(call, asked)


@of_drafts.get("", openapi_extra=_CACHE)
def drafts_listed(call: Called, asked: Listed) -> Response:
    """A page of one's drafts."""
    with call.reading() as desk:
        return answer_text(lists.drafts_listed(desk, asked))


@router.post("", openapi_extra=taking(DOCUMENT))
def publish_new(call: Called, schema: SchemaName = None) -> Response:
    """Publish a new contact at once."""
    with call.writing() as desk:
        sent = call.sent()
        header = sent.value.get("header")
        named = header.get("identifier") if isinstance(header, dict) else None
        document = described(desk, named if isinstance(named, str) else "", schema, sent)
        return answer_text(_info(desk, publishing.publish_directly(desk, document, new=True)))


@router.put("/x/validate", openapi_extra=taking(DOCUMENT, *_ALSO))
def validate(
    call: Called,
    schema: SchemaName = None,
    metadata: Metadata = None,
) -> Response:
    """Report what is wrong with a document; nothing is kept."""
    with call.reading() as desk:
        desk.check_signed_in()
        status, report = validation.report(desk, schema, call.sent().value, metadata)
        return answer(report, status)


@router.post("/x/validate", openapi_extra=taking(DOCUMENT, *_ALSO))
def validate_as_documented(
    call: Called,
    schema: SchemaName = None,
    metadata: Metadata = None,
) -> Response:
    """The same by the method that the developer documentation names."""
    return validate(call, schema, metadata)


@router.get("/{identifier}", openapi_extra=_CACHE)
def read(call: Called, identifier: Pinned, info: Info = None, body: Body = None) -> Response:
    """The published document, or with ``info`` what is told of it."""
    with call.reading() as desk:
        entry, current = revisions.named(desk, identifier)
        return answer_text(_info(desk, entry, is_wanted(body)) if is_wanted(info) else current.text)


@router.head("/{identifier}", openapi_extra=_CACHE)
def is_there(call: Called, identifier: Pinned) -> Response:
    """Whether there is such a published document."""
    with call.reading() as desk:
        revisions.named(desk, identifier)
    return Response()


@router.get("/{identifier}/info", openapi_extra=_CACHE)
def read_info(call: Called, identifier: Pinned, body: Body = None) -> Response:
    """What is told of the published document."""
    with call.reading() as desk:
        return answer_text(_info(desk, revisions.named(desk, identifier)[0], is_wanted(body)))


@router.put("/{identifier}", openapi_extra=taking(DOCUMENT))
def publish(call: Called, identifier: Identifier, schema: SchemaName = None) -> Response:
    """Publish a contact at once."""
    with call.writing() as desk:
        document = described(desk, identifier, schema, call.sent())
        return answer_text(_info(desk, publishing.publish_directly(desk, document)))


@router.delete("/{identifier}")
def withdraw(call: Called, identifier: Identifier, schema: SchemaName = None) -> Response:
    """Take a published document back."""
    with call.writing() as desk:
        return answer_text(_info(desk, publishing.withdraw(desk, identifier, schema)))


@router.get("/{identifier}/securities/{deed}")
def may(
    call: Called,
    identifier: Identifier,
    deed: Deed,
    metadata: Metadata = None,
    schema: SchemaName = None,
    government: Text = None,
) -> Response:
    """Whether the visitor may do this with published documents."""
    return securities(call, publishing.may, identifier, deed, (metadata, schema, government))


def _info(desk: Desk, entry: Entry, body: bool = False) -> str:
    return told(desk, [entry], body=body)[0]

"""Publishing by one call (facts, section 2.4: v2023)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Query, Response
from pydantic import WithJsonSchema

from sync.practice.call import Call, Called, answer, answer_text
from sync.practice.documents import many, one_call
from sync.practice.routes.bodies import MANY, PUBLICATION, TEXT, taking
from sync.practice.routes.parameters import Identifier, SchemaPart

router = APIRouter(prefix="/api/v2023/documents", tags=["publishing"])

_SCHEMA = "/schemas/{schema}"
Asked = Annotated[
    str | None,
    Query(description="The realm; a header of the same name does as well"),
    WithJsonSchema(TEXT),
]
Named = Annotated[str | None, Header(alias="realm"), WithJsonSchema(TEXT)]


@router.post(_SCHEMA, openapi_extra=taking(PUBLICATION))
def create(call: Called, schema: SchemaPart, realm: Asked = None, header: Named = None) -> Response:
    """Keep a new record's draft and ask for its publication."""
    return _publish(call, schema, None, header or realm, new=True)


@router.post(f"{_SCHEMA}/", include_in_schema=False)
def create_too(call: Called, schema: SchemaPart, realm: Asked = None, header: Named = None) -> Response:
    """The same: clients that name no identifier leave a stroke at the end."""
    return create(call, schema, realm, header)


@router.post(f"{_SCHEMA}/{{identifier}}", openapi_extra=taking(PUBLICATION))
def create_named(
    call: Called, schema: SchemaPart, identifier: Identifier, realm: Asked = None, header: Named = None
) -> Response:
    """The same for a record whose identifier stands in the address too."""
    return _publish(call, schema, identifier, header or realm, new=True)


@router.put(f"{_SCHEMA}/{{identifier}}", openapi_extra=taking(PUBLICATION))
def update(
    call: Called, schema: SchemaPart, identifier: Identifier, realm: Asked = None, header: Named = None
) -> Response:
    """Replace the draft of a record that is there, and ask for its publication."""
    return _publish(call, schema, identifier, header or realm, new=False)


@router.post("/bulk/publish", openapi_extra=taking(MANY))
def bulk(call: Called, realm: Asked = None, header: Named = None) -> Response:
    """Ask for the publication of many drafts."""
    with call.writing() as desk:
        one_call.check_visitor(desk, header or realm)
        return answer(many.publish(desk, call.sent().value))


def _publish(call: Call, schema: str, identifier: str | None, realm: str | None, *, new: bool) -> Response:
    with call.writing() as desk:
        one_call.check_visitor(desk, realm)
        return answer_text(one_call.publish(desk, schema, identifier, call.sent().value, new=new))

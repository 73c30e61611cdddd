"""The parameters that many addresses have in common, as they stand in the description of the service."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Path, Query
from pydantic import WithJsonSchema

from sync.practice.asking.lists import Listing
from sync.practice.call import is_wanted
from sync.practice.realm import SCHEMAS
from sync.practice.routes.bodies import IDENTIFIER, TEXT

Text = Annotated[str | None, Query(), WithJsonSchema(TEXT)]
# Read as text, so that what is no number is refused in words.
_WHOLE = WithJsonSchema({"type": "integer", "minimum": 0})
_YES_NO = WithJsonSchema({"type": "string", "enum": ["", "true", "false"]})

Identifier = Annotated[str, Path(), WithJsonSchema(IDENTIFIER)]
Pinned = Annotated[
    str,
    Path(description="With @2 behind it: that published revision"),
    WithJsonSchema({"type": "string", "pattern": r"^[A-Za-z0-9\-_]{11,128}(@\d{1,9})?$"}),
]
Number = Annotated[str, Path(), WithJsonSchema({"type": "string", "pattern": "^[0-9a-f]{24}$"})]
_KINDS = {"type": "string", "enum": sorted(SCHEMAS)}
SchemaName = Annotated[str | None, Query(description="The record type"), WithJsonSchema(_KINDS)]
SchemaPart = Annotated[str, Path(description="The record type"), WithJsonSchema(_KINDS)]

Collection = Annotated[
    str | None,
    Query(description="my, mydraft (or mydrafts), request or myrequest"),
    WithJsonSchema({"type": "string", "enum": ["my", "mydraft", "mydrafts", "request", "myrequest"]}),
]
Filter = Annotated[
    str | None,
    Query(alias="$filter", description="OData: type eq 'resource' and owner eq 'country:xx'"),
    WithJsonSchema(TEXT),
]
Order = Annotated[
    str | None,
    Query(alias="$orderby", description="OData: updatedOn desc,type"),
    WithJsonSchema(TEXT),
]
Top = Annotated[str | None, Query(alias="$top", description="How many at the most; 500 is the most"), _WHOLE]
Skip = Annotated[
    str | None, Query(alias="$skip", description="How many to leave out at the beginning"), _WHOLE
]
Info = Annotated[
    str | None, Query(description="Present: what is told of the document instead of it"), _YES_NO
]
Body = Annotated[str | None, Query(description="Yes: with the documents themselves"), _YES_NO]
Cache = Annotated[
    str | None,
    Query(description="Accepted: no answer is kept between two requests, so none is stale"),
    _YES_NO,
]
Action = Annotated[
    str | None,
    Query(description="The only one is cancel"),
    WithJsonSchema({"type": "string", "enum": ["cancel"]}),
]
Metadata = Annotated[str | None, Query(description="JSON: {schema, government, realm}"), WithJsonSchema(TEXT)]


def _listing(
    collection: Collection = None,
    wanted: Filter = None,
    order: Order = None,
    top: Top = None,
    skip: Skip = None,
    body: Body = None,
    text_EN_txt: Text = None,
) -> Listing:
    return Listing(collection, wanted, order, top, skip, text_EN_txt, is_wanted(body))


def _page(
    wanted: Filter = None,
    order: Order = None,
    top: Top = None,
    skip: Skip = None,
    body: Body = None,
) -> Listing:
    return Listing(None, wanted, order, top, skip, None, is_wanted(body))


Listed = Annotated[Listing, Depends(_listing)]
Paged = Annotated[Listing, Depends(_page)]

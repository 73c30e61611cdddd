"""The parameters that many addresses have in common, as they stand in the description of the service."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Query
from pydantic import WithJsonSchema

from sync.practice.call import is_wanted
from sync.practice.lists import Listing

Text = Annotated[str | None, Query()]
# Read as text, so that what is no number is refused in words.
_WHOLE = WithJsonSchema({"type": "integer", "minimum": 0})
_YES_NO = WithJsonSchema({"type": "string", "enum": ["", "true", "false"]})

Collection = Annotated[
    str | None,
    Query(description="my, mydraft (or mydrafts), request or myrequest"),
    WithJsonSchema({"type": "string", "enum": ["my", "mydraft", "mydrafts", "request", "myrequest"]}),
]
Filter = Annotated[
    str | None, Query(alias="$filter", description="OData: type eq 'resource' and owner eq 'country:xx'")
]
Order = Annotated[str | None, Query(alias="$orderby", description="OData: updatedOn desc,type")]
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
Metadata = Annotated[str | None, Query(description="JSON: {schema, government, realm}")]


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

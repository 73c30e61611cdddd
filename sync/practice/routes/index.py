"""The search index (facts, section 2.7); no token is needed for what is published."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response

from sync.practice.call import Called, answer
from sync.practice.index import records as index
from sync.practice.index.parameters import FORM, Asked, pairs_in
from sync.practice.index.search import search

router = APIRouter(prefix="/api/v2013/index", tags=["index"])


def _whole(most: int | None = None) -> dict[str, Any]:
    return {"type": "integer", "minimum": 0, **({"maximum": most} if most else {})}


def _many() -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string"}}


_TEXT = {"type": "string"}
_YES_NO = {"type": "boolean"}
_PARAMETERS: dict[str, tuple[dict[str, Any], str]] = {
    "q": (_TEXT, r"What to look for, such as schema_s:resource AND gbfTargets_ss:GBF\-TARGET\-20"),
    "fq": (_many(), "Filters that must hold too; {!tag=name} before one marks it"),
    "fl": (_TEXT, "The fields to give, with commas between; name:field gives a field another name"),
    "sort": (_TEXT, "updatedDate_dt desc, title_s asc"),
    "start": (_whole(), "How many to leave out at the beginning"),
    "rows": (_whole(), "How many at the most; 10 if not said, 10,000 is the most"),
    "df": (_TEXT, "The field of words without one; text_EN_txt if not said"),
    "wt": ({"type": "string", "enum": ["json"]}, "The format of the answer"),
    "facet": (_YES_NO, "Whether to count values"),
    "facet.field": (
        _many(),
        "Fields whose values are counted; {!ex=name} before one leaves marked filters out",
    ),
    "facet.query": (_many(), "Queries that are counted"),
    "facet.pivot": (_many(), "Fields within fields, with commas between"),
    "facet.mincount": (_whole(), "Only values that count so much"),
    "facet.limit": ({"type": "integer"}, "How many values at the most; 100 if not said, -1 for all"),
    "facet.sort": ({"type": "string", "enum": ["count", "index"]}, "The most frequent first, or by name"),
    "group": (_YES_NO, "Whether to give records in groups"),
    "group.field": (_TEXT, "The field whose value a group shares"),
    "group.limit": (
        {"type": "integer"},
        "How many records of a group at the most; 1 if not said, -1 for all",
    ),
    "group.sort": (_TEXT, "The order within a group"),
    "group.ngroups": (_YES_NO, "Whether to say how many groups there are"),
}


def _described(*, posted: bool) -> dict[str, Any]:
    if not posted:
        told = {name: {"schema": schema, "description": text} for name, (schema, text) in _PARAMETERS.items()}
        return {
            "parameters": [
                {"name": name, "in": "query", "required": False, **one} for name, one in told.items()
            ]
        }
    members = {name: {**schema, "description": text} for name, (schema, text) in _PARAMETERS.items()}
    schema = {"type": "object", "properties": members}
    content = {"application/json": {"schema": schema}, FORM: {"schema": schema}}
    return {"requestBody": {"required": False, "content": content}}


@router.get("", openapi_extra=_described(posted=False))
@router.get("/", include_in_schema=False)
@router.get("/select", openapi_extra=_described(posted=False))
def find(call: Called, request: Request) -> Response:
    """The records that fit a query, and how many of each kind."""
    asked = Asked(pairs_in(request.query_params.multi_items(), b"", ""))
    with call.reading() as desk:
        return answer(search(index.records(desk), asked, desk.house.now()))


@router.post("", openapi_extra=_described(posted=True))
@router.post("/select", openapi_extra=_described(posted=True))
def find_as_posted(call: Called, request: Request) -> Response:
    """The same, asked by a form or a JSON object."""
    kind = request.headers.get("content-type", "")
    asked = Asked(pairs_in(request.query_params.multi_items(), call.body, kind))
    with call.reading() as desk:
        return answer(search(index.records(desk), asked, desk.house.now()))

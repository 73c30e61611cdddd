"""Files of published records (facts, section 2.1)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Response

from sync.practice import exports
from sync.practice.call import Called, answer
from sync.practice.routes.parameters import SchemaPart

router = APIRouter(prefix="/api/v2022/documents/schemas/{schema}/download", tags=["documents"])


@router.get("")
def download(call: Called, schema: SchemaPart, accept: Annotated[str, Header()] = "*/*") -> Response:
    """The published records of a schema: JSON rows, or CSV where the header Accept asks for ``text/csv``."""
    with call.reading() as desk:
        found = exports.rows(desk, schema)
    if "text/csv" in accept.lower():
        # The mark at the beginning tells spreadsheets that this is UTF-8.
        text = "\ufeff" + exports.table(found)
        response, ending = Response(text, media_type="text/csv; charset=utf-8"), "csv"
    else:
        response, ending = answer(found), "json"
    response.headers["Content-Disposition"] = f'attachment; filename="{schema}.{ending}"'
    return response

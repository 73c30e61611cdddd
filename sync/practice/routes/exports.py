"""Files of published records (facts, section 2.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Header, Response

from sync.practice.call import Called, answer
from sync.practice.documents import exports
from sync.practice.documents.exports import Row
from sync.practice.routes.bodies import DOWNLOAD, taking
from sync.practice.routes.parameters import SchemaPart

router = APIRouter(prefix="/api/v2022/documents/schemas/{schema}/download", tags=["documents"])

Accepted = Annotated[str, Header(description="text/csv for CSV; JSON rows otherwise")]


@router.get("")
def download(call: Called, schema: SchemaPart, accept: Accepted = "*/*") -> Response:
    """Every published record of a schema."""
    with call.reading() as desk:
        rows = list(exports.every(desk, schema))
    return _file(schema, rows, {}, accept)


@router.post("", openapi_extra=taking(DOWNLOAD))
def download_found(call: Called, schema: SchemaPart, accept: Accepted = "*/*") -> Response:
    """The published records of a schema that a search of the index finds."""
    with call.reading() as desk:
        rows, labels = exports.found(desk, schema, call.sent().value)
    return _file(schema, rows, labels, accept)


def _file(schema: str, rows: list[Row], labels: Mapping[str, str], accept: str) -> Response:
    if "text/csv" in accept.lower():
        # The mark at the beginning tells spreadsheets that this is UTF-8.
        text = "\ufeff" + exports.table(rows, labels)
        response, ending = Response(text, media_type="text/csv; charset=utf-8"), "csv"
    else:
        response, ending = answer(rows), "json"
    response.headers["Content-Disposition"] = f'attachment; filename="{schema}.{ending}"'
    return response

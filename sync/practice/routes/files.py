"""Attachments of records (facts, section 2.5)."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from sync.practice.call import Call, Called, answer, answer_text
from sync.practice.files import attachments, temporary
from sync.practice.files.attachments import Seen, check_may_attach
from sync.practice.files.kept import check_name, kept, kind_of, pieces
from sync.practice.files.ranges import wanted_range
from sync.practice.files.taking import Asked, Bytes
from sync.practice.refusals import Refusal, not_found

router = APIRouter(prefix="/api/v2013/documents/{identifier}/attachments", tags=["attachments"])

Text = Annotated[str | None, Query()]

_NAME = {
    "required": False,
    "content": {
        "application/json": {"schema": {"type": "object", "properties": {"fileName": {"type": "string"}}}}
    },
}
_RAW: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}},
    }
}
_BYTES: dict[int | str, dict[str, Any]] = {
    200: {"description": "The file", "content": {"application/octet-stream": {}}},
    206: {"description": "A part of the file", "content": {"application/octet-stream": {}}},
    416: {"description": "There is no such part of the file"},
}
_REFUSED: dict[int | str, dict[str, Any]] = {
    413: {"description": "Larger than 1 GB"},
    415: {"description": "Files of this kind are not taken"},
}


def _kind(request: Request, call: Asked, identifier: str, filename: str) -> str:
    """Look at who sends what before any of the body is taken; the kind of the file."""
    with call.reading() as desk:
        check_may_attach(desk, identifier)
    check_name(filename, "filename")
    kind = kind_of(request.headers.get("content-type"))
    if not kind:
        raise Refusal(415, "invalidParameter", "Files of this kind are not taken")
    return kind


Kind = Annotated[str, Depends(_kind)]


@router.get("")
def lists(
    call: Called,
    identifier: str,
    top: Annotated[str | None, Query(alias="$top")] = None,
    skip: Annotated[str | None, Query(alias="$skip")] = None,
) -> Response:
    """The attachments of a record."""
    with call.reading() as desk:
        return answer_text(attachments.listed(desk, identifier, top, skip))


@router.post("/persist-temporary/{uid}", openapi_extra={"requestBody": _NAME})
def persist(call: Called, identifier: str, uid: str) -> Response:
    """Make an attachment of a temporary file that was uploaded."""
    named = call.sent().value.get("fileName") if call.has_body else None
    name = check_name(named, "fileName") if named is not None else None
    with call.writing() as desk:
        return answer(attachments.told(desk, temporary.persisted(desk, identifier, uid, name)))


@router.post("/{filename}", openapi_extra=_RAW, responses=_REFUSED)
def attach(kind: Kind, call: Asked, taken: Bytes, identifier: str, filename: str) -> Response:
    """Attach a file by its bytes, at once."""
    number = kept(call.house, taken.file, taken.size, taken.digest)
    with call.writing() as desk:
        return answer(attachments.told(desk, attachments.attach(desk, identifier, filename, kind, number)))


@router.put("/{filename}", openapi_extra=_RAW, responses=_REFUSED)
def attach_as_before(kind: Kind, call: Asked, taken: Bytes, identifier: str, filename: str) -> Response:
    """The same by the method of older clients."""
    return attach(kind, call, taken, identifier, filename)


@router.get("/{number}/{filename}", responses=_BYTES)
def read(request: Request, call: Called, identifier: str, number: str, filename: str) -> Response:
    """The bytes of an attachment, or the part of them that a Range header asks for."""
    return _sent(request, call, _seen(call, identifier, number, filename))


@router.head("/{number}/{filename}")
def is_there(call: Called, identifier: str, number: str, filename: str) -> Response:
    """Whether there is such an attachment, how large it is and of what kind."""
    seen = _seen(call, identifier, number, filename)
    return Response(headers={**_headers(seen), "Content-Length": str(seen.content.size)})


@router.get("/{number}/{filename}/thumbnail", responses=_BYTES)
def thumbnail(request: Request, call: Called, identifier: str, number: str, filename: str) -> Response:
    """A small picture of an attachment: of an image the image itself, which is not made smaller; else there is none."""
    return _sent(request, call, _image(call, identifier, number, filename))


@router.head("/{number}/{filename}/thumbnail")
def is_thumbnail_there(call: Called, identifier: str, number: str, filename: str) -> Response:
    """Whether there is a picture of an attachment."""
    seen = _image(call, identifier, number, filename)
    return Response(headers={**_headers(seen), "Content-Length": str(seen.content.size)})


def _seen(call: Call, identifier: str, number: str, filename: str) -> Seen:
    with call.reading() as desk:
        return attachments.seen(desk, identifier, number, filename)


def _image(call: Call, identifier: str, number: str, filename: str) -> Seen:
    seen = _seen(call, identifier, number, filename)
    if not seen.attachment.media_type.startswith("image/"):
        raise not_found("There is no picture of this attachment")
    return seen


def _sent(request: Request, call: Call, seen: Seen) -> Response:
    size = seen.content.size
    bounds = wanted_range(request.headers.get("range"), size)
    if bounds is None:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{size}"})
    headers = {**_headers(seen), "Content-Length": str(bounds.end - bounds.first)}
    if bounds.is_part:
        headers["Content-Range"] = f"bytes {bounds.first}-{bounds.end - 1}/{size}"
    bytes_sent = pieces(call.house, seen.content.id, bounds.first, bounds.end)
    return StreamingResponse(bytes_sent, 206 if bounds.is_part else 200, headers)


def _headers(seen: Seen) -> dict[str, str]:
    """As a file to keep, never as a page: what people attach must not run as one of this server's own."""
    return {
        "Content-Type": seen.attachment.media_type,
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(seen.attachment.filename, safe='')}",
        "X-Content-Type-Options": "nosniff",
        "Accept-Ranges": "bytes",
        "ETag": f'"{seen.content.digest}"',
    }

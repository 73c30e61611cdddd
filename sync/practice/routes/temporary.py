"""Temporary files, the addresses to upload them to, and safety copies of documents (facts, sections 2.5 and 2.8)."""

from __future__ import annotations

import hashlib
from io import BytesIO
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.concurrency import run_in_threadpool

from sync.practice.call import Call, Called, answer, answer_text, taken_in
from sync.practice.files import temporary, temporary_documents
from sync.practice.files.kept import check_name, kept, kind_of
from sync.practice.files.taking import MOST_FORM_BYTES, Asked, Bytes, Part, form_file
from sync.practice.files.temporary import StorageRefusal
from sync.practice.refusals import Refusal, invalid

router = APIRouter(tags=["temporary files"])

_JSON = {
    "schema": {
        "type": "object",
        "required": ["filename", "contentType"],
        "properties": {"filename": {"type": "string"}, "contentType": {"type": "string"}},
    }
}
_FORM = {
    "schema": {
        "type": "object",
        "required": ["file"],
        "properties": {"file": {"type": "string", "format": "binary"}},
    }
}
_TWO_WAYS = {"required": True, "content": {"application/json": _JSON, "multipart/form-data": _FORM}}
_RAW = {
    "required": True,
    "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
}
_DOCUMENT = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}


async def _posted(request: Request) -> tuple[Call, Part | None]:
    """What was posted: a JSON object, or a form with a small file."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data":
        return await taken_in(request), None
    return Call(request, b""), await form_file(request)


@router.post(
    "/api/v2015/temporary-files",
    openapi_extra={"requestBody": _TWO_WAYS},
    responses={
        400: {"description": "The name or the kind of the file is not taken"},
        413: {"description": "Too large"},
    },
)
def begin(posted: Annotated[tuple[Call, Part | None], Depends(_posted)]) -> Response:
    """Ask for an address to upload a file to; or send a file of 1 MB at the most at once, as a form."""
    call, part = posted
    name, content_type = (part.name, part.content_type) if part else _named(call)
    with call.reading() as desk:
        desk.trusted  # noqa: B018 - reading it is the check
    name, kind = check_name(name, "filename"), kind_of(content_type)
    if not kind:
        raise invalid("Files of this kind are not taken", "contentType")
    number = _small(call, part) if part else None
    with call.writing() as desk:
        file, secret = temporary.begun(desk, name, kind)
        file.content_id = number
        # The upload must come with the type as it was declared here, not as it is understood.
        file.media_type = kind if part else str(content_type).strip()
        return answer(temporary.told(file, secret, call.address))


def _named(call: Call) -> tuple[Any, Any]:
    sent = call.sent().value
    return sent.get("filename"), sent.get("contentType")


def _small(call: Call, part: Part) -> int:
    if len(part.content) > MOST_FORM_BYTES:
        raise Refusal(413, "invalidParameter", "The file is larger than 1 MB: ask for an upload address")
    digest = hashlib.sha256(part.content).hexdigest()
    return kept(call.house, BytesIO(part.content), len(part.content), digest)


async def _signed(
    request: Request,
    call: Asked,
    uid: str,
    signature: Annotated[str, Query(alias="X-Signature")] = "",
    expires: Annotated[str, Query(alias="X-Expires")] = "",  # noqa: ARG001 - a part of the signed address
) -> Call:
    """Look at the address before any of the body is taken."""
    headers = request.headers
    if "authorization" in headers:
        raise StorageRefusal(
            400, "InvalidArgument", "Only one way of signing is allowed: the address is signed"
        )
    if "content-length" not in headers:
        raise StorageRefusal(411, "MissingContentLength", "Say how long the body is")
    kind = headers.get("content-type", "")
    await run_in_threadpool(temporary.check_upload, call.house, uid, signature, kind)
    return call


@router.put(
    temporary.PATH + "/{uid}",
    openapi_extra={"requestBody": _RAW, "security": []},
    responses={
        400: {"description": "A token came along, or the body broke off"},
        403: {"description": "The address is not signed for this, or no longer"},
        411: {"description": "The length is not told"},
        413: {"description": "Too large"},
    },
)
def upload(call: Annotated[Call, Depends(_signed)], taken: Bytes, uid: str) -> Response:
    """Upload the bytes of a temporary file to the address that was given for it; again, if need be."""
    number = kept(call.house, taken.file, taken.size, taken.digest)
    temporary.filled(call.house, uid, number)
    return Response(headers={"ETag": f'"{taken.digest[:32]}"'})


@router.put("/api/v2018/temporary-documents/{name}", openapi_extra={"requestBody": _DOCUMENT})
def keep_document(call: Called, name: str) -> Response:
    """Keep a safety copy of a document that is being edited, under ``{schema}_{identifier}_{userID}``."""
    with call.writing() as desk:
        return answer_text(temporary_documents.keep(desk, name, call.sent()))


@router.get("/api/v2018/temporary-documents/{name}")
def read_document(call: Called, name: str) -> Response:
    """One's own safety copy, as it was sent."""
    with call.reading() as desk:
        return answer_text(temporary_documents.copy_of(desk, name).text)


@router.delete("/api/v2018/temporary-documents/{name}")
def throw_document_away(call: Called, name: str) -> Response:
    """Throw one's own safety copy away."""
    with call.writing() as desk:
        temporary_documents.throw_away(desk, name)
        return answer({})

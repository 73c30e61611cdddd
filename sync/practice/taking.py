"""A body of any size, taken in as it comes and laid on the disk: a slow visitor keeps nobody else waiting."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from typing import Annotated, BinaryIO

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from forms.files import MOST_BYTES
from sync.practice.call import Call
from sync.practice.refusals import Refusal, invalid

MOST_FORM_BYTES = 1024 * 1024
_FRAME_BYTES = 64 * 1024
_IN_MEMORY = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Taken:
    """A raw body: its bytes in a file that is read from the start, how many, their SHA-256 in hex."""

    file: BinaryIO
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Part:
    """The file of a form: its name, its declared kind, its bytes."""

    name: str
    content_type: str
    content: bytes


async def _taken(request: Request) -> AsyncIterator[Taken]:
    """Take a raw body in, up to 1 GB; 413 beyond, 400 where it breaks off."""
    declared = request.headers.get("content-length", "0")
    if declared.isdigit() and int(declared[:19]) > MOST_BYTES:
        raise _too_large()
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        digest, size = hashlib.sha256(), 0
        async for piece in _pieces(request):
            size += len(piece)
            if size > MOST_BYTES:
                raise _too_large()
            digest.update(piece)
            file.write(piece)
        file.seek(0)
        yield Taken(file, size, digest.hexdigest())  # type: ignore[arg-type] # it is read as any other file


async def _pieces(request: Request) -> AsyncGenerator[bytes]:
    try:
        async for piece in request.stream():
            yield piece
    except ClientDisconnect:
        raise invalid("The body broke off", "body") from None


async def form_file(request: Request) -> Part:
    """The only file of a multipart form of 1 MB at the most; refused with 400 or 413 otherwise."""
    parser = MultiPartParser(request.headers, _limited(request), max_files=1, max_fields=10)
    try:
        form = await parser.parse()
    except (MultiPartException, UnicodeDecodeError) as error:
        raise invalid("The form is not well-formed", "body") from error
    try:
        files = [part for _name, part in form.multi_items() if isinstance(part, UploadFile)]
        if len(files) != 1:
            raise invalid("The form must hold one file", "file")
        return Part(files[0].filename or "", files[0].content_type or "", await files[0].read())
    finally:
        await form.close()


async def _limited(request: Request) -> AsyncGenerator[bytes]:
    size = 0
    async for piece in _pieces(request):
        size += len(piece)
        if size > MOST_FORM_BYTES + _FRAME_BYTES:
            raise _too_large("1 MB: ask for an upload address")
        yield piece


def _too_large(most: str = "1 GB") -> Refusal:
    return Refusal(413, "invalidParameter", f"The file is larger than {most}")


async def _without_body(request: Request) -> Call:
    return Call(request, b"")


Bytes = Annotated[Taken, Depends(_taken)]
Asked = Annotated[Call, Depends(_without_body)]

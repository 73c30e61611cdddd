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

from forms.files import MOST_BYTES
from sync.practice.bodies import too_large, unpacked
from sync.practice.call import Call
from sync.practice.refusals import invalid

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
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        digest, size = hashlib.sha256(), 0
        async for piece in unpacked(request, MOST_BYTES):
            size += len(piece)
            if size > MOST_BYTES:
                raise too_large(MOST_BYTES)
            digest.update(piece)
            file.write(piece)
        file.seek(0)
        yield Taken(file, size, digest.hexdigest())  # type: ignore[arg-type] # it is read as any other file


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
    most = MOST_FORM_BYTES + _FRAME_BYTES
    async for piece in unpacked(request, most):
        size += len(piece)
        if size > most:
            raise too_large(most)
        yield piece


async def _without_body(request: Request) -> Call:
    return Call(request, b"")


Bytes = Annotated[Taken, Depends(_taken)]
Asked = Annotated[Call, Depends(_without_body)]

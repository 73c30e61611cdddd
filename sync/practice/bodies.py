"""Bodies of requests as they come in: within limits, and unpacked while they come."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from fastapi import Request
from starlette.requests import ClientDisconnect

from sync.practice.refusals import Refusal, invalid

if TYPE_CHECKING:
    from zlib import _Decompress

# The packings that are taken, as every answer says (RFC 7694).
PACKINGS = "gzip, deflate"
_PIECE = 64 * 1024
_GZIP, _ZLIB, _BARE = 31, 15, -15


async def whole_body(request: Request, most: int) -> bytes:
    """The body, unpacked; refused with 413 beyond ``most`` bytes, before it is read where it says its size.

    Refused with 415 for a packing that is not taken, with 400 where it is damaged.
    """
    body = bytearray()
    async for piece in unpacked(request, most):
        body += piece
        if len(body) > most:
            raise too_large(most)
    return bytes(body)


async def unpacked(request: Request, most: int) -> AsyncIterator[bytes]:
    """The body piece by piece; refused by its announced size, by its packing, or where it is damaged."""
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said) > most:
        raise too_large(most)
    packing = _packing(request.headers.getlist("content-encoding"))
    try:
        async for piece in _plain(request) if packing is None else _unpacked(request, packing):
            yield piece
    except ClientDisconnect as error:
        # Nobody reads this; it ends the work without a report of a fault.
        raise invalid("The request broke off") from error


def too_large(most: int) -> Refusal:
    """413: more than is taken here."""
    size = f"{most // (1024 * 1024)} MB" if most >= 1024 * 1024 else f"{most} bytes"
    return Refusal(413, "invalidParameter", f"The body is larger than {size}")


def _packing(named: list[str]) -> str | None:
    packing = ",".join(named).strip().lower()
    if packing in ("", "identity"):
        return None
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise Refusal(415, "invalidParameter", f"The body may be packed with {PACKINGS} only")
    return packing


async def _plain(request: Request) -> AsyncIterator[bytes]:
    async for piece in request.stream():
        yield piece


async def _unpacked(request: Request, packing: str) -> AsyncIterator[bytes]:
    unpacker: _Decompress | None = None
    async for piece in request.stream():
        if not piece:
            continue
        unpacker = unpacker or _unpacker(packing, piece)
        for part in _parts(unpacker, piece):
            yield part
    if unpacker is not None and not unpacker.eof:
        raise _damaged()


def _unpacker(packing: str, beginning: bytes) -> _Decompress:
    """By RFC 9110 deflate means zlib's format; some send the bare stream, as some always did."""
    if packing != "deflate":
        return zlib.decompressobj(_GZIP)
    return zlib.decompressobj(_ZLIB if beginning[0] & 0x0F == zlib.DEFLATED else _BARE)


def _parts(unpacker: _Decompress, piece: bytes) -> Iterator[bytes]:
    """What a piece unpacks to, never more than a little at once: a small body may stand for a huge one."""
    while piece:
        if unpacker.eof:
            raise _damaged()
        try:
            part = unpacker.decompress(piece, _PIECE)
        except zlib.error as error:
            raise _damaged() from error
        yield part
        piece = unpacker.unconsumed_tail or unpacker.unused_data
        if not piece and len(part) == _PIECE:
            yield from _rest(unpacker)


def _rest(unpacker: _Decompress) -> Iterator[bytes]:
    """What zlib still holds back after all input was taken."""
    while part := unpacker.decompress(b"", _PIECE):
        yield part


def _damaged() -> Refusal:
    return invalid("The packed body is damaged", "body")

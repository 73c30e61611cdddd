"""Attached files of an encrypted store: sealed piece by piece, so that they are read and written without much memory.

A sealed file is a mark, a number used once, and the pieces, each encrypted with ChaCha20-Poly1305 (RFC 8439) under a
key that is made for this file alone (HMAC-SHA-256 of the number with the store's key for files). A piece is bound to
its place; the last one is bound to being the last, and to the digest of the whole content; it is opened first.
So a piece that was changed, cut, moved or taken from elsewhere is noticed, and so is a file under the name of another.
"""

from __future__ import annotations

import hashlib
import hmac
import io
from pathlib import Path
from typing import IO, TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from forms.words import say
from sync.errors import Trouble

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MARK = b"FDfile1\n"
NUMBER_BYTES = 16
PIECE_BYTES = 256 * 1024
_TAG_BYTES = 16
_HEAD_BYTES = len(MARK) + NUMBER_BYTES
_NONCE_BYTES = 12
_MORE = b"more"


class Broken(Trouble):
    """A sealed file is not as it was sealed."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            say("An attached file on this computer is not as it was kept any more."),
            say("The record itself is whole."),
            say("Attach it again, or take the link away."),
        )


def sealed_name(secret: bytes, digest: str) -> str:
    """The name under which the content with this digest lies: whoever has the content cannot tell that it is here."""
    return hmac.new(secret, b"name " + digest.encode(), hashlib.sha256).hexdigest()


def sealed_size(size: int) -> int:
    """How many bytes a sealed file takes that holds so many."""
    pieces = max(1, -(-size // PIECE_BYTES))
    return _HEAD_BYTES + size + pieces * _TAG_BYTES


class Sealing:
    """Writes one sealed file; nothing can open it before ``finish``."""

    def __init__(self, file: IO[bytes], secret: bytes, number: bytes) -> None:
        """Write to this file; ``secret`` is the store's key for files, ``number`` 16 bytes that were never used."""
        self._file = file
        self._cipher = _cipher(secret, number)
        self._waiting = bytearray()
        self._place = 0
        file.write(MARK + number)

    def write(self, content: bytes) -> None:
        """Seal more of the content; the last piece is kept back, as it is sealed in another way."""
        self._waiting += content
        while len(self._waiting) > PIECE_BYTES:
            piece = bytes(self._waiting[:PIECE_BYTES])
            del self._waiting[:PIECE_BYTES]
            self._file.write(self._cipher.encrypt(_nonce(self._place), piece, _MORE))
            self._place += 1

    def finish(self, digest: str) -> None:
        """Seal the last piece, bound to the SHA-256 of the whole content in hex."""
        last = self._cipher.encrypt(_nonce(self._place), bytes(self._waiting), _last(digest))
        self._file.write(last)


class Unsealed(io.RawIOBase):
    """The content of a sealed file, read from anywhere in it; one piece is in memory at a time."""

    def __init__(self, path: Path, secret: bytes, digest: str) -> None:
        """Open the file that is to hold the content with this digest. Raises Broken where it does not, and OSError."""
        super().__init__()
        self._file = path.open("rb")
        self._piece, self._held, self._at = b"", -1, 0
        try:
            self._begin(path.stat().st_size, secret, digest)
        except BaseException:
            self._file.close()
            raise

    def _begin(self, size: int, secret: bytes, digest: str) -> None:
        head = self._file.read(_HEAD_BYTES)
        body = size - _HEAD_BYTES
        if body < _TAG_BYTES or not head.startswith(MARK):
            raise Broken
        self._cipher = _cipher(secret, head[len(MARK) :])
        self._digest = digest
        self._last = max(0, -(-body // (PIECE_BYTES + _TAG_BYTES)) - 1)
        self.size = body - (self._last + 1) * _TAG_BYTES
        self._load(self._last)

    def _load(self, place: int) -> None:
        if place == self._held:
            return
        self._file.seek(_HEAD_BYTES + place * (PIECE_BYTES + _TAG_BYTES))
        piece = self._file.read(PIECE_BYTES + _TAG_BYTES)
        bound = _last(self._digest) if place == self._last else _MORE
        try:
            self._piece, self._held = self._cipher.decrypt(_nonce(place), piece, bound), place
        except (InvalidTag, ValueError) as error:
            raise Broken from error

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the buffer as far as the piece goes in which the place is. Raises Broken."""
        if self._at >= self.size:
            return 0
        place, start = divmod(self._at, PIECE_BYTES)
        self._load(place)
        room = memoryview(buffer).cast("B")
        part = self._piece[start : start + len(room)]
        room[: len(part)] = part
        self._at += len(part)
        return len(part)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place of the content."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        """The place."""
        return self._at

    def close(self) -> None:
        """Close the file; twice is once."""
        self._file.close()
        super().close()


def unseal(path: Path, secret: bytes, digest: str) -> io.BufferedReader:
    """Open the content of a sealed file for reading, as ``open`` does a plain one. Raises Broken and OSError."""
    return io.BufferedReader(Unsealed(path, secret, digest), PIECE_BYTES)


def _cipher(secret: bytes, number: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hmac.new(secret, b"file " + number, hashlib.sha256).digest())


def _nonce(place: int) -> bytes:
    """No two pieces under one key are sealed with the same one: the key is of one file, the place of one piece."""
    return place.to_bytes(_NONCE_BYTES, "big")


def _last(digest: str) -> bytes:
    return b"last " + digest.encode()

"""Where the bytes of attached files lie: plain beside a plain database, sealed beside an encrypted one.

The two lie in folders of their own, so that one can be filled while the other is in use.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from typing import IO

from sync.lasting import flush_names, forget_cached
from sync.privacy import private_folder
from sync.store.encryption.keys import Randomness
from sync.store.encryption.sealing import NUMBER_BYTES, PIECE_BYTES, Sealing, sealed_name, sealed_size, unseal

PLAIN, SEALED = "files", "sealed"
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that lies here: where, how many bytes its content has, their SHA-256 in hex; how to read it is its own."""

    path: Path
    size: int
    digest: str
    secret: bytes = field(default=b"", repr=False)

    @property
    def is_sealed(self) -> bool:
        """Whether its content can only be read by ``open``."""
        return bool(self.secret)

    def open(self) -> BufferedReader:
        """The content, to be read from anywhere in it. Raises OSError, and Broken where a sealed one was changed."""
        return unseal(self.path, self.secret, self.digest) if self.secret else self.path.open("rb")


class Shelf:
    """The files of one store."""

    def __init__(self, folder: Path, secret: bytes, randomness: Randomness) -> None:
        """Keep them in the store's folder; with a key for files sealed, without one as they are."""
        self.folder = folder / (SEALED if secret else PLAIN)
        self._secret = secret
        self._randomness = randomness

    def place(self, digest: str) -> Path:
        """Where the content with this digest lies, or would."""
        name = sealed_name(self._secret, digest) if self._secret else digest
        return self.folder / name[:2] / name

    def get(self, digest: str, size: int) -> KeptFile | None:
        """The content with this digest and size; none where it does not lie here, or not with its size."""
        path, takes = self.place(digest), sealed_size(size) if self._secret else size
        try:
            found = path.stat().st_size == takes
        except OSError:
            return None
        return KeptFile(path, size, digest, self._secret) if found else None

    def open(self, digest: str) -> BufferedReader:
        """The content with this digest, however large it is. Raises OSError and Broken."""
        return KeptFile(self.place(digest), 0, digest, self._secret).open()

    def keep(
        self,
        pieces: Iterable[bytes],
        check: Callable[[int], None] = lambda _size: None,
        name: str = "",
    ) -> tuple[str, int]:
        """Keep content that comes in pieces, whole or not at all; its digest and size.

        ``check`` may refuse the size by raising; ``name`` is the digest under which it goes where it is not its own.
        Raises OSError.
        """
        private_folder(self.folder)
        with tempfile.NamedTemporaryFile(dir=self.folder, prefix=".new-", delete=False) as copy:
            beside = Path(copy.name)
            try:
                digest, size = self._written(pieces, copy, name)
                check(size)
                copy.flush()
                os.fsync(copy.fileno())
            except BaseException:
                copy.close()
                beside.unlink()
                raise
        self._put_in_place(beside, name or digest, digest)
        return digest, size

    def _written(self, pieces: Iterable[bytes], copy: IO[bytes], name: str) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        sealing = Sealing(copy, self._secret, self._randomness(NUMBER_BYTES)) if self._secret else None
        write = sealing.write if sealing else copy.write
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            write(piece)
        if sealing:
            sealing.finish(name or digest.hexdigest())
        return digest.hexdigest(), size

    def _put_in_place(self, beside: Path, name: str, digest: str) -> None:
        """Read back what was written: a disk that lies is better found out now than when the file is sent."""
        place = self.place(name)
        private_folder(place.parent)
        beside.chmod(0o600)
        beside.replace(place)
        with place.open("rb") as kept:
            forget_cached(kept)
        with KeptFile(place, 0, name, self._secret).open() as written:
            if hashlib.file_digest(written, "sha256").hexdigest() != digest:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
        flush_names(place.parent)


def plain_files(folder: Path) -> dict[str, int]:
    """All that lies plain in a store's folder, by digest, which is its name, with its size in bytes. Raises OSError."""
    found = (folder / PLAIN).glob("??/*")
    return {path.name: path.stat().st_size for path in found if _DIGEST.fullmatch(path.name)}


def pieces_of(source: IO[bytes]) -> Iterable[bytes]:
    """The content of an open file, a piece at a time."""
    while piece := source.read(PIECE_BYTES):
        yield piece

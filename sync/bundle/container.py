"""The file itself: a zip whose last 64 bytes are the SHA-256 of all before them, as the archive's own comment.

So a byte that is another than was written is found wherever it stands, also where no reader of zips looks. Whether the
right person wrote it is another question, which the signature answers.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from sync.bundle.refusals import (
    BundleRefused,
    ClimbsOut,
    DamagedBundle,
    NotABundle,
    TooLarge,
    UnreadableBundle,
)

MOST_MEMBERS = 50_000
MOST_BYTES = 16 * 1024**3
MOST_RATIO = 100
_SAFE_RATIO = 90
# Below this a member may be packed as small as it likes: short texts of one letter do no harm.
SMALL = 64 * 1024
PIECE_BYTES = 1024 * 1024
_SEAL = 64
_NAME = re.compile(r"[a-z]+(?:\.json|\.age)?|[a-z]+/[0-9]{6}\.json|files/[0-9a-f]{64}")
_FIRST = re.compile(rb"PK\x03\x04.{22}(?:\x0d\x00..manifest\.json|\x0b\x00..locked\.json)", re.DOTALL)
_MEMBER_TIME = (1980, 1, 1, 0, 0, 0)
# That is about where the content goes, not about the bundle.
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError, RuntimeError, KeyError)


class Writing:
    """An archive that is being written."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Add to this archive."""
        self._archive = archive

    def add(self, name: str, content: bytes) -> None:
        """Add a member that is small enough to be in memory."""
        packed = len(content) <= SMALL or len(content) < _SAFE_RATIO * len(zlib.compress(content))
        self._archive.writestr(_member(name, packed=packed), content)

    @contextmanager
    def adding(self, name: str, *, packed: bool = False) -> Iterator[IO[bytes]]:
        """Add a member piece by piece."""
        with self._archive.open(_member(name, packed=packed), "w", force_zip64=True) as member:
            yield member


class Container:
    """A sealed archive that is read; everything in it is as it was written, by whomever."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Read from this archive; ClimbsOut, TooLarge or DamagedBundle where it is no archive to be read."""
        self._archive = archive
        self._members = {info.filename: info for info in archive.infolist()}
        _check_names(archive)
        _check_sizes(archive)

    @property
    def names(self) -> tuple[str, ...]:
        """The members, in their order."""
        return tuple(self._members)

    def read(self, name: str, most: int) -> bytes:
        """A member of at most so many bytes; TooLarge for more, DamagedBundle where there is none."""
        with self.opened(name) as member:
            content = member.read(most + 1)
        if len(content) > most:
            raise TooLarge
        return content

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """A member to be read piece by piece; never more bytes than it declares."""
        with _said_plainly(), self._archive.open(self._members[name]) as member:
            yield member


@contextmanager
def write_sealed(target: Path) -> Iterator[Writing]:
    """Write an archive and seal it, down to the disk; OSError where the disk is in the way."""
    with zipfile.ZipFile(target, "w", allowZip64=True) as archive:
        archive.comment = b"0" * _SEAL
        yield Writing(archive)
    with target.open("r+b") as file:
        seal = _seal_of(file)
        file.seek(-_SEAL, os.SEEK_END)
        file.write(seal)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def open_sealed(path: Path) -> Iterator[Container]:
    """Open an archive of ours; NotABundle, DamagedBundle, UnreadableBundle and the refusals of ``Container``."""
    with _said_plainly():
        with path.open("rb") as file:
            if not _FIRST.match(file.read(60)):
                raise NotABundle
            _check_seal(file)
        archive = zipfile.ZipFile(path)
    with archive:
        yield Container(archive)


def is_packable(source: IO[bytes]) -> bool:
    """Whether packing makes these bytes smaller, and not so small that a reader must take them for a trap."""
    packer, size, packed = zlib.compressobj(), 0, 0
    while piece := source.read(PIECE_BYTES):
        size += len(piece)
        packed += len(packer.compress(piece))
    packed += len(packer.flush())
    return size <= SMALL or packed < size < _SAFE_RATIO * packed


def _member(name: str, *, packed: bool) -> zipfile.ZipInfo:
    """The same content makes the same bytes: no time of ours, no right of this system."""
    info = zipfile.ZipInfo(name, _MEMBER_TIME)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    return info


def _seal_of(file: IO[bytes]) -> bytes:
    """The SHA-256 of all but the last 64 bytes, as 64 hexadecimal digits."""
    left = file.seek(0, os.SEEK_END) - _SEAL
    file.seek(0)
    digest = hashlib.sha256()
    while left > 0 and (piece := file.read(min(PIECE_BYTES, left))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest().encode()


def _check_seal(file: IO[bytes]) -> None:
    seal = _seal_of(file)
    if file.read(_SEAL + 1) != seal:
        raise DamagedBundle


def _check_names(archive: zipfile.ZipFile) -> None:
    names = [info.filename for info in archive.infolist()]
    if not names:
        raise DamagedBundle
    if len(names) > MOST_MEMBERS:
        raise TooLarge
    for info in archive.infolist():
        name = info.orig_filename
        if ".." in name or name.startswith(("/", "\\")) or "\\" in name or ":" in name or "\0" in name:
            raise ClimbsOut
        if not _NAME.fullmatch(name):
            raise DamagedBundle
    if len(set(names)) != len(names):
        raise DamagedBundle


def _check_sizes(archive: zipfile.ZipFile) -> None:
    """What is declared; that no more comes out is looked after while reading."""
    total = 0
    for info in archive.infolist():
        total += info.file_size
        if total > MOST_BYTES or info.file_size > max(SMALL, MOST_RATIO * info.compress_size):
            raise TooLarge
        if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DamagedBundle


@contextmanager
def _said_plainly() -> Iterator[Any]:
    try:
        yield
    except BundleRefused:
        raise
    except _DAMAGE as error:
        raise DamagedBundle from error
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise
        raise UnreadableBundle(error.filename or "", error.strerror or "?") from error

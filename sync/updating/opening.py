"""Opening an update: its seal, its own list of files, and that it is for this program on this computer."""

from __future__ import annotations

import hashlib
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sync import strict_json
from sync.strict_json import Malformed
from sync.updating.model import Entry, Manifest, from_json
from sync.updating.refusals import DamagedUpdate, NotNewer, OtherPlatform, TooBigAStep, UnreadableUpdate
from sync.updating.sealing import MANIFEST, PIECE_BYTES, Keys, check_seal
from sync.updating.versions import is_newer

MOST_MANIFEST_BYTES = 8 * 1024**2
MOST_RATIO = 100
# Below this it may be packed as small as it likes.
SMALL = 1024**2
_KINDS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_LZMA})
_DAMAGE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, struct.error, ValueError, KeyError)


@dataclass(frozen=True)
class OpenUpdate:
    """An update that is the publisher's, to the last byte."""

    manifest: Manifest
    signed_by: str
    _archive: zipfile.ZipFile

    def pieces(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of one of its files, piece by piece; DamagedUpdate where they are others than its list says."""
        digest, left = hashlib.sha256(), entry.size
        with _damage_told(), self._archive.open(entry.name) as member:
            while left >= 0 and (piece := member.read(PIECE_BYTES)):
                left -= len(piece)
                digest.update(piece)
                yield piece
        if left != 0 or digest.hexdigest() != entry.digest:
            raise DamagedUpdate


@contextmanager
def open_update(path: Path, keys: Keys) -> Iterator[OpenUpdate]:
    """Open a file that one of these keys must have signed; raises the refusals that say why it cannot be."""
    with ExitStack() as stack:
        with _damage_told():
            file = stack.enter_context(path.open("rb"))
            signed_by = check_seal(file, keys)
            archive = stack.enter_context(zipfile.ZipFile(file))
            manifest = _manifest(archive)
        yield OpenUpdate(manifest, signed_by, archive)


def check_fits(manifest: Manifest, version: str, platform: str, *, again: bool = False) -> None:
    """Whether it may take the place of this version on this platform: OtherPlatform, NotNewer or TooBigAStep.

    ``again`` lets the same version be installed once more, to mend it.
    """
    if manifest.platform != platform:
        raise OtherPlatform(manifest.platform, platform)
    is_same_again = again and not is_newer(version, manifest.version)
    if not is_newer(manifest.version, version) and not is_same_again:
        raise NotNewer(manifest.version, version)
    if is_newer(manifest.minimum, version):
        raise TooBigAStep(manifest.minimum, version)


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    members = {info.filename: info for info in archive.infolist()}
    if len(members) != len(archive.infolist()) or MANIFEST not in members:
        raise DamagedUpdate
    if members[MANIFEST].file_size > MOST_MANIFEST_BYTES:
        raise DamagedUpdate
    try:
        manifest = from_json(strict_json.parsed(archive.read(MANIFEST)))
    except Malformed as error:
        raise DamagedUpdate from error
    files = {entry.name: entry.size for entry in manifest.entries if not entry.link}
    declared = {name: info.file_size for name, info in members.items() if name != MANIFEST}
    packed = sum(info.compress_size for info in members.values())
    if files != declared or manifest.size > max(SMALL, MOST_RATIO * packed) or not _is_plain(archive):
        raise DamagedUpdate
    return manifest


def _is_plain(archive: zipfile.ZipFile) -> bool:
    """Whether nothing in it is locked, or packed in a way that we do not pack in."""
    return all(not info.flag_bits & 0x1 and info.compress_type in _KINDS for info in archive.infolist())


@contextmanager
def _damage_told() -> Iterator[None]:
    """Around all that reads the file: what spoils it, and what takes it away, in words."""
    try:
        yield
    except _DAMAGE as error:
        raise DamagedUpdate from error
    except OSError as error:
        raise UnreadableUpdate(error.strerror or "?") from error

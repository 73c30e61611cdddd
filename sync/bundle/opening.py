"""Opening a bundle: unlocked, its seal, its signature and every promise of its manifest checked before use."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from sync import signing_keys, strict_json
from sync.bundle import codec, locking
from sync.bundle.container import PIECE_BYTES, Container, open_sealed
from sync.bundle.model import Manifest, Member
from sync.bundle.refusals import (
    ChangedOnTheWay,
    DamagedBundle,
    NotABundle,
    PassphraseNeeded,
    TooNewBundle,
)
from sync.privacy import private_file
from sync.store.error_codes import of_disk
from sync.strict_json import Malformed

MANIFEST, SIGNATURE = "manifest.json", "signature"
MOST_TEXT_BYTES = 32 * 1024**2
_KEY_BYTES = 64


@dataclass(frozen=True)
class OpenBundle:
    """A bundle that was made by whoever its manifest names, whole and unchanged."""

    manifest: Manifest
    _container: Container

    def members(self, folder: str) -> list[Member]:
        """The members in a folder of the bundle: ``changes``, ``files``, ``vocabularies``, ``answers`` or ``news``."""
        return [member for member in self.manifest.members if member.name.startswith(f"{folder}/")]

    def read(self, member: Member) -> Mapping[str, Any]:
        """A member's JSON; ChangedOnTheWay where it is another than was signed, Malformed where it is no object."""
        content = self._container.read(member.name, MOST_TEXT_BYTES)
        if len(content) != member.size or hashlib.sha256(content).hexdigest() != member.digest:
            raise ChangedOnTheWay
        return strict_json.parsed(content)

    def copy(self, member: Member, target: IO[bytes]) -> None:
        """Write a member's bytes to ``target``; ChangedOnTheWay where they are others than were signed."""
        for piece in self._pieces(member):
            target.write(piece)

    def check_all(self) -> None:
        """Read everything once; ChangedOnTheWay or DamagedBundle where something is not as it was signed."""
        for member in self.manifest.members:
            for _piece in self._pieces(member):
                pass

    def _pieces(self, member: Member) -> Iterator[bytes]:
        digest, left = hashlib.sha256(), member.size
        with self._container.opened(member.name) as source:
            while left >= 0 and (piece := source.read(PIECE_BYTES)):
                left -= len(piece)
                digest.update(piece)
                yield piece
        if left != 0 or digest.hexdigest() != member.digest:
            raise ChangedOnTheWay


@contextmanager
def open_bundle(path: Path, passphrase: str, room: Path) -> Iterator[OpenBundle]:
    """Open a bundle, with its passphrase where it is locked; raises the refusals.

    ``room`` is a folder in which a locked one may be unlocked; nothing of it is left there.
    """
    with ExitStack() as stack:
        container = stack.enter_context(open_sealed(path))
        if container.names[0] == locking.MARKER:
            container = stack.enter_context(_unlocked(container, passphrase, room))
        yield OpenBundle(_checked(container), container)


@contextmanager
def _unlocked(container: Container, passphrase: str, room: Path) -> Iterator[Container]:
    if not passphrase:
        raise PassphraseNeeded
    with tempfile.TemporaryDirectory(dir=room, prefix=".bundle-") as folder:
        plain = Path(folder) / "plain.focal"
        try:
            with private_file(plain).open("wb") as target:
                locking.unlock(container, target, passphrase)
        except OSError as error:
            raise of_disk(error, room) from error
        with open_sealed(plain) as opened:
            if opened.names[0] == locking.MARKER:
                raise NotABundle
            yield opened


def _checked(container: Container) -> Manifest:
    """The manifest, if it was signed by the key that it names and names just what is there."""
    content = container.read(MANIFEST, MOST_TEXT_BYTES)
    try:
        data = strict_json.parsed(content)
        _check_format(data)
        manifest = codec.manifest_from(data)
        _check_signature(manifest, container.read(SIGNATURE, _KEY_BYTES), content)
    except Malformed as error:
        raise DamagedBundle from error
    if {MANIFEST, SIGNATURE, *(member.name for member in manifest.members)} != set(container.names):
        raise ChangedOnTheWay
    return manifest


def _check_format(data: Mapping[str, Any]) -> None:
    if data.get("format") != codec.FORMAT:
        raise NotABundle
    if strict_json.number(data, "version") > codec.VERSION:
        raise TooNewBundle


def _check_signature(manifest: Manifest, signature: bytes, content: bytes) -> None:
    sender = manifest.sender
    signed = signing_keys.is_signed(sender.key, signature, content)
    if not signed or signing_keys.installation_of(sender.key) != sender.installation:
        raise ChangedOnTheWay

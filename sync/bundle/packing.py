"""Writing one bundle: beside its place, signed, read back as the other office will read it, and only then put there."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from forms.files import BY_ENDING, media_type_of
from forms.words import say
from sync import signing_keys
from sync.bundle import codec, locking
from sync.bundle.container import PIECE_BYTES, Writing, is_packable, open_sealed, write_sealed
from sync.bundle.model import Manifest, Member
from sync.bundle.opening import MANIFEST, SIGNATURE, open_bundle
from sync.bundle.refusals import BundleRefused
from sync.errors import Trouble
from sync.lasting import flush_names, forget_cached
from sync.privacy import private_file, private_folder
from sync.stopping import IsStopped, never, stop_here
from sync.store import Store
from sync.store.encryption.shelves import KeptFile
from sync.store.error_codes import of_disk
from sync.store.files import OPENED

FILES = "files"
# Kinds of files that are not packed by themselves, as pictures, films, PDF and office files are.
_LOOSE = frozenset(
    {BY_ENDING[ending] for ending in ("bmp", "csv", "html", "json", "tif", "txt", "wav", "xml", "xls")}
)


class NotWritten(Trouble):
    """The place for the bundle takes no file, or has no room for it."""

    def __init__(self, file: Path, reason: str) -> None:
        """Name the file; the reason is in the system's own words."""
        super().__init__(
            say("The file {file} could not be written: {reason}.", file=file, reason=reason),
            say("No bundle was made; your records and your queue are as they were."),
            say("Choose another place, or make room there, and try again."),
        )


@dataclass(frozen=True)
class Text:
    """A member that is made of JSON."""

    name: str
    content: bytes

    @classmethod
    def of(cls, folder: str, number: int, value: Any) -> Text:
        """The value as the member with this number in a folder of the bundle."""
        return cls(f"{folder}/{number:06}.json", codec.to_bytes(value))

    @property
    def member(self) -> Member:
        """How the manifest speaks of it."""
        return Member(self.name, len(self.content), hashlib.sha256(self.content).hexdigest())


@dataclass(frozen=True)
class Packed:
    """A file that goes along, under the name by which its person knows it."""

    kept: KeptFile
    title: str

    @property
    def member(self) -> Member:
        """How the manifest speaks of it."""
        return Member(f"{FILES}/{self.kept.digest}", self.kept.size, self.kept.digest, self.title)


def write_bundle(
    target: Path,
    manifest: Manifest,
    secret: str,
    texts: Sequence[Text],
    files: Sequence[Packed],
    passphrase: str,
    room: Path,
    stopped: IsStopped = never,
) -> int:
    """Write the bundle, signed, and locked where there is a passphrase; its size in bytes.

    What stood there before is replaced by a whole bundle or not at all. What is to be locked is put together in
    ``room``, so that no stick ever holds it open. Raises NotWritten, Trouble where what was
    written cannot be read back, or Stopped.
    """
    whole = replace(manifest, members=(*(text.member for text in texts), *(file.member for file in files)))
    with _beside(target, room if passphrase else target.parent) as (plain, beside):
        _write(plain, whole, secret, texts, files, stopped)
        _check(plain, whole)
        stop_here(stopped)
        if passphrase:
            locking.lock(plain, beside, passphrase)
            _check_locked(beside)
        stop_here(stopped)
        size = beside.stat().st_size
        beside.replace(target)
        _keep_name(target.parent)
    return size


def room_in(store: Store) -> Path:
    """The folder in which a bundle may lie open for a moment; what a power cut leaves there goes at the next start."""
    room = store.folder / OPENED
    try:
        private_folder(room)
    except OSError as error:
        raise of_disk(error, store.folder) from error
    return room


@contextmanager
def _beside(target: Path, room: Path) -> Iterator[tuple[Path, Path]]:
    """Where the bundle is put together, and where it stands before it takes its name; the same, unless it is locked."""
    name = f".{target.name}.{os.getpid()}.new"
    plain, beside = room / name, target.with_name(name)
    try:
        if plain != beside:
            private_file(plain)
        yield plain, beside
    except OSError as error:
        raise NotWritten(target, error.strerror or "?") from error
    finally:
        for path in (plain, beside):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _keep_name(folder: Path) -> None:
    """The name must outlive a power cut as the bytes do; not every stick lets its folder be flushed."""
    with suppress(OSError):
        flush_names(folder)


def _write(
    path: Path,
    manifest: Manifest,
    secret: str,
    texts: Sequence[Text],
    files: Sequence[Packed],
    stopped: IsStopped,
) -> None:
    content = codec.to_bytes(codec.manifest_to_json(manifest))
    with write_sealed(path) as archive:
        archive.add(MANIFEST, content)
        archive.add(SIGNATURE, signing_keys.sign(secret, content))
        for text in texts:
            archive.add(text.name, text.content)
        for file in files:
            _add_file(archive, file, stopped)


def _add_file(archive: Writing, file: Packed, stopped: IsStopped) -> None:
    with file.kept.open() as source:
        packed = media_type_of(file.title) in _LOOSE and is_packable(source)
        source.seek(0)
        with archive.adding(file.member.name, packed=packed) as member:
            while piece := source.read(PIECE_BYTES):
                stop_here(stopped)
                member.write(piece)


def _check(path: Path, manifest: Manifest) -> None:
    """Read all of it back: a stick that lies is better found out here than at the other office."""
    with _read_back(path), open_bundle(path, "", path.parent) as opened:
        opened.check_all()
        if opened.manifest != manifest:
            raise _not_written()


def _check_locked(path: Path) -> None:
    """Its seal says that it is as it was locked; to open it would take the passphrase's slow lock once more."""
    with _read_back(path), open_sealed(path):
        pass


@contextmanager
def _read_back(path: Path) -> Iterator[None]:
    with path.open("rb") as written:
        forget_cached(written)
    try:
        yield
    except BundleRefused as refused:
        raise _not_written() from refused


def _not_written() -> Trouble:
    return Trouble(
        say("The bundle could not be read back after it was written."),
        say("No bundle was made; your records and your queue are as they were."),
        say("Try another stick or another folder."),
    )

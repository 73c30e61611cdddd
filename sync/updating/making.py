"""Making an update of a built program; for whoever publishes it, who alone has the private key."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from sync import signing_keys
from sync.updating import ENDING
from sync.updating.model import Entry, Manifest, from_json, to_json
from sync.updating.sealing import MANIFEST, PIECE_BYTES, blank_seal, seal

_TIME = (1980, 1, 1, 0, 0, 0)
_SMALL = 256


def file_name(manifest: Manifest) -> str:
    """What an update is called: ``focal-desk-0.2.0-linux-x86_64.focal-update``."""
    return f"focal-desk-{manifest.version}-{manifest.platform}{ENDING}"


def describe(folder: Path, *, version: str, platform: str, minimum: str, schema: str) -> Manifest:
    """The list of a built program in a folder; Malformed where it could not be installed."""
    entries = tuple(_entry(folder, path) for path in _everything(folder))
    return from_json(to_json(Manifest(version, platform, minimum, schema, entries)))


def make_update(
    folder: Path,
    manifest: Manifest,
    target: Path,
    secret: str,
    tell: Callable[[int], object] = lambda _done: None,
) -> None:
    """Pack the folder that the list was made of, and sign it; the same folder gives the same bytes.

    ``secret`` is the publisher's private key, 64 hexadecimal digits; ``tell`` hears how many bytes of the folder are
    packed. A file that is there already is replaced by a
    whole one.
    """
    beside = target.with_name(f".{target.name}.new")
    done = 0
    try:
        with zipfile.ZipFile(beside, "w") as archive:
            archive.comment = blank_seal(signing_keys.public_key(secret))
            listed = json.dumps(to_json(manifest), separators=(",", ":")).encode("ascii")
            archive.writestr(_member(MANIFEST, len(listed)), listed)
            for entry in manifest.entries:
                tell(done)
                if not entry.link:
                    _add(archive, folder, entry)
                done += entry.size
        tell(done)
        seal(beside, secret)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _everything(folder: Path) -> Iterator[Path]:
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        if entry.is_dir(follow_symlinks=False):
            yield from _everything(Path(entry.path))
        else:
            yield Path(entry.path)


def _entry(folder: Path, path: Path) -> Entry:
    name = path.relative_to(folder).as_posix()
    if path.is_symlink():
        return Entry(name, link=path.readlink().as_posix())
    status = path.stat()
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Entry(name, status.st_size, digest, path.suffix == ".exe" or bool(status.st_mode & stat.S_IXUSR))


def _add(archive: zipfile.ZipFile, folder: Path, entry: Entry) -> None:
    with (folder / entry.name).open("rb") as source, archive.open(_member(entry.name, entry.size), "w") as to:
        while piece := source.read(PIECE_BYTES):
            to.write(piece)


def _member(name: str, size: int) -> zipfile.ZipInfo:
    """No time and no rights of this computer; what is tiny grows by packing."""
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = zipfile.ZIP_STORED if size < _SMALL else zipfile.ZIP_LZMA
    info.file_size = size
    return info

"""From the file of an update to a folder with the program, which is read again from the disk before it is trusted."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from forms.words import Phrase, say
from sync.lasting import flush_names, forget_cached
from sync.updating.model import Entry, Manifest
from sync.updating.names import leads_to
from sync.updating.opening import OpenUpdate
from sync.updating.refusals import DamagedUpdate, UnreadableUpdate, UpdateStopped
from sync.updating.sealing import PIECE_BYTES

Tell = Callable[[Phrase, int, int], object]

UNPACKING = say("Unpacking the newer version …")
CHECKING = say("Checking what was written …")
_PROGRAM, _PLAIN = 0o755, 0o644
FOLDER_RIGHTS = 0o755
"""Nobody else may put files among those of the program, whatever the computer's habits are."""


def copy(source: Path, target: Path, tell: Callable[[int, int], object], stopped: Callable[[], bool]) -> None:
    """Copy a file piece by piece; UnreadableUpdate where it goes away, UpdateStopped where the person wants no more."""
    try:
        total, done = source.stat().st_size, 0
        opened = source.open("rb")
    except OSError as error:
        raise UnreadableUpdate(error.strerror or "?") from error
    with opened, target.open("xb") as written:
        while piece := _read(opened.read):
            _go_on(stopped)
            written.write(piece)
            done += len(piece)
            tell(done, total)


def unpack(update: OpenUpdate, folder: Path, tell: Tell, stopped: Callable[[], bool]) -> None:
    """Write every file of the update into a folder that is not there yet; DamagedUpdate, UpdateStopped or OSError."""
    done, total = 0, update.manifest.size
    folder.mkdir(mode=FOLDER_RIGHTS)
    for entry in update.manifest.entries:
        path = folder / entry.name
        _make_folders(folder, path.parent)
        if entry.link:
            continue
        # "x": a file that is there already was not made by us
        with path.open("xb") as written:
            for piece in update.pieces(entry):
                _go_on(stopped)
                written.write(piece)
                done += len(piece)
                tell(UNPACKING, done, total)
        path.chmod(_PROGRAM if entry.executable else _PLAIN)
    _lay_links(folder, update.manifest)


def _make_folders(folder: Path, wanted: Path) -> None:
    """Make each folder on the way by itself: those that ``parents`` makes take the computer's habits for rights."""
    if wanted != folder and not wanted.exists():
        _make_folders(folder, wanted.parent)
        wanted.mkdir(mode=FOLDER_RIGHTS)


def check(folder: Path, manifest: Manifest, tell: Tell, stopped: Callable[[], bool]) -> None:
    """Bring every file and its name down to the disk and read it again from there.

    DamagedUpdate where it is another than was signed.
    """
    done, total = 0, manifest.size
    files = {entry.name: entry for entry in manifest.entries}
    for entry in manifest.entries:
        _go_on(stopped)
        meant = files[leads_to(entry.name, entry.link)] if entry.link else entry
        _check_one(folder / entry.name, meant)
        done += entry.size
        tell(CHECKING, done, total)
    for path in {(folder / name).parent for name in files}:
        _flush_names_up_to(folder.parent, path)


def _flush_names_up_to(folder: Path, path: Path) -> None:
    """A file is there after a power cut only if its name is, and the names of the folders in which it lies."""
    for one in (path, *path.parents):
        flush_names(one)
        if one == folder:
            return


def _check_one(path: Path, entry: Entry) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        forget_cached(file)
        if hashlib.file_digest(file, "sha256").hexdigest() != entry.digest:
            raise DamagedUpdate


def _lay_links(folder: Path, manifest: Manifest) -> None:
    """A stick that knows no links (FAT) gets the file itself once more."""
    for entry in manifest.entries:
        if entry.link:
            path, target = folder / entry.name, folder / leads_to(entry.name, entry.link)
            try:
                path.symlink_to(entry.link)
            except OSError:
                shutil.copy2(target, path)


def _read(read: Callable[[int], bytes]) -> bytes:
    try:
        return read(PIECE_BYTES)
    except OSError as error:
        raise UnreadableUpdate(error.strerror or "?") from error


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise UpdateStopped

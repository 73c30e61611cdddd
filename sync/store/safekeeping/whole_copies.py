"""A file copied so that it is there whole or not at all: written beside its place, read back from the disk, renamed."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from sync.lasting import flush_names, forget_cached
from sync.privacy import private_file, private_folder
from sync.stopping import IsStopped, never, stop_here
from sync.store.encryption.leftovers import kind_of

_BESIDE = ".{name}.new"
_PIECE_BYTES = 1 << 20


class NotAsWritten(OSError):
    """What is read back from the disk is not what was written to it."""


class SourceSpoilt(OSError):
    """What was to be copied is not any more what it was."""


def copy_whole(source: Path, target: Path, stopped: IsStopped = never) -> bool:
    """Copy a file to a folder that may be missing; whether it was not there yet, with its size and key.

    Raises OSError and Stopped: nothing is left then.
    """
    if is_there_as(source, target):
        return False
    copy_anew(source, target, stopped)
    return True


def copy_anew(source: Path, target: Path, stopped: IsStopped = never, wanted: str = "") -> None:
    """The same, in the place of what may be there; only what has the SHA-256 ``wanted``, if any.

    Raises SourceSpoilt where it has not, OSError and Stopped: what was there is there still.
    """
    private_folder(target.parent)
    beside = target.with_name(_BESIDE.format(name=target.name))
    try:
        copy_read_back(source, private_file(beside), stopped, wanted)
        # A place that answers late must not get what was encrypted here meanwhile.
        stop_here(stopped)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    flush_names(target.parent)


def is_there_as(source: Path, target: Path) -> bool:
    """Whether the file is there already: what has its name, size and key was read back when it was copied."""
    if not target.exists() or source.stat().st_size != target.stat().st_size:
        return False
    return kind_of(source) == kind_of(target)


def remove_unfinished_copies(folder: Path) -> None:
    """Remove what a copying that was killed left in the folder; whoever copies there at the time must be waited for."""
    for beside in folder.glob(_BESIDE.format(name="*")):
        beside.unlink(missing_ok=True)


def copy_read_back(source: Path, target: Path, stopped: IsStopped = never, wanted: str = "") -> None:
    """Copy the bytes into a file that is there, down to the disk, and read them back; ``wanted`` as in ``copy_anew``.

    Raises OSError, NotAsWritten where what is read is not what was written, SourceSpoilt, and Stopped: what is there is
    then no copy.
    """
    copied = hashlib.sha256()
    with source.open("rb") as read, target.open("wb") as written:
        while piece := read.read(_PIECE_BYTES):
            stop_here(stopped)
            copied.update(piece)
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
    if wanted and copied.hexdigest() != wanted:
        raise SourceSpoilt(f"{source.name} is not as it was written")
    with target.open("rb") as written_file:
        forget_cached(written_file)
        if hashlib.file_digest(written_file, "sha256").digest() != copied.digest():
            raise NotAsWritten(f"{target.name} was not written as it is")

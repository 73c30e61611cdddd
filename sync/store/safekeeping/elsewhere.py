"""A second place for backups, on a stick or another disk: copied there, read back, caught up with when it was away."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from forms.words import say
from sync.lasting import flush_names
from sync.privacy import private_file, private_folder
from sync.progress import UNWATCHED, Progress
from sync.records_file import FILE_NAME, PLAIN_HEADER, backups_folder
from sync.stopping import IsStopped, never, stop_here
from sync.store.leftovers import kind_of
from sync.store.safekeeping.names import Backup, backups_in
from sync.store.safekeeping.thinning import LAST, kept_of, room_for, within
from sync.store.shelves import PLAIN, SEALED
from sync.store.troubles import of_place

FOLDER = "Focal Desk backups"
PLACE_SETTINGS = ("backup_place", "backup_place_name")
"""The settings that name the place, and what keeps databases apart that have the same one."""
_PIECE_BYTES = 1 << 20
_BRINGING = say("Bringing the attached files …")


@dataclass(frozen=True, slots=True)
class Carried:
    """What was copied: how many backups and files; ``is_there`` says whether the place was to be found."""

    is_there: bool
    backups: int = 0
    files: int = 0


class Elsewhere:
    """The place for one database, laid out as its own folder is, so that everything can be found there."""

    def __init__(self, place: Path, name: str) -> None:
        """``place`` is what the person chose, ``name`` keeps apart the databases that have the same place."""
        self.place = place
        self.folder = place / FOLDER / name

    def is_there(self) -> bool:
        """Whether the stick is in, the disk connected."""
        return self.place.is_dir()

    def catch_up(self, folder: Path, stopped: IsStopped = never) -> Carried:
        """Copy the newest backups of the database in this folder that are not there yet, and all attached files.

        Older ones there are thinned by the same rule as here; where the database is encrypted by now, what lies there
        plain from before goes, and what an older passphrase opens stays. Raises NoRoom, NotWritable,
        or Stopped; each copy is whole or absent.
        """
        if not self.is_there():
            return Carried(False)
        try:
            files = sum(self._copied(folder, path, stopped) for path in _files(folder))
            newest = backups_in(backups_folder(folder / "any"))[:LAST]
            copied = sum(self._copied(folder, backup.path, stopped) for backup in newest)
            stop_here(stopped)
            self._give_up_readable(folder)
            self._thin()
        except OSError as error:
            raise of_place(error, self.place) from error
        return Carried(True, copied, files)

    def backups(self) -> list[Backup]:
        """The backups there, the newest first; none where the place is away."""
        return backups_in(backups_folder(self.folder / "any"))

    def may_be_readable(self) -> bool:
        """Whether copies that anybody can read lie there; where the place is away, nobody can know. Raises OSError."""
        if not self.is_there():
            return True
        plain = any(kind_of(backup.path) == PLAIN_HEADER for backup in self.backups())
        return plain or (self.folder / PLAIN).exists()

    def _copied(self, folder: Path, path: Path, stopped: IsStopped) -> bool:
        """Whether it had to be copied. What is there under its name and size was read back when it was.

        What was thrown away here meanwhile is not wanted there any more.
        """
        try:
            return _copy_whole(path, self.folder / path.relative_to(folder), stopped)
        except FileNotFoundError:
            if path.exists():
                raise
            return False

    def _give_up_readable(self, folder: Path) -> None:
        """Copies from before the database was encrypted must not stay where a thief of the stick reads them."""
        if kind_of(folder / FILE_NAME) in (PLAIN_HEADER, b""):
            return
        for backup in self.backups():
            if kind_of(backup.path) == PLAIN_HEADER:
                backup.path.unlink()
        shutil.rmtree(self.folder / PLAIN, ignore_errors=True)

    def _thin(self) -> None:
        found = self.backups()
        kept = within(kept_of(found), room_for(found[0].size)) if found else []
        for backup in found:
            if backup not in kept:
                with suppress(OSError):
                    backup.path.unlink()


def bring_files(backup: Path, folder: Path, progress: Progress = UNWATCHED) -> int:
    """Copy the attached files that lie with a backup in a second place to the folder of the records; how many.

    What is there stays. Raises OSError, or Stopped: what was copied until then is of use to nobody, and of no harm.
    """
    there = backup.parent.parent
    if there.resolve() == folder.resolve():
        return 0
    paths, copied = list(_files(there)), 0
    for number, path in enumerate(paths):
        progress.at(_BRINGING, number / len(paths))
        copied += _copy_whole(path, folder / path.relative_to(there), progress.stopped)
    return copied


def _copy_whole(source: Path, target: Path, stopped: IsStopped = never) -> bool:
    """Copy a file so that it is there whole or not at all; whether it was not there yet, with its size and key."""
    if target.exists() and _is_same(source, target):
        return False
    private_folder(target.parent)
    beside = target.with_name(f".{target.name}.new")
    try:
        _copy(source, private_file(beside), stopped)
        # A place that answers late must not get what was encrypted here meanwhile.
        stop_here(stopped)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    flush_names(target.parent)
    return True


def _is_same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and kind_of(one) == kind_of(other)


def _files(folder: Path) -> Iterator[Path]:
    """The attached files of the database in the folder, sealed or plain."""
    for shelf in (PLAIN, SEALED):
        for path in sorted((folder / shelf).glob("??/*")):
            if path.is_file():
                yield path


def _copy(source: Path, target: Path, stopped: IsStopped) -> None:
    """Copy and read back; raises OSError where what is read is not what was written, and Stopped."""
    wanted = hashlib.sha256()
    with source.open("rb") as read, target.open("wb") as written:
        while piece := read.read(_PIECE_BYTES):
            stop_here(stopped)
            wanted.update(piece)
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
    with target.open("rb") as written_file:
        _forget(written_file)
        if hashlib.file_digest(written_file, "sha256").digest() != wanted.digest():
            raise OSError(f"{target.name} was not written as it is")


def _forget(file: IO[bytes]) -> None:
    """Let it be read from the disk and not from memory, where the system can."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

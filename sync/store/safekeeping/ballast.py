"""Ballast: some megabytes beside the database, given up when the disk is full so that work can be ended tidily.

A full disk takes nothing more, not even what makes room: a change that erases is written to the journal first.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sync.privacy import private_file

NAME = "focal-desk.ballast"
BYTES = 8 << 20
# Less than this beside what a backup of the database takes is little: a warning is due.
LITTLE_BYTES = 200 << 20
_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Room:
    """How much room is on the disk: free bytes, whether that is little, whether the ballast had to be given up."""

    free: int
    is_little: bool
    ballast_is_gone: bool


class Ballast:
    """The ballast of one folder."""

    def __init__(self, folder: Path, size: int = BYTES) -> None:
        """Nothing is made yet; ``size`` in bytes."""
        self._file = folder / NAME
        self._size = size

    def take_on(self) -> bool:
        """Make it where it is absent and much more than it is free; whether it is there."""
        with suppress(OSError):
            if self.is_there():
                return True
            if shutil.disk_usage(self._file.parent).free > 4 * self._size:
                self._make()
                return True
        return False

    def give_up(self) -> bool:
        """Make room by it; whether there was any to be made."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True

    def is_there(self) -> bool:
        """Whether it is there, whole."""
        return self._file.exists() and self._file.stat().st_size == self._size

    def room(self, database_bytes: int) -> Room:
        """How much room there is beside a database of this size. Raises OSError where the disk is away."""
        free = shutil.disk_usage(self._file.parent).free
        return Room(free, free < LITTLE_BYTES + database_bytes, not self.is_there())

    def _make(self) -> None:
        """Under another name first: a half one would be taken for a whole one that is too small."""
        beside = self._file.with_name(f".{NAME}.new")
        try:
            private_file(beside)
            with beside.open("rb+") as file:
                _fill(file.fileno(), self._size)
                os.fsync(file.fileno())
            beside.replace(self._file)
        finally:
            beside.unlink(missing_ok=True)


def _fill(file: int, size: int) -> None:
    """Take the room for good: a file with nothing in it would take none on many disks."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
        return
    for _ in range(size // _PIECE_BYTES):
        os.write(file, b"\xa5" * _PIECE_BYTES)
    os.write(file, b"\xa5" * (size % _PIECE_BYTES))

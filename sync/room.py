"""Whether a disk has room for what is about to be written: asked before large work begins, not found out in its middle.

What is free may be taken by others a moment later, so whoever writes must still bear a full disk; most of the time a
person hears beforehand how much to make free.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

SPARE_BYTES = 8 << 20
"""So much must stay free beside the work itself, so that what is typed meanwhile can be saved."""
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Shortage:
    """Too little room: how many bytes are needed, and how many are free."""

    needed: int
    free: int

    @property
    def needed_megabytes(self) -> int:
        """Rounded up, so that it is enough."""
        return -(-self.needed // _MEGABYTE)

    @property
    def free_megabytes(self) -> int:
        """Rounded down, so that it is never said to be as much as what is needed."""
        return self.free // _MEGABYTE


def shortage(folder: Path, size: int, spare: int = SPARE_BYTES) -> Shortage | None:
    """What is short for writing ``size`` bytes more in the folder, which may be missing still; none where it fits.

    None, too, where the disk does not tell: it is then found out by writing.
    """
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        return None
    return Shortage(size + spare, free) if free < size + spare else None

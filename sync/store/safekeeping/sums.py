"""The check sum of a backup, in a small file beside it: whether its bytes are still those that were written.

A database that is not encrypted has none of its own: of a text in it that the disk has changed nothing else tells.
The file is written last, as ``sha256sum`` writes it. A backup without one, as earlier versions made them, counts as it
is.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from sync.lasting import forget_cached
from sync.privacy import write_private
from sync.stopping import IsStopped, never, stop_here

_ENDING = ".sha256"
_LINE = re.compile(r"([0-9a-f]{64}) [ *].+\s*")
_MOST_LETTERS = 1 << 10
_PIECE_BYTES = 1 << 20


def sum_beside(backup: Path) -> Path:
    """The file that holds the check sum of a backup."""
    return backup.with_name(backup.name + _ENDING)


def sum_of(backup: Path) -> str:
    """The check sum that was written for a backup (SHA-256, hexadecimal); "" where there is none to be read."""
    try:
        with sum_beside(backup).open(encoding="ascii") as opened:
            found = _LINE.fullmatch(opened.read(_MOST_LETTERS))
    except (OSError, ValueError):
        return ""
    return found[1] if found else ""


def write_sum(backup: Path, digest: str) -> None:
    """Write the check sum beside its backup, down to the disk. Raises OSError."""
    write_private(sum_beside(backup), f"{digest}  {backup.name}\n")


def digest_of(file: Path, stopped: IsStopped = never) -> str:
    """The SHA-256 of a file as it is on the disk. Raises OSError or Stopped."""
    found = hashlib.sha256()
    with file.open("rb") as opened:
        forget_cached(opened)
        while piece := opened.read(_PIECE_BYTES):
            stop_here(stopped)
            found.update(piece)
    return found.hexdigest()


def is_as_written(backup: Path, stopped: IsStopped = never) -> bool:
    """Whether a backup is as it was written, as far as that can be known. Raises OSError or Stopped."""
    wanted = sum_of(backup)
    return not wanted or digest_of(backup, stopped) == wanted


def holds(backup: Path, copy: Path, stopped: IsStopped = never) -> bool:
    """Whether a copy is what was written as the backup, and says so; true where nothing tells. Raises as above."""
    wanted = sum_of(backup)
    return not wanted or (sum_of(copy) == wanted and digest_of(copy, stopped) == wanted)


def remove_backup(backup: Path) -> None:
    """Remove a backup, and then its check sum. Raises OSError."""
    backup.unlink()
    sum_beside(backup).unlink(missing_ok=True)


def remove_orphan_sums(folder: Path) -> None:
    """Remove the check sums whose backups are gone. Raises OSError."""
    for path in folder.glob(f"*.db{_ENDING}"):
        if not path.with_name(path.name.removesuffix(_ENDING)).exists():
            path.unlink(missing_ok=True)

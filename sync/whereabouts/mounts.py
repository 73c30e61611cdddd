"""The mount table of Linux: which file system a folder lies on.

The table is as ``/proc/self/mountinfo`` gives it (its fields: the manual page proc_pid_mountinfo(5)).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

NETWORK, MEMORY = "network drive", "memory"
"""Kinds of file system for systems that tell no closer: a drive of another computer, and one that is forgotten."""
_ESCAPED = re.compile(r"\\([0-7]{3})")
_POINT, _OPTIONS, _OPTIONAL = 4, 5, 6


@dataclass(frozen=True, slots=True)
class Mounted:
    """A file system: its kind in small letters as its system names it (``nfs4``, ``vfat``, ``ntfs``)."""

    kind: str
    is_read_only: bool = False


def mounted_at(folder: PurePosixPath, table: str) -> Mounted | None:
    """The file system that the folder lies on, none where the table does not tell; of two at one point, the last."""
    best, found = -1, None
    for point, mounted in _rows(table):
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, found = len(point.parts), mounted
    return found


def _rows(table: str) -> Iterator[tuple[PurePosixPath, Mounted]]:
    """Where each is mounted; a row that is not understood is left out."""
    for row in table.splitlines():
        fields = row.split(" ")
        if len(fields) <= _OPTIONAL or "-" not in fields[_OPTIONAL:]:
            continue
        behind = fields[fields.index("-", _OPTIONAL) + 1 :]
        if not behind:
            continue
        options = {*fields[_OPTIONS].split(","), *(behind[2].split(",") if len(behind) > 2 else ())}
        yield PurePosixPath(_plain(fields[_POINT])), Mounted(behind[0].lower(), "ro" in options)


def _plain(path: str) -> str:
    """Blanks and a few other signs are written as three octal digits."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), path)

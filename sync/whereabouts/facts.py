"""What the system of this computer tells about its disks; handed in, so that a test can tell it otherwise."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from sync.whereabouts.mounts import Mounted, mounted_at

_TABLE = Path("/proc/self/mountinfo")


@dataclass(frozen=True, slots=True)
class Facts:
    """``mounted`` gives the file system of a folder that is there, or none where the system does not tell."""

    mounted: Callable[[Path], Mounted | None]
    environment: Mapping[str, str] = field(default_factory=dict)


def system_facts() -> Facts:
    """The facts of this computer."""
    return Facts(_mounted, os.environ)


def _mounted(folder: Path) -> Mounted | None:
    """What each system has for it is loaded on that system alone."""
    if sys.platform == "win32":
        from sync.whereabouts.windows import mounted_on_windows

        return mounted_on_windows(folder)
    if sys.platform == "darwin":
        from sync.whereabouts.macos import mounted_on_macos

        return mounted_on_macos(folder)
    return _of_linux(folder)


def _of_linux(folder: Path) -> Mounted | None:
    try:
        table = _TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    return mounted_at(PurePosixPath(folder), table)

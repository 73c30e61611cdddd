"""What macOS tells about a disk: statfs(2), with its struct for 64-bit inodes (sys/mount.h).

Written by its description, and untried.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

from sync.whereabouts.mounts import Mounted

_READ_ONLY_MOUNT = 1


class _Statfs(ctypes.Structure):
    _fields_ = (
        ("sizes", ctypes.c_uint32 * 2),
        ("counts", ctypes.c_uint64 * 5),
        ("identity", ctypes.c_int32 * 2),
        ("owner", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("subtype", ctypes.c_uint32),
        ("kind", ctypes.c_char * 16),
        ("names", ctypes.c_char * 2048),
        ("reserved", ctypes.c_uint32 * 8),
    )


def mounted_on_macos(folder: Path) -> Mounted | None:
    """The file system of a folder; none where it does not tell."""
    told = _Statfs()
    system: Any = ctypes.CDLL(None)
    # On Intel the plain name is the older struct; on Apple's own processors there is only the newer one.
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    if ask(os.fsencode(folder), ctypes.byref(told)) != 0:
        return None
    return Mounted(told.kind.decode("ascii", "replace").lower(), bool(told.flags & _READ_ONLY_MOUNT))

"""What the system of this computer tells about its disks; handed in, so that a test can tell it otherwise.

For Windows: GetDriveTypeW and GetVolumeInformationW of kernel32 (learn.microsoft.com, "fileapi.h"). For macOS:
statfs(2) and its struct with 64-bit inodes (sys/mount.h). Both are written by their descriptions, and untried.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from sync.whereabouts.mounts import Mounted, mounted_at

_TABLE = Path("/proc/self/mountinfo")
NETWORK, MEMORY = "network drive", "memory"
_REMOTE, _MEMORY_DISK, _READ_ONLY_VOLUME = 4, 6, 0x00080000
_READ_ONLY_MOUNT = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """``mounted`` gives the file system of a folder that is there, or none where the system does not tell."""

    mounted: Callable[[Path], Mounted | None]
    environment: Mapping[str, str] = field(default_factory=dict)


def system_facts() -> Facts:
    """The facts of this computer."""
    known = {"linux": _of_linux, "win32": _of_windows, "darwin": _of_macos}
    return Facts(known.get(sys.platform, lambda _folder: None), os.environ)


def _of_linux(folder: Path) -> Mounted | None:
    try:
        table = _TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    return mounted_at(PurePosixPath(folder), table)


def _of_windows(folder: Path) -> Mounted | None:
    """A network drive, whatever lies behind it, or the name of the file system."""
    if str(folder).startswith(r"\\"):
        return Mounted(NETWORK)
    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore] # there on Windows alone
    root = ctypes.c_wchar_p(folder.anchor)
    drive = kernel.GetDriveTypeW(root)
    if drive in (_REMOTE, _MEMORY_DISK):
        return Mounted(NETWORK if drive == _REMOTE else MEMORY)
    name, flags = ctypes.create_unicode_buffer(64), ctypes.c_uint32()
    if not kernel.GetVolumeInformationW(root, None, 0, None, None, ctypes.byref(flags), name, len(name)):
        return None
    return Mounted(name.value.lower(), bool(flags.value & _READ_ONLY_VOLUME))


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


def _of_macos(folder: Path) -> Mounted | None:
    told = _Statfs()
    system: Any = ctypes.CDLL(None)
    # On Intel the plain name is the older struct; on Apple's own processors there is only the newer one.
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    if ask(os.fsencode(folder), ctypes.byref(told)) != 0:
        return None
    return Mounted(told.kind.decode("ascii", "replace").lower(), bool(told.flags & _READ_ONLY_MOUNT))

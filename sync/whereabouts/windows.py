"""What Windows tells about a disk: GetDriveTypeW and GetVolumeInformationW of kernel32 (Microsoft, "fileapi.h").

Written by their descriptions, and untried.
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

from sync.whereabouts.mounts import MEMORY, NETWORK, Mounted

_REMOTE, _MEMORY_DISK, _READ_ONLY_VOLUME = 4, 6, 0x00080000


def is_of_another_computer(path: str) -> bool:
    r"""Whether a path names a computer (``\\server\share``); ``\\?\C:`` and ``\\.\`` are of this one."""
    if path.startswith(("\\\\?\\", "\\\\.\\")):
        return path[4:].upper().startswith("UNC\\")
    return path.startswith("\\\\")


def mounted_on_windows(folder: Path) -> Mounted | None:
    """A network drive, whatever lies behind it, or the name of the file system."""
    if is_of_another_computer(str(folder)):
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

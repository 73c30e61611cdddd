"""Programs that keep a folder alike on several computers, told by the marks they leave and the names they use.

The names of folders stand in the programs' own help pages; hidden files and journals are known by those who met them,
and no page promises them. Whoever is not found here is not told of.
"""

from __future__ import annotations

import fnmatch
import re
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path

_MARKS: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".seafile-data", "Seafile"),
    (".megaignore", "MEGA"),
)
_NAMES: tuple[tuple[str, str], ...] = (
    (r"onedrive( - .*|-.*)?", "OneDrive"),
    (r"dropbox( \(.*\)|-.*)?", "Dropbox"),
    (r"google ?drive(-.*)?|googledrive", "Google Drive"),
    (r"icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud\d*", "ownCloud"),
    (r"syncthing", "Syncthing"),
    (r"pcloud ?drive", "pCloud"),
    (r"megasync.*", "MEGA"),
    (r"box( sync|-box)", "Box"),
    (r"yandex\.disk.*", "Yandex Disk"),
    (r"synologydrive", "Synology Drive"),
    (r"cloudstorage", "CloudStorage"),
)
_VARIABLES = (("OneDrive", "OneDrive"), ("OneDriveCommercial", "OneDrive"), ("OneDriveConsumer", "OneDrive"))


def synchronizer_of(folder: Path, environment: Mapping[str, str]) -> str:
    """The program that synchronizes the folder or one above it, by its own name; empty where none is seen."""
    return _by_variable(folder, environment) or _by_mark(folder) or _by_name(folder)


def _by_variable(folder: Path, environment: Mapping[str, str]) -> str:
    """Windows tells in variables where OneDrive works."""
    for variable, name in _VARIABLES:
        place = environment.get(variable)
        if place and folder.is_relative_to(place):
            return name
    return ""


def _by_mark(folder: Path) -> str:
    for above in (folder, *folder.parents):
        names = _names_in(above)
        for mark, name in _MARKS:
            if _is_there(above, mark, names):
                return name
    return ""


def _names_in(folder: Path) -> Sequence[str]:
    """What lies in a folder that may be read: it is read once, and not for each mark."""
    try:
        return [inside.name for inside in folder.iterdir()]
    except OSError:
        return ()


def _is_there(folder: Path, mark: str, names: Sequence[str]) -> bool:
    """In a home, a folder with the name of Dropbox's mark holds only its settings."""
    if "*" in mark:
        return bool(fnmatch.filter(names, mark))
    try:
        found = (folder / mark).stat()
    except OSError:
        return False
    return not (mark == ".dropbox" and stat.S_ISDIR(found.st_mode))


def _by_name(folder: Path) -> str:
    """The innermost name tells best: CloudStorage of macOS holds those of several programs."""
    for part in reversed(folder.parts):
        for pattern, name in _NAMES:
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return name
    return ""

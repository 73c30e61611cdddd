"""Folders and files for the person's own account alone, whatever the computer's habits (its umask) are.

On Windows a folder inherits its rights from the person's profile and these bits mean nothing: nothing is changed.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from sync.lasting import flush_names, write_lasting

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def private_folder(folder: Path) -> Path:
    """Make the folder, and those above it that are missing, for this account alone; raises OSError.

    ``Path.mkdir`` gives its mode to the last folder only. What lies in a folder is lost with its name in a
    power cut: so each name is on the disk before anything goes on.
    """
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=FOLDER_MODE, exist_ok=True)
        flush_names(missing.parent)
    folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
    return folder


def private_file(file: Path) -> Path:
    """Make the file, empty, for this account alone, before whatever fills it does; one that is there stays.

    Raises OSError.
    """
    file.touch(mode=FILE_MODE)
    return file


def write_private(file: Path, text: str) -> None:
    """Write a small text for this account alone; an unfinished write leaves the old one. Raises OSError."""
    write_lasting(file, text, FILE_MODE)


def tighten(folder: Path, patterns: Collection[str]) -> list[Path]:
    """Take away what other accounts may do with a folder of ours; gives what stays open to them.

    ``patterns`` (as of a shell) are the names in it that are ours: a person may have chosen a folder in which other
    things lie, and those keep their rights. So does a folder that is everybody's, or that holds a home.
    """
    if os.name == "nt" or not folder.is_dir():
        return []
    loose = is_open_to_others(folder)
    kept = [] if not loose or _is_shared(folder) or _closed(folder) else [folder]
    for entry in sorted(folder.iterdir()):
        if _is_ours(entry.name, patterns) and not entry.is_symlink():
            kept += [one for one in _inside(entry, deep=loose) if not _closed(one)]
    return kept


def is_open_to_others(path: Path) -> bool:
    """Whether other accounts of the computer may do anything with it."""
    return os.name != "nt" and bool(path.lstat().st_mode & _OTHERS)


def _is_ours(name: str, patterns: Collection[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _is_shared(folder: Path) -> bool:
    home = Path.home()
    return bool(folder.stat().st_mode & stat.S_ISVTX) or folder == home or folder in home.parents


def _inside(entry: Path, *, deep: bool) -> Iterator[Path]:
    """The entry, and all below it where somebody could have got in."""
    yield entry
    if entry.is_dir() and (deep or is_open_to_others(entry)):
        for below in entry.rglob("*"):
            if not below.is_symlink():
                yield below


def _closed(path: Path) -> bool:
    """Close one to others; whether it is closed then. What belongs to another account cannot be."""
    try:
        if is_open_to_others(path):
            path.chmod(stat.S_IMODE(path.lstat().st_mode) & ~_OTHERS)
        return not is_open_to_others(path)
    except OSError:
        return False

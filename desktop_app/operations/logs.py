"""The log for a helper: written to a file or shown, with the versions of everything that matters."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.whole_files import write_whole
from sync.log import log_lines

_QT = "PySide6-Essentials"


def log_of(desk: Desk) -> str:
    """The whole log as text: versions, counts, sizes, speeds, and what was done; nothing that anybody entered."""
    head = [
        "Log of Focal Desk. It holds no title, text, name, address or file name.",
        f"written: {desk.clock().isoformat(timespec='seconds')}",
        f"Focal Desk {_version('focal-desk')}, Python {platform.python_version()}",
        f"Qt {_version(_QT)}, SQLite {desk.store.engine_version}, {platform.platform(terse=True)}",
        f"language: {desk.language}; role: {desk.role}; practising: {'yes' if desk.practice else 'no'}",
    ]
    return "\n".join([*head, *log_lines(desk.store)]) + "\n"


def save_log(desk: Desk, path: Path) -> None:
    """Write the log to a file, wholly or not at all; Trouble where there is no room or no right to write."""
    write_whole(path, log_of(desk).encode())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"

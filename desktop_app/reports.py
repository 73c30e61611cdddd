"""Reports of faults of ours: what went wrong and where, without a message, a value or the name of a folder.

They are shown and saved, never sent.
"""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType

from sync.privacy import private_file, private_folder

FOLDER = "reports"
PROGRAM = "Focal Desk"
_ROOT = Path(__file__).resolve().parents[1]
_OURS = ("desktop_app", "forms", "sync", "resources")


def report_of(error: BaseException) -> str:
    """What went wrong and where: names of types and our own lines only, never a message or a value.

    Messages are left out because they can hold what a user entered.
    """
    lines = [*what_runs(), ""]
    for caught in _chain(error):
        lines.append(f"{type(caught).__module__}.{type(caught).__qualname__}")
        lines += _frames(caught.__traceback__)
    return "\n".join(lines) + "\n"


def what_runs() -> list[str]:
    """Lines that say which versions of the program, of Python and of Qt run here, and on which system."""
    qt = _version("PySide6-Essentials")
    lines = [f"{PROGRAM} {_version('focal-desk')}", f"Python {platform.python_version()}, Qt {qt}"]
    return [*lines, platform.platform(terse=True)]


def _chain(error: BaseException) -> list[BaseException]:
    """The error and what led to it, the last first."""
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__ or current.__context__
    return found


def _frames(trace: TracebackType | None) -> list[str]:
    """Where in our own files; frames of libraries say only their package."""
    return [
        f"  {place_of(Path(frame.filename))}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def place_of(file: Path) -> str:
    """A file's name from our own packages on; of others the last part only, for paths can name a person."""
    # A frozen program knows its files by their names from our packages on.
    ours = file.relative_to(_ROOT) if file.is_relative_to(_ROOT) else file
    return ours.as_posix() if ours.parts[0] in _OURS else file.name


def _version(of: str) -> str:
    try:
        return version(of)
    except PackageNotFoundError:
        return ""


def keep_report(folder: Path, report: str, at: datetime) -> Path | None:
    """Write a report down in this folder, for this account alone; none where there is no room or no right."""
    name = f"report-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        private_file(private_folder(folder) / name).write_text(report, encoding="utf-8")
    except OSError:
        return None
    return folder / name

"""Opening the window: known to be wanted, and begun, before anything that only commands and records need is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.workspace import default_folder
from sync.bundle import ENDING

NEEDS_A_PERSON, INTERRUPTED = 1, 130
NO_SCREEN = (
    "No screen was found, so the window cannot be opened. "
    "`focal-desk tour --out DIR` shows the program in pictures, and `focal-desk --help` names the commands."
)
_DATA = "--data-dir"


def wish(arguments: Sequence[str]) -> tuple[Path, Path | None] | None:
    """The data folder of a window that is wanted, and the bundle to open in it; none where a command is given.

    A bundle stands where a command could: that is what a double click on one gives.
    """
    rest = list(arguments)
    data = default_folder()
    if len(rest) > 1 and rest[0] == _DATA:
        data, rest = Path(rest[1]), rest[2:]
    elif rest and rest[0].startswith(f"{_DATA}="):
        data, rest = Path(rest[0].partition("=")[2]), rest[1:]
    if not rest:
        return data, None
    if len(rest) == 1 and rest[0].casefold().endswith(ENDING):
        return data, Path(rest[0]).resolve()
    return None


def has_screen() -> bool:
    """Whether a window can be shown (asked before Qt is, which would end the program without a word)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_window(data: Path, bundle: Path | None = None) -> int:
    """Open the window, and in it a bundle if one is named; the exit code."""
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return NEEDS_A_PERSON
    from desktop_app.app import run

    return run(data, bundle)

"""Opening the window: begun before anything is loaded that only commands and records need."""

from __future__ import annotations

import os
import sys

from desktop_app.starting.wish import Wish
from sync.errors import Trouble

NEEDS_A_PERSON, INTERRUPTED = 1, 130
NO_SCREEN = (
    "No screen was found, so the window cannot be opened. "
    "`focal-desk tour --out DIR` shows the program in pictures, and `focal-desk --help` names the commands."
)


def has_screen() -> bool:
    """Whether a window can be shown (asked before Qt is, which would end the program without a word)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_window(wish: Wish) -> int:
    """Open the window that is wanted; the exit code."""
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return NEEDS_A_PERSON
    from desktop_app.starting.session import run

    try:
        return run(wish)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return NEEDS_A_PERSON

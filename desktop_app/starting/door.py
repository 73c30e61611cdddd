"""Opening the window: known to be wanted, and begun, before anything that only commands and records need is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.starting.leading_options import DATA, WORKSPACE, leading_options
from desktop_app.starting.preferences import default_folder
from sync.bundle import ENDING
from sync.errors import Trouble
from sync.updating import ENDING as UPDATE_ENDING

NEEDS_A_PERSON, INTERRUPTED = 1, 130
NO_SCREEN = (
    "No screen was found, so the window cannot be opened. "
    "`focal-desk tour --out DIR` shows the program in pictures, and `focal-desk --help` names the commands."
)


@dataclass(frozen=True, slots=True)
class Wish:
    """A window that is wanted: on which data folder, in which workspace (empty: the person chooses), with which file.

    A bundle or an update stands where a command could: that is what a double click on one gives.
    """

    data: Path
    workspace: str = ""
    bundle: Path | None = None
    update: Path | None = None


def wish(arguments: Sequence[str]) -> Wish | None:
    """The window that is wanted; none where a command is given."""
    given, rest = leading_options(arguments)
    found = Wish(Path(given[DATA]) if DATA in given else default_folder(), given.get(WORKSPACE, ""))
    if not rest:
        return found
    if len(rest) == 1 and rest[0].casefold().endswith(ENDING):
        return replace(found, bundle=Path(rest[0]).resolve())
    if len(rest) == 1 and rest[0].casefold().endswith(UPDATE_ENDING):
        return replace(found, update=Path(rest[0]).resolve())
    return None


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

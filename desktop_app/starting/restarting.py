"""The program itself, as its system knows it: how it is started again."""

from __future__ import annotations

import sys
from pathlib import Path


def this_program() -> list[str]:
    """How this very program is started again: frozen it is one file, else a module of Python's."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]


def this_program_for_commands() -> list[str]:
    """The same for a command: on Windows a frozen program has two, and the one with a window speaks to nobody."""
    started = this_program()
    beside = Path(started[0]).with_name("focal-desk-cli.exe")
    return [str(beside)] if len(started) == 1 and beside.is_file() else started

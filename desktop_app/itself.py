"""The program itself, as its system knows it: how it is started again."""

from __future__ import annotations

import sys


def this_program() -> list[str]:
    """How this very program is started again: frozen it is one file, else a module of Python's."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]

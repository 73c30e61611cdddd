"""The page ``README.txt`` beside a program for Linux: how this form of package is unpacked, started and removed."""

from __future__ import annotations

from pathlib import Path

from glibc import oldest_systems
from product import HERE, IDENTIFIER

ARCHIVE, PORTABLE = "README.txt", "README-portable.txt"
NAME = "README.txt"


def page(form: str, glibc: str) -> str:
    """The page for an archive, or for a portable one; ``glibc`` is the oldest that will do, such as ``2.36``."""
    words = (HERE / "linux" / form).read_text(encoding="utf-8")
    systems = ", ".join(oldest_systems(glibc))
    return words.format(glibc=glibc, systems=systems, entry=f"{IDENTIFIER}.desktop")


def write(form: str, glibc: str, folder: Path) -> None:
    """Lay the page into the folder of the program, in the place of another one."""
    (folder / NAME).write_text(page(form, glibc), encoding="utf-8", newline="\n")

"""A package for Linux made thin: double links, libraries that nothing needs, what debuggers read, data of ICU."""

from __future__ import annotations

import subprocess
from pathlib import Path

from archives import everything
from glibc import newest_asked_for
from icu import make_small
from needed import Asked, is_library, needs, of_the_computer, unneeded
from product import program

_QT = "PySide6"
"""Its libraries come stripped."""


def thin(folder: Path) -> Asked:
    """Make the package thin; what it needs of the computer. Raises ``needed.Unknown``."""
    inside = folder / "_internal"
    for path in list(everything(inside)):
        if path.is_symlink():
            take_link_away(path, inside)
    libraries = [path for path in everything(folder) if is_library(path)]
    known = needs(libraries)
    loose = frozenset(file for file in libraries if is_for_others(file, inside))
    gone = unneeded(known, loose)
    for file in gone:
        file.unlink()
    left = {file: names for file, names in known.items() if file not in gone}
    for file in left:
        if file.name.startswith("libicudata.so."):
            make_small(file)
    strip([file for file in left if _QT not in file.parts])
    return Asked(of_the_computer(left, program(folder)), newest_asked_for(left))


def take_link_away(link: Path, inside: Path) -> None:
    """Take a link to a library away that is found without it: Qt's and Python's own name the way to each other.

    Sticks know no links, and a copy that follows them holds these libraries twice.
    """
    if not link.resolve().is_relative_to(inside.resolve()):
        raise ValueError(f"{link.name} leads out of the package")
    link.unlink()


def is_for_others(file: Path, inside: Path) -> bool:
    """Whether it is a library that only others ask for, by its place; plugins and modules are loaded by themselves.

    So is Python, by the program itself.
    """
    name = file.name
    at_the_side = file.parent in (inside, inside / "PySide6/Qt/lib")
    return at_the_side and name.startswith("lib") and not name.startswith("libpython")


def strip(files: list[Path]) -> None:
    """Take out what only debuggers and linkers read: more than half of Python's library and of SQLCipher."""
    if files:
        subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)

"""Which C library a package for Linux asks for, and the oldest of the well-known systems that bring it.

A program runs with the newest glibc that its files ask for (ELF's version references), and with any newer one. Which
one each system brought is told by its own list of packages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from needed import headers

_REFERENCE = re.compile(r"^\s+0x[0-9a-f]+ 0x[0-9a-f]+ \d+ GLIBC_(\d+(?:\.\d+)+)$", re.MULTILINE)
NONE = "0"
_SYSTEMS = {
    "Debian": (("11", "2.31"), ("12", "2.36"), ("13", "2.41")),
    "Ubuntu": (("20.04", "2.31"), ("22.04", "2.35"), ("23.04", "2.37"), ("24.04", "2.39"), ("25.04", "2.41")),
    "Fedora": (
        ("32", "2.31"),
        ("35", "2.34"),
        ("36", "2.35"),
        ("37", "2.36"),
        ("39", "2.38"),
        ("40", "2.39"),
        ("42", "2.41"),
    ),
}
"""Releases and their glibc, oldest first."""


def newest_asked_for(files: Iterable[Path]) -> str:
    """The newest version of glibc that any of these files needs, such as ``2.36``; ``0`` where none asks for one."""
    found = (number for _file, text in headers(files) for number in _REFERENCE.findall(text))
    return max(found, key=_as_numbers, default=NONE)


def oldest_systems(version: str) -> list[str]:
    """The first release of each system that brings this version, such as ``Debian 12``."""
    firsts = (
        next((f"{name} {release}" for release, has in releases if _is_enough(has, version)), "")
        for name, releases in _SYSTEMS.items()
    )
    return [first for first in firsts if first]


def _is_enough(has: str, wanted: str) -> bool:
    return _as_numbers(has) >= _as_numbers(wanted)


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))

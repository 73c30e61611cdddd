"""Of the shared libraries in a package for Linux: which ones are needed, and what they need of the computer.

PyInstaller collects what every plugin of Qt could need. When plugins are left out, so can be what only they need.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_AT_ONCE = 200
"""Files in one call: a command line has an end."""
SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libcups.so.2": "libcups2",
    "libdrm.so.2": "libdrm2",
    "libxcb.so.1": "libxcb1",
    "libX11.so.6": "libx11-6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libz.so.1": "zlib1g",
}
"""What a package takes from the computer on which it runs, with the Debian package of each."""
OPTIONAL = frozenset({"libcups2", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libdrm2"})
"""What only printing, or one kind of desktop, needs: a computer that does either has them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a package takes from the computer: Debian packages by name, and the oldest glibc that will do (``2.36``)."""

    packages: frozenset[str]
    glibc: str


class Unknown(Exception):
    """A library is needed that is neither in the package nor known to be on computers; the message names it."""


def is_library(file: Path) -> bool:
    """Whether a file is a shared library or a program of Linux."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def headers(files: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Each file with what objdump tells of its private headers: what it needs, in which versions."""
    wanted = list(files)
    for at in range(0, len(wanted), _AT_ONCE):
        some = wanted[at : at + _AT_ONCE]
        told = subprocess.run(["objdump", "-p", *map(str, some)], capture_output=True, text=True, check=True)
        parts = re.split(r"^(\S.*):\s+file format .*$", told.stdout, flags=re.MULTILINE)[1:]
        for name, text in zip(parts[::2], parts[1::2], strict=True):
            yield Path(name), text


def needs(files: Iterable[Path]) -> Mapping[Path, frozenset[str]]:
    """The names of the libraries that each file asks for (ELF's NEEDED)."""
    return {file: frozenset(_NEEDED.findall(text)) for file, text in headers(files)}


def unneeded(files: Mapping[Path, frozenset[str]], loose: frozenset[Path]) -> set[Path]:
    """Of the ``loose`` libraries those that no file left needs: neither the others nor what the others need."""
    by_name: dict[str, list[Path]] = {}
    for file in files:
        by_name.setdefault(file.name, []).append(file)
    reached = set(files) - loose
    ahead = list(reached)
    while ahead:
        for name in files[ahead.pop()]:
            new = [file for file in by_name.get(name, ()) if file not in reached]
            reached.update(new)
            ahead += new
    return set(files) - reached


def of_the_computer(files: Mapping[Path, frozenset[str]], program: Path) -> frozenset[str]:
    """The Debian packages of what is needed and not in the package; raises Unknown for what nobody is known to have.

    The ``program`` asks the computer for all that it needs: it is loaded before it can show the way to the package.
    """
    here = {file.name for file in files}
    asked = (set().union(*files.values()) - here) | files[program]
    strange = sorted(asked - SYSTEM.keys())
    if strange:
        raise Unknown(f"Nothing in the package brings {', '.join(strange)}.")
    return frozenset(SYSTEM[name] for name in asked)

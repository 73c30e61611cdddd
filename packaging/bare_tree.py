"""A bare tree: a folder that is a computer to the program in it, with nothing of Python, of Qt or of the project.

It holds what a package asks of a computer, and nothing else: the system's loader and the few libraries that the package
names as its own needs, a font, an empty home. Where chroot is allowed (for root, on Linux) the program runs inside and
can reach nothing else; where not, it runs beside, with an empty environment.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import starmap
from pathlib import Path

from archives import everything
from needed import SYSTEM, is_library

HOME = "home/somebody"
_AS_IT_STANDS = ("/etc/fonts", "/usr/share/fontconfig", "/usr/share/fonts/truetype/dejavu")
_FOUND = re.compile(r"^\s*(?:\S+ => )?(/\S+) \(0x", re.MULTILINE)
_KNOWN = re.compile(r"^\s*(\S+) \(.*\) => (\S+)$", re.MULTILINE)
"""The first of several with one name is the processor's own."""
_DEVICES = ("null", "zero", "random", "urandom")
_PATIENCE_SECONDS = 300


class Failed(Exception):
    """The program did not do in the tree what it should; the message holds what it said."""


@dataclass(frozen=True)
class BareTree:
    """One such tree; what is carried into it is told by its name from the tree's top."""

    root: Path

    @cached_property
    def is_apart(self) -> bool:
        """Whether the program can be locked into it here: root can, where a container does not forbid it."""
        tried = shutil.which("chroot")
        if tried is None or os.geteuid() != 0:
            return False
        return subprocess.run([tried, "/", "true"], capture_output=True, check=False).returncode == 0

    def make(self, program: Path) -> None:
        """Make the tree anew, for a program that lies in a folder; that folder is not put into it."""
        shutil.rmtree(self.root, ignore_errors=True)
        for name in ("tmp", "proc", "dev", "usr/lib", HOME):
            (self.root / name).mkdir(parents=True)
        if not self.is_apart:
            return
        for library in libraries_of_the_computer(program):
            self._take(library)
        for place in _AS_IT_STANDS:
            if Path(place).is_dir():
                shutil.copytree(place, self.root / place.lstrip("/"), symlinks=True)
        for name in _DEVICES:
            make_device(self.root / "dev" / name, Path("/dev", name).stat().st_rdev)

    def run(self, command: Sequence[str], *, fails: bool = False, **more: str) -> str:
        """Run a program of the tree, by names from its top; what it printed. Raises Failed unless it ends well.

        One that ``fails`` is to end badly: what it said of that comes too. ``more`` is what its environment holds.
        """
        program, *arguments = command
        home = f"/{HOME}" if self.is_apart else str(self.root / HOME)
        inside = [f"/{program}"] if self.is_apart else [str(self.root / program)]
        locked = [str(shutil.which("chroot")), str(self.root)] if self.is_apart else []
        done = subprocess.run(
            [
                "env",
                "-i",
                f"HOME={home}",
                *starmap("{}={}".format, more.items()),
                *locked,
                *inside,
                *arguments,
            ],
            capture_output=True,
            encoding="utf-8",
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
        if (done.returncode != 0) is not fails:
            raise Failed(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr if fails else done.stdout

    def path(self, name: str) -> str:
        """A name from the top of the tree, as a program in it writes it."""
        return f"/{name}" if self.is_apart else str(self.root / name)

    def _take(self, library: Path) -> None:
        target = self.root / str(library).lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library, target)
        target.chmod(0o755)


def make_device(place: Path, number: int) -> None:
    """Make a device of the system; an empty file where a container forbids it, which does for what is thrown away."""
    try:
        os.mknod(place, 0o20666, number)
    except PermissionError:
        place.touch()


def libraries_of_the_computer(program: Path) -> list[Path]:
    """The files that a program in a folder asks of the computer, and those that these ask for, as the loader finds.

    Nothing of the folder, and of the computer only what a package may ask for by its name (``needed.SYSTEM``).
    """
    known = _told("ldconfig", "-p")
    places = {name: place for name, place in reversed(_KNOWN.findall(known)) if name in SYSTEM}
    brought = {file.name for file in everything(program) if is_library(file)} - places.keys()
    asked = {Path(place) for place in places.values()}
    deeper = {Path(place) for place in _FOUND.findall(_told("ldd", *sorted(places.values())))}
    return sorted(asked | {file for file in deeper if file.name not in brought})


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout

"""Installing in processes that end, or whose disk is full, at every single touch of a file, one after the other.

    python -m tests.sync.updating.dying FOLDER UPDATE END|FULL

Python tells of each touch before it happens (its audit events); the child process counts them, and at one of them ends
without a word or finds the disk full. What the parent then finds is printed, a line of JSON for each number.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from desktop_app.starting.successor import choose
from sync.errors import Trouble
from sync.updating.here import Here
from sync.updating.installing import install
from tests.sync.updating.given import lie

_FREEING = frozenset({"os.remove", "os.rmdir", "shutil.rmtree"})
_TOUCHES = _FREEING | {"open", "os.rename", "os.mkdir", "os.chmod", "os.symlink"}
# What lies about after an end is tidied by the next installing: that is looked at now and then.
_SELDOM = 5
_SILENT, _SAID, _HELD, _DONE = 9, 3, 4, 0


class Watch:
    """From its making on it counts the touches below a folder, and at one ends the process, or the disk is full."""

    def __init__(self, root: Path, number: int, *, full: bool) -> None:
        self._root, self._full, self.left = str(root), full, number
        sys.addaudithook(self.hear)

    def hear(self, event: str, given: tuple[Any, ...]) -> None:
        """Python says what it is about to do."""
        if event not in _TOUCHES or not str(given[0]).startswith(self._root) or self.left <= 0:
            return
        self.left -= 1
        if self.left == 0 and not self._full:
            os._exit(_SILENT)
        if self.left == 0 and event not in _FREEING:
            raise OSError(errno.ENOSPC, "No space left on device")


def child(here: Here, update: Path, number: int, *, full: bool) -> int:
    """Install in a process of its own that dies at that number; how it ended."""
    made = os.fork()
    if made == 0:
        assert here.place is not None
        watch = Watch(here.place.root, number, full=full)
        try:
            install(update, here)
        except Trouble:
            os._exit(_SAID)
        os._exit(_DONE if watch.left else _HELD)
    return os.waitstatus_to_exitcode(os.waitpid(made, 0)[1])


def found(here: Here) -> dict[str, Any]:
    """Which program is started, what it says, and what lies beside the base."""
    assert here.place is not None
    base = here.place.root / "focal-desk"
    chosen = choose(base, counts=True)
    program = chosen.program if chosen else base
    said = subprocess.run([str(program), "selftest"], capture_output=True, text=True, check=False)
    library = (program.parent / "_internal/libQt6Core.so.6").read_bytes()
    lies = [one.name for one in here.place.versions.iterdir()] if here.place.versions.exists() else []
    return {"said": said.stdout.split(",")[0], "whole": len(set(library.split())) == 3, "lies": sorted(lies)}


def main() -> None:
    """Go through all the numbers until one is never reached."""
    folder, update, full = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "FULL"
    number, ended = 0, -1
    while ended != _DONE:
        number += 1
        here = lie(folder / str(number))
        ended = child(here, update, number, full=full)
        told = {"number": number, "ended": ended, **found(here)}
        if number % _SELDOM == 0 and not full:
            install(update, here, again=True)
            told["afterwards"] = found(here)
        sys.stdout.write(f"{json.dumps(told)}\n")
        shutil.rmtree(folder / str(number))


if __name__ == "__main__":
    main()

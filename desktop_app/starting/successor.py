"""The first thing that the program does: go on in the newer one that an update laid beside it, if there is one.

Only the base does so (``sync.updating.place`` tells what lies where), before it loads anything else. A newer program
whose window was begun twice and never came up is not begun a third time: the one before is, and tells it. As a base is
never changed, what stands here must be understood by all later programs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.starting.leading_options import leading_options
from sync.updating.place import CAME_UP, CURRENT, STARTS, VERSIONS
from sync.updating.versions import is_newer, is_version

FELL_BACK = "FOCAL_DESK_FELL_BACK"
"""The variable by which a program hears the name of the newer one that did not come up."""
MOST_STARTS = 2
_LETTERS = frozenset("0123456789.-")
_ONLY_TOLD = frozenset({"--version", "--help", "-h"})


@dataclass(frozen=True, slots=True)
class Choice:
    """The program to go on in, and the name of a newer one that is passed over (empty: none is)."""

    program: Path
    passed_over: str = ""


def go_on(program: Path, arguments: Sequence[str], environment: Mapping[str, str]) -> int | None:
    """Go on in the newer program, if there is one: on Windows its exit code, elsewhere this never comes back.

    None where this one is to go on itself.
    """
    found = choose(program, opens_window(arguments), own_version)
    if found is None or found.program == program:
        _tell_here(found)
        return None
    given = {name: value for name, value in environment.items() if not name.startswith("_PYI_")}
    given["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    if found.passed_over:
        given[FELL_BACK] = found.passed_over
    command = [str(found.program), *arguments]
    try:
        if sys.platform == "win32":
            return subprocess.run(command, env=given, check=False).returncode
        os.execve(command[0], command, given)  # noqa: S606 # the same program, a newer one
    except OSError:
        return None


def own_version() -> str:
    """The version of this program; empty where nobody tells."""
    # Nobody waits for this where no update was ever installed.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("focal-desk")
    except PackageNotFoundError:
        return ""


def choose(program: Path, counts: bool, own: Callable[[], str] = lambda: "") -> Choice | None:
    """Which program is to be started in place of this one; none where there is no other to speak of.

    ``counts`` says that a window is begun; each beginning is noted until the window came up. ``own`` tells the
    version of this program: a base that is newer than what is told of was laid over an older one, and is meant.
    """
    root = program.parent
    if root.parent.name == VERSIONS:
        return None
    current, before, told = _told(root)
    wanted = _program(root, current, program)
    if not current or wanted is None or _is_older(told, own()):
        return None
    if not _never_came_up(root / VERSIONS / current, counts):
        return Choice(wanted)
    return Choice(_program(root, before, program) or program, current)


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether the program is asked for its window and not for a command: a command is a word without a dot."""
    if any(one in _ONLY_TOLD for one in arguments):
        return False
    _given, rest = leading_options(arguments)
    return not rest or rest[0].startswith("-") or "." in rest[0]


def _told(root: Path) -> tuple[str, str, str]:
    """The names of the program that is started and of the one before it (empty: the base); the first one's version."""
    try:
        kept = json.loads((root / CURRENT).read_text(encoding="utf-8"))
        return _name(kept), _name(kept.get("before") or {}), str(kept.get("version"))
    except (OSError, ValueError, AttributeError):
        return "", "", ""


def _is_older(told: str, own: str) -> bool:
    return is_version(own) and is_version(told) and is_newer(own, told)


def _name(kept: Mapping[str, object]) -> str:
    name = kept.get("name")
    return name if isinstance(name, str) and set(name) <= _LETTERS and name.strip(".-") == name else ""


def _program(root: Path, name: str, base: Path) -> Path | None:
    found = root / VERSIONS / name / base.name if name else base
    return found if found.is_file() else None


def _never_came_up(folder: Path, counts: bool) -> bool:
    """Whether its window was begun as often as it may be and never came up; a further beginning is noted."""
    if (folder / CAME_UP).exists():
        return False
    try:
        starts = int((folder / STARTS).read_text(encoding="ascii"))
    except (OSError, ValueError):
        starts = 0
    if starts >= MOST_STARTS:
        return True
    if counts:
        try:
            (folder / STARTS).write_text(str(starts + 1), encoding="ascii")
        except OSError:
            return False
    return False


def _tell_here(found: Choice | None) -> None:
    if found is not None and found.passed_over:
        os.environ[FELL_BACK] = found.passed_over

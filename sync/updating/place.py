"""Where programs lie on a computer that updates itself, and which of them is started.

A program as it was unpacked or installed first is the base. Newer ones lie whole beside it::

    focal-desk/                 the base: what is started by a menu or a double click
        focal-desk, _internal   its program, which goes on in another one where ``current`` names one
        current                 JSON: the version that is started, and the one before
        versions/0.2.0/         a newer program, whole
            came-up             it was started and its window came up
            starts              how often its window was begun before that
            running.lock        held by whoever runs it (``sync.updating.holding``)

One renaming of ``current`` goes over to another version, or back. What the base reads of this, in
``desktop_app.starting.successor``, may never change its meaning: a base of any age goes on in programs of any
later one.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sync.lasting import write_lasting
from sync.updating.versions import is_newer, is_version

CURRENT, VERSIONS, CAME_UP, STARTS = "current", "versions", "came-up", "starts"
INSTALLED_BY = "installed-by"
"""The file beside a base that packages of a system put there, wherever they are unpacked."""
_NAME = re.compile(r"[0-9]+(?:\.[0-9]+){1,3}(?:-[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Laid:
    """A program that lies there: the name of its folder (empty: the base), its version, and that of its tables."""

    name: str
    version: str
    schema: str


@dataclass(frozen=True, slots=True)
class State:
    """The program that is started, and the one before, if any."""

    current: Laid
    before: Laid | None = None

    @property
    def before_is_blind(self) -> bool:
        """Whether the one before cannot open records that this one has opened."""
        return self.before is not None and self.before.schema < self.current.schema


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of the base, and under which name in it the program lies that runs (empty: it is the base)."""

    root: Path
    running: str = ""

    @classmethod
    def of(cls, program: Path) -> Place:
        """The place to which the file of a running program belongs."""
        folder = program.parent
        if folder.parent.name == VERSIONS and _NAME.fullmatch(folder.name):
            return cls(folder.parent.parent, folder.name)
        return cls(folder)

    @property
    def versions(self) -> Path:
        """The folder of the newer programs; it need not be there."""
        return self.root / VERSIONS

    @property
    def is_anothers(self) -> bool:
        """Whether others bring it up to date: the system's packages, or whoever sealed a program for macOS."""
        if self.root.name == "MacOS" or Path("/usr") in self.root.parents:
            return True
        return (self.root / INSTALLED_BY).exists()

    def folder(self, name: str) -> Path:
        """The folder of one of the programs."""
        return self.versions / name if name else self.root

    def names(self) -> list[str]:
        """The names of the newer programs that lie there."""
        if not self.versions.is_dir():
            return []
        return sorted(one.name for one in self.versions.iterdir() if _NAME.fullmatch(one.name))

    def free_name(self, version: str) -> str:
        """A name for a program of this version: the version, or with a number behind it where that is taken."""
        names, number, name = set(self.names()), 1, version
        while name in names:
            number += 1
            name = f"{version}-{number}"
        return name

    def state(self, own: Laid) -> State:
        """What is started; where nothing is told, or what is told is not there, it is the base: ``own``, that runs.

        It is so too where ``own`` is a base that was unpacked or installed over an older one since. Raises OSError
        where it is told and cannot be read: then nothing may be concluded.
        """
        try:
            kept = json.loads((self.root / CURRENT).read_text(encoding="utf-8"))
            current, before = _laid(kept), _laid(kept["before"]) if kept.get("before") else None
        except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
            return State(own)
        if current is None or not self.is_there(current.name) or _is_since(own, current):
            return State(own)
        return State(current, before if before and self.is_there(before.name) else None)

    def note_came_up(self) -> None:
        """Note that the window of the newer program that runs has come up; nothing is lost where it cannot be noted."""
        if self.running and not (self.folder(self.running) / CAME_UP).exists():
            with suppress(OSError):
                (self.folder(self.running) / CAME_UP).touch()

    def is_there(self, name: str) -> bool:
        """Whether a program lies under this name; the base always does."""
        return not name or self.folder(name).is_dir()

    def go_over(self, state: State) -> None:
        """Let this one be started from now on; one renaming, which a power cut leaves done or not done. OSError."""
        before = {"before": asdict(state.before)} if state.before else {}
        write_lasting(self.root / CURRENT, json.dumps({**asdict(state.current), **before}))


def _is_since(own: Laid, current: Laid) -> bool:
    """Whether the base that runs is newer than what is told."""
    return not own.name and is_version(current.version) and is_newer(own.version, current.version)


def _laid(kept: Any) -> Laid | None:
    name, version, schema = (str(kept[part]) for part in ("name", "version", "schema"))
    return Laid(name, version, schema) if not name or _NAME.fullmatch(name) else None

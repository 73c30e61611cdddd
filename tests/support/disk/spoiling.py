"""A disk that fails: the so-and-so-many-th call does not do what it was asked to, or whoever asks is killed at it."""

from __future__ import annotations

import errno
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from sync.errors import Trouble
from tests.support.disk.calls import HALF, watched
from tests.support.disk.changes import Change, Said, tree_of
from tests.support.disk.looking import HALF as HALF_THERE
from tests.support.disk.looking import RAW, faults_at
from tests.support.disk.power import place_in
from tests.support.disk.recording import Holds
from tests.support.disk.scene import Place, Scene


class Fault(StrEnum):
    """What is wrong with the disk: one call fails, all do from there on, it is full from there on, half is written."""

    ONCE = "one input/output error"
    BROKEN = "input/output errors from there on"
    FULL = "full from there on"
    HALF = "half written once"
    KILL = "killed"


# A full disk gives no room; what is there can be read, renamed, thrown away.
_NEEDS_ROOM = frozenset({"write", "make"})
# Where SQLite is refused the reading of a lock or a look, it says so itself; whoever opens finds no fault in that.
_COUNTED = {
    Fault.ONCE: frozenset({"write", "flush", "truncate", "open", "make", "read", "rename", "remove"}),
    Fault.BROKEN: frozenset({"write", "flush", "truncate", "make", "rename"}),
    Fault.FULL: _NEEDS_ROOM,
    Fault.HALF: frozenset({"write"}),
    Fault.KILL: frozenset({"write", "flush", "truncate", "make", "rename", "remove"}),
}


@dataclass
class Spoiler:
    """Counts the calls that a fault can meet, and spoils the one with this number, from 1; 0 spoils none."""

    fault: Fault
    at: int = 0
    count: int = 0
    met: str = ""

    def before(self, call: str, _name: str) -> int:
        """The number of the error, if it is this call's turn."""
        if call not in _COUNTED[self.fault]:
            return 0
        self.count += 1
        if not self.at or self.count < self.at or (self.count > self.at and not self._goes_on()):
            return 0
        self.met = self.met or call
        return self._error()

    def after(self, change: Change) -> None:
        """Nothing more is done."""

    def _goes_on(self) -> bool:
        return self.fault in (Fault.BROKEN, Fault.FULL)

    def _error(self) -> int:
        if self.fault is Fault.KILL:
            os.kill(os.getpid(), signal.SIGKILL)
        return {Fault.FULL: errno.ENOSPC, Fault.HALF: HALF}.get(self.fault, errno.EIO)


@dataclass
class Attempt:
    """One time that a scene was played on a failing disk."""

    said: list[Said] = field(default_factory=list)
    trouble: Trouble | None = None
    wrong: str = ""

    def say(self, what: str, holds: Holds) -> None:
        """The program has acknowledged this."""
        self.said.append(Said(what, holds))


def tried(scene: Scene, place: Place, spoiler: Spoiler, attempt: Attempt) -> Attempt:
    """The scene's work while the disk fails; whatever is raised but a Trouble is wrong."""
    try:
        with watched(place.disk, spoiler, tree_of(place.disk).names):
            scene.work(place, attempt.say)
    except Trouble as trouble:
        attempt.trouble = trouble
    except Exception as error:  # noqa: BLE001 - it is told, not passed on
        attempt.wrong = f"{spoiler.fault} at {spoiler.at} ({spoiler.met}): {error!r}"
    return attempt


class Stage:
    """A scene that is played again and again from the same beginning."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        """Prepare it, once."""
        self.scene, self._folder = scene, folder
        scene.prepare(place_in(folder / "first"))

    @contextmanager
    def begun(self) -> Iterator[Place]:
        """A copy of what was prepared, which is thrown away."""
        copy = self._folder / "again"
        shutil.copytree(self._folder / "first", copy)
        try:
            yield Place(copy / "disk", copy / "outside")
        finally:
            shutil.rmtree(copy)

    def calls(self, fault: Fault) -> int:
        """How many calls of the work this fault can meet."""
        with self.begun() as place:
            spoiler = Spoiler(fault)
            attempt = tried(self.scene, place, spoiler, Attempt())
            assert (attempt.wrong, attempt.trouble) == ("", None)
        return spoiler.count

    def spoiled(self, fault: Fault, at: int) -> list[tuple[str, str]]:
        """What is wrong after the disk failed at this call: with what was said, with the data, with the next try."""
        with self.begun() as place:
            attempt = tried(self.scene, place, Spoiler(fault, at), Attempt())
            found = [(RAW, attempt.wrong)] if attempt.wrong else []
            found += faults_at(place, self.scene, attempt.said)
            return found + (self._again(place) if not found else [])

    def _again(self, place: Place) -> list[tuple[str, str]]:
        """With the fault gone the same work must be possible, and everything of it there."""
        attempt = tried(self.scene, place, Spoiler(Fault.ONCE), Attempt())
        if attempt.wrong or attempt.trouble:
            return [(HALF_THERE, f"not possible afterwards: {attempt.wrong or repr(attempt.trouble)}")]
        return faults_at(place, self.scene, attempt.said)

"""Whoever works is killed by SIGKILL: at a numbered call that changes the disk, or by the clock of somebody outside."""

from __future__ import annotations

import multiprocessing
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from random import Random

from tests.support.disk.changes import Said
from tests.support.disk.looking import faults_at
from tests.support.disk.recording import Holds
from tests.support.disk.scene import Place, Scene
from tests.support.disk.spoiling import Attempt, Fault, Spoiler, Stage, tried

_FORK = multiprocessing.get_context("fork")
_PATIENCE_SECONDS = 120


class Killing:
    """Kills whoever plays one scene, again and again from the same beginning."""

    def __init__(self, stage: Stage) -> None:
        """Play it once to its end, to know what it says, how many calls it makes and how long it takes."""
        self._stage = stage
        with stage.begun() as place:
            spoiler, began = Spoiler(Fault.KILL), time.monotonic()
            self._whole: Attempt = tried(stage.scene, place, spoiler, Attempt())
            self._calls, self._seconds = spoiler.count, time.monotonic() - began
        self.killed = 0

    def run(self, chance: Random) -> list[tuple[str, str]]:
        """One more kill; what is wrong with the data afterwards."""
        at = chance.randrange(1, self._calls + 1) if chance.random() < 0.5 else 0
        with self._stage.begun() as place:
            said = self._until_killed(place, at, chance.random() * self._seconds)
            return faults_at(place, self._stage.scene, said)

    def _until_killed(self, place: Place, at: int, seconds: float) -> list[Said]:
        here, there = _FORK.Pipe(duplex=False)
        worker = _FORK.Process(target=_worked, args=(self._stage.scene, place, at, there))
        worker.start()
        there.close()
        here.recv()
        if not at:
            time.sleep(seconds)
            worker.kill()
        worker.join(_PATIENCE_SECONDS)
        self.killed += worker.exitcode == -9
        return self._whole.said[: _heard(here)]


def _heard(here: Connection) -> int:
    """How often something was acknowledged."""
    count = 0
    with suppress(EOFError):
        while here.recv():
            count += 1
    here.close()
    return count


def _worked(scene: Scene, place: Place, at: int, tell: Connection) -> None:
    spoiler = Spoiler(Fault.KILL, at)
    tell.send("begun")

    class Telling(Attempt):
        """Tells the parent of each."""

        def say(self, what: str, holds: Holds) -> None:
            """One more was acknowledged."""
            tell.send(what)

    tried(scene, place, spoiler, Telling())

"""Lives of offices that end by SIGKILL, one run after another, beside a clearing-house that may be killed as well."""

from __future__ import annotations

import multiprocessing
import socket
import time
from collections import Counter
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from pathlib import Path
from random import Random
from typing import Any, Self

from sync.client.answers import Token
from sync.practice import PracticeServer
from sync.practice.people.accounts import COLLEAGUE, FOCAL_POINT, PASSWORD
from tests.support.after_death import Afterwards
from tests.support.dying import Dying, Phase, Plan, Trigger
from tests.support.dying_office import RUNS, DyingOffice, Ledger, Life
from tests.support.stage import at_once

_FORK = multiprocessing.get_context("fork")
_RUNS_OF_A_LIFE = 25
# The longest that an office works before somebody outside kills it, in seconds.
_LONGEST = 0.8
_PATIENCE_SECONDS = 300
_HOUSE_DIES = 0.1
# So many of these pass in a phase in half a minute of work; a number beyond is never met.
_MOST = {
    Trigger.STATEMENT: 80,
    Trigger.COMMIT: 16,
    Trigger.BEFORE_REQUEST: 12,
    Trigger.AFTER_REQUEST: 12,
    Trigger.TIME: 1,
}


class Killing:
    """Kills, and counts."""

    def __init__(self, folder: Path, seed: int) -> None:
        """Keep everything in this folder; the seed says which moments are met."""
        self._folder, self._seed = folder, seed
        self._ledger = Ledger()
        self.kills: Counter[str] = Counter()
        self.faults, self.houses_killed, self.edits = 0, 0, 0
        self.plan = Plan(Trigger.TIME, Phase.ANY)

    def __enter__(self) -> Self:
        """Begin to serve, and sign in whoever works here."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._serve()
        self._tokens: tuple[Token, Token] = self._asked(_signed_in, self._address)
        return self

    def __exit__(self, *_error: object) -> None:
        """Serve no longer."""
        self._house.kill()
        self._house.join()

    def run(self, number: int) -> list[str]:
        """One more life and death; what is wrong afterwards."""
        chance = Random(self._seed * 1_000_003 + number)
        if number % _RUNS_OF_A_LIFE == 0:
            self._ledger = Ledger()
        life = self._life(number)
        self.plan = _plan(chance)
        found = self._lived(life, chance)
        found += self._asked(_looked_after, life, self._ledger, self._place)
        self.faults += len(found)
        return found

    def summary(self) -> str:
        """How many were killed, and what came of it."""
        told = ", ".join(f"{name} {count}" for name, count in sorted(self.kills.items()))
        return (
            f"{self.kills.total()} kills ({told}), clearing-house killed {self.houses_killed} times, "
            f"{self.edits} edits acknowledged, {self.faults} faults"
        )

    @property
    def _address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def _place(self) -> Path:
        return self._folder / "house"

    def _life(self, number: int) -> Life:
        life, run = divmod(number, _RUNS_OF_A_LIFE)
        return Life(self._folder / f"office-{life}", self._address, self._tokens, (life + 1) * RUNS + run)

    def _serve(self) -> None:
        here, there = _FORK.Pipe()
        self._house = _FORK.Process(target=_served, args=(self._place, self._port, here, there))
        self._house.start()
        there.close()
        self._life_line = here
        assert here.recv() == self._address

    def _lived(self, life: Life, chance: Random) -> list[str]:
        """Let the office work until it is dead, and hear what it said until then."""
        here, there = _FORK.Pipe()
        office = _FORK.Process(target=_worked, args=(life, self.plan, here, there))
        office.start()
        there.close()
        if here.poll(_PATIENCE_SECONDS):
            here.recv()
            self._end(office, chance)
        office.join(_PATIENCE_SECONDS)
        was_killed = office.exitcode == -9
        self._hear(here)
        self.kills[f"{self.plan.phase}, {self.plan.trigger}"] += was_killed
        return [] if was_killed else [self._not_killed(office)]

    def _end(self, office: ForkProcess, chance: Random) -> None:
        """Kill it from outside where the plan says so, and perhaps the clearing-house with or before it."""
        if chance.random() < _HOUSE_DIES:
            time.sleep(chance.random() * _LONGEST)
            self._house.kill()
            self._house.join()
            self.houses_killed += 1
            self._serve()
        if self.plan.trigger is Trigger.TIME:
            time.sleep(self.plan.seconds)
            office.kill()

    def _not_killed(self, office: ForkProcess) -> str:
        code = office.exitcode
        office.kill()
        office.join()
        return f"the office was not killed in time: {code}"

    def _hear(self, here: Connection) -> None:
        try:
            while True:
                deed, record, text = here.recv()
                self._ledger.hear(deed, record, text)
                self.edits += deed != "tries"
        except (EOFError, ConnectionResetError):
            here.close()

    def _asked(self, work: Any, *given: Any) -> Any:
        """What some work gives, done in a process of its own: this one never has a thread or an open database."""
        here, there = _FORK.Pipe()
        process = _FORK.Process(target=_answered, args=(there, work, *given))
        process.start()
        there.close()
        try:
            return here.recv()
        except EOFError:
            return ["nobody answered: see above"]
        finally:
            process.join()


def _plan(chance: Random) -> Plan:
    trigger = chance.choice([*Trigger, Trigger.STATEMENT])
    phase = chance.choice([Phase.PULL, Phase.MERGE, Phase.PUSH, Phase.BUNDLE, Phase.ANY])
    if trigger is Trigger.TIME:
        return Plan(trigger, Phase.ANY, seconds=chance.random() * _LONGEST)
    # No request is made while two versions are merged, or a bundle is made or taken in.
    if phase in (Phase.MERGE, Phase.BUNDLE) and trigger in (Trigger.BEFORE_REQUEST, Trigger.AFTER_REQUEST):
        phase = Phase.PULL
    most = _MOST[trigger] // (4 if phase is Phase.MERGE else 1)
    return Plan(trigger, phase, chance.randrange(1, most + 1))


def _served(place: Path, port: int, other_end: Connection, tell: Connection) -> None:
    """Serve until killed, or until whoever listens at the other end of the thread is dead."""
    other_end.close()
    with PracticeServer(place, port=port, examples=False) as server, suppress(EOFError, ConnectionError):
        tell.send(server.address)
        tell.recv()


def _signed_in(address: str) -> tuple[Token | None, ...]:
    found = []
    for email in (FOCAL_POINT, COLLEAGUE):
        house = at_once(address)
        house.sign_in(email, PASSWORD)
        found.append(house.token)
    return tuple(found)


def _worked(life: Life, plan: Plan, other_end: Connection, tell: Connection) -> None:
    """Work until killed, or until nobody hears any more what is told."""
    other_end.close()
    Dying(plan)
    with suppress(BrokenPipeError):
        tell.send(("begun", "", ""))
        DyingOffice(life, tell).work()


def _looked_after(life: Life, ledger: Ledger, place: Path) -> list[str]:
    return Afterwards(life, ledger, place).faults()


def _answered(tell: Connection, work: Any, *given: Any) -> None:
    tell.send(work(*given))

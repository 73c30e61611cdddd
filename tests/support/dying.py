"""A process that ends itself by SIGKILL at a chosen moment: the so-and-so-many-th statement or request of a phase."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import wraps
from typing import Any

from sqlalchemy import Engine, event

from sync.bundle import carrying
from sync.bundle.answering import Answering
from sync.bundle.making import Making
from sync.client.wire.transport import Transport
from sync.pull import Pull
from sync.push import Push
from sync.store.records.arriving import Arriving


class Phase(StrEnum):
    """What the program is doing when it dies."""

    PULL = "pull"
    MERGE = "merge"
    PUSH = "push"
    BUNDLE = "bundle"
    ANY = "any"


class Trigger(StrEnum):
    """What it is killed by: the clock of somebody outside, a statement, a commit, a request before it or after it."""

    TIME = "time"
    STATEMENT = "statement"
    COMMIT = "commit"
    BEFORE_REQUEST = "before a request"
    AFTER_REQUEST = "after a request"


@dataclass(frozen=True)
class Plan:
    """Die at the event with this number, counted from 1, of a phase; by the clock ``seconds`` after the beginning."""

    trigger: Trigger
    phase: Phase
    number: int = 1
    seconds: float = 0.0


class Dying:
    """Counts what happens in the phase of a plan, and ends the process when its number is there."""

    def __init__(self, plan: Plan) -> None:
        """Watch this process from now on; there is no way back."""
        self._plan, self._within, self._left = plan, list[Phase](), plan.number
        places: tuple[tuple[Any, str, Phase], ...] = (
            (Pull, "run", Phase.PULL),
            (Push, "run", Phase.PUSH),
            (Arriving, "merged", Phase.MERGE),
            (Making, "make", Phase.BUNDLE),
            (Answering, "make", Phase.BUNDLE),
            (carrying, "take_in", Phase.BUNDLE),
        )
        for owner, name, phase in places:
            setattr(owner, name, self._phase(getattr(owner, name), phase))
        self._watch()

    def _watch(self) -> None:
        if self._plan.trigger is Trigger.STATEMENT:
            event.listen(Engine, "before_cursor_execute", lambda *_: self._happens())
        elif self._plan.trigger is Trigger.COMMIT:
            event.listen(Engine, "commit", lambda *_: self._happens())
        elif self._plan.trigger in (Trigger.BEFORE_REQUEST, Trigger.AFTER_REQUEST):
            setattr(Transport, "_once", self._asking(Transport._once))  # noqa: B010 - it takes less than the other

    def _asking(self, once: Callable[..., Any]) -> Callable[..., Any]:
        def dying(*request: Any) -> Any:
            if self._plan.trigger is Trigger.BEFORE_REQUEST:
                self._happens()
            answer = once(*request)
            if self._plan.trigger is Trigger.AFTER_REQUEST:
                self._happens()
            return answer

        return dying

    def _phase(self, work: Callable[..., Any], phase: Phase) -> Callable[..., Any]:
        @wraps(work)
        def within(*given: Any, **named: Any) -> Any:
            self._within.append(phase)
            try:
                return work(*given, **named)
            finally:
                self._within.pop()

        return within

    def _happens(self) -> None:
        if self._plan.phase is Phase.ANY or self._plan.phase in self._within:
            self._left -= 1
            if self._left == 0:
                with suppress(ProcessLookupError):
                    os.kill(os.getpid(), signal.SIGKILL)

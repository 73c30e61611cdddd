"""How fast a synchronization goes: what passed, how much a second, how long it still takes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations.budgeting import budget_of
from desktop_app.synchronizing.synchronizer import Synchronizer
from forms.words import Phrase
from sync.cost import Cost, cost_of_next
from sync.report import Report
from sync.traffic import Traffic

_LOOK_EVERY = 500  # milliseconds
_RECENT_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class Going:
    """How a synchronization goes: what is done now, how many of how many, bytes so far, bytes a second now.

    ``left`` is how many seconds it still takes; ``total`` and ``expected`` are 0, ``speed`` and ``left`` none, where
    they are not known.
    """

    phrase: Phrase
    done: int = 0
    total: int = 0
    passed: int = 0
    expected: int = 0
    speed: float | None = None
    left: float | None = None


class Pace(QObject):
    """``told`` says how it goes, again and again while it does; ``rested`` that nothing goes on any more."""

    told = Signal(Going)
    rested = Signal()

    def __init__(
        self,
        synchronizer: Synchronizer,
        desk: Desk,
        background: Background,
        parent: QObject,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        """Hear this synchronizer; ``seconds`` is a clock that only goes on."""
        super().__init__(parent)
        self._synchronizer, self._desk, self._background = synchronizer, desk, background
        self._seconds = seconds
        self._before = Traffic()
        self._recent: deque[tuple[float, int]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self.going: Going | None = None
        synchronizer.progressed.connect(self._progressed)
        synchronizer.ended.connect(self._ended)

    def begin(self, phrase: Phrase) -> None:
        """Something begins; first is said what."""
        self._before = self._synchronizer.traffic()
        self._recent.clear()
        self.going = Going(phrase)
        self._timer.start()
        self.told.emit(self.going)
        self._background.run(self._reckon, self._expect, owner=self)

    def _reckon(self) -> Cost:
        return cost_of_next(self._desk.store, budget_of(self._desk))

    def _expect(self, cost: Cost) -> None:
        if self.going is not None and cost.down is not None:
            self.going = replace(self.going, expected=cost.up + cost.down)

    def _progressed(self, phrase: Phrase, done: int, total: int) -> None:
        if self.going is not None:
            self.going = replace(self.going, phrase=phrase, done=done, total=total)
            self._look()

    def _look(self) -> None:
        """Read the meter; a connection that was made anew begins at nothing."""
        if self.going is None:
            return
        traffic = self._synchronizer.traffic()
        if traffic.both_ways < self._before.both_ways:
            self._before = Traffic()
        passed = traffic.both_ways - self._before.both_ways
        self.going = measured(replace(self.going, passed=passed), self._remembered(passed))
        self.told.emit(self.going)

    def _remembered(self, passed: int) -> tuple[float, int]:
        """Over how many seconds how many bytes passed lately."""
        now = self._seconds()
        self._recent.append((now, passed))
        while len(self._recent) > 2 and now - self._recent[1][0] >= _RECENT_SECONDS:
            self._recent.popleft()
        began, before = self._recent[0]
        return now - began, passed - before

    def _ended(self, _report: Report) -> None:
        self._timer.stop()
        self.going = None
        self.rested.emit()


@runtime_checkable
class Follows(Protocol):
    """A page that shows how a synchronization goes."""

    def follow(self, pace: Pace) -> None:
        """Hear it from now on."""


def measured(going: Going, lately: tuple[float, int]) -> Going:
    """With its speed, where it has gone on for a second, and how long it takes at that, where that can be told."""
    seconds, size = lately
    speed = size / seconds if seconds >= 1 else going.speed
    missing = going.expected - going.passed
    left = missing / speed if speed and missing > 0 else None
    return replace(going, speed=speed, left=left)

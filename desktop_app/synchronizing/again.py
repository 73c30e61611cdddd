"""Synchronizing again by itself: after what may mend itself, at the start, when the connection is back.

It is never given up: the waits of ``sync.retrying`` have no last one. Time is measured by a monotonic clock, so neither
a wrong date nor a clock that is set meanwhile moves a try; where that clock stands still while the computer sleeps, the
wait goes on after it, and nothing comes too early. How often it failed in a row, and for how long the clearing-house
asked to be left alone, are kept in the database: after a restart a sick clearing-house is not hammered, and what it
asked for is waited for anew from the start of the program, which can only be later than it asked for.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.desk import Desk
from desktop_app.synchronizing.synchronizer import Synchronizer
from sync.report import Report
from sync.retrying import (
    BETWEEN_RUNS,
    MOST_ASKED_SECONDS,
    Backoff,
    Chance,
    mends_itself,
    seconds_asked,
)

# Under which names it is kept how often it failed in a row, and for how many seconds it was asked to wait.
_FAILURES, _ASKED = "failed_in_a_row", "asked_to_wait"
# At the start, and when the connection is back: not all offices of a country in the same second.
_SOON = Backoff(base_seconds=8.0, cap_seconds=8.0)
# A timer of Qt's cannot be set for years; and it looks again this often, in seconds, should it have slept.
_LONGEST = 60.0


class Again(QObject):
    """Has no look of its own and asks nobody anything. ``changed`` says that the next try is due at another time."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        synchronizer: Synchronizer,
        parent: QObject,
        *,
        chance: Chance = random.random,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Wait for what happens; ``begin`` looks whether something is to be done at the start."""
        super().__init__(parent)
        self._desk, self._synchronizer = desk, synchronizer
        self._chance, self._monotonic = chance, monotonic
        self._due: float | None = None
        self._not_before = 0.0
        self._given_up = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        synchronizer.began.connect(self._began)
        synchronizer.ended.connect(self._ended)

    def begin(self) -> None:
        """At the start of the program: look for news, and send what waits, where nobody must be asked for anything."""
        failures, asked = self._kept_failures(), self._kept_wait()
        backoff = BETWEEN_RUNS if failures else _SOON
        self._plan(backoff.wait(max(failures, 1), self._chance, asked), asked)

    def reconnected(self) -> None:
        """The connection is back: what failed, or waits, is tried soon, but not before the clearing-house asked for."""
        if self._due is not None or self._desk.store.outbox.waiting():
            soon = _SOON.wait(1, self._chance)
            self._plan(max(soon, self._not_before - self._monotonic()), None)

    def seconds_left(self) -> float | None:
        """In how many seconds it tries again; none where it does not."""
        return None if self._due is None else max(0.0, self._due - self._monotonic())

    def stop(self) -> None:
        """Try no more by itself, until the person synchronizes or the program is started again."""
        self._given_up = True
        self._cancel()

    def look(self) -> None:
        """Try if it is time; it may be asked at any moment, such as after the computer slept."""
        left = self.seconds_left()
        if left is None:
            return
        if left > 0:
            self._set_timer(left)
        elif self._allowed():
            self._synchronizer.start_by_itself()
        else:
            self._cancel()

    def _began(self) -> None:
        if not self._synchronizer.by_itself:
            self._given_up = False
        self._cancel()

    def _ended(self, report: Report) -> None:
        if self._desk.practice:
            return
        if mends_itself(report.trouble) or (report.trouble is None and report.again and not report.stopped):
            self._failed(seconds_asked(report.trouble))
        elif report.trouble is None and not report.stopped:
            self._not_before = 0.0
            self._keep(0, None)

    def _failed(self, asked: float | None) -> None:
        failures = self._kept_failures() + 1
        self._keep(failures, asked)
        self._plan(BETWEEN_RUNS.wait(failures, self._chance, asked), asked)

    def _plan(self, seconds: float, asked: float | None) -> None:
        if not self._allowed():
            self._cancel()
            return
        now = self._monotonic()
        self._due = now + seconds
        if asked is not None:
            self._not_before = now + asked
        self._set_timer(seconds)
        self.changed.emit()

    def _set_timer(self, seconds: float) -> None:
        self._timer.start(int(min(seconds, _LONGEST) * 1000) + 1)

    def _cancel(self) -> None:
        self._timer.stop()
        if self._due is not None:
            self._due = None
            self.changed.emit()

    def _allowed(self) -> bool:
        """Whether it may try by itself: not while practising, nor where the person would be asked for a password."""
        wanted = self._desk.by_itself and not self._given_up and not self._desk.practice
        return wanted and self._synchronizer.has_address() and self._synchronizer.can_ask()

    def _keep(self, failures: int, asked: float | None) -> None:
        settings = self._desk.store.settings
        if failures or self._kept_failures():
            settings.put(_FAILURES, str(failures))
            settings.put(_ASKED, "" if asked is None else str(asked))

    def _kept_failures(self) -> int:
        kept = self._desk.store.settings.get(_FAILURES)
        return int(kept) if kept.isdecimal() else 0

    def _kept_wait(self) -> float | None:
        kept = self._desk.store.settings.get(_ASKED)
        return min(float(kept), MOST_ASKED_SECONDS) if kept else None

"""Within one run: a reading that broke in the middle is simply repeated a few times; a write is only in one case.

Whoever writes must look first whether it was done, but where doing it twice is doing it once. A reading changes
nothing, so only the patience is limited: a few times, with a drawn pause, and a pause that the clearing-house asks for
only where that is a matter of seconds.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sync.client.wire.breaks import BrokeOff
from sync.client.wire.faults import retry_after
from sync.retrying import Backoff, Chance

T = TypeVar("T")
A = TypeVar("A", bound=tuple[int, Mapping[str, str], bytes])
# The longest that nobody looks whether the person has stopped the work, in seconds.
_SLICE = 0.1
_BUSY = frozenset({429, 503})
_WITHIN_A_RUN = Backoff(base_seconds=0.25, cap_seconds=2.0)


@dataclass(frozen=True, slots=True)
class Repeats:
    """So many times more, with pauses drawn by ``chance`` and made by ``pause`` (seconds).

    A clearing-house that asks to wait longer than ``longest_seconds`` is left alone until the next run.
    """

    times: int = 2
    backoff: Backoff = _WITHIN_A_RUN
    longest_seconds: float = 5.0
    chance: Chance = random.random
    pause: Callable[[float], None] = time.sleep

    def reading(self, once: Callable[[], A], check: Callable[[], None]) -> A:
        """What ``once`` answers; ``check`` is asked while waiting and raises where the person has stopped the work."""
        for failures in range(1, self.times + 1):
            try:
                answered = once()
            except BrokeOff:
                asked = None
            else:
                asked = retry_after(answered[1]) if answered[0] in _BUSY else None
                if asked is None or asked > self.longest_seconds:
                    return answered
            self._wait(self.backoff.wait(failures, self.chance, asked), check)
        return once()

    def writing(self, once: Callable[[], T], check: Callable[[], None]) -> T:
        """What ``once`` gives, done anew where the line broke off: only for what is the same done once or twice."""
        for failures in range(1, self.times + 1):
            try:
                return once()
            except BrokeOff:
                self._wait(self.backoff.wait(failures, self.chance), check)
        return once()

    def _wait(self, seconds: float, check: Callable[[], None]) -> None:
        left = seconds
        while left > 0:
            self.pause(min(left, _SLICE))
            left -= _SLICE
            check()


REPEATS = Repeats()

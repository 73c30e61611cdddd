"""When to try again what failed: pure arithmetic, for waits within one run and between runs. There is no last try.

Full jitter (Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015): the wait is drawn evenly between
nothing and a span that doubles with each failure, so that many offices whose line came back together do not come
together. What the clearing-house asks for by Retry-After (RFC 9110, section 10.2.3) wins: never earlier than that. All
spans are seconds; whoever waits measures them by a monotonic clock, never by the computer's time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sync.client.port import RunStopped
from sync.errors import Busy, OwnFault, ServerFault, Trouble, Unreachable

# Evenly drawn from 0 up to, but not including, 1.
Chance = Callable[[], float]
# From so many failures on every span is capped anyway; beyond, the power of two would only grow out of all numbers.
_DOUBLINGS = 32
# A clearing-house that asks to be left alone for longer means something else; a person would have given it up.
MOST_ASKED_SECONDS = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Backoff:
    """How long to wait: ``base_seconds`` at most after the first failure, never more than ``cap_seconds``."""

    base_seconds: float
    cap_seconds: float

    def span(self, failures: int) -> float:
        """The longest wait, in seconds, after so many failures in a row; 0 where nothing failed."""
        if failures <= 0:
            return 0.0
        return min(self.cap_seconds, self.base_seconds * 2.0 ** min(failures - 1, _DOUBLINGS))

    def wait(self, failures: int, chance: Chance, asked: float | None = None) -> float:
        """How many seconds to wait after so many failures in a row; ``asked`` is what Retry-After asks for.

        Where something is asked for, the wait is that and a little more: everybody was asked for the same.
        """
        if asked is not None:
            return max(0.0, asked) + chance() * min(self.base_seconds, self.cap_seconds)
        return chance() * self.span(failures)


# Between two runs: within half a minute at first, later once an hour at least, but where more is asked for.
BETWEEN_RUNS = Backoff(base_seconds=30.0, cap_seconds=3600.0)


def mends_itself(trouble: Trouble | None) -> bool:
    """Whether trying again can help without anybody doing anything: a bad line, a clearing-house busy or at fault.

    A fault of ours may be one of the moment, and nobody else tries again where it is not.
    """
    return isinstance(trouble, (Unreachable, Busy, ServerFault, OwnFault)) and not isinstance(
        trouble, RunStopped
    )


def seconds_asked(trouble: Trouble | None) -> float | None:
    """For how many seconds the clearing-house asked to be left alone; none where it did not say."""
    return trouble.seconds if isinstance(trouble, Busy) else None

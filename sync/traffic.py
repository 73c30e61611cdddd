"""What passed on the line, and how fast the line is: counted, never guessed."""

from __future__ import annotations

from dataclasses import dataclass

# Less than this says how long an answer takes, but nothing about how many bytes a second the line carries.
ENOUGH_BYTES = 4_000
# At least so much of the time on the line is put down to carrying, or a line would seem to carry without end.
_CARRYING = 0.1


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bytes up and down with their heads, as they went over the wire; requests; seconds in which one was under way.

    What the layers below add (TLS, TCP, the tunnel of a proxy's own) is not in it. ``quickest`` is the time in seconds
    of the request that took the least, 0 before there was one; ``packs`` says whether the clearing-house takes
    compressed requests, as far as it has told.
    """

    up: int = 0
    down: int = 0
    requests: int = 0
    seconds: float = 0.0
    quickest: float = 0.0
    packs: bool = False

    @property
    def both_ways(self) -> int:
        """Bytes up and down together."""
        return self.up + self.down

    def since(self, earlier: Traffic) -> Traffic:
        """What passed after ``earlier`` was read."""
        return Traffic(
            self.up - earlier.up,
            self.down - earlier.down,
            self.requests - earlier.requests,
            self.seconds - earlier.seconds,
            self.quickest,
            self.packs,
        )

    def __add__(self, other: Traffic) -> Traffic:
        """Both together."""
        return Traffic(
            self.up + other.up,
            self.down + other.down,
            self.requests + other.requests,
            self.seconds + other.seconds,
            min(self.quickest or other.quickest, other.quickest or self.quickest),
            self.packs or other.packs,
        )


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a line is: seconds for a request however small, and bytes a second beside that (0: not known)."""

    per_request: float
    per_second: float = 0.0

    def seconds(self, requests: int, size: int) -> float | None:
        """How long so many requests with so many bytes take; none where the line never carried enough to tell."""
        if not self.per_second:
            return None
        return requests * self.per_request + size / self.per_second


def speed_of(traffic: Traffic, before: Speed | None = None) -> Speed | None:
    """The speed that this traffic shows, such that the same traffic would take the same time; none without a request.

    Where little passed, how much the line carries is taken from ``before``.
    """
    if not traffic.requests or traffic.seconds <= 0:
        return before
    most = (1 - _CARRYING) * traffic.seconds / traffic.requests
    per_request = min(traffic.quickest or most, most)
    if traffic.both_ways < ENOUGH_BYTES and before is not None:
        return Speed(per_request, before.per_second)
    carrying = traffic.seconds - per_request * traffic.requests
    enough = traffic.both_ways >= ENOUGH_BYTES
    return Speed(per_request, traffic.both_ways / carrying if enough else 0.0)

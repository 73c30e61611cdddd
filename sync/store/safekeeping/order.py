"""Which backup is the newer one: a moment that only grows, whatever becomes of the clock of the computer.

A name begins with it. It is what the clock says as long as that goes forward. A clock that was put back, because it had
run ahead or because its battery is dead, is behind what was made before: the moment then goes on from there by as much
as has passed since, so that days stay days and months stay months for whoever thins the backups. What the clock said is
kept in the name too, to be read.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

# Nobody knows how much has passed where the clock was put back, or set right after it was.
_UNKNOWN, _MOST = timedelta(days=1), timedelta(days=31)
# By so much a clock is set right all the time.
_TREMBLING = timedelta(minutes=5)
_LEAST = timedelta(microseconds=1)
# No clock says so; it leaves room to go on behind one that does.
_LATEST = datetime(8000, 1, 1, tzinfo=UTC)
END = datetime(9000, 1, 1, tzinfo=UTC)
"""No backup bears a moment from here on."""


def following(newest: tuple[datetime, datetime] | None, now: datetime) -> datetime:
    """The moment of the next backup, after that of the newest one; ``now`` is what the clock says.

    ``newest`` are its moment and what the clock said of it; all are in UTC.
    """
    moment = min(now, _LATEST)
    if newest is None or moment > newest[0]:
        return moment
    return newest[0] + _passed(moment - newest[1])


def _passed(by_the_clock: timedelta) -> timedelta:
    """What may have passed between two backups, by how much the clock says did."""
    if by_the_clock < -_TREMBLING:
        return _UNKNOWN
    return min(max(by_the_clock, _LEAST), _MOST)

"""Which backups are worth their room: many of today, fewer of last week, one of each month; a pure reckoning.

Only the moments of the backups are compared with one another, which grow from one to the next (``order``), never the
clock of the computer: on a computer whose clock jumps, none is thrown away for that.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime

from sync.store.safekeeping.names import Backup, Why

LAST = 3
# Of so many days, weeks, months and hours in which backups were made, the newest of each.
SPANS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (14, lambda at: at.date()),
    (8, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
    (12, lambda at: (at.date(), at.hour)),
)
LEAST_BYTES = 500 << 20
TIMES = 3


def worth_keeping(times: Iterable[datetime]) -> list[datetime]:
    """The moments whose backups are kept, the most valuable first: the newest, then the last few, days, weeks, months,
    hours.
    """
    newest_first = sorted(set(times), reverse=True)
    chosen = newest_first[:LAST]
    for most, span in SPANS:
        chosen += _newest_of_each(newest_first, span)[:most]
    return list(dict.fromkeys(chosen))


def _newest_of_each(newest_first: Sequence[datetime], span: Callable[[datetime], Hashable]) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for at in newest_first:
        found.setdefault(span(at), at)
    return list(found.values())


def kept_of(backups: Sequence[Backup]) -> list[Backup]:
    """Those of the backups that are kept, the most valuable first; also the newest of each reason."""
    by_time = {backup.order: backup for backup in backups}
    reasons: dict[object, Backup] = {}
    for backup in sorted(backups, key=lambda one: one.order, reverse=True):
        reasons.setdefault(backup.why, backup)
    kept = [by_time[at] for at in worth_keeping(by_time)]
    return list(dict.fromkeys([*kept, *reasons.values()]))


def within(kept: Sequence[Backup], most: int) -> list[Backup]:
    """As many of these, the most valuable first, as have room in ``most`` bytes.

    Always the first, and the last one that the program before a newer one can open: who goes back to that program has
    no other (``desktop_app.operations.updating.BLIND`` promises it).
    """
    older = [backup for backup in kept if backup.why is Why.MIGRATION]
    chosen = list(dict.fromkeys([*kept[:1], *sorted(older, key=lambda one: one.order)[-1:]]))
    total = sum(backup.size for backup in chosen)
    for backup in kept:
        if backup not in chosen and total + backup.size <= most:
            chosen.append(backup)
            total += backup.size
    return chosen


def room_for(size: int) -> int:
    """How many bytes all backups of a database of ``size`` bytes may have."""
    return max(LEAST_BYTES, TIMES * size)

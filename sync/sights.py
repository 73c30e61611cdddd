"""How lists of the clearing-house looked when they were last read whole, so that a glance tells that nothing moved.

A glance is the first entry of a list, the newest, and the count of all. It proves something only where

- the list was seen to come newest first, in an order that nothing else explains (``Order``);
- the newest entry was older than the server's own clock when the list was read (``is_settled``): whatever changed
  since has a later time, and would be the newest;
- not too many glances have followed one another: what leaves no trace in either (a record that goes as another comes
  with an earlier time, a server restored to a moment that looks alike) is found when the list is read whole again.

No clock of this computer has a part in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

# So many synchronizations may pass between two in which a list is read whole.
GLANCES = 8
# Few entries stand in any order by chance (so many distinct times in 120 ways), and those of one time in none at all.
_TIMES = 5
# Machines that answer for one address may tell the time so differently.
_APART = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Sight:
    """A list as it was when it was last read whole: how many entries, the newest of them, the time of that.

    ``glances`` counts how often that was all that was looked at since.
    """

    count: int
    newest: str
    moment: str
    glances: int = 0

    def is_fresh(self) -> bool:
        """Whether one more glance may stand for reading the list."""
        return self.glances < GLANCES


@dataclass(slots=True)
class Sights:
    """The sights of one clearing-house by the name of the list; whoever reads the lists keeps them true.

    ``here`` tells the type of every record that its lists are expected to name, by identifier.
    """

    kept: dict[str, Sight] = field(default_factory=dict)
    here: Mapping[str, str] = field(default_factory=dict)


class Order:
    """Whether entries, met one after another, come newest first, and whether anything else explains their order."""

    def __init__(self) -> None:
        """Nothing was met yet."""
        self._last: tuple[str, ...] | None = None
        self._is_down = True
        self._times = 0
        self._columns: list[set[int]] = []

    def meet(self, moment: str, *others: str) -> None:
        """The next entry: its time of change, then whatever else a server may have sorted by."""
        moment = moment.rstrip("Z")
        if self._last is None:
            self._columns = [set() for _ in others]
            self._is_down, self._times = bool(moment), 1
        else:
            self._times += moment != self._last[0]
            self._is_down &= bool(moment) and moment <= self._last[0]
            for turns, before, now in zip(self._columns, self._last[1:], others, strict=True):
                turns.add((now > before) - (now < before))
        self._last = (moment, *others)

    def is_proven(self) -> bool:
        """Whether only the time of change explains the order; of few times, chance may."""
        explained = any({-1, 1} - turns and turns & {-1, 1} for turns in self._columns)
        return self._times >= _TIMES and bool(self._columns) and self._is_down and not explained


def is_settled(moment: str, told: str) -> bool:
    """Whether a time was past by a server's own clock, as its ``Date`` told it; not where either cannot be read."""
    try:
        at, now = datetime.fromisoformat(moment), parsedate_to_datetime(told)
    except ValueError:
        return False
    return (at if at.tzinfo else at.replace(tzinfo=UTC)) + _APART <= now


def sortable(number: object) -> str:
    """A number as text that sorts as the number does."""
    return f"{number:>20}" if isinstance(number, int) else str(number)

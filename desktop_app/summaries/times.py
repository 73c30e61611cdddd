"""When records take place: from partial dates to bars that promise no more than the dates do."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.desk import Desk
from desktop_app.words import say_date, tr
from forms.kinds import PARTIAL_DATE
from sync.records import Query
from sync.store.counting.summaries import Dated

ACTIVITY = "capacityBuildingInitiative"
WITH_DATES = (ACTIVITY, "bbiRequest", "bbiOpportunity", "caseStudy")
MOST = 2000
"""How many records a timeline shows at most; the words above it say so, and filters bring the rest."""
_OPEN = 0.5


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a bar lies, in years and parts of them; between the two of ``sure`` for certain (equal: nowhere)."""

    first: float
    last: float
    sure: tuple[float, float]
    open_first: bool = False
    open_last: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a timeline; no extent where no date is known."""

    identifier: str
    title: str
    dates: str
    extent: Extent | None


@dataclass(frozen=True, slots=True)
class Times:
    """The bars in the order of time, the undated last; the first and last year; ``total`` where more were left out."""

    bars: tuple[Bar, ...]
    years: tuple[int, int]
    total: int

    @property
    def undated(self) -> int:
        """How many of the bars have no date."""
        return sum(bar.extent is None for bar in self.bars)


def times(desk: Desk, query: Query, most: int = MOST) -> Times:
    """The timeline of the activities that a query asks for; of what else has dates where it asks for none of them."""
    wanted = replace(query, record_types=types_in_time(query.record_types))
    found = desk.store.summaries.dated(wanted, limit=most)
    bars = tuple(_bar(desk, one) for one in found)
    return Times(bars, _years(bars), desk.store.records.count(wanted))


def types_in_time(asked: Sequence[str]) -> tuple[str, ...]:
    """Of the types of record that are asked for those that a timeline shows: activities, or what else has dates."""
    if not asked or ACTIVITY in asked:
        return (ACTIVITY,)
    return tuple(name for name in asked if name in WITH_DATES) or tuple(asked)


def _bar(desk: Desk, one: Dated) -> Bar:
    title = one.row.title_in(desk.language) or tr("Without a title")
    return Bar(one.row.identifier, title, _dates(one, desk.language), extent(one.start, one.end))


def _dates(one: Dated, language: str) -> str:
    start, end = (say_date(date, language) if date else "" for date in (one.start, one.end))
    if start and end:
        return start if start == end else tr("{start} to {end}", start=start, end=end)
    if start:
        return tr("since {start}", start=start)
    return tr("until {end}", end=end) if end else tr("no date")


def _years(bars: Sequence[Bar]) -> tuple[int, int]:
    extents = [bar.extent for bar in bars if bar.extent]
    if not extents:
        return 0, 0
    first = int(min(one.first for one in extents))
    last = max(one.last for one in extents)
    return first, int(last) - (last == int(last) and last > first)


def extent(start: str, end: str) -> Extent | None:
    """Where the bar for two partial dates lies; none where there is no date, or none that can be read.

    A date of a year or a month may be any day of it: only what lies between is certain. Nothing is certain of dates
    that lie the wrong way round.
    """
    begun, ended = _bounds(start), _bounds(end)
    if begun and ended:
        sure = begun[0] if _is_day(start) else begun[1], ended[1] if _is_day(end) else ended[0]
        first, last = min(begun[0], ended[0]), max(begun[1], ended[1])
        return Extent(first, last, sure if sure[0] < sure[1] else (first, first))
    if begun:
        return Extent(begun[0], begun[1] + _OPEN, (begun[0], begun[0]), open_last=True)
    if ended:
        return Extent(ended[0] - _OPEN, ended[1], (ended[1], ended[1]), open_first=True)
    return None


def _is_day(date: str) -> bool:
    return date.count("-") == 2


def _bounds(date: str) -> tuple[float, float] | None:
    """The earliest and the latest moment of a year, a month or a day."""
    match = PARTIAL_DATE.fullmatch(date)
    if not match:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if not year or month not in range(1, 13):
        return (float(year), year + 1.0) if year else None
    start, length = year + (month - 1) / 12, 1 / 12
    days = monthrange(year, month)[1]
    if day not in range(1, days + 1):
        return start, start + length
    return start + (day - 1) / days * length, start + day / days * length

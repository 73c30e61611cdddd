"""Whether a record still stands open: days on which one could apply, or that are over."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from forms.kinds import PARTIAL_DATE, Document
from forms.paths import value_at

# Of an offer the last day to apply counts, and its end where there is none; of the others the end.
_LAST_DAYS: Mapping[str, tuple[str, ...]] = {
    "bbiOpportunity": ("applicationDeadline", "endDate"),
    "bbiRequest": ("endDate",),
    "capacityBuildingInitiative": ("endDate",),
}
_CLOSES = frozenset({"bbiOpportunity", "bbiRequest"})


@dataclass(frozen=True, slots=True)
class Standing:
    """``last`` is the last day as it was entered, or empty; ``is_over`` says that it has passed.

    ``is_closed``: nothing can come of it any more. An activity that is over can still be learned from.
    """

    last: str = ""
    is_over: bool = False
    is_closed: bool = False


def standing_of(record_type: str, document: Document, today: date) -> Standing:
    """Whether the record still stands open on this day; a month or a year lasts to its end."""
    for path in _LAST_DAYS.get(record_type, ()):
        value = value_at(document, path)
        end = last_day(value) if isinstance(value, str) else None
        if end is not None:
            over = end < today
            return Standing(str(value), over, over and record_type in _CLOSES)
    return Standing()


def last_day(text: str) -> date | None:
    """The last day of a day, a month or a year; none where the text is no such date."""
    match = PARTIAL_DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        return date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None

"""What a check found, in one line; what went wrong in it is told and never raised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sync.errors import Trouble


class NotWhole(Exception):
    """Something is not as it is in a whole installation; the message says what was to be seen."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was checked, what was seen, and whether that is as it should be."""

    what: str
    seen: str
    whole: bool


def looked_at(what: str, do: Callable[[], str]) -> Outcome:
    """Make one check. ``do`` gives what was seen, and raises where it is not as it should be."""
    try:
        return Outcome(what, do(), whole=True)
    except (NotWhole, Trouble) as found:
        return Outcome(what, str(found), whole=False)
    # A part that is missing shows itself in any way it likes. Nothing that anybody entered is near: it may be told.
    except Exception as found:  # noqa: BLE001
        return Outcome(what, f"{type(found).__name__}: {found}", whole=False)

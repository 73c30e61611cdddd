"""A point on the map, typed as two numbers."""

from __future__ import annotations

import re
from typing import Any

from desktop_app.questions.numbers import TypedWidget
from desktop_app.questions.reading_numbers import plain_digits
from desktop_app.words import tr

_TWO = re.compile(r"\s*([-+]?\d{1,3}(?:\.\d{1,20})?)\s*(?:[,;،؛]|\s)\s*([-+]?\d{1,3}(?:\.\d{1,20})?)\s*")
MOST_NORTH, MOST_EAST = 90, 180


def position_of(typed: str) -> dict[str, float] | None:
    """Latitude and longitude in degrees, from "6.37, 2.43"; none where the text is no two such numbers."""
    found = _TWO.fullmatch(plain_digits(typed))
    if found is None:
        return None
    lat, lng = float(found[1]), float(found[2])
    return {"lat": lat, "lng": lng} if abs(lat) <= MOST_NORTH and abs(lng) <= MOST_EAST else None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


class PositionWidget(TypedWidget):
    """Latitude and longitude: ``{"lat": …, "lng": …}`` on the wire; how close a map was drawn is kept."""

    def holds(self, value: Any) -> bool:
        """Two numbers, or a text that was not understood as such."""
        return isinstance(value, str) or (
            isinstance(value, dict) and _is_number(value.get("lat")) and _is_number(value.get("lng"))
        )

    def written(self, value: Any) -> str:
        """The two numbers in one line."""
        return f"{value['lat']}, {value['lng']}" if isinstance(value, dict) else str(value)

    def meant(self, typed: str) -> Any:
        """The point."""
        found = position_of(typed)
        given = self._given if isinstance(self._given, dict) else {}
        return found and {**given, **found}

    def puzzled(self) -> str:
        """Ask for two numbers."""
        return tr(
            "This is kept as you wrote it, but it is no point on the map. Write it like this: 6.37, 2.43"
        )

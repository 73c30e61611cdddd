"""A point on the map, typed or pasted as people write it."""

from __future__ import annotations

import pytest

from desktop_app.questions.position import position_of


@pytest.mark.parametrize(
    ("typed", "lat", "lng"),
    [
        ("6.37, 2.43", 6.37, 2.43),
        ("6.365423456789012, 2.418312345678901", 6.365423456789012, 2.418312345678901),
        ("-33 151", -33.0, 151.0),
        ("٦٫٣٧، ٢٫٤٣".replace("٫", "."), 6.37, 2.43),
    ],
)
def test_two_numbers_are_a_point(typed: str, lat: float, lng: float) -> None:
    assert position_of(typed) == {"lat": lat, "lng": lng}


@pytest.mark.parametrize("typed", ["", "6.37", "91, 0", "0, 181", "north, east", "1, 2, 3"])
def test_anything_else_is_none(typed: str) -> None:
    assert position_of(typed) is None

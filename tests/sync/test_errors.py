"""The words of troubles that say more than which trouble it is."""

from __future__ import annotations

import pytest

from sync.errors import Busy


@pytest.mark.parametrize(
    ("seconds", "says"),
    [
        (None, "in a few minutes"),
        (0.0, "in 1 second."),
        (0.2, "in 1 second."),
        (7.0, "in 7 seconds."),
        (90.0, "in 90 seconds."),
        (91.0, "in 2 minutes."),
        (120.0, "in 2 minutes."),
        (90 * 60.0, "in 90 minutes."),
        (90 * 60 + 1.0, "in 2 hours."),
        (48 * 3600.0, "in 48 hours."),
    ],
)
def test_how_long_to_wait_is_said_and_never_too_short(seconds: float | None, says: str) -> None:
    assert str(Busy(seconds).advice).endswith(says.rstrip(".") + ".")

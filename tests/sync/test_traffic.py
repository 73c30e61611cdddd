"""What a line's speed is taken to be, and what that says about the next time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.traffic import Speed, Traffic, speed_of

passed = st.builds(
    Traffic,
    up=st.integers(10_000, 10**8),
    down=st.integers(0, 10**8),
    requests=st.integers(1, 10_000),
    seconds=st.floats(0.01, 10_000),
    quickest=st.floats(0.0001, 10),
)


@given(passed)
def test_the_same_again_takes_the_same_time(traffic: Traffic) -> None:
    speed = speed_of(traffic)
    assert speed is not None
    assert speed.seconds(traffic.requests, traffic.both_ways) == pytest.approx(traffic.seconds)


def test_a_far_away_clearing_house_and_a_narrow_line_are_told_apart() -> None:
    """Ten requests of 0.6 s over a line that carries 8,000 bytes a second."""
    speed = speed_of(Traffic(30_000, 10_000, 10, 10 * 0.6 + 40_000 / 8_000, 0.6))
    assert speed is not None
    assert speed.per_request == pytest.approx(0.6)
    assert speed.per_second == pytest.approx(8_000)
    assert speed.seconds(4, 800_000) == pytest.approx(102.4)


def test_a_few_bytes_tell_nothing_about_what_the_line_carries() -> None:
    alone = speed_of(Traffic(400, 500, 3, 1.8, 0.6))
    assert alone is not None
    assert alone.seconds(1, 10) is None
    later = speed_of(Traffic(400, 500, 3, 3.0, 0.9), Speed(0.6, 8_000))
    assert later is not None
    assert later.per_request == pytest.approx(0.9)
    assert later.per_second == 8_000


def test_without_a_request_nothing_is_known_that_was_not_before() -> None:
    assert speed_of(Traffic()) is None
    assert speed_of(Traffic(), Speed(1, 2)) == Speed(1, 2)


def test_what_passed_since_and_both_together() -> None:
    first, then = Traffic(10, 20, 1, 1.0, 1.0), Traffic(15, 50, 3, 2.0, 0.5, packs=True)
    assert then.since(first) == Traffic(5, 30, 2, 1.0, 0.5, packs=True)
    assert first + then == Traffic(25, 70, 4, 3.0, 0.5, packs=True)
    assert Traffic() + first == first

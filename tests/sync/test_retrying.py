"""When to try again: waits grow, are drawn, are capped, never come to an end, and are never shorter than asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from forms.words import say
from sync.client.port import RunStopped
from sync.errors import (
    Busy,
    LockedThere,
    NotAClearingHouse,
    ServerFault,
    SignInNeeded,
    Trouble,
    Unreachable,
)
from sync.retrying import BETWEEN_RUNS, Backoff, mends_itself, seconds_asked
from sync.store.troubles import NoRoom

WAITS = Backoff(base_seconds=2.0, cap_seconds=60.0)
WORDS = say("No.")
DRAWN = some.floats(min_value=0.0, max_value=1.0, exclude_max=True)


def test_the_longest_wait_doubles_with_each_failure_up_to_the_cap() -> None:
    assert [WAITS.span(failures) for failures in range(8)] == [0, 2, 4, 8, 16, 32, 60, 60]


@given(some.integers(0, 10**9), DRAWN)
def test_a_wait_is_drawn_from_the_whole_span_however_often_it_failed(failures: int, drawn: float) -> None:
    assert WAITS.wait(failures, lambda: drawn) == drawn * WAITS.span(failures) <= 60.0


@given(some.integers(0, 10**9), DRAWN, some.floats(min_value=0.0, max_value=1e9))
def test_it_is_never_tried_earlier_than_was_asked_for(failures: int, drawn: float, asked: float) -> None:
    assert asked <= WAITS.wait(failures, lambda: drawn, asked) <= asked + 2.0


def test_there_is_no_last_try() -> None:
    assert 0 < BETWEEN_RUNS.wait(10**6, lambda: 0.999) <= BETWEEN_RUNS.cap_seconds == 3600.0


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (Unreachable(WORDS), True),
        (Busy(None), True),
        (ServerFault(WORDS), True),
        (RunStopped(), False),
        (SignInNeeded(WORDS), False),
        (LockedThere(WORDS), False),
        (NotAClearingHouse(WORDS), False),
        (NoRoom(), False),
        (None, False),
    ],
)
def test_only_what_may_mend_itself_is_tried_by_itself(trouble: Trouble | None, expected: bool) -> None:
    assert mends_itself(trouble) is expected


def test_only_the_clearing_house_asks_to_wait() -> None:
    assert (seconds_asked(Busy(7.0)), seconds_asked(Busy(None)), seconds_asked(RunStopped())) == (
        7.0,
        None,
        None,
    )

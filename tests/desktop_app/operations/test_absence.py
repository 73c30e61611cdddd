"""A second place that has been away for long is said once, and again only after it was back."""

from __future__ import annotations

from desktop_app.desk import Desk
from desktop_app.operations.absence import is_news_that_it_is_long_away, note_seen
from tests.support.given import FakeClock


def test_two_weeks_are_news_once_for_each_absence(desk: Desk, clock: FakeClock) -> None:
    note_seen(desk)
    clock.advance(days=13)
    assert not is_news_that_it_is_long_away(desk)
    clock.advance(days=1)
    assert [is_news_that_it_is_long_away(desk) for _ in range(2)] == [True, False]
    clock.advance(days=60)
    assert not is_news_that_it_is_long_away(desk)
    note_seen(desk)
    clock.advance(days=14)
    assert is_news_that_it_is_long_away(desk)


def test_of_a_place_that_an_earlier_version_chose_the_days_are_counted_from_now(
    desk: Desk, clock: FakeClock
) -> None:
    assert not is_news_that_it_is_long_away(desk)
    clock.advance(days=15)
    assert is_news_that_it_is_long_away(desk)


def test_a_clock_that_was_put_back_makes_no_news_and_is_followed(desk: Desk, clock: FakeClock) -> None:
    note_seen(desk)
    clock.advance(days=-400)
    assert not is_news_that_it_is_long_away(desk)
    note_seen(desk)
    clock.advance(days=14)
    assert is_news_that_it_is_long_away(desk)


def test_a_visit_is_noted_once_a_day(desk: Desk, clock: FakeClock) -> None:
    note_seen(desk)
    changes = desk.store.changes
    clock.advance(hours=20)
    note_seen(desk)
    assert desk.store.changes == changes

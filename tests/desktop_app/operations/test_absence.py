"""A second place that has been away for long is said once, and again only after it was back."""

from __future__ import annotations

import pytest

from desktop_app.backups.saying import told_of_carrying
from desktop_app.desk import Desk
from desktop_app.operations.absence import is_news_that_it_is_long_away, note_seen
from sync.store.keepers import Settings
from sync.store.safekeeping.second_place import Carried
from sync.store.troubles import NoRoom
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


def test_where_the_disk_is_full_a_visit_and_an_absence_are_not_noted_and_nothing_else_happens(
    desk: Desk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    note_seen(desk)
    clock.advance(days=15)

    def put(_settings: Settings, _name: str, _value: str) -> None:
        raise NoRoom

    with monkeypatch.context() as patching:
        patching.setattr(Settings, "put", put)
        assert told_of_carrying(desk, Carried(True)) is None
        assert told_of_carrying(desk, Carried(False)) is None
    assert told_of_carrying(desk, Carried(False)) is not None

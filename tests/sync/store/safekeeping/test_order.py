"""Which backup is the newer one, and which ones stay, on computers whose clocks jump."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import chain, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.store.safekeeping.names import Backup, Why, backups_in, next_place
from sync.store.safekeeping.order import following
from sync.store.safekeeping.thinning import LAST, kept_of

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
AHEAD, BEHIND = datetime(2036, 1, 1, tzinfo=UTC), datetime(1980, 1, 1, tzinfo=UTC)
clocks = st.lists(
    st.integers(-(10**7), 10**9).map(lambda minutes: START + timedelta(minutes=minutes)),
    min_size=1,
    max_size=30,
)


def thinned(clock: Iterable[datetime]) -> list[Backup]:
    """What is there after a backup was made at each of these times, and all were thinned each time."""
    kept: list[Backup] = []
    for number, now in enumerate(clock):
        order = following((kept[0].order, kept[0].at) if kept else None, now)
        made = Backup(Path(str(number)), now, Why.IDLE, 1, order)
        kept = sorted(kept_of([made, *kept]), key=lambda one: one.order, reverse=True)
    return kept


def days(first: datetime, number: int) -> list[datetime]:
    return [first + timedelta(days=day) for day in range(number)]


def ages(kept: list[Backup], last: int) -> list[int]:
    """How many backups ago each was made."""
    return [last - int(one.path.name) for one in kept]


def test_a_clock_that_ran_ahead_once_and_was_put_right_ends_no_thinning() -> None:
    kept = thinned([*days(START, 20), AHEAD, *days(START + timedelta(days=21), 60)])
    found = ages(kept, 80)
    assert found[:14] == list(range(14))
    assert len([age for age in found if 14 <= age < 60]) >= 6
    assert max(found) > 60
    assert kept[0].at == START + timedelta(days=80)


def test_what_was_made_while_the_clock_was_wrong_before_this_program_knew_of_it_is_in_no_way() -> None:
    """Before, each of them was named a millionth of a second after the one before."""
    wrong = [AHEAD + timedelta(microseconds=number) for number in range(3)]
    kept = thinned([*days(START, 20), *wrong, *days(START + timedelta(days=21), 60)])
    assert ages(kept, 82)[:14] == list(range(14))


def test_a_dead_battery_that_starts_the_clock_anew_each_day_keeps_the_last_days() -> None:
    hours = [[BEHIND + timedelta(hours=hour) for hour in range(8)] for _ in range(60)]
    kept = thinned([*days(START, 20), *chain.from_iterable(hours)])
    of_each_day = {(int(one.path.name) - 20) // 8 for one in kept if one.at.year == BEHIND.year}
    assert set(range(60 - 10, 60)) <= of_each_day
    assert min(of_each_day) < 60 - 28


def test_a_clock_that_is_set_right_by_seconds_leaves_no_trace() -> None:
    trembling = [START + timedelta(hours=hour, seconds=-hour % 3) for hour in range(30)]
    assert [one.order for one in thinned(trembling)] == [one.at for one in thinned(trembling)]
    late = START + timedelta(hours=1)
    order = following((late, late), late - timedelta(seconds=2))
    assert following((order, late - timedelta(seconds=2)), late + timedelta(minutes=9)) == late + timedelta(
        minutes=9
    )


def test_a_clock_that_goes_to_and_fro_by_decades_does_not_run_away() -> None:
    kept = thinned([AHEAD if day % 2 else at for day, at in enumerate(days(START, 400))])
    assert kept[0].order < AHEAD + timedelta(days=800 * 31)
    assert ages(kept, 399)[:LAST] == [0, 1, 2]


@settings(max_examples=40)
@given(clocks)
def test_whatever_the_clock_says_the_last_ones_stay_and_each_is_newer_than_the_one_before(
    said: list[datetime],
) -> None:
    kept = thinned(said)
    assert ages(kept, len(said) - 1)[:LAST] == list(range(min(LAST, len(said))))
    assert all(later.order > earlier.order for later, earlier in pairwise(kept))


@settings(max_examples=25, deadline=None)
@given(clocks)
def test_names_tell_both_the_order_and_what_the_clock_said(
    tmp_path_factory: pytest.TempPathFactory, said: list[datetime]
) -> None:
    file = tmp_path_factory.mktemp("named") / "focal-desk.db"
    (file.parent / "backups").mkdir()
    for now in said:
        next_place(file, now, Why.IDLE.value).touch()
    found = backups_in(file.parent / "backups")[::-1]
    assert [one.at.replace(microsecond=0) for one in found] == [one.replace(microsecond=0) for one in said]
    assert [one.order for one in found] == sorted(one.order for one in found)


def test_names_of_all_versions_are_understood(tmp_path: Path) -> None:
    names = {
        "20250314-093000-000000-focal-desk-0003.db": (START.replace(2025, 3, 14, minute=30), Why.MIGRATION),
        "20260105-090000-000000-focal-desk-asked.db": (START, Why.ASKED),
        "20360102-090000-000000-focal-desk-20260105-090000-idle.db": (START, Why.IDLE),
        "20360103-090000-000000-focal-desk-20260105-090000-0007.db": (START, Why.MIGRATION),
    }
    for name in (*names, "99991231-235959-999999-focal-desk-idle.db", "20260105-focal-desk-idle.db"):
        (tmp_path / name).touch()
    assert {one.path.name: (one.at, one.why) for one in backups_in(tmp_path)} == names
    assert [one.path.name for one in backups_in(tmp_path)] == sorted(names, reverse=True)

"""Which backups stay as time goes on: many of today, fewer of last week, one of each month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.store.safekeeping.names import Backup, Why
from sync.store.safekeeping.thinning import LAST, SPANS, kept_of, room_for, within, worth_keeping

START = datetime(2025, 3, 14, 9, 30, tzinfo=UTC)
MOST = LAST + sum(most for most, _span in SPANS)
moments = st.lists(st.integers(0, 3 * 365 * 24 * 60).map(lambda m: START + timedelta(minutes=m)), min_size=1)
reasons = st.sampled_from(Why)


def made(name: str, moment: datetime, why: Why, size: int) -> Backup:
    return Backup(Path(name), moment, why, size, moment)


backups = st.lists(st.tuples(st.integers(0, 60 * 24 * 400), reasons, st.integers(1, 9)), min_size=1).map(
    lambda rows: [made(f"{m}", START + timedelta(minutes=m), why, size) for m, why, size in rows]
)


@settings(max_examples=40)
@given(moments)
def test_the_newest_stays_and_there_are_never_more_than_so_many(times: list[datetime]) -> None:
    kept = worth_keeping(times)
    assert kept[0] == max(times)
    assert len(kept) <= MOST
    assert len(set(kept)) == len(kept)


@settings(max_examples=40)
@given(moments)
def test_each_of_the_last_days_weeks_and_months_with_a_backup_keeps_its_newest(times: list[datetime]) -> None:
    kept = set(worth_keeping(times))
    for most, span in SPANS:
        for one in sorted({span(at) for at in times}, key=str):
            newest = max(at for at in times if span(at) == one)
            younger = {span(at) for at in times if at > newest}
            assert newest in kept or len(younger) >= most


@settings(max_examples=40)
@given(moments)
def test_thinning_what_was_thinned_changes_nothing(times: list[datetime]) -> None:
    kept = worth_keeping(times)
    assert worth_keeping(kept) == kept


@settings(max_examples=40)
@given(backups)
def test_the_newest_of_each_reason_stays(found: list[Backup]) -> None:
    kept = kept_of(found)
    for why in {backup.why for backup in found}:
        newest = max(backup.at for backup in found if backup.why is why)
        assert any(backup.at == newest for backup in kept)


@settings(max_examples=40)
@given(backups, st.integers(0, 40))
def test_all_together_have_room_and_the_newest_stays_however_little_there_is(
    found: list[Backup], most: int
) -> None:
    kept = kept_of(found)
    chosen = within(kept, most)
    assert chosen[0] == kept[0]
    assert chosen[0].at == max(backup.at for backup in found)
    always = [chosen[0], *_of_the_last_migration(found)]
    assert set(always) <= set(chosen)
    others = [backup for backup in chosen if backup not in always]
    assert sum(backup.size for backup in others) <= max(0, most - sum(backup.size for backup in set(always)))


def _of_the_last_migration(found: list[Backup]) -> list[Backup]:
    return sorted((one for one in kept_of(found) if one.why is Why.MIGRATION), key=lambda one: one.at)[-1:]


def test_what_the_program_before_a_newer_one_can_open_stays_however_little_room_there_is() -> None:
    migration = made("m", START, Why.MIGRATION, 90)
    later = [made(f"{day}", START + timedelta(days=day), Why.IDLE, 100) for day in range(1, 20)]
    assert within(kept_of([migration, *later]), 300) == [later[-1], migration, later[-2]]


def test_a_year_of_working_days_leaves_a_handful() -> None:
    kept: list[datetime] = []
    for day in range(365):
        for hour in range(8):
            kept = worth_keeping([*kept, START + timedelta(days=day, hours=hour)])
    ages = [(max(kept) - at).days for at in kept]
    assert len(kept) == 39
    assert max(ages) > 300


def test_there_is_room_for_half_a_gigabyte_or_three_times_the_database() -> None:
    assert room_for(1) == 500 << 20
    assert room_for(1 << 30) == 3 << 30

"""A disk that is full at any write of a synchronization, and clocks that are wrong: all ends the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from sync.errors import SignInNeeded
from sync.records import Intent
from sync.store import NoRoom, Store
from sync.store.connections import Connections
from tests.support.given import FakeClock
from tests.support.scenes import ID, SCENES
from tests.support.stage import Stage, stage_in

_BIG = {"en": "Much text. " * 2_000}
_WRITES = 12
_PLENTY = 1_000_000


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A stage of the test's own."""
    with stage_in(tmp_path) as made:
        yield made


@contextmanager
def full_from(store: Store, at: int) -> Iterator[list[Exception]]:
    """In the block the database may not grow by a page from the write with this number on; what that led to."""
    connections, left, met = store._connections, at, list[Exception]()

    @contextmanager
    def writing() -> Iterator[Any]:
        nonlocal left
        left -= 1
        if left == 0:
            _allow(connections, None)
        try:
            with Connections.writing(connections) as connection:
                yield connection
        except NoRoom as trouble:
            met.append(trouble)
            raise

    connections.writing = writing  # type: ignore[method-assign] # the disk gets full in the middle of the program's way
    try:
        yield met
    finally:
        del connections.writing
        _allow(connections, _PLENTY)


def _allow(connections: Connections, pages: int | None) -> None:
    """So many pages are the most from now on; none: no more than there are."""
    with connections.bare() as connection:
        most = pages or connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={most}")


def _much(stage: Stage, scene: str) -> None:
    """The scene, with a text for which there must be room."""
    stage.begin()
    SCENES[scene](stage)
    if stage.desk.store.records.get(ID):
        stage.change(ID, "outcomes", _BIG)


@pytest.mark.long
@pytest.mark.parametrize("scene", ["first_drafts", "moved_meanwhile", "much_news"])
def test_a_disk_that_is_full_at_any_write_loses_nothing(stage: Stage, scene: str) -> None:
    _much(stage, scene)
    well, hits = stage.finish(), 0
    for at in range(1, _WRITES + 1, 2):
        _much(stage, scene)
        with full_from(stage.desk.store, at) as met:
            report = stage.sync()
        told = [str(report.trouble), *(str(one.phrase) for one in report.results)]
        assert not met or any("The disk is full." in sentence for sentence in told), told
        assert stage.finish() == well
        hits += bool(met)
    assert hits


class JumpingClock(FakeClock):
    """A clock that is in another year each time somebody looks at it."""

    _years = cycle([1970, 2050, 2025, 1999])

    def __call__(self) -> datetime:
        """Some time."""
        return datetime(next(self._years), 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("scene", ["edits", "moved_meanwhile", "publication", "returned", "withdrawal"])
def test_a_clock_that_jumps_changes_nothing(stage: Stage, scene: str) -> None:
    well = stage.play(SCENES[scene])
    stage.begin(JumpingClock)
    SCENES[scene](stage)
    assert stage.finish() == well


def test_where_the_clearing_house_is_in_another_century_one_signs_in_anew_and_nothing_is_lost(
    stage: Stage,
) -> None:
    well = stage.play(SCENES["edits"])
    stage.begin()
    SCENES["edits"](stage)
    stage.clock.now = datetime(2050, 1, 1, tzinfo=UTC)
    assert isinstance(stage.sync().trouble, SignInNeeded)
    assert [item.intent for item in stage.desk.store.outbox.waiting()] == [Intent.DRAFT] * 2
    assert stage.finish() == well

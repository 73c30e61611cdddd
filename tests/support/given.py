"""What is handed in to the program: a clock, new identifiers, a folder for its data."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

START = datetime(2025, 3, 14, 9, 30, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The time, in UTC."""
        return self.now

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> datetime:
        """Let time pass; the time that it is then."""
        self.now += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        return self.now


class NewIds:
    """Identifiers as the clearing-house writes them, the same ones in every run."""

    def __init__(self, series: int = 0) -> None:
        self.series = series
        self._numbers = count(1)

    def __call__(self) -> str:
        """The next identifier, in capitals."""
        return f"{self.series:08X}-0000-4000-8000-{next(self._numbers):012X}"


@pytest.fixture
def clock() -> FakeClock:
    """A clock of the test's own; ``clock.advance(minutes=5)`` lets time pass."""
    return FakeClock()


@pytest.fixture
def new_id() -> NewIds:
    """A maker of identifiers of the test's own."""
    return NewIds()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Where a copy of the program may keep its data; not made yet."""
    return tmp_path / "data"

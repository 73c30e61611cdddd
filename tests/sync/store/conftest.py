"""A store on a real file for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.store import Store
from tests.support.given import FakeClock, NewIds


@pytest.fixture
def store(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Store]:
    """An empty store in a folder of its own, on the clock of the test."""
    with Store.open(data_dir, clock=clock, new_id=new_id) as opened:
        yield opened

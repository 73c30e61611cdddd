"""Fixtures for the tests of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.practice import PracticeServer
from tests.desktop_app.given import background, desk, dressed, settle, speak, start, window_ini, worn
from tests.desktop_app.seat import sit
from tests.support.given import FakeClock, NewIds
from tests.support.key_store import MemoryKeys

__all__ = ["background", "desk", "dressed", "settle", "sit", "speak", "start", "window_ini", "worn"]


@pytest.fixture
def server(tmp_path: Path, clock: FakeClock) -> Iterator[PracticeServer]:
    """A clearing-house without examples."""
    with PracticeServer(tmp_path / "house", clock=clock, new_id=NewIds(9), examples=False) as server:
        yield server


@pytest.fixture
def keys() -> MemoryKeys:
    """The key store of this computer."""
    return MemoryKeys()

"""Fixtures for the tests of the window."""

from __future__ import annotations

import pytest

from sync.practice import PracticeServer
from tests.desktop_app.given import background, desk, dressed, settle, speak, start, window_ini, worn
from tests.desktop_app.patience import qtbot
from tests.desktop_app.seat import sit
from tests.support.key_store import MemoryKeys

__all__ = ["background", "desk", "dressed", "qtbot", "settle", "sit", "speak", "start", "window_ini", "worn"]


@pytest.fixture
def server(practice: PracticeServer) -> PracticeServer:
    """A clearing-house without examples."""
    return practice


@pytest.fixture
def keys() -> MemoryKeys:
    """The key store of this computer."""
    return MemoryKeys()

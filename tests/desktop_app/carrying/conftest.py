"""Two people, each in a window: one without a connection, one with the practice clearing-house."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from sync.practice import PracticeServer
from sync.practice.people.accounts import COLLEAGUE, FOCAL_POINT
from tests.desktop_app.carrying.given import away
from tests.desktop_app.given import Start
from tests.desktop_app.person import Nowhere, Person
from tests.support.given import FakeClock


@pytest.fixture
def awa(
    start: Start, tmp_path: Path, practice: PracticeServer, qtbot: QtBot, clock: FakeClock, worn: QApplication
) -> Person:
    """The focal point, who has a connection."""
    return Person(start, tmp_path / "awa", practice, FOCAL_POINT, qtbot, clock)


@pytest.fixture
def lin(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock, worn: QApplication) -> Person:
    """A colleague without any connection."""
    return Person(start, tmp_path / "lin", Nowhere(), COLLEAGUE, qtbot, clock)


@pytest.fixture
def bo(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """Somebody in another office, without a window."""
    desk = away(tmp_path / "bo", "Bo Tchala", clock, 4)
    yield desk
    desk.close()

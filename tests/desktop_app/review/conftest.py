"""The focal point in a window, whose colleague drafts at the same computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sync.practice.people.accounts import FOCAL_POINT
from tests.desktop_app.given import Start
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.review.given import BEES, keep
from tests.desktop_app.test_whole_life import ANSWERS
from tests.support.given import FakeClock


@pytest.fixture
def awa(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock, worn: QApplication) -> Person:
    """The focal point, without a connection; a colleague, Karim, drafts at the same computer."""
    person = Person(start, tmp_path / "awa", Nowhere(), FOCAL_POINT, qtbot, clock)
    keep(person, BEES, "Bees", **ANSWERS, description={"en": "Twenty people."})
    return person

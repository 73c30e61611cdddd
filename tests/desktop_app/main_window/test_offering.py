"""After the clearing-house went back, the window offers to send again what is newer here, all at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.main_window.connection import Connection
from desktop_app.operations.drafts import save_draft
from desktop_app.operations.sending import submit
from desktop_app.told import Told
from forms.paths import with_value
from sync.practice import PracticeServer
from sync.practice.database.models import Version
from sync.records import Intent, Origin
from tests.desktop_app.seat import Sit
from tests.support.given import FakeClock
from tests.support.two_computers import ACTIVITY
from tests.sync.given import ID


class Window:
    """The connection of a window, and what it told."""

    def __init__(self, qtbot: QtBot, background: Background, connection: Connection) -> None:
        self._qtbot, self._background, self.connection = qtbot, background, connection
        self.told: list[Told] = []
        connection.told.connect(self.told.append)

    def synchronize(self, password: str = "") -> None:
        """Synchronize, and wait until all is told."""
        self.connection.synchronizer.start(password)
        self.wait()

    def wait(self) -> None:
        """Until everything beside the window is done."""
        self._qtbot.waitUntil(self._background.idle, timeout=20_000)


@pytest.fixture
def window(qtbot: QtBot, background: Background, sit: Sit) -> Iterator[Window]:
    """Ana's window, with a record that is at the clearing-house."""
    seat = sit("focal.point@practice.example")
    owner = QWidget()
    qtbot.addWidget(owner)
    window = Window(qtbot, background, Connection(seat.desk, background, owner))
    seat.desk.store.records.save(
        "capacityBuildingInitiative", ID, ACTIVITY, origin=Origin.IMPORTED, who=seat.desk.person
    )
    submit(seat.desk, ID, Intent.DRAFT)
    window.synchronize(seat.account.password)
    yield window
    window.wait()
    window.connection.synchronizer.close()


def went_back(window: Window, practice: PracticeServer, clock: FakeClock) -> None:
    """The record is bettered and sent, then the clearing-house is as it was before that."""
    clock.advance(hours=1)
    desk = window.connection._desk
    save_draft(desk, ID, with_value(ACTIVITY, "description", {"en": "Newer."}))
    submit(desk, ID, Intent.DRAFT)
    window.synchronize()
    with practice.house.database.writing() as session:
        version = session.query(Version).one()
        version.text = version.text.replace("Newer.", "Twenty people learn.")
        version.updated_on = version.created_on


def test_what_is_newer_here_is_offered_and_waits_at_one_press(
    window: Window, practice: PracticeServer, clock: FakeClock
) -> None:
    went_back(window, practice, clock)
    window.synchronize()
    assert "went back to an earlier state" in window.told[-1].text
    assert (window.told[-1].role, window.told[-1].action) == ("warning", "Send what is newer here again")
    assert window.told[-1].do is not None
    window.told[-1].do()
    window.wait()
    assert window.told[-1].text == "1 record waits to be sent again."
    window.synchronize()
    assert window.told[-1].action == "How it went"
    there = window.connection._desk.store.records.get(ID)
    assert there is not None
    assert there.base == with_value(ACTIVITY, "description", {"en": "Newer."})

"""What the tests of the queue share: a desk, records that wait, and the page that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import words
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.queue.models import LINE
from desktop_app.queue.page import QueuePage
from sync.records import Intent, Origin, OutboxItem
from tests.support.given import FakeClock, NewIds

NAMES = ("First", "Second", "Third")
TYPE = "organization"


def wait(desk: Desk, name: str, intent: Intent = Intent.DRAFT, **more: object) -> OutboxItem:
    """An organization of this name that waits to be sent; its identifier is its name in capitals."""
    identifier = name.upper()
    document = {
        "header": {"identifier": identifier, "schema": TYPE, "languages": ["en"]},
        "name": {"en": name},
        **more,
    }
    desk.store.records.save(TYPE, identifier, document, origin=Origin.TYPED, who=desk.person)
    return desk.store.outbox.put(identifier, intent)


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds, qapp: object) -> Iterator[Desk]:
    """A desk without any record."""
    words.install("en")
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    yield desk
    desk.close()
    words.install("en")


@pytest.fixture
def background(desk: Desk) -> Iterator[Background]:
    """Work beside the window, ended before the desk is closed."""
    background = Background()
    yield background
    background.close()


class Shown:
    """The page as a person sees and uses it; every step waits until the work beside the window is done."""

    def __init__(self, qtbot: QtBot, desk: Desk, background: Background) -> None:
        self.qtbot, self.desk, self.background = qtbot, desk, background
        self.page = QueuePage(desk, background)
        self.view = self.page.waiting
        qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        self.page.show()
        qtbot.waitActive(self.page)
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        self.page.refresh()
        self.wait()

    def wait(self) -> None:
        """Until every answer has come."""
        self.qtbot.waitUntil(self.background.idle)

    def choose(self, *names: str) -> None:
        """Choose the lines of these records."""
        titles = [line.title for line in self.view.model.lines]
        self.view.table.choose_rows([titles.index(name) for name in names])

    def press(self, name: str) -> None:
        """Press a button of the view: open, hold, first, out."""
        getattr(self.view, name).click()
        self.wait()

    def titles(self) -> list[str]:
        """The titles in the order in which they stand."""
        return [line.title for line in self.view.model.lines]

    def row(self, number: int, columns: int = 4) -> list[str]:
        """What stands in a row of the table of what waits."""
        model = self.view.model
        return [str(model.index(number, column).data()) for column in range(columns)]

    def journal(self, number: int) -> list[str]:
        """What stands in a row of the journal."""
        model = self.page.journal
        assert model.index(number, 0).data(LINE) is not None
        return [str(model.index(number, column).data()) for column in range(model.columnCount())]


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk, background: Background) -> Shown:
    """The page over three organizations that wait."""
    for name in NAMES:
        wait(desk, name)
    return Shown(qtbot, desk, background)

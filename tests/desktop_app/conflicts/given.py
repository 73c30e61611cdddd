"""What the tests of conflicts share: a desk, records that both sides changed, and the page that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app import words
from desktop_app.background import Background
from desktop_app.conflicts.card import Card
from desktop_app.conflicts.page import ConflictPage
from desktop_app.desk import Desk
from forms.kinds import Document
from forms.registry import form_for
from sync.merge import merge
from sync.records import Origin, Record, Remote, Stamp, Standing
from tests.support.given import FakeClock, NewIds

ACTIVITY = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"
SECOND = "1A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"
TYPE = "capacityBuildingInitiative"
DESCRIPTION, END, TITLE = "description.en", "endDate", "title.en"


def activity(identifier: str = ACTIVITY, **answers: Any) -> Document:
    """An activity's document; answers given by name take the place of the usual ones, ``None`` leaves one out."""
    document = {
        "header": {"identifier": identifier, "schema": TYPE, "languages": ["en"]},
        "title": {"en": "Regional workshop"},
        "description": {"en": "Training for 20 people."},
        "startDate": "2016-04-04",
        "endDate": "2016-04-08",
    }
    return {name: value for name, value in {**document, **answers}.items() if value is not None}


def text(english: str) -> dict[str, str]:
    """A text in English."""
    return {"en": english}


MINE: dict[str, Any] = {"description": text("Training for 25 people."), "endDate": "2016-04-09"}
THEIRS: dict[str, Any] = {
    "description": text("Training for 20 people and a field day."),
    "endDate": "2016-04-10",
}


def meet(
    desk: Desk,
    mine: dict[str, Any],
    theirs: dict[str, Any],
    *,
    base: dict[str, Any] | None = None,
    identifier: str = ACTIVITY,
) -> Record:
    """A record that was agreed on, then edited here, then came in edited by Ana Souza on 2025-03-13."""
    agreed = activity(identifier, **(base or {}))
    records = desk.store.records
    first = Stamp("2025-03-01T10:00:00Z", 1, Standing.DRAFT)
    records.received(Remote(identifier, TYPE, first, agreed))
    records.save(TYPE, identifier, {**agreed, **mine}, origin=Origin.TYPED, who=desk.person)
    return come_in(desk, {**agreed, **theirs}, identifier=identifier, revision=2)


def come_in(desk: Desk, theirs: Document, *, identifier: str = ACTIVITY, revision: int) -> Record:
    """Their version comes in and is merged with what stands here."""
    record = desk.store.records.get(identifier)
    assert record is not None
    outcome = merge(form_for(TYPE), record.base, record.mine, theirs)
    stamp = Stamp("2025-03-13T10:00:00Z", revision, Standing.DRAFT)
    remote = Remote(identifier, TYPE, stamp, theirs, changed_by="Ana Souza")
    return desk.store.records.merged(identifier, remote, outcome.document, outcome.conflicts, outcome.came_in)


def gone_there(
    desk: Desk,
    mine: dict[str, Any] | None = None,
    *,
    identifier: str = ACTIVITY,
    base: dict[str, Any] | None = None,
    ask: bool = False,
) -> Record:
    """A record that was agreed on, edited here if so, and then removed at the clearing-house, with many or not."""
    agreed = activity(identifier, **(base or {}))
    records = desk.store.records
    records.received(
        Remote(
            identifier, TYPE, Stamp("2025-03-01T10:00:00Z", 1, Standing.DRAFT), agreed, changed_by="Ana Souza"
        )
    )
    if mine:
        records.save(TYPE, identifier, {**agreed, **mine}, origin=Origin.TYPED, who=desk.person)
    return records.gone(identifier, ask=ask)


def gone_here(desk: Desk, theirs: dict[str, Any], *, identifier: str = ACTIVITY) -> Record:
    """A record that lies in the bin here, and then came in edited by Ana Souza."""
    agreed = activity(identifier)
    first = Stamp("2025-03-01T10:00:00Z", 1, Standing.DRAFT)
    desk.store.records.received(Remote(identifier, TYPE, first, agreed))
    desk.store.records.to_bin([identifier], desk.person)
    return come_in(desk, {**agreed, **theirs}, identifier=identifier, revision=2)


def kept(desk: Desk, identifier: str = ACTIVITY) -> Record:
    """The record as the store has it."""
    record = desk.store.records.get(identifier)
    assert record is not None
    return record


@pytest.fixture
def speak(qapp: object) -> Iterator[None]:
    """The language that a test spoke is forgotten after it."""
    words.install("en")
    yield
    words.install("en")


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds, speak: None) -> Iterator[Desk]:
    """A desk in Benin without any record."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    yield desk
    desk.close()


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
        self.page = ConflictPage(desk, background)
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

    def card(self, path: str) -> Card:
        """The card of an answer."""
        return next(card for card in self.page.view.cards.cards if card.part.path == path)

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key wherever the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused, key, modifier)

    def paths(self) -> list[str]:
        """The answers that are to be settled."""
        return [card.part.path for card in self.page.view.cards.cards]

    def button(self, name: str) -> QAbstractButton:
        """A button that can be seen and pressed, by its object name; of a pop-up too."""
        found = [one for one in self.page.window().findChildren(QAbstractButton, name) if one.isVisible()]
        assert found, f"there is no {name}"
        assert found[-1].isEnabled(), f"{name} cannot be pressed"
        return found[-1]

    def press_button(self, name: str) -> None:
        """Press such a button."""
        self.button(name).click()
        self.wait()

    def lines(self) -> list[str]:
        """What the list shows of each record."""
        return [self.page.list.item(number).text() for number in range(self.page.list.count())]

    def settle(self) -> None:
        """Press the button."""
        self.page.view.settle.click()
        self.wait()


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk, background: Background) -> Iterator[Shown]:
    """The page over two answers in conflict of one record."""
    meet(desk, MINE, THEIRS)
    shown = Shown(qtbot, desk, background)
    yield shown
    shown.page.leave()

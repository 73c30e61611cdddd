"""What the tests of the window share: a desk with records, work beside the window, the program itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import look, words
from desktop_app.app import Program
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.main_window.at_work import Workplace
from desktop_app.main_window.window import window_settings
from desktop_app.theme.colours import LIGHT
from desktop_app.windows.answers import Answers
from forms.kinds import Document
from sync.records import Origin, Record
from tests.support.given import FakeClock, NewIds

ACTIVITY = "capacityBuildingInitiative"
W = TypeVar("W", bound=QWidget)
Settle = Callable[[], None]
ANSWERS = Answers(country="bj", person="Awa Houngbo")


def take_away_what_was_shown() -> None:
    """Delete now what is to be deleted later: its timers would ask a desk that is closed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speak a language for the length of a test; English again afterwards."""
    yield words.install
    words.install("en")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in our look, for good: Qt may crash when a style sheet is taken off under living widgets."""
    look.wear(qapp, dark=False)
    return qapp


@pytest.fixture
def worn(dressed: QApplication) -> Iterator[QApplication]:
    """The application in our look, light again after a test that darkened it."""
    yield dressed
    if look.colours() is not LIGHT:
        look.wear(dressed, dark=False)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Workers that end with the test."""
    background = Background()
    yield background
    background.close()


@pytest.fixture
def settle(qtbot: QtBot, background: Background) -> Settle:
    """Wait until all work beside the window is answered."""

    def wait() -> None:
        qtbot.waitUntil(background.idle)

    return wait


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Desk]:
    """A desk of somebody in Benin, without records."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    yield desk
    take_away_what_was_shown()
    desk.close()


@pytest.fixture
def window_ini(tmp_path: Path) -> QSettings:
    """Window settings in a file of the test's own."""
    return window_settings(tmp_path)


def titled(identifier: str, title: str, **more: object) -> Document:
    """The document of an activity with a title."""
    header = {"identifier": identifier, "schema": ACTIVITY, "languages": ["en"]}
    return {"header": header, "title": {"en": title}, **more}


def keep(desk: Desk, identifier: str, title: str, record_type: str = ACTIVITY, **more: object) -> Record:
    """Keep a record with a title."""
    document = titled(identifier, title, **more)
    return desk.store.records.save(record_type, identifier, document, origin=Origin.TYPED, who="Awa")


def part(widget: QWidget, kind: type[W], name: str) -> W:
    """The one part of a widget with this object name, which must be there."""
    found = widget.findChildren(kind, name)
    assert len(found) == 1, f"{name}: {len(found)} found"
    return found[0]


class Start:
    """Starts the program, as often as it takes, and ends what it started."""

    def __init__(self, data: Path, clock: FakeClock, new_id: NewIds) -> None:
        self._data, self._clock, self._new_id = data, clock, new_id
        self.started: list[Program] = []

    def __call__(self, data: Path | None = None) -> Program:
        """Start it on this folder, or on the test's own."""
        program = Program(data or self._data, clock=self._clock, new_id=self._new_id)
        self.started.append(program)
        program.start()
        return program

    def end(self, program: Program) -> None:
        """Close the window and let everything go."""
        self.started.remove(program)
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
        QApplication.sendPostedEvents(None, 0)


@pytest.fixture
def start(data_dir: Path, clock: FakeClock, new_id: NewIds, qapp: QApplication) -> Iterator[Start]:
    """Start the program on the test's data folder."""
    start = Start(data_dir, clock, new_id)
    yield start
    for program in list(start.started):
        start.end(program)


def work_of(program: Program) -> Workplace:
    """What a program shows while a desk is open."""
    assert program.window.workplace is not None
    return program.window.workplace

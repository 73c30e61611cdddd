"""What the tests of the form page share: a page that is shown and used as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import TextBox
from forms.kinds import Document
from tests.desktop_app.given import keep

W = TypeVar("W", bound=QuestionWidget)


class Opened:
    """A form page on the screen."""

    def __init__(self, qtbot: QtBot, desk: Desk, background: Background, identifier: str) -> None:
        self.qtbot, self.desk, self.background = qtbot, desk, background
        self.page = FormPage(desk, background, identifier)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        with qtbot.waitActive(self.page):
            self.page.show()
        self.page.setFocus()

    def question(self, path: str, kind: type[W]) -> W:
        """The widget of a question, brought into view."""
        self.page.go_to(path)
        widget = self.page.view.stack.widget_at(path)
        assert isinstance(widget, kind)
        return widget

    def type(self, path: str, text: str, language: str = "en") -> None:
        """Write into a text, at its beginning."""
        widget = self.question(path, QuestionWidget)
        box = widget.findChild(TextBox, f"box_{language}")
        assert isinstance(box, TextBox)
        box.setFocus()
        QTest.keyClicks(box, text)

    def press(self, button: QWidget) -> None:
        """Click a button, once everything has its place."""
        QApplication.processEvents()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def save(self) -> None:
        """Until everything that was typed is in the store."""
        self.page.saver.save()
        self.wait()

    def wait(self) -> None:
        """Until the work beside the window is done."""
        self.qtbot.waitUntil(self.background.idle)

    def stored(self) -> Document:
        """The document as the store has it."""
        record = self.desk.store.records.get(self.page.identifier)
        assert record is not None
        return record.mine

    def shown(self, path: str) -> bool:
        """Whether a question is asked."""
        page = self.page.view.stack.pages[self.page.view.stack.place_of(path)]
        return path in page.rows and not page.rows[path].isHidden()

    def label(self, path: str) -> str:
        """The label of a question as it is shown."""
        page = self.page.view.stack.pages[self.page.view.stack.place_of(path)]
        return page.rows[path].label.text()


Open = Callable[..., Opened]


@pytest.fixture
def open_form(
    qtbot: QtBot, desk: Desk, background: Background, speak: Callable[[str], None]
) -> Iterator[Open]:
    """Opens the form of a record; of a new activity called Workshop where none is named."""

    def opened(identifier: str = "A1", **answers: Any) -> Opened:
        if desk.store.records.get(identifier) is None:
            keep(desk, identifier, "Workshop", **answers)
        return Opened(qtbot, desk, background, identifier)

    speak("en")
    yield opened
    qtbot.waitUntil(background.idle)

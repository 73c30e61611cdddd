"""Every form with the keyboard alone: each question is reached, answered and left again, forwards and backwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.form.section_page import SectionPage
from desktop_app.questions.base import QuestionWidget
from forms.registry import FORMS
from forms.spec import Form
from forms.vocabularies import seed
from sync.records import Origin
from tests.desktop_app.form.given import Open, Opened, open_form
from tests.desktop_app.given import keep
from tests.support.every_question import coverings

__all__ = ["open_form"]
# Said by the offscreen platform whenever a list pops up.
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)
KEY, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MOST_STOPS = 300


def cursor() -> QWidget:
    """Where the keys go."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


class Walk:
    """Somebody who goes through one section of an opened form."""

    def __init__(self, opened: Opened, place: int) -> None:
        """Choose the section with the arrow keys."""
        self.view = opened.page.view
        self.sections: QListWidget = self.view.sections.list
        self.sections.setFocus()
        while self.sections.currentRow() < place:
            QTest.keyClick(self.sections, KEY.Key_Down)
        self.page: SectionPage = self.view.stack.pages[place]

    def asked(self) -> list[str]:
        """The paths of the questions that are to be seen, from top to bottom."""
        shown = [path for path, row in self.page.rows.items() if row.isVisible()]
        return sorted(shown, key=lambda path: self.page.rows[path].mapTo(self.page, self.page.pos()).y())

    def question(self) -> QuestionWidget | None:
        """The question in which the cursor is."""
        return next((one for one in self.page.widgets() if one.has_focus(cursor())), None)

    def forward(self) -> list[str]:
        """Press Tab from the list until the section is behind, and answer what is met first of each question."""
        met: list[str] = []
        for _ in range(MOST_STOPS):
            QTest.keyClick(cursor(), KEY.Key_Tab)
            question = self.question()
            if question is None and not self.page.isAncestorOf(cursor()):
                return met
            if question is not None and question.question.path not in met:
                met.append(question.question.path)
                answer(question)
        raise AssertionError(f"no way out of {met[-1]}")

    def back(self) -> list[str]:
        """Press Shift+Tab until the list of sections is reached; the questions that were met, from the top."""
        met: list[str] = []
        for _ in range(MOST_STOPS):
            QTest.keyClick(cursor(), KEY.Key_Tab, SHIFT)
            if cursor() is self.sections:
                return list(dict.fromkeys(reversed(met)))
            if (question := self.question()) is not None:
                met.append(question.question.path)
        raise AssertionError("no way back")


def answer(question: QuestionWidget) -> None:
    """Type, or press what is to be pressed; what opens a window of the system's own is left alone."""
    path, at = question.question.path, cursor()
    if isinstance(at, QAbstractButton) and at.objectName().startswith("add_"):
        QTest.keyClick(at, KEY.Key_Space)
        at = cursor()
        assert question.has_focus(at), path
    if isinstance(at, QLineEdit):
        QTest.keyClicks(at, "5")
        assert at.isReadOnly() or "5" in at.text(), path
    elif isinstance(at, QPlainTextEdit):
        QTest.keyClicks(at, "5")
        assert at.isReadOnly() or "5" in at.toPlainText(), path
    elif isinstance(at, QAbstractButton) and at.isCheckable():
        before = at.isChecked()
        QTest.keyClick(at, KEY.Key_Space)
        assert at.isChecked() is not before, path
        QTest.keyClick(at, KEY.Key_Z, CONTROL)
        assert at.isChecked() is before, path
    else:
        assert isinstance(at, QAbstractButton | QComboBox), (path, at)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_every_question_is_reached_answered_and_left_by_keys(form: Form, open_form: Open, desk: Desk) -> None:
    reached: set[str] = set()
    for number, document in enumerate(coverings(form, seed())):
        identifier = f"R{number}"
        desk.store.records.save(form.record_type, identifier, document, origin=Origin.TYPED, who="")
        opened = open_form(identifier)
        for place in range(opened.page.view.stack.count()):
            walk = Walk(opened, place)
            met = walk.forward()
            assert met == walk.asked()
            assert walk.back() == met
            reached |= set(met)
        opened.wait()
    assert reached == {question.path for question in form.questions}


def test_the_keys_for_sections_put_the_cursor_into_their_first_question(open_form: Open) -> None:
    opened = open_form()
    for key, place in ((KEY.Key_PageDown, 1), (KEY.Key_PageDown, 2), (KEY.Key_PageUp, 1)):
        QTest.keyClick(cursor(), key, CONTROL)
        page = opened.page.view.stack.pages[place]
        assert opened.page.view.stack.currentWidget() is page
        assert page.widgets()[0].has_focus(cursor())


def test_tab_goes_from_the_last_button_out_of_the_form(
    desk: Desk, background: Background, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak("en")
    keep(desk, "A1", "Workshop")
    window = QWidget()
    qtbot.addWidget(window)
    around = [QPushButton("before"), FormPage(desk, background, "A1"), QPushButton("after")]
    layout = QVBoxLayout(window)
    for part in around:
        layout.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
    page = around[1]
    assert isinstance(page, FormPage)
    page.view.sections.go_to(1)
    page.view.footer.publish.setFocus()
    QTest.keyClick(cursor(), KEY.Key_Tab)
    assert cursor() is around[2]
    page.view.header.back.setFocus()
    QTest.keyClick(cursor(), KEY.Key_Tab, SHIFT)
    assert cursor() is around[0]
    qtbot.waitUntil(background.idle)

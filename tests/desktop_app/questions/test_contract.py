"""What holds for every widget of a question, whatever kind of answer it asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.labels import PlainLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.factory import WIDGETS
from desktop_app.questions.kept import KeptAsItIs
from forms.kinds import Kind
from forms.words import say
from tests.desktop_app.questions.answers import RIGHT, edit
from tests.desktop_app.questions.given import LANGUAGES, QUESTIONS, Asked

every_question = pytest.mark.parametrize("name", QUESTIONS)
one_widget = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda part: st.one_of(
        st.lists(part, max_size=3), st.dictionaries(st.text(max_size=10), part, max_size=3)
    ),
    max_leaves=6,
)


def exactly(value: Any) -> str:
    """A value with the types and the order of its parts."""
    return repr(value)


def test_every_kind_of_answer_has_its_widget() -> None:
    assert set(WIDGETS) == set(Kind)
    assert {question.kind for question in QUESTIONS.values()} == set(Kind)


@every_question
def test_what_nobody_touched_comes_back_to_the_letter(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])

    @one_widget
    @given(RIGHT[name])
    def check(value: Any) -> None:
        widget.set_value(value)
        widget.leave()
        assert exactly(widget.value()) == exactly(value)

    check()


@every_question
def test_what_has_any_other_shape_comes_back_to_the_letter(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])

    @one_widget
    @given(anything)
    def check(value: Any) -> None:
        widget.set_value(value)
        widget.leave()
        assert exactly(widget.value()) == exactly(value)

    check()


@every_question
def test_a_change_is_heard_and_changes_the_answer(name: str, ask: Asked, qtbot: QtBot) -> None:
    widget = ask(QUESTIONS[name])
    with qtbot.waitSignal(widget.edited):
        edit(widget)
    assert widget.value() is not None
    assert widget.holds(widget.value())


@every_question
def test_showing_a_value_is_no_edit(name: str, ask: Asked, qtbot: QtBot) -> None:
    widget = ask(QUESTIONS[name])
    edit(widget)
    changed = widget.value()
    with qtbot.assertNotEmitted(widget.edited):
        widget.set_value(None)
        widget.set_value(changed)
        widget.set_value([object()])
        widget.set_languages((*LANGUAGES, "ru"))
        widget.refresh()
        widget.set_problem([say("Mend this.")])
        widget.leave()


@every_question
def test_an_answer_can_be_taken_away_and_given_again(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])
    edit(widget)
    changed = widget.value()
    widget.set_value(None)
    assert widget.value() is None
    widget.set_value(changed)
    assert exactly(widget.value()) == exactly(changed)


@every_question
def test_what_it_cannot_show_is_said_to_be_kept_and_can_be_answered_anew(
    name: str, ask: Asked, qtbot: QtBot
) -> None:
    widget = ask(QUESTIONS[name])
    widget.set_value([["odd", 7]])
    kept = widget.findChild(KeptAsItIs)
    assert isinstance(kept, KeptAsItIs)
    assert kept.isVisible()
    assert not widget.body.isVisible()
    assert "odd" in kept.box.toPlainText()
    with qtbot.waitSignal(widget.edited):
        QTest.mouseClick(kept.button, Qt.MouseButton.LeftButton)
    assert widget.value() is None
    assert widget.body.isVisible()


@every_question
def test_read_only_takes_no_change(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])
    widget.set_read_only(True)
    widget.set_value(None)
    assert _open_parts(widget) == []
    widget.set_read_only(False)
    assert _open_parts(widget) != []


@every_question
def test_a_problem_stands_beside_the_answer_until_it_is_mended(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])
    widget.set_problem([say("Mend this."), say("And that.")])
    line = widget.findChild(PlainLabel, "problem_words")
    assert isinstance(line, PlainLabel)
    assert line.isVisible()
    assert line.text() == "Mend this.\nAnd that."
    assert "Mend this." in widget.accessibleDescription()
    widget.set_problem([])
    assert not line.isVisible()


@every_question
def test_what_is_only_shown_can_be_taken_away_where_something_is_wrong_with_it(
    name: str, ask: Asked, qtbot: QtBot
) -> None:
    widget = ask(replace(QUESTIONS[name], read_only=True))
    widget.set_value([["odd", 7]])
    widget.set_problem([say("No such term.")])
    button = widget.findChild(QPushButton, "problem_remedy")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(widget.edited):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert widget.value() is None
    widget.set_problem([])
    assert not button.isVisible()


@every_question
def test_what_can_be_mended_is_not_offered_to_be_taken_away(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])
    widget.set_problem([say("Mend this.")])
    assert widget.findChild(QPushButton, "problem_remedy") is None


@every_question
def test_the_cursor_can_be_put_into_it(name: str, ask: Asked, qtbot: QtBot) -> None:
    widget = ask(QUESTIONS[name])
    widget.focus()
    qtbot.waitUntil(lambda: widget.has_focus(QApplication.focusWidget()))


@every_question
def test_everything_that_takes_the_focus_has_a_name(name: str, ask: Asked) -> None:
    widget = ask(QUESTIONS[name])
    edit(widget)
    nameless = [
        part
        for part in widget.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and not _name_of(part)
    ]
    assert nameless == []


def _name_of(part: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(part)
    return found.text(QAccessible.Text.Name) if found else ""


def _open_parts(widget: QuestionWidget) -> list[QWidget]:
    """The parts in which something can be entered or pressed now."""
    boxes = [box for box in widget.findChildren(QLineEdit) if not box.isReadOnly()]
    areas = [box for box in widget.findChildren(QPlainTextEdit) if not box.isReadOnly()]
    presses = [*widget.findChildren(QAbstractButton), *widget.findChildren(QComboBox)]
    found: list[QWidget] = [*boxes, *areas, *(one for one in presses if one.isEnabled())]
    return [part for part in found if part.isVisible()]

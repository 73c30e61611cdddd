"""Texts, notes, numbers and dates: what is typed is kept, understood where it can be, and said where it cannot."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.notes import NotesWidget
from desktop_app.questions.numbers import TypedWidget
from desktop_app.questions.texts import TextWidget
from tests.desktop_app.questions.given import QUESTIONS, Asked


def text(ask: Asked, value: Any, name: str = "text") -> TextWidget:
    """A widget for text."""
    widget = ask(QUESTIONS[name], value)
    assert isinstance(widget, TextWidget)
    return widget


def typed(ask: Asked, name: str, text: str) -> TypedWidget:
    """A widget into which this was typed, and which was left then."""
    widget = ask(QUESTIONS[name])
    assert isinstance(widget, TypedWidget)
    widget.focus()
    QTest.keyClicks(widget.box, text)
    widget.box.clearFocus()
    widget.leave()
    return widget


def test_each_language_has_its_box(ask: Asked) -> None:
    widget = text(ask, {"en": "Name"})
    widget.boxes.boxes["ar"].box.insertPlainText("اسم")
    assert widget.value() == {"en": "Name", "ar": "اسم"}


def test_text_of_a_language_that_was_taken_away_stays_in_view_until_it_is_emptied(ask: Asked) -> None:
    widget = text(ask, {"en": "Name", "fr": "Nom"})
    widget.set_languages(("en",))
    french = widget.boxes.boxes["fr"]
    assert french.isVisible()
    assert french.stray.isVisible()
    assert widget.value() == {"en": "Name", "fr": "Nom"}
    french.box.selectAll()
    QTest.keyClick(french.box, Qt.Key.Key_Delete)
    assert widget.value() == {"en": "Name"}


def test_the_untouched_languages_of_an_edited_text_stay_to_the_letter(ask: Asked) -> None:
    widget = text(ask, {"fr": "\u00a0Nom \r\n", "en": "Name"})
    QTest.keyClicks(widget.boxes.boxes["en"].box, "A ")
    assert widget.value() == {"fr": "\u00a0Nom \r\n", "en": "A Name"}
    assert list(widget.value()) == ["fr", "en"]


def test_words_are_counted_where_advice_is_given(ask: Asked) -> None:
    widget = text(ask, {"en": "Two words"}, "long text")
    english = widget.boxes.boxes["en"]
    assert english.counter.text() == "2 of about 20 words"
    QTest.keyClicks(english.box, "And ")
    assert english.counter.text() == "3 of about 20 words"


def test_paragraphs_of_a_formatted_text_are_lines_and_go_back_as_paragraphs(ask: Asked) -> None:
    widget = text(ask, {"en": "<div>One &amp; two.</div><div>Three.</div>"}, "rich text")
    box = widget.boxes.boxes["en"].box
    assert box.toPlainText() == "One & two.\nThree."
    QTest.keyClicks(box, "<")
    assert widget.value() == {"en": "<div>&lt;One &amp; two.</div><div>Three.</div>"}


def test_other_formatting_is_kept_until_the_person_removes_it(ask: Asked) -> None:
    given = {"en": "<p>a <b>bold</b> word</p>"}
    widget = text(ask, given, "rich text")
    english = widget.boxes.boxes["en"]
    QTest.keyClicks(english.box, "x")
    assert widget.value() == given
    assert english.box.toPlainText() == "a bold word"
    QTest.mouseClick(english.plain, Qt.MouseButton.LeftButton)
    assert widget.value() == {"en": "<div>a bold word</div>"}


@pytest.mark.parametrize(
    ("name", "entered", "value", "shown", "said"),
    [
        ("date", "25/4/2016", "2016-04-25", "2016-04-25", "25 April 2016"),
        ("date", "april 2016", "2016-04", "2016-04", "April 2016"),
        ("whole number", "1 200", 1200, "1200", ""),
        ("digits", "1 500 000", "1500000", "1500000", "1,500,000"),
    ],
)
def test_what_is_understood_is_shown(
    name: str, entered: str, value: Any, shown: str, said: str, ask: Asked
) -> None:
    widget = typed(ask, name, entered)
    assert widget.value() == value
    assert widget.box.text() == shown
    assert widget.note.text() == said


@pytest.mark.parametrize(
    ("name", "entered", "said"),
    [
        ("date", "3/4/2016", "could not be read as a date"),
        ("date", "spring", "could not be read as a date"),
        ("whole number", "twelve", "not a whole number"),
        ("digits", "1.500", "not an amount"),
    ],
)
def test_what_is_not_understood_is_kept_as_typed_and_said(
    name: str, entered: str, said: str, ask: Asked
) -> None:
    widget = typed(ask, name, entered)
    assert widget.value() == entered
    assert widget.box.text() == entered
    assert said in widget.note.text()
    widget.set_value(entered)
    assert widget.value() == entered


def test_nothing_is_held_against_a_date_while_it_is_typed(ask: Asked) -> None:
    widget = ask(QUESTIONS["date"])
    assert isinstance(widget, TypedWidget)
    widget.focus()
    QTest.keyClicks(widget.box, "20")
    assert not widget.note.isVisible()


def test_a_note_is_an_entry_as_soon_as_it_is_typed(ask: Asked) -> None:
    earlier = "[ Ana | 2024-01-02 ] - Called them."
    widget = ask(QUESTIONS["notes"], json.dumps([earlier]))
    assert isinstance(widget, NotesWidget)
    assert [label.text() for label in widget.labels] == [earlier]
    QTest.keyClicks(widget.box, "Wrote")
    assert json.loads(widget.value()) == [earlier, "[ Amina Dossou | 2025-03-14 ] - Wrote"]
    QTest.keyClicks(widget.box, " again")
    assert len(json.loads(widget.value())) == 2
    QTest.mouseClick(widget.button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(widget.box, "Third")
    assert [entry[-5:] for entry in json.loads(widget.value())] == ["them.", "again", "Third"]


def test_markup_in_a_note_is_shown_as_it_stands(ask: Asked) -> None:
    widget = ask(QUESTIONS["notes"], json.dumps(["<b>not bold</b>"]))
    assert isinstance(widget, NotesWidget)
    assert widget.labels[0].textFormat() is Qt.TextFormat.PlainText


def test_yes_and_no_can_be_taken_back(ask: Asked) -> None:
    widget: QuestionWidget = ask(QUESTIONS["yes or no"], False)
    buttons = widget.row.buttons  # type: ignore[attr-defined]
    QTest.mouseClick(buttons[""], Qt.MouseButton.LeftButton)
    assert widget.value() is None
    QTest.mouseClick(buttons[True], Qt.MouseButton.LeftButton)
    assert widget.value() is True


def test_languages_keep_their_order(ask: Asked) -> None:
    widget: QuestionWidget = ask(QUESTIONS["languages"], ["fr", "sw"])
    buttons = widget.buttons  # type: ignore[attr-defined]
    for code in ("en", "fr"):
        QTest.mouseClick(buttons[code], Qt.MouseButton.LeftButton)
    assert widget.value() == ["sw", "en"]

"""Boxes keep each letter, grow with the text, and leave Ctrl+Z to the page where they have nothing to take back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.questions.boxes import LineBox, TextBox


@pytest.fixture
def box(qtbot: QtBot) -> TextBox:
    """A box of one line."""
    box = TextBox(one_line=True)
    qtbot.addWidget(box)
    box.resize(300, 40)
    box.show()
    return box


def test_blanks_that_do_not_break_survive_an_edit(box: TextBox) -> None:
    box.set_text("Atelier\u00a0: 12\u202f000")
    QTest.keyClicks(box, "x")
    assert box.text() == "xAtelier\u00a0: 12\u202f000"


def test_line_ends_of_another_system_survive_until_an_edit(box: TextBox) -> None:
    box.set_text("one\r\ntwo\u2028three")
    assert box.text() == "one\r\ntwo\u2028three"


def test_it_grows_with_its_text_and_no_further_than_a_page_likes(box: TextBox) -> None:
    low = box.height()
    box.set_text("word " * 60)
    assert box.height() > 2 * low
    box.set_text("word " * 6000)
    highest = box.height()
    box.set_text("word " * 12000)
    assert box.height() == highest
    box.set_text("word")
    assert box.height() == low


def test_several_pasted_lines_become_one_where_one_is_wanted(box: TextBox) -> None:
    pasted = QMimeData()
    pasted.setText("The title\nof the paper")
    box.insertFromMimeData(pasted)
    assert box.text() == "The title of the paper"


def test_formatting_is_not_pasted(box: TextBox) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")
    box.insertFromMimeData(pasted)
    assert box.text() == "bold"


def test_arabic_is_written_from_the_right_in_a_window_that_runs_from_the_left(box: TextBox) -> None:
    box.set_language("ar")
    assert box.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert box.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    box.set_language("fr")
    assert box.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("language", "text", "at_the_right"), [("ar", "عنوان", True), ("fr", "Titre", False)]
)
def test_a_short_text_stands_at_the_edge_where_its_language_begins(
    box: TextBox, language: str, text: str, at_the_right: bool
) -> None:
    box.set_language(language)
    box.set_text(text)
    assert (box.cursorRect().x() > box.width() / 2) is at_the_right


def test_a_box_of_no_language_begins_where_the_window_does(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = TextBox(one_line=True)
        qtbot.addWidget(box)
        box.resize(300, 40)
        box.show()
        for name in ("سلمى", "Awa"):
            box.set_text(name)
            assert box.cursorRect().x() > box.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("kind", [TextBox, LineBox])
def test_undo_belongs_to_the_box_first_and_then_to_the_page(kind: type[QWidget], qtbot: QtBot) -> None:
    page, undone = QWidget(), []
    qtbot.addWidget(page)
    box = kind()
    QVBoxLayout(page).addWidget(box)
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
    shortcut.activated.connect(lambda: undone.append("page"))
    with qtbot.waitActive(page):
        page.show()
    box.setFocus()
    QTest.keyClicks(box, "x")
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["page"]

"""Boxes keep each letter, grow with the text, and leave Ctrl+Z to the page where they have nothing to take back."""

from __future__ import annotations

from collections.abc import Iterator

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


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def window_runs(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """Windows that run from the left, then from the right."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def begins_at_the_right(box: TextBox, text: str) -> bool:
    """Whether a short text stands in the right half of its box."""
    box.set_text(text)
    return box.cursorRect().x() > box.width() / 2


@pytest.mark.usefixtures("window_runs")
def test_a_text_begins_where_its_language_does_however_the_window_runs(box: TextBox) -> None:
    box.set_language("ar")
    assert begins_at_the_right(box, "عنوان")
    box.set_language("fr")
    assert not begins_at_the_right(box, "Titre")


def test_a_text_of_no_language_begins_where_the_window_does(
    window_runs: Qt.LayoutDirection, box: TextBox
) -> None:
    mirrored = window_runs is Qt.LayoutDirection.RightToLeft
    assert begins_at_the_right(box, "سلمى") is mirrored
    assert begins_at_the_right(box, "Awa") is mirrored


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

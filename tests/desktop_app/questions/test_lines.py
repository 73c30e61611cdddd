"""Lines such as telephone numbers: rows that are added, copied, moved and taken away by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.questions.lines import LinesWidget
from tests.desktop_app.questions.given import QUESTIONS, Asked

KEY = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def asked(ask: Asked, *lines: str) -> LinesWidget:
    """A widget with these lines."""
    widget = ask(QUESTIONS["lines"], list(lines) or None)
    assert isinstance(widget, LinesWidget)
    return widget


def cursor() -> QWidget:
    """Where the keys go."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def texts(widget: LinesWidget) -> list[str]:
    """What stands in the rows."""
    return [row.box.text() for row in widget.rows]


def test_there_is_a_row_to_write_in_and_enter_begins_the_next(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClicks(cursor(), "+229 1")
    QTest.keyClick(cursor(), KEY.Key_Return)
    QTest.keyClicks(cursor(), "+229 2")
    assert widget.value() == ["+229 1", "+229 2"]


def test_a_row_that_is_begun_and_left_empty_is_no_answer(ask: Asked) -> None:
    widget = asked(ask, "+229 1")
    QTest.keyClick(widget.button, KEY.Key_Space)
    assert cursor() is widget.rows[1].box
    assert widget.value() == ["+229 1"]


@pytest.mark.parametrize(("place", "key"), [(0, KEY.Key_Down), (1, KEY.Key_Up)])
def test_a_row_is_moved_by_key_and_keeps_the_cursor(place: int, key: Qt.Key, ask: Asked) -> None:
    widget = asked(ask, "one", "two")
    box = widget.rows[place].box
    box.setFocus()
    QTest.keyClick(box, key, ALT)
    assert widget.value() == ["two", "one"]
    assert cursor() is box


def test_a_row_is_copied_below_itself_with_the_cursor_in_the_copy(ask: Asked) -> None:
    widget = asked(ask, "one", "two")
    widget.rows[0].box.setFocus()
    QTest.keyClick(cursor(), KEY.Key_D, CONTROL)
    assert widget.value() == ["one", "one", "two"]
    assert cursor() is widget.rows[1].box


def test_the_cursor_goes_on_to_what_comes_into_the_place_of_a_row_that_is_taken_away(ask: Asked) -> None:
    widget = asked(ask, "one", "two", "three")
    for left in (["one", "three"], ["one"]):
        widget.rows[1].box.setFocus()
        QTest.keyClick(cursor(), KEY.Key_Delete, ALT)
        assert widget.value() == left
        assert cursor() is widget.rows[-1].box
    QTest.keyClick(cursor(), KEY.Key_Delete, ALT)
    assert widget.value() is None
    assert texts(widget) == [""]


def test_a_list_that_is_pasted_becomes_a_row_for_each_line(ask: Asked) -> None:
    widget = asked(ask, "one", "last")
    QApplication.clipboard().setText(" two\r\n\r\nthree\n")
    box = widget.rows[0].box
    box.setFocus()
    QTest.keyClick(box, KEY.Key_End)
    box.paste()
    assert widget.value() == ["one two", "three", "last"]


def test_every_key_stands_in_a_tooltip(ask: Asked) -> None:
    row = asked(ask, "one").rows[0]
    told = [tool.toolTip() for tool in row.tools]
    assert [tip[tip.index("(") + 1 : -1] for tip in told] == ["Alt+Up", "Alt+Down", "Ctrl+D", "Alt+Del"]


def test_what_a_row_does_not_change_stays_to_the_letter(ask: Asked) -> None:
    odd = ["a\u00a0b", "\u202etext", "c\u2028d"]
    widget = asked(ask, *odd)
    widget.rows[0].box.setFocus()
    QTest.keyClick(cursor(), KEY.Key_Down, ALT)
    assert widget.value() == [odd[1], odd[0], odd[2]]


def test_numbers_run_from_the_left_also_where_one_reads_from_the_right(ask: Asked) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = asked(ask, "+229 21 30 00 00").rows[0].box
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    option = box.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.LeftToRight
    assert option.alignment() & Qt.AlignmentFlag.AlignRight

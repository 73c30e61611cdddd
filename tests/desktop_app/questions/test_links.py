"""Links: added, moved, taken away by keys, with nothing lost of what is not shown."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.questions.boxes import LineBox
from desktop_app.questions.links import LinksWidget
from tests.desktop_app.questions.given import QUESTIONS, Asked

ONE = {"url": "https://one.example", "name": "One", "language": "en", "tags": ["x"]}
TWO = {"url": "https://two.example"}
ALT = Qt.KeyboardModifier.AltModifier


def asked(ask: Asked, *links: dict[str, Any]) -> LinksWidget:
    """A widget with these links."""
    widget = ask(QUESTIONS["links"], list(links))
    assert isinstance(widget, LinksWidget)
    return widget


def test_a_link_is_added_from_the_keyboard(ask: Asked) -> None:
    widget = asked(ask)
    QTest.keyClick(widget.button, Qt.Key.Key_Space)
    row = widget.rows[0]
    assert row.first.hasFocus()
    QTest.keyClicks(row.first, "https://www.cbd.int")
    QTest.keyClicks(row.text, "The Convention")
    assert widget.value() == [{"url": "https://www.cbd.int", "name": "The Convention"}]


def test_an_unfinished_link_is_kept(ask: Asked) -> None:
    widget = asked(ask, ONE)
    QTest.mouseClick(widget.button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(widget.rows[1].text, "The name first")
    kept = widget.value()
    assert kept == [ONE, {"name": "The name first"}]
    widget.set_value(kept)
    assert [row.text.text() for row in widget.rows] == ["One", "The name first"]


def test_what_is_not_shown_of_a_link_stays_when_it_is_changed(ask: Asked) -> None:
    widget = asked(ask, ONE)
    widget.rows[0].text.selectAll()
    QTest.keyClicks(widget.rows[0].text, "First")
    assert widget.value() == [{**ONE, "name": "First"}]


def test_an_emptied_part_is_left_out(ask: Asked) -> None:
    widget = asked(ask, ONE)
    widget.rows[0].text.selectAll()
    QTest.keyClick(widget.rows[0].text, Qt.Key.Key_Delete)
    assert widget.value() == [{"url": "https://one.example", "language": "en", "tags": ["x"]}]


@pytest.mark.parametrize(("place", "key"), [(0, Qt.Key.Key_Down), (1, Qt.Key.Key_Up)])
def test_a_link_is_moved_by_key(place: int, key: Qt.Key, ask: Asked) -> None:
    widget = asked(ask, ONE, TWO)
    widget.rows[place].first.setFocus()
    QTest.keyClick(widget.rows[place].first, key, ALT)
    assert widget.value() == [TWO, ONE]


def test_no_link_is_moved_beyond_the_ends(ask: Asked) -> None:
    widget = asked(ask, ONE, TWO)
    assert not widget.rows[0].up.isEnabled()
    assert not widget.rows[1].down.isEnabled()
    widget.rows[0].first.setFocus()
    QTest.keyClick(widget.rows[0].first, Qt.Key.Key_Up, ALT)
    assert widget.value() == [ONE, TWO]


def test_a_link_is_taken_away_by_key(ask: Asked) -> None:
    widget = asked(ask, ONE, TWO)
    QTest.keyClick(widget.rows[0].cross, Qt.Key.Key_Space)
    assert widget.value() == [TWO]


def test_a_language_beyond_the_six_is_shown_and_kept(ask: Asked) -> None:
    widget = asked(ask, {**TWO, "language": "sw"})
    assert widget.rows[0].language.currentData() == "sw"
    QTest.keyClicks(widget.rows[0].text, "x")
    assert widget.value() == [{**TWO, "language": "sw", "name": "x"}]


def test_a_link_is_copied_and_the_copy_taken_away_by_key(ask: Asked) -> None:
    widget = asked(ask, ONE, TWO)
    QTest.keyClick(widget.rows[0].text, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert widget.value() == [ONE, ONE, TWO]
    assert widget.rows[1].first.hasFocus()
    QTest.keyClick(widget.rows[1].first, Qt.Key.Key_Delete, ALT)
    assert widget.value() == [ONE, TWO]
    assert widget.rows[1].first.hasFocus()


@pytest.mark.parametrize("address", ["www.cbd.int", "cbd", "https://", "file:///etc/passwd", "javascript:1"])
def test_an_address_that_leads_nowhere_is_named_as_soon_as_it_is_left(ask: Asked, address: str) -> None:
    widget = asked(ask, ONE)
    QTest.keyClick(widget.button, Qt.Key.Key_Space)
    QTest.keyClicks(widget.rows[1].first, address)
    assert not widget.faults.isVisible()
    QTest.keyClick(widget.rows[1].first, Qt.Key.Key_Tab)
    assert widget.faults.isVisible()
    assert "Address" in widget.faults.text()
    assert "https://" in widget.faults.text()
    assert widget.value() == [ONE, {"url": address}]
    box = widget.rows[1].first
    assert isinstance(box, LineBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "https://www.cbd.int")
    QTest.keyClick(widget.rows[1].first, Qt.Key.Key_Tab)
    assert not widget.faults.isVisible()


def test_every_language_with_a_code_can_be_named(ask: Asked) -> None:
    widget = asked(
        ask, ONE, {"url": "https://two.example", "language": "sw"}, {"url": "/api/x", "language": "tlh"}
    )
    first, second, third = (row.language for row in widget.rows)
    assert (second.currentText(), second.currentData()) == ("Kiswahili", "sw")
    assert third.currentData() == "tlh"
    first.setFocus()
    assert first.count() > 150
    first.setCurrentIndex(first.findData("pt"))
    first.activated.emit(first.currentIndex())
    assert widget.value()[0] == {**ONE, "language": "pt"}
    assert [link.get("language") for link in widget.value()[1:]] == ["sw", "tlh"]

"""Naming other records: searched, opened, made on the spot, and kept where this computer does not have them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.questions.references import ReferencesWidget
from tests.desktop_app.questions.given import (
    ORGANIZATION,
    QUESTIONS,
    SECOND,
    Asked,
    keep_organization,
)

# Said by the offscreen platform whenever a list pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


def asked(ask: Asked, value: Any = None, name: str = "references") -> ReferencesWidget:
    """A widget for references."""
    widget = ask(QUESTIONS[name], value)
    assert isinstance(widget, ReferencesWidget)
    return widget


def search(widget: ReferencesWidget, typed: str, ask: Asked, qtbot: QtBot) -> list[str]:
    """Type into the search; the names that are offered."""
    widget.focus()
    QTest.keyClicks(widget.picker, typed)
    qtbot.waitUntil(lambda: widget.picker.is_list_open() and ask.background.idle())
    return [offer.name for offer in widget.picker.offers.rows]


def test_a_record_is_found_by_a_part_of_its_name_and_chosen_by_key(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask)
    offered = search(widget, "fores", ask, qtbot)
    assert offered == ["Forest Service", "New organization …", "New contact …"]
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Return)
    assert widget.value() == [{"identifier": ORGANIZATION}]
    assert [chip.text() for chip in widget.chips.chips] == ["Forest Service"]


def test_kind_and_state_of_what_is_found_stand_beside_its_name(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask)
    search(widget, "service FORÊST", ask, qtbot)
    assert (
        widget.picker.offers.rows[0].note.replace("\u2068", "").replace("\u2069", "")
        == "Organization · Draft"
    )


def test_one_reference_is_replaced_by_the_next(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask, {"identifier": f"{ORGANIZATION}@2", "note": 1}, "reference")
    search(widget, "water", ask, qtbot)
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Return)
    assert widget.value() == {"identifier": SECOND}


def test_what_is_named_already_is_not_offered(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask, [{"identifier": f"{ORGANIZATION}@1"}])
    assert "Forest Service" not in search(widget, "service", ask, qtbot)


def test_pinned_revisions_and_unknown_parts_stay_when_another_is_added(ask: Asked) -> None:
    widget = asked(ask, [{"identifier": f"{ORGANIZATION}@7", "tag": "x"}])
    widget.add(SECOND)
    assert widget.value() == [{"identifier": f"{ORGANIZATION}@7", "tag": "x"}, {"identifier": SECOND}]


def test_a_record_that_is_not_here_is_said_to_be_so_and_kept(ask: Asked) -> None:
    widget = asked(ask, [{"identifier": "GONE"}])
    assert widget.chips.chips[0].text() == "a record that is not on this computer"
    assert not widget.chips.chips[0].said.opens


def test_a_named_record_is_opened_with_enter(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask, [{"identifier": f"{ORGANIZATION}@2"}])
    with qtbot.waitSignal(widget.record_wanted) as wanted:
        QTest.keyClick(widget.chips.chips[0], Qt.Key.Key_Return)
    assert wanted.args == [ORGANIZATION]


def test_it_can_be_opened_where_nothing_can_be_changed(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask, [{"identifier": ORGANIZATION}])
    widget.set_read_only(True)
    with qtbot.waitSignal(widget.record_wanted):
        QTest.mouseClick(widget.chips.chips[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(widget.chips.chips[0], Qt.Key.Key_Delete)
    assert widget.value() == [{"identifier": ORGANIZATION}]


def test_a_new_record_is_asked_for_with_what_was_typed(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask)
    search(widget, "Ministry", ask, qtbot)
    widget.picker.close_list()
    with qtbot.waitSignal(widget.new_wanted) as wanted:
        QTest.mouseClick(widget.new_buttons[0], Qt.MouseButton.LeftButton)
    assert wanted.args == ["organization", "Ministry"]
    assert widget.picker.text() == ""


def test_a_new_record_can_be_asked_for_from_the_list_by_key(ask: Asked, qtbot: QtBot) -> None:
    widget = asked(ask)
    offered = search(widget, "Nobody knows it", ask, qtbot)
    assert offered == ["New organization …", "New contact …"]
    with qtbot.waitSignal(widget.new_wanted) as wanted:
        QTest.keyClick(widget.picker.popup, Qt.Key.Key_Return)
    assert wanted.args == ["organization", "Nobody knows it"]


def test_a_changed_title_is_shown_when_one_comes_back(ask: Asked) -> None:
    widget = asked(ask, [{"identifier": ORGANIZATION}])
    keep_organization(ask.desk, ORGANIZATION, "Forest and Water Service")
    widget.refresh()
    assert widget.chips.chips[0].text() == "Forest and Water Service"

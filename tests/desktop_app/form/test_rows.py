"""Rows inside a form: what is done to them by key is saved and can be taken back, step by step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.desk import Desk
from desktop_app.questions.lines import LinesWidget
from forms.kinds import Document
from sync.records import Origin
from tests.desktop_app.form.given import Open, Opened, open_form

__all__ = ["open_form"]
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ORGANIZATION: Document = {
    "header": {"identifier": "O1", "schema": "organization", "languages": ["en"]},
    "name": {"en": "Forest Service"},
    "phones": ["one", "two"],
}


@pytest.fixture
def opened(open_form: Open, desk: Desk) -> Opened:
    """The form of an organization with two telephone numbers."""
    desk.store.records.save("organization", "O1", ORGANIZATION, origin=Origin.TYPED, who="Awa")
    return open_form("O1")


def test_each_deed_is_a_step_of_its_own_between_what_is_typed(opened: Opened) -> None:
    phones = opened.question("phones", LinesWidget)
    box = phones.rows[0].box
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClicks(box, "x")
    QTest.keyClick(box, Qt.Key.Key_Down, ALT)
    QTest.keyClicks(box, "y")
    seen = [opened.page.session.document["phones"]]
    while opened.page.session.editing.can_undo:
        opened.page.steps.undo()
        seen.append(opened.page.session.document["phones"])
    assert seen == [["two", "onexy"], ["two", "onex"], ["onex", "two"], ["one", "two"]]
    assert phones.value() == ["one", "two"]


def test_a_row_that_was_taken_away_comes_back_and_the_cursor_stays_in_the_rows(opened: Opened) -> None:
    phones = opened.question("phones", LinesWidget)
    phones.rows[1].box.setFocus()
    QTest.keyClick(phones.rows[1].box, Qt.Key.Key_Delete, ALT)
    opened.save()
    assert opened.stored()["phones"] == ["one"]
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Z, CONTROL)
    assert phones.value() == ["one", "two"]
    assert QApplication.focusWidget() is focused

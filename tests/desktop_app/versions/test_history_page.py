"""Earlier versions on this computer: listed, read, compared, put back, and that undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.conflicts.said_box import SaidBox
from desktop_app.form_page import FormPage
from desktop_app.operations.drafts import save_draft
from desktop_app.versions.history_page import HistoryPage
from sync.practice.people.accounts import FOCAL_POINT
from tests.desktop_app.given import Start, keep, part, titled
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.test_reach import faults
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def person(
    start: Start,
    data_dir: Path,
    clock: FakeClock,
    qtbot: QtBot,
    speak: Callable[[str], None],
    worn: QApplication,
) -> Person:
    """Somebody with an activity that said something else twice before, with the page of its history open."""
    speak("en")
    person = Person(start, data_dir, Nowhere(), FOCAL_POINT, qtbot, clock)
    keep(person.desk, "A1", "First")
    for number, title in enumerate(("Second", "Third")):
        clock.advance(hours=1)
        save_draft(person.desk, "A1", titled("A1", title), f"opening {number}")
    person.open("A1")
    person.choose("record_history")
    return person


def page_of(person: Person) -> HistoryPage:
    """The page in front."""
    page = person.front
    assert isinstance(page, HistoryPage)
    return page


def test_each_version_can_be_read_and_compared(person: Person) -> None:
    page = page_of(person)
    assert faults(page, "history") == []
    assert page.list.count() == 3
    assert page.list.currentRow() == 1
    assert part(page, SaidBox, "said_title.en").toPlainText() == "Third Second"
    page.compare.setChecked(False)
    page.list.setCurrentRow(2)
    person.rest()
    assert part(page, SaidBox, "said_title.en").toPlainText() == "First"
    page.list.setCurrentRow(0)
    person.rest()
    assert not page.use.isEnabled()


def test_a_version_is_put_back_in_the_open_form_and_that_can_be_undone(person: Person) -> None:
    page_of(person).list.setCurrentRow(2)
    person.rest()
    person.press("history_use")
    assert person.record("A1").mine == titled("A1", "First")
    form = person.front
    assert isinstance(form, FormPage)
    assert form.session.document == titled("A1", "First")
    person.press("notice_action")
    assert person.record("A1").mine == titled("A1", "Third")
    assert len(person.desk.store.history.of("A1")) == 5

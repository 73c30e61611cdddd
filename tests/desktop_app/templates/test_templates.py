"""Copies and templates in the window: made from a record, offered under “New”, renamed, removed, all by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.form.page import FormPage
from desktop_app.questions.boxes import LineBox
from desktop_app.templates.menu import TemplateMenu
from desktop_app.templates.naming import NameDialog
from desktop_app.templates.page import TemplatesPage
from forms.kinds import Document
from sync.practice.people.accounts import FOCAL_POINT
from tests.desktop_app.given import Start, keep, part
from tests.desktop_app.person import Nowhere, Person
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def person(
    start: Start, data_dir: Path, clock: FakeClock, qtbot: QtBot, speak: Callable[[str], None]
) -> Person:
    """Somebody with an activity."""
    speak("en")
    person = Person(start, data_dir, Nowhere(), FOCAL_POINT, qtbot, clock)
    keep(person.desk, "A1", "Workshop", startDate="2016")
    return person


def name(person: Person, words: str) -> NameDialog:
    """Answer the question for a name."""
    dialog = person.find(NameDialog, "name_template")
    box = part(dialog, LineBox, "template_name")
    box.selectAll()
    QTest.keyClicks(box, words)
    QTest.keyClick(box, Qt.Key.Key_Return)
    person.rest()
    return dialog


def kept(person: Person, words: str) -> None:
    """Keep the activity as a template."""
    person.open("A1")
    person.choose("record_template")
    name(person, words)


def offered(person: Person) -> list[QAction]:
    """What stands under “New”, “From a template”."""
    menu = person.find(TemplateMenu, "menu_templates")
    menu.fill()
    return [action for action in menu.actions() if not action.isSeparator()]


def answers(form: FormPage) -> Document:
    """What is entered in a form, but for what makes the record itself."""
    return {key: value for key, value in form.session.document.items() if key != "header"}


def test_a_new_record_from_this_one_opens_with_its_answers(person: Person) -> None:
    person.open("A1")
    person.choose("record_copy")
    assert person.form.identifier != "A1"
    assert answers(person.form) == {"title": {"en": "Workshop"}, "startDate": "2016"}
    assert "stayed behind" in person.said()


def test_a_template_is_kept_under_a_name_and_offered_under_new(person: Person) -> None:
    kept(person, "Yearly & more")
    assert "“Yearly & more” is kept" in person.said()
    assert person.find(QMenu, "menu_new").actions()[-1].menu() is person.find(TemplateMenu, "menu_templates")
    entry = offered(person)[0]
    assert entry.text() == "Yearly && more"
    entry.trigger()
    person.rest()
    assert person.form.identifier != "A1"
    assert answers(person.form) == {"title": {"en": "Workshop"}, "startDate": "2016"}


def test_the_title_is_the_name_that_is_proposed_and_one_that_is_taken_is_said_so(person: Person) -> None:
    kept(person, "Yearly")
    person.choose("record_template")
    dialog = person.find(NameDialog, "name_template")
    assert dialog.box.text() == "Workshop"
    assert name(person, "yearly").isVisible()
    assert "There is a template of this name already." in dialog.wrong.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(person.desk.store.templates.all()) == 1


def test_templates_are_renamed_removed_and_brought_back_by_keys(person: Person) -> None:
    kept(person, "Yearly")
    offered(person)[-1].trigger()
    page = person.front
    assert isinstance(page, TemplatesPage)
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    name(person, "Monthly")
    assert page.list.item(0).text() == "Monthly\nActivity"
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.list.count() == 0
    assert not part(page, QPushButton, "template_use").isEnabled()
    person.press("notice_action")
    assert page.list.item(0).text() == "Monthly\nActivity"
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    person.rest()
    assert answers(person.form) == {"title": {"en": "Workshop"}, "startDate": "2016"}

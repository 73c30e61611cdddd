"""What is always in view, however small the window: how far each section is, the share of the whole, each language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.form.page import FormPage
from desktop_app.main_window.window import WHOLE
from desktop_app.operations.drafts import new_record, save_draft
from forms.languages import UN_LANGUAGES
from forms.paths import with_value
from forms.registry import FORMS
from sync.practice.people.accounts import FOCAL_POINT
from tests.desktop_app.given import Start
from tests.desktop_app.person import Nowhere, Person
from tests.support.given import FakeClock


@pytest.fixture
def person(
    start: Start,
    data_dir: Path,
    clock: FakeClock,
    qtbot: QtBot,
    speak: Callable[[str], None],
    worn: QApplication,
) -> Person:
    """Somebody in the smallest window that there is."""
    speak("en")
    person = Person(start, data_dir, Nowhere(), FOCAL_POINT, qtbot, clock)
    person.program.window.resize(*WHOLE)
    return person


def is_whole(part: QWidget, inside: QWidget) -> bool:
    """Whether nothing of a part is cut off."""
    seen = part.visibleRegion().boundingRect()
    return part.isVisible() and seen == part.rect() and inside.isAncestorOf(part)


def test_the_state_of_every_section_and_the_share_are_in_view_in_the_smallest_window(person: Person) -> None:
    for form in FORMS:
        page = person.open(new_record(person.desk, form).identifier)
        sections = page.view.sections
        rows = [sections.list.visualItemRect(sections.list.item(n)) for n in range(sections.list.count())]
        assert all(sections.list.viewport().rect().contains(row) for row in rows), form.word
        for place in range(len(rows)):
            item = sections.list.item(place)
            assert not item.icon().isNull()
            assert ":" in item.data(Qt.ItemDataRole.AccessibleTextRole)
            sections.go_to(place)
            assert is_whole(sections.bar, page)
            assert is_whole(sections.words, page)
            assert sections.words.text()
        person.work.back()


def test_six_languages_and_the_title_have_room_in_the_smallest_window(person: Person) -> None:
    record = new_record(person.desk, FORMS[0])
    document = with_value(record.mine, "title", dict.fromkeys(UN_LANGUAGES, "A long title of a workshop" * 5))
    save_draft(person.desk, record.identifier, with_value(document, "header.languages", list(UN_LANGUAGES)))
    page: FormPage = person.open(record.identifier)
    header = page.view.header
    assert header.title.width() >= 150
    for language, chip in header.chips.items():
        assert chip.text() == language.upper()
        assert chip.width() >= chip.sizeHint().width()
        assert chip.accessibleName().endswith(": done")
    person.program.window.resize(1366, 768)
    QApplication.processEvents()
    assert header.chips["fr"].text() == "Français"

"""Earlier versions on this computer: listed, read, compared two by two, put back and that undone, printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.conflicts.said_box import SaidBox
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.operations.drafts import save_draft
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.queue.models import OUTCOME, SAID
from desktop_app.versions.history_page import HistoryPage
from desktop_app.versions.lines import TEXTS
from desktop_app.versions.other_box import Other
from forms.words import say
from sync.practice.people.accounts import FOCAL_POINT
from tests.desktop_app.given import Settle, Start, keep, part, titled
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.test_reach import faults
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def written(desk: Desk, clock: FakeClock) -> None:
    """An activity that said something else twice before."""
    keep(desk, "A1", "First")
    for number, title in enumerate(("Second", "Third")):
        clock.advance(hours=1)
        save_draft(desk, "A1", titled("A1", title), f"opening {number}")


@pytest.fixture
def page(
    desk: Desk,
    background: Background,
    clock: FakeClock,
    qtbot: QtBot,
    settle: Settle,
    speak: Callable[[str], None],
    worn: QApplication,
) -> HistoryPage:
    """The page of its history, after it lay in the bin for an hour."""
    speak("en")
    written(desk, clock)
    desk.store.records.to_bin(["A1"], "Noor")
    clock.advance(hours=1)
    desk.store.records.restore(["A1"], "")
    page = HistoryPage(desk, background, "A1")
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    settle()
    return page


def said(page: HistoryPage, name: str) -> str:
    """What stands in a box of the reading."""
    return part(page, SaidBox, name).toPlainText()


def choose(page: HistoryPage, number: int, settle: Settle) -> None:
    """Choose a version of the list."""
    view = page.versions
    view.list.setCurrentIndex(view.model.index(view.model.row_of(number)))
    settle()


def compare_with(page: HistoryPage, what: object, settle: Settle) -> None:
    """Choose what the chosen version is compared with."""
    box = page.versions.other
    box.setCurrentIndex(next(row for row in range(box.count()) if box.itemData(row) == what))
    settle()


def test_the_newest_is_shown_first_with_what_changed_in_it(page: HistoryPage) -> None:
    assert faults(page, "history") == []
    assert page.versions.list.currentIndex().row() == 2
    out, binned, third, second, first = (page.versions.model.index(row).data(TEXTS) for row in range(5))
    assert (out[1], binned[1]) == ("Taken out of the bin", "Put into the bin by Noor")
    assert third[0].startswith("Version 3, 14 March 2025")
    assert third[1:] == ("Changed here by Awa Houngbo", "Title (English)")
    assert second[2] == "Title (English)"
    assert first[2] == "The first version: 2 answers"
    assert said(page, "said_title.en") == "Second Third"
    assert page.tabs.tabText(0) == "Versions (3)"


def test_any_two_are_compared_and_the_older_one_comes_first(page: HistoryPage, settle: Settle) -> None:
    choose(page, 1, settle)
    assert "first version" in page.versions.reading.legend.text()
    assert said(page, "said_title.en") == "First"
    compare_with(page, 2, settle)
    assert said(page, "said_title.en") == "First Second"
    compare_with(page, Other.NOW, settle)
    assert said(page, "said_title.en") == "First Third"
    page.versions.reading.beside.setChecked(True)
    assert (said(page, "before_title.en"), said(page, "after_title.en")) == ("First", "Third")
    choose(page, 3, settle)
    compare_with(page, Other.NONE, settle)
    assert said(page, "said_title.en") == "Third"
    assert not page.versions.use.isEnabled()
    assert "the same as what stands here" in page.versions.why_not.text()


def test_list_and_comparison_go_to_paper(page: HistoryPage, settle: Settle, qtbot: QtBot) -> None:
    opened: list[PreviewPage] = []
    page.page_wanted.connect(opened.append)
    page.print_two.trigger()
    page.print_all.trigger()
    settle()
    for preview in opened:
        qtbot.addWidget(preview)
    assert [preview.title() for preview in opened] == ["Print: Two versions: Third", "Print: History: Third"]
    compare_with(page, Other.NONE, settle)
    assert not page.print_two.isEnabled()


def test_what_was_sent_and_received_of_it_stands_beside_its_versions(
    page: HistoryPage, desk: Desk, settle: Settle
) -> None:
    desk.store.journal.add("A1", "sent", say("Sent as a draft."))
    desk.store.journal.add("B2", "failed", say("Another record."))
    page.refresh()
    settle()
    page.tabs.setCurrentIndex(1)
    assert page.tabs.tabText(1) == "Sent and received (1)"
    model = page.sent.model
    assert [model.index(0, column).data() for column in (OUTCOME, SAID)] == ["Sent", "Sent as a draft."]
    assert faults(page, "sent and received") == []


def test_a_version_is_put_back_in_the_open_form_and_that_can_be_undone(
    start: Start, data_dir: Path, clock: FakeClock, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak("en")
    person = Person(start, data_dir, Nowhere(), FOCAL_POINT, qtbot, clock)
    written(person.desk, clock)
    person.open("A1")
    person.choose("record_history")
    page = person.front
    assert isinstance(page, HistoryPage)
    choose(page, 1, person.rest)
    person.press("history_use")
    assert person.record("A1").mine == titled("A1", "First")
    form = person.front
    assert isinstance(form, FormPage)
    assert form.session.document == titled("A1", "First")
    person.press("notice_action")
    assert person.record("A1").mine == titled("A1", "Third")
    assert len(person.desk.store.history.of("A1")) == 5

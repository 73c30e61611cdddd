"""The list in front goes to paper: whole, or what is chosen of it, as a list or as a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.main_window.at_work import Workplace
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.printing.preview.wishes import FolderWishes, ListWishes
from desktop_app.starting.preferences import Preferences, write_preferences
from tests.desktop_app.given import ANSWERS, Start, keep, work_of
from tests.desktop_app.printing.given import all_lines
from tests.support.given import FakeClock, NewIds


@pytest.fixture
def work(start: Start, data_dir: Path, clock: FakeClock, new_id: NewIds, qtbot: QtBot) -> Workplace:
    """The window at the list of three activities."""
    write_preferences(data_dir, Preferences(practice=False, language="en"))
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    for title in ("Workshop", "Course", "Exchange"):
        keep(desk, new_id(), title)
    desk.close()
    program = start(data_dir)
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    work = work_of(program)
    work.go("activities")
    qtbot.waitUntil(program.background.idle)
    return work


def preview(work: Workplace, qtbot: QtBot) -> PreviewPage:
    """The preview that came to the front, ready."""
    qtbot.waitUntil(lambda: isinstance(work.stack.currentWidget(), PreviewPage))
    page = work.stack.currentWidget()
    assert isinstance(page, PreviewPage)
    qtbot.waitUntil(page.save_button.isEnabled)
    qtbot.waitUntil(work.background.idle)
    return page


def titles(page: PreviewPage) -> set[str]:
    assert page.view.pages is not None
    return {"Workshop", "Course", "Exchange"} & set(all_lines(page.view.pages))


def test_the_list_is_printed_whole_by_key_and_what_is_chosen_of_it_by_button(
    work: Workplace, qtbot: QtBot
) -> None:
    work.commands["print_list"].trigger()
    page = preview(work, qtbot)
    assert page.findChild(ListWishes)
    assert titles(page) == {"Workshop", "Course", "Exchange"}
    work.back()
    work.list.table.selectRow(0)
    work.list.table.selectionModel().select(
        work.list.model.index(1, 0),
        work.list.table.selectionModel().SelectionFlag.Select
        | work.list.table.selectionModel().SelectionFlag.Rows,
    )
    menu = work.list.findChild(QAction, "menu_print_folder")
    assert menu is not None
    menu.trigger()
    page = preview(work, qtbot)
    assert page.findChild(FolderWishes)
    assert len(titles(page)) == 2


def test_nothing_is_printed_of_a_list_that_is_not_in_front(work: Workplace) -> None:
    work.go("summary")
    before = work.stack.currentWidget()
    work.commands["print_list"].trigger()
    assert work.stack.currentWidget() is before

"""The program: its first start, its next one, its places, and how it is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app import words
from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.error_dialog import ErrorDialog
from desktop_app.form.page import FormPage
from desktop_app.lists.filters import Filters
from desktop_app.lists.page import ListPage
from desktop_app.main_window.at_work import Workplace
from desktop_app.main_window.window import WHOLE
from desktop_app.starting.preferences import Preferences, read_preferences, write_preferences
from desktop_app.windows.first_start import FirstStart
from desktop_app.windows.opening import Opening
from desktop_app.windows.settings import SettingsPage
from sync.records import State
from tests.desktop_app.given import ANSWERS, Start, keep, part, work_of
from tests.support.given import FakeClock, NewIds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def rest(qtbot: QtBot, program: Program) -> None:
    """Wait until the program has nothing to do, and what is soon to come has come."""
    qtbot.waitUntil(program.background.idle)
    qtbot.waitUntil(lambda: not program.window.workplace or not work_of(program).figures.is_due())
    qtbot.waitUntil(program.background.idle)


@pytest.fixture
def data(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Path:
    """A data folder in which somebody works for real, with three activities."""
    write_preferences(data_dir, Preferences(practice=False, language="en"))
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    for number, title in enumerate(("Workshop", "Formation à Cotonou", "تدريب")):
        keep(desk, f"A000000000{number}", title)
        clock.advance(minutes=1)
    desk.close()
    return data_dir


@pytest.fixture
def program(start: Start, data: Path, qtbot: QtBot) -> Program:
    """The program at work."""
    begun = start(data)
    qtbot.waitUntil(lambda: begun.window.workplace is not None)
    rest(qtbot, begun)
    return begun


def titles(work: Workplace) -> list[str]:
    model = work.list.model
    return [model.data(model.index(n, 0), Qt.ItemDataRole.DisplayRole) for n in range(model.rowCount())]


def test_the_first_start_asks_and_then_practises_in_a_folder_of_its_own(
    start: Start, data_dir: Path, qtbot: QtBot
) -> None:
    program = start()
    page = program.window.centralWidget()
    assert isinstance(page, FirstStart)
    country = part(page, QComboBox, "country")
    country.setCurrentIndex(country.findData("bj"))
    part(page, QLineEdit, "person").setText("Awa Houngbo")
    with qtbot.waitSignal(program.ready):
        part(page, QPushButton, "begin").click()
    rest(qtbot, program)
    assert program.desk is not None
    assert program.desk.practice
    assert program.desk.folder == data_dir / "practice"
    assert work_of(program).band.isVisible()
    assert "Benin" in work_of(program).top.whose.text()
    assert part(work_of(program), QLabel, "empty_words").isVisible()
    assert "Synchronize" in part(work_of(program), QLabel, "empty_hint").text()


def test_another_language_changes_the_first_page_at_once(start: Start, qtbot: QtBot) -> None:
    program = start()
    page = program.window.centralWidget()
    assert page is not None
    part(page, QLineEdit, "person").setText("Awa")
    part(page, QPushButton, "language_ar").click()
    qtbot.waitUntil(lambda: program.window.centralWidget() is not page)
    fresh = program.window.centralWidget()
    assert fresh is not None
    assert part(fresh, QLineEdit, "person").text() == "Awa"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    words.install("en")


def test_the_next_start_goes_straight_to_work(program: Program) -> None:
    work = work_of(program)
    assert not work.band.isVisible()
    assert titles(work) == ["تدريب", "Formation à Cotonou", "Workshop"]
    assert work.navigation.count("activities") == 3
    assert program.window.minimumWidth() <= WHOLE[0]


def test_the_chosen_record_is_shown_at_a_glance(program: Program) -> None:
    work = work_of(program)
    assert part(work.list.detail, QLabel, "detail_title").text() == "تدريب"
    assert part(work.list.detail, QPushButton, "detail_step").text() == "Complete it"


def test_what_can_be_done_with_a_record_never_comes_up_as_a_window_of_its_own(program: Program) -> None:
    assert program.window.isActiveWindow()
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [program.window]


def test_the_search_finds_in_every_script_and_esc_leads_back(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    work.commands["find"].trigger()
    box = work.top.search
    for typed, found in (("formation a coto", "Formation à Cotonou"), ("تدر", "تدريب")):
        box.setText(typed)
        with qtbot.waitSignal(box.searched):
            pass
        rest(qtbot, program)
        assert titles(work) == [found]
    QTest.keyClick(box, Qt.Key.Key_Escape)
    rest(qtbot, program)
    assert len(titles(work)) == 3
    assert work.list.place.name == "activities"


def test_moving_to_the_bin_can_be_undone_in_the_window(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    work.list.table.choose_first()
    QTest.keyClick(work.list.table, Qt.Key.Key_Delete)
    rest(qtbot, program)
    assert len(titles(work)) == 2
    assert work.navigation.count("bin") == 1
    assert work.notice.text() == "1 record moved to the bin."
    work.notice.action.click()
    rest(qtbot, program)
    assert len(titles(work)) == 3
    assert work.navigation.count("bin") == 0


def test_several_records_are_dealt_with_at_once(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    work.list.table.selectAll()
    rest(qtbot, program)
    part(work.list.detail, QPushButton, "bulk_publish").click()
    rest(qtbot, program)
    assert work.notice.text() == "3 records are not complete yet and stay here."
    part(work.list.detail, QPushButton, "bulk_bin").click()
    rest(qtbot, program)
    assert titles(work) == []
    work.go("bin")
    rest(qtbot, program)
    work.list.table.selectAll()
    part(work.list.detail, QPushButton, "bulk_restore").click()
    rest(qtbot, program)
    assert work.navigation.count("activities") == 3


def test_a_new_record_opens_and_esc_leads_back_and_leaves_no_empty_draft(
    program: Program, qtbot: QtBot
) -> None:
    work = work_of(program)
    work.commands["new_resource"].trigger()
    qtbot.waitUntil(lambda: isinstance(work.stack.currentWidget(), FormPage))
    rest(qtbot, program)
    work.commands["back"].trigger()
    rest(qtbot, program)
    assert isinstance(work.stack.currentWidget(), ListPage)
    assert work.navigation.count("materials") == 0


def test_back_names_the_page_that_it_leads_to(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    work.go("bin")
    work.open_record("A0000000000")
    form = work.stack.currentWidget()
    assert isinstance(form, FormPage)
    assert form.view.header.back.text() == "Bin"
    assert work.navigation.list.currentItem().text().startswith("Activities"), "the record's own list is lit"
    work.back()
    assert work.navigation.list.currentItem().text().startswith("Bin")
    assert isinstance(work.stack.currentWidget(), ListPage)


def test_a_record_that_is_in_front_is_not_laid_on_top_of_itself(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    work.go("bin")
    for _time in range(2):
        work.open_record("A0000000000")
    form = work.stack.currentWidget()
    assert isinstance(form, FormPage)
    assert form.view.header.back.text() == "Bin"
    work.back()
    assert not work.stack.is_on_top()


def test_every_place_can_be_gone_to_and_left(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    for name in ("ready", "waiting", "conflicts", "returned", "bin", "summary", "contacts", "activities"):
        work.go(name)
        rest(qtbot, program)
    for command in ("settings", "keys", "about"):
        work.commands[command].trigger()
        assert work.stack.is_on_top()
        work.back()
    assert not work.stack.is_on_top()


def test_what_was_open_sorted_and_filtered_comes_back(
    program: Program, start: Start, data: Path, qtbot: QtBot
) -> None:
    work = work_of(program)
    work.go("needs")
    work.go("activities")
    work.list.table.horizontalHeader().sectionClicked.emit(0)
    work.list.filters.changed.emit(Filters((State.DRAFT,)))
    rest(qtbot, program)
    work.go("returned")
    program.window.resize(1100, 700)
    start.end(program)
    again = start(data)
    qtbot.waitUntil(lambda: again.window.workplace is not None)
    work = work_of(again)
    assert work.list.place.name == "returned"
    work.go("activities")
    rest(qtbot, again)
    assert titles(work) == ["Formation à Cotonou", "Workshop", "تدريب"]
    assert work.list.filters.clear.isVisible()
    assert again.window.size().height() == 700
    assert (data / "window.ini").exists()


def test_other_settings_build_the_window_anew(program: Program, qtbot: QtBot, data: Path) -> None:
    work = work_of(program)
    work.open_settings()
    page = work.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    part(page, QPushButton, "language_ar").click()
    part(page, QRadioButton, "place_practice").click()
    part(page, QPushButton, "settings_keep").click()
    qtbot.waitUntil(lambda: program.window.workplace not in (None, work))
    rest(qtbot, program)
    assert program.desk is not None
    assert program.desk.practice
    assert read_preferences(data) == Preferences(practice=True, language="ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    words.install("en")


def test_a_second_copy_on_the_same_data_says_so_and_can_try_again(
    program: Program, start: Start, data: Path, qtbot: QtBot
) -> None:
    second = start(data)
    qtbot.waitUntil(lambda: bool(second.window.findChildren(QLabel, "opening_sentence_0")))
    page = second.window.centralWidget()
    assert isinstance(page, Opening)
    start.end(program)
    with qtbot.waitSignal(second.ready):
        part(page, QPushButton, "opening_again").click()
    rest(qtbot, second)
    assert len(titles(work_of(second))) == 3


def test_a_folder_that_cannot_be_written_to_is_said_in_the_window(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    program = start(blocked / "data")
    page = program.window.centralWidget()
    assert isinstance(page, FirstStart)
    country = part(page, QComboBox, "country")
    country.setCurrentIndex(country.findData("bj"))
    part(page, QLineEdit, "person").setText("Awa")
    part(page, QPushButton, "begin").click()
    dialog = part(program.window, ErrorDialog, "error_dialog")
    assert "cannot be written" in dialog.accessibleDescription()
    dialog.close()

"""What may pass, what it costs, in which order it goes, what is saved as a file; and how it goes meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations.budgeting import budget_of
from desktop_app.operations.exporting import export_records
from desktop_app.operations.importing import import_file
from desktop_app.queue.page import QueuePage
from desktop_app.synchronizing.pace import Going
from forms.words import say
from sync.budget import Budget
from sync.practice import PracticeServer
from sync.report import What
from tests.desktop_app.given import Start
from tests.desktop_app.person import Person
from tests.desktop_app.queue.given import NAMES, Shown, wait
from tests.support.given import FakeClock
from tests.support.two_computers import know_terms


def test_what_it_costs_is_told_and_what_is_not_known_yet(shown: Shown) -> None:
    assert shown.page.before.cost.text().startswith("3 records are sent. About ")
    assert "not known before the first synchronization" in shown.page.before.cost.text()


def test_what_may_pass_is_chosen_and_remembered(shown: Shown, tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(bytes(5_000))
    wait(shown.desk, "Fourth", relevantDocuments=[{"url": shown.desk.store.files.add(source).url}])
    before = shown.page.before
    before.texts_only.click()
    shown.wait()
    assert before.cost.text().endswith("1 record waits longer.")
    before.limited.click()
    before.most.setValue(1)
    shown.wait()
    assert budget_of(shown.desk) == Budget(files=False, most=1_000)
    assert before.cost.text().startswith("Nothing is sent")
    again = Shown(shown.qtbot, shown.desk, shown.background)
    assert again.page.before.budget() == Budget(files=False, most=1_000)
    again.page.before.limited.click()
    again.wait()
    assert budget_of(shown.desk) == Budget(files=False)
    assert not again.page.before.most.isEnabled()


@pytest.mark.parametrize(
    ("chosen", "key", "order"),
    [
        (["Third"], Qt.Key.Key_Up, ["First", "Third", "Second"]),
        (["First"], Qt.Key.Key_Up, ["First", "Second", "Third"]),
        (["First", "Second"], Qt.Key.Key_Down, ["Third", "First", "Second"]),
        (["First", "Third"], Qt.Key.Key_Down, ["Second", "First", "Third"]),
    ],
)
def test_lines_are_moved_by_keyboard(shown: Shown, chosen: list[str], key: Qt.Key, order: list[str]) -> None:
    shown.choose(*chosen)
    shown.view.table.setFocus()
    QTest.keyClick(shown.view.table, key, Qt.KeyboardModifier.AltModifier)
    shown.wait()
    assert shown.titles() == order
    assert [line.title for line in shown.view.chosen()] == [title for title in order if title in chosen]
    assert [item.identifier for item in shown.desk.store.outbox.waiting()] == [
        title.upper() for title in order
    ]


def test_lines_are_moved_by_buttons(shown: Shown) -> None:
    shown.choose("Second")
    shown.press("down")
    assert shown.titles() == ["First", "Third", "Second"]
    shown.press("up")
    assert tuple(shown.titles()) == NAMES


def test_the_chosen_ones_are_saved_as_a_file_that_is_understood(
    desk: Desk, background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    names = ["Ministry-of-water", "Ministry-of-forests"]
    for name in names:
        wait(desk, name)
    shown = Shown(qtbot, desk, background)
    shown.view.table.selectAll()
    with qtbot.waitSignal(shown.page.export_wanted) as heard:
        shown.view.save.click()
    assert heard.args == [[name.upper() for name in names]]
    file = tmp_path / "records.json"
    assert export_records(shown.desk, heard.args[0], file).written == 2
    assert [one.taken for one in import_file(shown.desk, file)] == [True, True]


def test_while_it_goes_on_the_page_says_how_and_can_stop_it(shown: Shown, qtbot: QtBot) -> None:
    going = Going(
        say("Sending record {number} of {total} …", number=2, total=3), 1, 3, 14_000, 40_000, 7_000, 4
    )
    shown.page._show_going(going)
    during = shown.page.during
    assert during.isVisible()
    assert not shown.page.before.isVisible()
    assert (during.bar.value(), during.bar.maximum()) == (1, 3)
    assert during.pace.text() == "14 kB of about 40 kB · 7 kB a second · about 4 s left"
    with qtbot.waitSignal(shown.page.stop_wanted):
        during.stop.click()
    shown.page._show_going(Going(say("Looking for news …"), 0, 0, 10_000, 40_000))
    assert (during.bar.value(), during.bar.maximum()) == (10_000, 40_000)


def test_in_the_window_one_button_begins_it_and_the_log_is_saved(
    start: Start, tmp_path: Path, practice: PracticeServer, qtbot: QtBot, clock: FakeClock
) -> None:
    """The whole way: cost, budget, pace, a line for each record, the log in a file."""
    person = Person(start, tmp_path / "awa", practice, "focal.point@practice.example", qtbot, clock)
    know_terms(person.desk, "https://elsewhere.example")
    person.synchronize()
    wait(person.desk, "First-of-all-records")
    foot = person.work.foot
    person.work.go("activities")
    person.rest()
    assert foot.synchronize.isVisible()
    person.work.figures.read_now()
    person.rest()
    assert "1 waits (" in foot.text.text()
    assert "about " in foot.text.text()
    person.work.go("waiting")
    person.rest()
    page = person.front
    assert isinstance(page, QueuePage)
    assert not foot.synchronize.isVisible()
    told: list[Going] = []
    person.work.connection.pace.told.connect(told.append)
    report = person.synchronize()
    assert [result.what for result in report.results] == [What.SENT]
    assert told[-1].passed > 500
    assert told[-1].expected > 500
    assert page.during.isHidden()
    outcomes = [line.outcome for line in page.journal.lines[:3]]
    assert outcomes == ["line", "done", "sent"]
    person.press("save_log_button")
    dialog = person.find(QFileDialog, "save_log")
    dialog.fileSelected.emit(str(tmp_path / "log.txt"))
    dialog.close()
    person.rest()
    log = (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert "organization 1 sent: Sent as a draft." in log
    assert "First-of-all-records" not in log
    assert "The log is saved in log.txt" in person.said()

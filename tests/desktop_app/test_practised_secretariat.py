"""Practising to decide: the same pages that the Secretariat has, and the person's own numbers stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.operations.deciding import known_deciding
from desktop_app.starting.preferences import Preferences, database_folder, write_preferences
from desktop_app.tasks.page import TasksPage
from desktop_app.tasks.request_page import RequestPage
from sync.records import Intent, Origin, State
from tests.desktop_app.given import ANSWERS, Start, part, work_of
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
IDENTIFIER = ACTIVITY["header"]["identifier"]


@pytest.fixture
def program(
    start: Start, data_dir: Path, clock: FakeClock, new_id: NewIds, qtbot: QtBot, worn: QApplication
) -> Program:
    """The program, practising, with an activity whose publication waits to be asked for."""
    write_preferences(data_dir, Preferences(practice=True, language="en"))
    desk = Desk.open(database_folder(data_dir, practice=True), practice=True, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    desk.store.records.save(
        "capacityBuildingInitiative", IDENTIFIER, ACTIVITY, origin=Origin.TYPED, who="Awa"
    )
    desk.store.outbox.put(IDENTIFIER, Intent.PUBLISH)
    desk.close()
    program = start()
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    return program


def rest(program: Program, qtbot: QtBot) -> None:
    """Wait until the program has nothing to do; its clearing-house takes a moment to start."""
    qtbot.waitUntil(program.background.idle, timeout=60_000)


def test_who_practises_can_decide_as_the_secretariat_does(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    work.commands["synchronize"].trigger()
    rest(program, qtbot)
    next(one for one in work.band.findChildren(QAction) if one.objectName() == "practice_decide").trigger()
    rest(program, qtbot)
    page = work.stack.currentWidget()
    assert isinstance(page, TasksPage)
    assert "as the Secretariat" in page.title()
    page.table.choose_rows(
        [row for row, task in enumerate(page.model.lines) if task.identifier == IDENTIFIER]
    )
    page.open.click()
    rest(program, qtbot)
    request = work.stack.currentWidget()
    assert isinstance(request, RequestPage)
    part(request, QPushButton, "task_approve").click()
    rest(program, qtbot)
    assert work.notice.text() == "Published: “Peer exchange”"
    assert work.stack.currentWidget() is page
    assert not known_deciding(work.desk).decides
    work.commands["synchronize"].trigger()
    rest(program, qtbot)
    record = work.desk.store.records.get(IDENTIFIER)
    assert record is not None
    assert record.state is State.PUBLISHED

"""The page of requests to decide: what it lists, for whom it is there, what it says without a connection."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.main_window.figures import numbers
from desktop_app.operations.deciding import known_deciding
from desktop_app.practice import Practice
from desktop_app.synchronizing.asking import Asking
from desktop_app.synchronizing.synchronizer import Synchronizer
from desktop_app.tasks.lines import BY, DEED, KIND, TITLE, UNTIL
from desktop_app.tasks.page import TasksPage
from sync.client.answers import Deed, Task
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, SECRETARIAT
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent
from tests.desktop_app.given import Settle
from tests.desktop_app.seat import Seat, Sit
from tests.desktop_app.test_reach import faults
from tests.support.two_computers import ACTIVITY, Computer

IDENTIFIER = ACTIVITY["header"]["identifier"]


def page_of(seat: Seat, qtbot: QtBot, settle: Settle) -> TasksPage:
    """The page on the screen, refreshed."""
    page = TasksPage(seat.desk, seat.asking)
    qtbot.addWidget(page)
    page.refresh()
    settle()
    return page


def test_it_lists_what_waits_in_words(
    ana: Computer, sit: Sit, qtbot: QtBot, settle: Settle, worn: QApplication
) -> None:
    ana.write(ACTIVITY)
    ana.send(IDENTIFIER, Intent.PUBLISH)
    page = page_of(sit(SECRETARIAT), qtbot, settle)
    (line,) = page.model.lines
    said = {column: page.model.text(line, column) for column in (TITLE, KIND, DEED, BY, UNTIL)}
    assert said == {
        TITLE: "Peer exchange",
        KIND: "Activity",
        DEED: "Publication",
        BY: "Awa Houngbo",
        UNTIL: "6 June 2025",
    }
    assert page.total.text() == "1 request waits"
    page.resize(800, 480)
    page.show()
    assert faults(page, "tasks") == []
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.open.click()
    (request,) = wanted.args
    assert request.task.identifier == IDENTIFIER
    qtbot.addWidget(request)
    settle()


def test_how_many_wait_is_known_without_a_connection(
    ana: Computer, sit: Sit, qtbot: QtBot, settle: Settle
) -> None:
    ana.write(ACTIVITY)
    ana.send(IDENTIFIER, Intent.PUBLISH)
    seat = sit(SECRETARIAT)
    assert numbers(seat.desk).deciding.count == 0
    page_of(seat, qtbot, settle)
    assert numbers(seat.desk).deciding.count == 1


def test_who_decides_on_something_has_the_place_even_when_nothing_waits(
    sit: Sit, qtbot: QtBot, settle: Settle
) -> None:
    seat = sit(SECRETARIAT)
    page = page_of(seat, qtbot, settle)
    assert page.model.lines == []
    assert known_deciding(seat.desk).decides


def test_who_decides_on_nothing_has_no_such_place(sit: Sit, qtbot: QtBot, settle: Settle) -> None:
    seat = sit(FOCAL_POINT)
    page_of(seat, qtbot, settle)
    assert not known_deciding(seat.desk).decides


def test_without_a_sign_in_it_says_so_and_offers_to_synchronize(
    desk: Desk, background: Background, qtbot: QtBot
) -> None:
    owner = QObject()
    synchronizer = Synchronizer(desk, background, Practice(desk, background, owner), owner)
    page = TasksPage(desk, Asking(synchronizer, background, owner))
    qtbot.addWidget(page)
    page.refresh()
    assert "needs a connection" in page.stack.refusal()
    with qtbot.waitSignal(page.sync_wanted):
        page.stack._refusal.again.click()


def test_when_the_line_breaks_it_says_so_and_looks_again_later(
    sit: Sit, qtbot: QtBot, settle: Settle, practice: PracticeServer
) -> None:
    page = page_of(sit(SECRETARIAT), qtbot, settle)
    practice.unkind.be(Unkindness(What.CUT, path="/api/v2013/workflows", at=0))
    page.again.click()
    settle()
    assert page.stack.refusal()
    practice.unkind.only()
    page.again.click()
    settle()
    assert not page.stack.refusal()


def test_a_kind_of_record_unknown_here_is_called_so(sit: Sit, qtbot: QtBot) -> None:
    page = TasksPage((seat := sit(SECRETARIAT)).desk, seat.asking)
    qtbot.addWidget(page)
    task = Task("5f", "A1", "submission", Deed.REMOVE)
    assert page.model.text(task, KIND) == "Another kind of record"
    assert page.model.text(task, DEED) == "Removal"

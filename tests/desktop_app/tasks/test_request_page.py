"""One request: the record and what differs in it, approving, returning with a reason, and what may be in the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.conflicts.said_box import SaidBox
from desktop_app.labels import MutedLabel
from desktop_app.operations.deciding import tasks_of
from desktop_app.tasks.request_page import RequestPage
from desktop_app.told import Told
from desktop_app.widgets.confirm import Confirm
from sync.client.answers import Deed, Task
from sync.practice import PracticeServer
from sync.practice.people.accounts import BIO_BRIDGE, SECRETARIAT
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent, State
from tests.desktop_app.given import Settle, part
from tests.desktop_app.seat import Seat, Sit
from tests.desktop_app.test_reach import faults
from tests.support.two_computers import ACTIVITY, NEED, Computer

IDENTIFIER = ACTIVITY["header"]["identifier"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Looked:
    """The page of the one request that waits, and what it said."""

    def __init__(self, seat: Seat, qtbot: QtBot, settle: Settle) -> None:
        found: list[Task] = []
        owner = QWidget()
        qtbot.addWidget(owner)
        seat.asking.ask(lambda house: tasks_of(seat.desk, house), found.extend, _never, owner)
        settle()
        (self.task,) = found
        self.page = RequestPage(seat.desk, seat.asking, self.task)
        qtbot.addWidget(self.page)
        self.told: list[Told] = []
        self.left: list[bool] = []
        self.page.told.connect(self.told.append)
        self.page.back_wanted.connect(lambda: self.left.append(True))
        self.page.resize(1100, 620)
        self.page.show()
        settle()
        self.settle = settle

    def press(self, name: str) -> None:
        """Press a button of the page or of its pop-up."""
        (button,) = [one for one in self.page.findChildren(QPushButton, name) if one.isVisible()]
        button.click()
        self.settle()

    def said(self, path: str) -> str:
        """What stands at an answer."""
        return part(self.page, SaidBox, f"said_{path}").toPlainText()


def _never(trouble: Exception) -> None:
    raise trouble


Look = Callable[[], Looked]


@pytest.fixture
def look(sit: Sit, qtbot: QtBot, settle: Settle, worn: QApplication) -> Look:
    """Open the one request that waits for the Secretariat."""
    return lambda: Looked(sit(SECRETARIAT), qtbot, settle)


@pytest.fixture
def asked(ana: Computer) -> Computer:
    """The author, who has asked for the publication of a new record."""
    ana.write(ACTIVITY)
    ana.send(IDENTIFIER, Intent.PUBLISH)
    return ana


def test_a_new_record_is_read_whole_and_compared_with_nothing(asked: Computer, look: Look) -> None:
    looked = look()
    assert looked.said("title.fr") == "Échange entre pairs"
    assert looked.said("countryRegions") == "Benin"
    assert looked.page.reading.only.isHidden()
    assert not looked.page.findChildren(SaidBox, "said_somethingOld")


def test_what_is_approved_is_published_and_the_page_is_left(asked: Computer, look: Look) -> None:
    looked = look()
    looked.press("task_approve")
    assert looked.left == [True]
    assert [told.text for told in looked.told] == ["Published: “Peer exchange”"]
    asked.sync()
    assert asked.record(IDENTIFIER).state is State.PUBLISHED


def test_it_is_not_returned_without_a_reason_and_the_reason_reaches_its_author(
    asked: Computer, look: Look
) -> None:
    looked = look()
    looked.press("task_return")
    decision = looked.page.decision
    assert "Awa Houngbo will read this" in decision.reason.accessibleName()
    QTest.keyClicks(decision.reason, "   ")
    looked.press("task_return_send")
    assert decision.fault.isVisible()
    assert looked.left == []
    QTest.keyClicks(decision.reason, "Say where.")
    assert not decision.fault.isVisible()
    looked.press("task_return_send")
    assert looked.left == [True]
    asked.sync()
    (reason,) = asked.record(IDENTIFIER).reasons
    assert reason["by"] == "Ingrid Salas"
    assert "Say where." in str(reason["phrase"])


def test_who_thinks_better_of_returning_comes_back_to_both_ways(asked: Computer, look: Look) -> None:
    looked = look()
    looked.press("task_return")
    assert not looked.page.decision.approve.isVisible()
    looked.press("task_return_cancel")
    assert looked.page.decision.approve.isVisible()


def test_a_new_version_is_compared_with_what_is_published(
    asked: Computer, look: Look, practice: PracticeServer
) -> None:
    practice.colleague.publish(IDENTIFIER)
    asked.sync()
    asked.change(IDENTIFIER, "title.en", "Peer exchange in Cotonou")
    asked.change(IDENTIFIER, "somethingOld", {"kept": ["no"]})
    asked.send(IDENTIFIER, Intent.PUBLISH)
    looked = look()
    assert looked.said("title.en") == "Peer exchange in Cotonou"
    assert looked.page.reading.only.isChecked()
    assert not looked.page.findChildren(SaidBox, "said_countryRegions")
    assert looked.said("somethingOld")
    looked.page.reading.only.setChecked(False)
    assert looked.said("countryRegions") == "Benin"
    assert "underlined" in looked.page.reading.legend.text()


def test_a_request_that_was_taken_back_meanwhile_is_said_so(asked: Computer, look: Look) -> None:
    looked = look()
    asked.house.recall("capacityBuildingInitiative", IDENTIFIER)
    looked.press("task_approve")
    assert looked.left == [True]
    assert looked.told[0].role == "warning"
    assert "no longer open" in looked.told[0].text
    asked.sync()
    assert asked.record(IDENTIFIER).state is State.SENT


def test_when_the_line_breaks_nothing_is_lost_and_it_can_be_tried_again(
    asked: Computer, look: Look, practice: PracticeServer
) -> None:
    looked = look()
    looked.press("task_return")
    QTest.keyClicks(looked.page.decision.reason, "Say where.")
    practice.unkind.be(Unkindness(What.CUT_REQUEST, method="PUT", path="*/workflows/*", at=0))
    looked.press("task_return_send")
    assert looked.left == []
    assert looked.page.fault.text()
    assert looked.page.decision.reason.toPlainText() == "Say where."
    practice.unkind.only()
    looked.press("task_return_send")
    assert looked.left == [True]


def test_a_removal_asks_once_more_before_it_is_approved(
    asked: Computer, look: Look, practice: PracticeServer
) -> None:
    practice.colleague.publish(IDENTIFIER)
    asked.sync()
    asked.send(IDENTIFIER, Intent.WITHDRAW)
    looked = look()
    assert looked.task.deed is Deed.REMOVE
    looked.press("task_approve")
    assert looked.left == []
    (dialog,) = looked.page.findChildren(Confirm)
    dialog.reject()
    looked.press("task_approve")
    looked.press("confirm_yes")
    assert looked.told[0].text == "Removed: “Peer exchange”"
    asked.sync()
    assert asked.record(IDENTIFIER).state is State.BIN


def test_for_a_need_it_says_that_the_reason_is_not_handed_on(
    ana: Computer, sit: Sit, qtbot: QtBot, settle: Settle, worn: QApplication
) -> None:
    ana.write(NEED)
    ana.desk.store.outbox.put(NEED["meta"]["mark"], Intent.PUBLISH)
    ana.sync()
    looked = Looked(sit(BIO_BRIDGE), qtbot, settle)
    heads = [label.text() for label in looked.page.findChildren(MutedLabel)]
    assert "Need · Publication was asked for on 14 March 2025." in heads
    looked.press("task_return")
    assert "does not hand on" in looked.page.decision.reason.accessibleName()


def test_it_can_be_used_by_everybody_on_a_small_screen(asked: Computer, look: Look) -> None:
    looked = look()
    looked.page.resize(800, 480)
    looked.press("task_return")
    assert faults(looked.page, "request") == []


def test_the_keyboard_goes_from_the_record_to_the_decision(asked: Computer, look: Look) -> None:
    looked = look()
    stops = (looked.page.reading.area, looked.page.decision.back, looked.page.decision.approve)
    assert all(stop.focusPolicy() & Qt.FocusPolicy.TabFocus for stop in stops)
    assert looked.page.reading.area.accessibleName()

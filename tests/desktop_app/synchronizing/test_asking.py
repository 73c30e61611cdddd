"""Asking the clearing-house one thing from the window: the sign-in it needs, and what is said when it fails."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.practice import Practice
from desktop_app.synchronizing.asking import Asking
from desktop_app.synchronizing.synchronizer import Synchronizer
from sync.client.port import ClearingHouse
from sync.errors import SignInNeeded, Trouble
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from sync.practice.unkind.unkindness import Unkindness, What
from tests.desktop_app.given import Settle
from tests.desktop_app.seat import Sit


class Heard(QObject):
    """Whoever asks, and what was heard."""

    def __init__(self, asking: Asking) -> None:
        super().__init__()
        self._asking = asking
        self.answers: list[str] = []
        self.troubles: list[Trouble] = []

    def ask(self) -> None:
        """Ask who is signed in."""
        self._asking.ask(_name, self.answers.append, self.troubles.append, self)


def _name(house: ClearingHouse) -> str:
    return house.account().name


def test_what_is_asked_is_answered_over_the_connection_that_is_there(sit: Sit, settle: Settle) -> None:
    heard = Heard(sit(FOCAL_POINT).asking)
    heard.ask()
    heard.ask()
    settle()
    assert heard.answers == ["Awa Houngbo", "Awa Houngbo"]


def test_without_an_address_it_says_where_to_enter_one(
    desk: Desk, background: Background, settle: Settle
) -> None:
    owner = QObject()
    asking = Asking(
        Synchronizer(desk, background, Practice(desk, background, owner), owner), background, owner
    )
    heard = Heard(asking)
    heard.ask()
    settle()
    assert "settings" in str(heard.troubles[0].advice)


def test_a_sign_in_that_has_run_out_asks_for_the_password_and_then_goes_on(
    sit: Sit, practice: PracticeServer, settle: Settle
) -> None:
    seat = sit(FOCAL_POINT)
    heard, wanted = Heard(seat.asking), list[str]()
    seat.synchronizer.password_wanted.connect(wanted.append)
    practice.unkind.be(Unkindness(What.EXPIRED))
    heard.ask()
    heard.ask()
    settle()
    assert len(wanted) == 1
    assert heard.answers == []
    seat.synchronizer.start(PASSWORD)
    settle()
    assert heard.answers == ["Awa Houngbo", "Awa Houngbo"]
    assert heard.troubles == []


def test_who_does_not_sign_in_hears_that_nothing_was_asked(
    sit: Sit, practice: PracticeServer, settle: Settle
) -> None:
    seat = sit(FOCAL_POINT)
    heard = Heard(seat.asking)
    practice.unkind.be(Unkindness(What.EXPIRED))
    heard.ask()
    settle()
    seat.asking.give_up()
    assert isinstance(heard.troubles[0], SignInNeeded)
    assert heard.answers == []


def test_a_page_that_is_gone_hears_nothing(sit: Sit, settle: Settle) -> None:
    heard = Heard(sit(FOCAL_POINT).asking)
    answers = heard.answers
    heard.ask()
    delete(heard)
    settle()
    assert answers == []


def test_once_it_is_closed_only_what_is_on_its_way_is_answered(sit: Sit, settle: Settle) -> None:
    seat = sit(FOCAL_POINT)
    heard = Heard(seat.asking)
    heard.ask()
    heard.ask()
    seat.asking.close()
    heard.ask()
    settle()
    assert heard.answers == ["Awa Houngbo"]


def test_during_a_synchronization_it_waits_for_the_end(sit: Sit, settle: Settle, qtbot: QtBot) -> None:
    seat = sit(FOCAL_POINT)
    heard, order = Heard(seat.asking), list[str]()
    seat.synchronizer.ended.connect(lambda _report: order.append("synchronized"))
    seat.synchronizer.start()
    seat.asking.ask(_name, order.append, heard.troubles.append, heard)
    qtbot.waitUntil(lambda: len(order) == 2)
    settle()
    assert order == ["synchronized", "Awa Houngbo"]

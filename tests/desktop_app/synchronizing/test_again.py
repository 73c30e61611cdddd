"""What failed is tried again by itself: never too early, never for the last time, and without disturbing anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.practice import Practice
from desktop_app.synchronizing.again import Again
from desktop_app.synchronizing.network import Network
from desktop_app.synchronizing.synchronizer import Synchronizer
from forms.words import say
from sync.client.port import RunStopped
from sync.client.visitor import Visitor
from sync.errors import Busy, NotAllowed, ServerFault, SignInNeeded, Trouble, Unreachable
from sync.practice import PracticeServer
from sync.records import Intent
from sync.report import Report
from sync.retrying import BETWEEN_RUNS
from tests.desktop_app.given import Settle, keep
from tests.support.two_computers import know_terms

EMAIL = "focal.point@practice.example"
WORKSHOP = "AAAAAAAA-0000-4000-8000-000000000001"
WORDS = say("It broke.")
BROKEN = Report(trouble=Unreachable(WORDS))


class Ticks:
    """A monotonic clock, in seconds, that goes on when it is told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """The seconds."""
        return self.seconds


@pytest.fixture
def ticks() -> Ticks:
    """A clock that stands still."""
    return Ticks()


@pytest.fixture
def synchronizer(
    desk: Desk, background: Background, server: PracticeServer, settle: Settle, qtbot: QtBot
) -> Iterator[Synchronizer]:
    """Somebody is signed in at the clearing-house."""
    desk.remember({"address": server.address, "email": EMAIL})
    know_terms(desk, server.address)
    owner = QObject()
    made = Synchronizer(desk, background, Practice(desk, background, owner), owner)
    made.start(next(one.password for one in server.accounts if one.email == EMAIL))
    settle()
    yield made
    qtbot.waitUntil(background.idle)
    made.close()


Trying = Callable[..., Again]


@pytest.fixture
def trying(desk: Desk, synchronizer: Synchronizer, ticks: Ticks) -> Trying:
    """What tries again, drawing always the same."""
    return lambda drawn=0.5: Again(desk, synchronizer, synchronizer, chance=lambda: drawn, monotonic=ticks)


@pytest.mark.parametrize("trouble", [Unreachable(WORDS), Busy(None), ServerFault(WORDS)])
def test_what_may_mend_itself_is_tried_again_after_a_wait_that_grows(
    trying: Trying, synchronizer: Synchronizer, trouble: Trouble
) -> None:
    again, waits = trying(), []
    for _ in range(9):
        synchronizer.ended.emit(Report(trouble=trouble))
        waits.append(again.seconds_left())
    assert waits == [15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0, 1800.0, 1800.0]


@pytest.mark.parametrize(
    "report",
    [
        Report(trouble=SignInNeeded(WORDS)),
        Report(trouble=NotAllowed(WORDS)),
        Report(trouble=RunStopped()),
        Report(stopped=True, again=True),
        Report(),
    ],
)
def test_what_only_a_person_can_mend_or_has_ended_is_not(
    trying: Trying, synchronizer: Synchronizer, report: Report
) -> None:
    again = trying()
    synchronizer.ended.emit(report)
    assert again.seconds_left() is None


def test_one_record_that_was_set_aside_and_may_mend_itself_is_enough(
    trying: Trying, synchronizer: Synchronizer
) -> None:
    again = trying()
    synchronizer.ended.emit(Report(again=True))
    assert again.seconds_left() == 15.0


def test_it_really_synchronizes_by_itself_when_the_time_has_come(
    desk: Desk, trying: Trying, synchronizer: Synchronizer, settle: Settle, ticks: Ticks, qtbot: QtBot
) -> None:
    reports: list[Report] = []
    again = trying(0.001)
    keep(desk, WORKSHOP, "Workshop")
    desk.store.outbox.put(WORKSHOP, Intent.DRAFT)
    synchronizer.ended.emit(BROKEN)
    synchronizer.ended.connect(reports.append)
    again.look()
    assert not synchronizer.is_going_on()
    ticks.seconds += 0.03
    with qtbot.waitSignal(synchronizer.began):
        pass
    settle()
    assert [report.counts()["sent"] for report in reports] == [1]
    assert again.seconds_left() is None


def test_after_it_went_well_the_waits_begin_anew(trying: Trying, synchronizer: Synchronizer) -> None:
    again = trying()
    for report in (BROKEN, BROKEN, BROKEN, Report(), BROKEN):
        synchronizer.ended.emit(report)
    assert again.seconds_left() == 15.0


def test_what_the_clearing_house_asks_for_is_waited(
    trying: Trying, synchronizer: Synchronizer, server: PracticeServer, settle: Settle
) -> None:
    visitor = Visitor(server.address)
    visitor.be_unkind(["busy,wait=700"])
    again = trying()
    synchronizer.start()
    settle()
    left = again.seconds_left()
    assert left is not None
    assert 700.0 <= left <= 700.0 + BETWEEN_RUNS.base_seconds
    visitor.be_kind()
    visitor.close()


def test_a_restart_does_not_hammer_a_sick_clearing_house(trying: Trying, synchronizer: Synchronizer) -> None:
    trying()
    for _ in range(4):
        synchronizer.ended.emit(BROKEN)
    anew = trying()
    anew.begin()
    assert anew.seconds_left() == 120.0


def test_nor_does_it_forget_what_the_clearing_house_asked_for(
    trying: Trying, synchronizer: Synchronizer
) -> None:
    trying()
    synchronizer.ended.emit(Report(trouble=Busy(7200.0)))
    anew = trying()
    anew.begin()
    assert (anew.seconds_left() or 0.0) >= 7200.0
    anew.reconnected()
    assert (anew.seconds_left() or 0.0) >= 7200.0


def test_at_the_start_news_are_looked_for_soon(trying: Trying) -> None:
    again = trying()
    again.begin()
    assert again.seconds_left() == 4.0


def test_when_the_connection_is_back_what_failed_is_tried_soon(
    trying: Trying, synchronizer: Synchronizer
) -> None:
    again, network = trying(), Network(synchronizer)
    network.came_back.connect(again.reconnected)
    for _ in range(9):
        synchronizer.ended.emit(BROKEN)
    reach = QNetworkInformation.Reachability
    for heard in (reach.Online, reach.Disconnected):
        network.hear(heard)
    assert again.seconds_left() == 1800.0
    network.hear(reach.Online)
    assert again.seconds_left() == 4.0


def test_where_nothing_failed_and_nothing_waits_a_connection_that_is_back_moves_nothing(
    trying: Trying,
) -> None:
    again = trying()
    again.reconnected()
    assert again.seconds_left() is None


def test_whoever_wants_no_more_tries_gets_none_until_they_synchronize(
    trying: Trying, synchronizer: Synchronizer, settle: Settle
) -> None:
    again = trying()
    synchronizer.ended.emit(BROKEN)
    again.stop()
    assert again.seconds_left() is None
    again.reconnected()
    synchronizer.ended.emit(BROKEN)
    assert again.seconds_left() is None
    synchronizer.start()
    settle()
    synchronizer.ended.emit(BROKEN)
    assert again.seconds_left() is not None


def test_whoever_took_the_tick_away_is_left_alone(
    desk: Desk, trying: Trying, synchronizer: Synchronizer
) -> None:
    desk.remember({"by_itself": "no"})
    again = trying()
    again.begin()
    synchronizer.ended.emit(BROKEN)
    assert again.seconds_left() is None


def test_nobody_who_is_not_signed_in_is_asked_for_a_password(
    desk: Desk, trying: Trying, synchronizer: Synchronizer, ticks: Ticks
) -> None:
    asked: list[str] = []
    synchronizer.password_wanted.connect(asked.append)
    again = trying()
    synchronizer.ended.emit(BROKEN)
    synchronizer.entrance.forget()
    ticks.seconds += 20.0
    again.look()
    again.begin()
    assert (asked, synchronizer.is_going_on(), again.seconds_left()) == ([], False, None)


def test_nor_where_the_sign_in_ran_out_meanwhile(
    server: PracticeServer, synchronizer: Synchronizer, settle: Settle, trying: Trying
) -> None:
    visitor, again = Visitor(server.address), trying()
    visitor.be_unkind(["expired"])
    asked: list[str] = []
    reports: list[Report] = []
    synchronizer.password_wanted.connect(asked.append)
    synchronizer.ended.connect(reports.append)
    synchronizer.start_by_itself()
    settle()
    assert isinstance(reports[0].trouble, SignInNeeded)
    assert (asked, again.seconds_left()) == ([], None)
    visitor.close()


def test_practising_never_synchronizes_by_itself(
    desk: Desk, trying: Trying, synchronizer: Synchronizer
) -> None:
    desk.practice = True
    again = trying()
    again.begin()
    again.reconnected()
    synchronizer.ended.emit(BROKEN)
    assert again.seconds_left() is None

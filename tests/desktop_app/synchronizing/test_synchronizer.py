"""Synchronizing from the window, with a real clearing-house on this computer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.main_window.figures import numbers
from desktop_app.practice import Practice
from desktop_app.synchronizing.synchronizer import Synchronizer
from sync.client.port import ClearingHouse
from sync.errors import OwnFault
from sync.practice import PracticeServer
from sync.records import Intent
from sync.report import Report
from sync.retrying import mends_itself
from tests.desktop_app.given import Settle, keep
from tests.support.given import FakeClock

EMAIL = "focal.point@practice.example"


@pytest.fixture
def synchronizer(desk: Desk, background: Background, qtbot: QtBot) -> Iterator[Synchronizer]:
    """A synchronizer of the desk, closed after the test."""
    owner = QObject()
    made = Synchronizer(desk, background, Practice(desk, background, owner), owner)
    yield made
    qtbot.waitUntil(background.idle)
    made.close()


def reports_of(synchronizer: Synchronizer) -> list[Report]:
    reports: list[Report] = []
    synchronizer.ended.connect(reports.append)
    return reports


def test_without_an_address_it_asks_for_one(synchronizer: Synchronizer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(synchronizer.address_wanted):
        synchronizer.start()
    assert not synchronizer.is_going_on()


def test_it_asks_for_the_password_once_and_then_goes_on_by_itself(
    desk: Desk, synchronizer: Synchronizer, server: PracticeServer, settle: Settle
) -> None:
    desk.remember({"address": server.address, "email": EMAIL})
    asked: list[str] = []
    synchronizer.password_wanted.connect(asked.append)
    reports = reports_of(synchronizer)
    synchronizer.start()
    assert asked == [""]
    password = next(one.password for one in server.accounts if one.email == EMAIL)
    told: list[str] = []
    synchronizer.progressed.connect(lambda phrase, _done, _total: told.append(str(phrase)))
    synchronizer.start(password)
    assert synchronizer.is_going_on()
    settle()
    keep(desk, "AAAAAAAA-0000-4000-8000-000000000001", "Workshop")
    desk.store.outbox.put("AAAAAAAA-0000-4000-8000-000000000001", Intent.DRAFT)
    synchronizer.start()
    settle()
    assert asked == [""]
    assert told[0] == "Signing in …"
    assert [report.trouble for report in reports] == [None, None]
    assert reports[1].counts()["sent"] == 1
    assert numbers(desk).standing.synchronized == desk.clock()


def test_a_wrong_password_is_asked_for_again_with_the_reason(
    desk: Desk, synchronizer: Synchronizer, server: PracticeServer, settle: Settle
) -> None:
    desk.remember({"address": server.address, "email": EMAIL})
    asked: list[str] = []
    synchronizer.password_wanted.connect(asked.append)
    synchronizer.start("wrong")
    settle()
    assert len(asked) == 1
    assert asked[0]
    synchronizer.start()
    assert len(asked) == 2


def test_without_a_connection_it_says_since_when_and_nothing_is_lost(
    desk: Desk, synchronizer: Synchronizer, settle: Settle, clock: FakeClock
) -> None:
    desk.remember({"address": "http://127.0.0.1:9", "email": EMAIL})
    reports = reports_of(synchronizer)
    began = clock()
    synchronizer.start("secret")
    settle()
    clock.advance(minutes=5)
    synchronizer.start()
    settle()
    assert all(report.trouble for report in reports)
    assert numbers(desk).standing.offline_since == began
    assert numbers(desk).standing.synchronized is None


def test_a_fault_of_ours_ends_it_and_it_can_be_begun_again(
    desk: Desk, synchronizer: Synchronizer, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.remember({"address": "http://127.0.0.1:9", "email": EMAIL})
    reports = reports_of(synchronizer)

    def house(_job: object) -> ClearingHouse:
        raise TypeError("ours")

    monkeypatch.setattr(synchronizer.entrance, "house", house)
    synchronizer.start("secret")
    settle()
    assert isinstance(reports[0].trouble, OwnFault)
    assert len(reports[0].faults) == 1
    assert mends_itself(reports[0].trouble)
    assert not synchronizer.is_going_on()


def test_one_at_a_time(desk: Desk, synchronizer: Synchronizer, settle: Settle) -> None:
    desk.remember({"address": "http://127.0.0.1:9", "email": EMAIL})
    reports = reports_of(synchronizer)
    synchronizer.start("secret")
    synchronizer.start("secret")
    settle()
    assert len(reports) == 1


def test_locking_waits_for_no_slow_answer_and_afterwards_it_goes_on(
    desk: Desk,
    synchronizer: Synchronizer,
    server: PracticeServer,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    desk.remember({"address": server.address, "email": EMAIL})
    reports, rested = reports_of(synchronizer), list[bool]()
    synchronizer.start(next(one.password for one in server.accounts if one.email == EMAIL))
    settle()
    server.unkind.be("slow,down=1,path=/api/v2013/*")
    with qtbot.waitSignal(synchronizer.progressed, timeout=10_000):
        synchronizer.start()
    background.wind_down(lambda: rested.append(True))
    qtbot.waitUntil(lambda: rested == [True], timeout=10_000)
    assert reports[-1].stopped
    server.unkind.only()
    synchronizer.start()
    settle()
    assert (reports[-1].trouble, reports[-1].stopped) == (None, False)

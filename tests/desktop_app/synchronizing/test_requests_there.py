"""Reviews as the window knows them: who holds a record, taking a request back, asking for removal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.operations.holding import known_hold, known_holds
from desktop_app.operations.sending import submit
from desktop_app.widgets.confirm import Confirm
from sync.client.answers import Deed
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent, State
from tests.desktop_app.given import Start, part
from tests.desktop_app.person import Person
from tests.support.given import FakeClock
from tests.support.two_computers import ACTIVITY, NEED, Computer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
IDENTIFIER = ACTIVITY["header"]["identifier"]
NEED_MARK = NEED["meta"]["mark"]


@pytest.fixture
def awa(
    start: Start, tmp_path: Path, practice: PracticeServer, qtbot: QtBot, clock: FakeClock, worn: QApplication
) -> Person:
    """The focal point at the window."""
    return Person(start, tmp_path / "awa", practice, FOCAL_POINT, qtbot, clock)


@pytest.fixture
def reviewed(awa: Person, bo: Computer) -> Person:
    """The focal point, whose record is under review."""
    bo.write(ACTIVITY)
    bo.send(IDENTIFIER)
    awa.synchronize()
    submit(awa.desk, IDENTIFIER, Intent.PUBLISH)
    awa.synchronize()
    return awa


@pytest.fixture
def published(reviewed: Person, practice: PracticeServer) -> Person:
    """The focal point, whose record is published."""
    practice.colleague.publish(IDENTIFIER)
    reviewed.synchronize()
    return reviewed


def can_be_changed(person: Person) -> bool:
    """Whether the form in front takes changes."""
    return person.form.session.is_open


def test_after_sending_it_is_known_without_a_connection_who_asked_and_until_when(
    reviewed: Person, practice: PracticeServer
) -> None:
    practice.unkind.be(Unkindness(What.CUT, at=0))
    hold = known_hold(reviewed.desk, IDENTIFIER)
    assert hold is not None
    assert (hold.by, hold.deed, hold.mine) == ("Awa Houngbo", Deed.PUBLISH, True)
    said = reviewed.open(IDENTIFIER).view.band.words.text()
    assert "Publication was asked for by Awa Houngbo on 14 March 2025." in said
    assert "The request runs out on 6 June 2025." in said
    assert not reviewed.is_asked_for_password()


def test_one_s_own_request_is_taken_back_and_the_record_can_be_changed(
    reviewed: Person, bo: Computer
) -> None:
    reviewed.open(IDENTIFIER)
    reviewed.press("form_band_button")
    assert "taken back" in reviewed.said()
    assert can_be_changed(reviewed)
    assert reviewed.record(IDENTIFIER).state is State.SENT
    assert known_holds(reviewed.desk) == {}
    bo.sync()
    assert bo.record(IDENTIFIER).state is State.SENT


def test_what_was_decided_meanwhile_is_not_taken_back_and_that_is_said(
    reviewed: Person, practice: PracticeServer
) -> None:
    reviewed.open(IDENTIFIER)
    practice.colleague.publish(IDENTIFIER)
    reviewed.press("form_band_button")
    assert "Synchronize to see how it stands there now." in reviewed.said()
    assert reviewed.record(IDENTIFIER).state is State.REVIEW
    reviewed.synchronize()
    assert reviewed.record(IDENTIFIER).state is State.PUBLISHED
    assert known_holds(reviewed.desk) == {}


def test_opening_what_was_decided_meanwhile_says_so_and_offers_to_synchronize(
    reviewed: Person, practice: PracticeServer
) -> None:
    practice.colleague.publish(IDENTIFIER)
    reviewed.open(IDENTIFIER)
    assert "no longer under review" in reviewed.said()
    assert reviewed.work.notice.action.text() == "Synchronize"


def test_somebody_else_s_request_is_told_but_cannot_be_taken_back(awa: Person, bo: Computer) -> None:
    bo.write(ACTIVITY)
    bo.send(IDENTIFIER, Intent.PUBLISH)
    awa.synchronize()
    band = awa.open(IDENTIFIER).view.band
    assert "Publication was asked for by Lin Moreno" in band.words.text()
    assert not band.button.isVisible()


def test_a_record_that_is_locked_without_a_request_says_by_whom(
    awa: Person, bo: Computer, practice: PracticeServer
) -> None:
    bo.write(ACTIVITY)
    bo.send(IDENTIFIER)
    practice.unkind.be(Unkindness(What.LOCKED, identifier=IDENTIFIER))
    awa.synchronize()
    said = awa.open(IDENTIFIER).view.band.words.text()
    assert "At the clearing-house, Ingrid Salas has held this record since 14 March 2025." in said


def test_removal_is_asked_for_after_a_question_and_can_be_taken_out_of_the_queue_again(
    published: Person,
) -> None:
    published.open(IDENTIFIER)
    published.choose("record_withdraw")
    dialog = published.find(Confirm, "confirm")
    assert "“Peer exchange”" in dialog.accessibleDescription()
    assert "The Secretariat decides" in dialog.accessibleDescription()
    published.press("confirm_no")
    assert published.record(IDENTIFIER).intent is None
    published.choose("record_withdraw")
    published.press("confirm_yes")
    assert published.record(IDENTIFIER).intent is Intent.WITHDRAW
    assert not can_be_changed(published)
    published.work.notice.action.click()
    published.rest()
    assert published.record(IDENTIFIER).state is State.PUBLISHED
    assert can_be_changed(published)
    published.choose("record_withdraw")
    published.press("confirm_yes")
    published.press("form_band_button")
    assert published.desk.store.outbox.items() == []
    assert can_be_changed(published)


def test_a_removal_that_was_refused_comes_back_with_the_reason(
    published: Person, practice: PracticeServer, clock: FakeClock
) -> None:
    clock.advance(minutes=5)
    published.work.go("activities")
    published.rest()
    published.choose("record_withdraw")
    published.press("confirm_yes")
    published.synchronize()
    published.work.list.refresh()
    published.rest()
    assert part(published.work.list.detail, QLabel, "detail_state").text() == "Removal is asked for"
    practice.colleague.give_back(IDENTIFIER, "It is still needed.")
    published.synchronize()
    assert published.record(IDENTIFIER).state is State.REJECTED
    assert any("It is still needed." in line.text() for line in published.open(IDENTIFIER).view.band.lines)


def test_who_changes_a_public_need_is_told_what_sending_does(
    awa: Person, bo: Computer, practice: PracticeServer
) -> None:
    bo.write(NEED)
    bo.desk.store.outbox.put(NEED_MARK, Intent.PUBLISH)
    bo.sync()
    practice.colleague.publish(bo.record(NEED_MARK).server_id)
    awa.synchronize()
    said = awa.open(NEED_MARK).view.band.words.text()
    assert "nobody can until it is approved again" in said
    submit(awa.desk, NEED_MARK, Intent.DRAFT)
    awa.form.refresh()
    assert "nobody can until it is approved again" in awa.form.view.band.words.text()

"""A sign-in that runs out while a form is open: nothing typed is lost, the password is asked for, the work goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.questions.boxes import TextBox
from desktop_app.windows.sign_in import SignIn
from sync.practice import PracticeServer
from sync.practice.people.accounts import COLLEAGUE, FOCAL_POINT, PASSWORD
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent, State
from tests.desktop_app.given import Start
from tests.desktop_app.person import Person
from tests.support.given import FakeClock
from tests.support.two_computers import ACTIVITY, Computer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
IDENTIFIER = ACTIVITY["header"]["identifier"]
TYPED = "Forty people learn. "


@pytest.fixture
def awa(
    start: Start,
    tmp_path: Path,
    practice: PracticeServer,
    bo: Computer,
    qtbot: QtBot,
    clock: FakeClock,
    worn: QApplication,
) -> Person:
    """The focal point, signed in, with a colleague's draft on her computer."""
    bo.write(ACTIVITY)
    bo.send(IDENTIFIER)
    person = Person(start, tmp_path / "awa", practice, FOCAL_POINT, qtbot, clock)
    person.synchronize()
    return person


def box_of(awa: Person) -> TextBox:
    """The box of the description, brought into view."""
    awa.form.go_to("description")
    awa.rest()
    return awa.find(TextBox, "box_en", awa.form.view.stack.widget_at("description"))


def test_what_is_typed_stays_and_is_sent_once_the_password_is_given(
    awa: Person, practice: PracticeServer, bo: Computer, qtbot: QtBot
) -> None:
    form = awa.open(IDENTIFIER)
    box = box_of(awa)
    QTest.keyClicks(box, TYPED[:10])
    practice.unkind.be(Unkindness(What.EXPIRED))
    QTest.keyClicks(box, TYPED[10:])
    awa.press("form_send_draft")
    awa.work.commands["synchronize"].trigger()
    qtbot.waitUntil(awa.is_asked_for_password, timeout=20_000)
    assert awa.front is form
    assert box.text() == TYPED + "Twenty people learn."
    assert awa.record(IDENTIFIER).intent is Intent.DRAFT
    assert awa.record(IDENTIFIER).mine["description"]["en"] == box.text()
    awa.sign_in_if_asked()
    awa.rest()
    assert awa.front is form
    assert box.text() == TYPED + "Twenty people learn."
    assert awa.record(IDENTIFIER).state is State.SENT
    bo.house.sign_in(COLLEAGUE, PASSWORD)
    bo.sync()
    assert bo.record(IDENTIFIER).mine["description"]["en"] == TYPED + "Twenty people learn."


def test_who_signs_in_later_goes_on_typing_and_nothing_is_lost(
    awa: Person, practice: PracticeServer, qtbot: QtBot
) -> None:
    form = awa.open(IDENTIFIER)
    practice.unkind.be(Unkindness(What.EXPIRED))
    QTest.keyClicks(box_of(awa), TYPED)
    awa.press("form_send_draft")
    awa.work.commands["synchronize"].trigger()
    qtbot.waitUntil(awa.is_asked_for_password, timeout=20_000)
    awa.find(SignIn, "sign_in").reject()
    awa.rest()
    assert awa.front is form
    QTest.keyClicks(box_of(awa), "And more: ")
    awa.synchronize()
    assert awa.record(IDENTIFIER).state is State.SENT
    assert "And more: " in awa.record(IDENTIFIER).mine["description"]["en"]

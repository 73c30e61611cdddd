"""Staying signed in, being signed out in the middle, and an e-mail address that waits to be confirmed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.practice import Practice
from desktop_app.synchronizing.synchronizer import Synchronizer
from sync.errors import EmailNotConfirmed, SignInNeeded
from sync.log import log_lines
from sync.practice import PracticeServer
from sync.records import Intent
from sync.report import Report
from tests.desktop_app.given import Settle, keep
from tests.support.given import FakeClock
from tests.support.key_store import MemoryKeys, tokens_in
from tests.support.two_computers import know_terms

EMAIL = "focal.point@practice.example"
PASSWORD = "practice"
ID = "AAAAAAAA-0000-4000-8000-000000000001"


class Person:
    """Somebody at the window: what was asked of them, and how each synchronization ended."""

    def __init__(self, desk: Desk, background: Background, settle: Settle) -> None:
        self._owner = QObject()
        self.synchronizer = Synchronizer(
            desk, background, Practice(desk, background, self._owner), self._owner
        )
        self._settle = settle
        self.asked: list[str] = []
        self.reports: list[Report] = []
        self.out: list[object] = []
        self.synchronizer.password_wanted.connect(self.asked.append)
        self.synchronizer.ended.connect(self.reports.append)
        self.synchronizer.signed_out.connect(self.out.append)

    def start(self, password: str = "", stay: bool = False) -> None:
        """Synchronize, to the end."""
        self.synchronizer.start(password, stay)
        self._settle()

    def sign_out(self) -> None:
        """Sign out, to the end."""
        self.synchronizer.sign_out()
        self._settle()

    def notes(self) -> list[str]:
        """What is to be told of the sign-in."""
        return list(map(str, self.synchronizer.entrance.notes()))

    def leave(self) -> None:
        """Close the window."""
        self._settle()
        self.synchronizer.close()


@pytest.fixture
def office(desk: Desk, server: PracticeServer, keys: MemoryKeys) -> Desk:
    """A desk that works with the clearing-house, on a computer with a key store."""
    desk.tokens = tokens_in(keys)
    desk.remember({"address": server.address, "email": EMAIL})
    know_terms(desk, server.address)
    return desk


@pytest.fixture
def persons(office: Desk, background: Background, settle: Settle, qtbot: QtBot) -> Iterator[list[Person]]:
    """One after the other at the same desk: each opens the program anew."""
    made = [Person(office, background, settle) for _ in range(2)]
    yield made
    for person in made:
        person.leave()


def test_who_stays_signed_in_is_not_asked_again(persons: list[Person], keys: MemoryKeys) -> None:
    first, second = persons
    first.start(PASSWORD, stay=True)
    assert first.notes() == []
    first.leave()
    (secret,) = keys.kept.values()
    assert PASSWORD not in secret
    second.start()
    assert second.asked == []
    assert second.reports[0].trouble is None
    assert second.synchronizer.entrance.account is not None


def test_who_does_not_is_asked_and_the_key_store_is_never_touched(
    persons: list[Person], keys: MemoryKeys
) -> None:
    first, second = persons
    first.start(PASSWORD)
    second.start()
    assert second.asked == [""]
    assert keys.asked == 0


def test_where_it_cannot_be_kept_that_is_said_and_the_session_goes_on(
    persons: list[Person], keys: MemoryKeys
) -> None:
    keys.locked = True
    first, second = persons
    first.start(PASSWORD, stay=True)
    assert len(notes := first.notes()) == 1
    assert "until the program is closed" in notes[0]
    assert first.notes() == []
    first.start()
    assert [report.trouble for report in first.reports] == [None, None]
    assert first.asked == []
    second.start()
    assert second.asked == [""]


def test_a_kept_sign_in_that_was_ended_there_is_thrown_away_and_asked_for(
    persons: list[Person], keys: MemoryKeys, server: PracticeServer
) -> None:
    first, second = persons
    first.start(PASSWORD, stay=True)
    server.unkind.be("expired")
    second.start()
    assert len(second.asked) == 1
    assert keys.kept == {}
    second.start(PASSWORD)
    assert second.reports[-1].trouble is None


def test_a_kept_sign_in_that_has_run_out_is_not_tried(
    persons: list[Person], keys: MemoryKeys, clock: FakeClock, server: PracticeServer, office: Desk
) -> None:
    first, second = persons
    first.start(PASSWORD, stay=True)
    clock.advance(hours=24)
    second.start()
    assert len(second.asked) == 1
    assert keys.kept == {}
    assert not second.synchronizer.can_ask()


def test_a_token_of_one_government_is_not_used_for_another(persons: list[Person], keys: MemoryKeys) -> None:
    first, second = persons
    first.start(PASSWORD, stay=True)
    ((names, secret),) = keys.kept.items()
    keys.kept[names] = secret.replace('"bj"', '"ke"')
    second.start()
    assert len(second.asked) == 1
    assert keys.kept == {}


def test_a_token_of_one_account_is_not_used_for_another(persons: list[Person], office: Desk) -> None:
    first, second = persons
    first.start(PASSWORD, stay=True)
    office.remember({"email": "colleague@practice.example"})
    second.start()
    assert second.asked == [""]
    assert second.reports == []


def test_signed_out_in_the_middle_one_is_asked_and_then_it_goes_on(
    persons: list[Person], server: PracticeServer, office: Desk
) -> None:
    person, _other = persons
    person.start(PASSWORD)
    keep(office, ID, "Workshop")
    office.store.outbox.put(ID, Intent.DRAFT)
    server.unkind.be("expired")
    person.start()
    assert person.asked == ["Your sign-in has run out."]
    assert isinstance(person.reports[-1].trouble, SignInNeeded)
    assert len(office.store.outbox.waiting()) == 1
    person.start(PASSWORD)
    assert person.reports[-1].counts()["sent"] == 1
    assert office.store.outbox.waiting() == []


def test_an_unconfirmed_address_is_said_and_no_password_asked_for(
    persons: list[Person], server: PracticeServer, office: Desk
) -> None:
    person, _other = persons
    server.unkind.be(f"unverified,person={EMAIL}")
    keep(office, ID, "Workshop")
    office.store.outbox.put(ID, Intent.DRAFT)
    person.start(PASSWORD)
    assert person.notes() == ["Your account waits for you to confirm your e-mail address."]
    assert isinstance(person.reports[-1].trouble, EmailNotConfirmed)
    assert person.asked == []
    server.unkind.stop()
    person.start()
    assert person.asked == []
    assert person.reports[-1].counts()["sent"] == 1


def test_signing_out_ends_it_here_and_there(persons: list[Person], keys: MemoryKeys) -> None:
    first, second = persons
    first.start(PASSWORD, stay=True)
    first.sign_out()
    assert first.out == [None]
    assert keys.kept == {}
    assert not first.synchronizer.can_ask()
    second.start()
    assert second.asked == [""]


def test_signing_out_without_a_connection_ends_it_here(
    persons: list[Person], keys: MemoryKeys, server: PracticeServer
) -> None:
    first, _second = persons
    first.start(PASSWORD, stay=True)
    server.unkind.be("cut,at=0")
    first.sign_out()
    assert len(first.out) == 1
    assert first.out[0] is not None
    assert keys.kept == {}
    assert not first.synchronizer.can_ask()


def test_each_sign_in_stands_in_the_journal_and_nothing_of_who_or_where_in_the_log(
    persons: list[Person], office: Desk, server: PracticeServer
) -> None:
    first, second = persons
    first.start("another password")
    first.start(PASSWORD, stay=True)
    second.start()
    server.unkind.be("expired")
    second.start()
    second.start(PASSWORD)
    second.sign_out()
    second.sign_out()
    entries = reversed(office.store.journal.latest(50))
    assert [str(entry.phrase) for entry in entries if entry.outcome == "signed"] == [
        "The clearing-house refused a sign-in with a password.",
        "Signed in to the clearing-house with a password.",
        "Signed in to the clearing-house with the sign-in that this computer keeps.",
        "The clearing-house takes the sign-in no longer: the password is needed again.",
        "Signed in to the clearing-house with a password.",
        "Signed out. This computer keeps no sign-in any more.",
    ]
    log = "\n".join(log_lines(office.store))
    assert "signed: Signed out." in log
    for private in (EMAIL, PASSWORD, "another password", server.address, office.person):
        assert private not in log


def test_the_password_is_forgotten_once_it_has_signed_somebody_in(persons: list[Person]) -> None:
    person, _other = persons
    person.start("wrong")
    assert person.asked == ["The e-mail address or the password is not right."]
    person.start(PASSWORD)
    assert person.synchronizer.entrance._credentials is None

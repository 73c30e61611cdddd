"""Somebody who works in the real window with a clearing-house: presses, types, synchronizes, signs in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.main_window.at_work import Workplace
from desktop_app.starting.preferences import Preferences, write_preferences
from desktop_app.windows.sign_in import SignIn
from sync.practice.people.accounts import Account, example_accounts
from sync.records import Record
from sync.report import Report
from tests.desktop_app.given import ANSWERS, Start, work_of
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import know_terms

W = TypeVar("W", bound=QObject)


class House(Protocol):
    """A clearing-house that people have accounts of; a practice server is one."""

    @property
    def accounts(self) -> Sequence[Account]:
        """Who may sign in."""

    @property
    def address(self) -> str:
        """Where it is; empty where there is no way to it."""


@dataclass(frozen=True)
class Nowhere:
    """No clearing-house at all: the example people work without a connection."""

    accounts: Sequence[Account] = field(default_factory=example_accounts)
    address: str = ""


class Person:
    """One person at one computer, with an account of a practice clearing-house."""

    def __init__(
        self, start: Start, data: Path, server: House, email: str, qtbot: QtBot, clock: FakeClock
    ) -> None:
        """Start the program for this person, who worked here before: country, name and address are known."""
        self.email, self.qtbot = email, qtbot
        self.account = next(one for one in server.accounts if one.email == email)
        write_preferences(data, Preferences(practice=False, language="en"))
        desk = Desk.open(data, clock=clock, new_id=NewIds(7))
        named = {"person": self.account.name, "email": email, "address": server.address}
        desk.remember({**ANSWERS.settings(), **named})
        if server.address:
            know_terms(desk, server.address)
        desk.close()
        self.program: Program = start(data)
        qtbot.waitUntil(lambda: self.program.window.workplace is not None)
        self.rest()

    @property
    def work(self) -> Workplace:
        """The window at work."""
        return work_of(self.program)

    @property
    def desk(self) -> Desk:
        """The desk behind it."""
        return self.work.desk

    @property
    def front(self) -> QWidget:
        """The page in front."""
        page = self.work.stack.currentWidget()
        assert page is not None
        return page

    @property
    def form(self) -> FormPage:
        """The form in front."""
        page = self.front
        assert isinstance(page, FormPage), page
        return page

    def record(self, identifier: str) -> Record:
        """The record as this computer has it."""
        found = self.desk.store.records.get(identifier)
        assert found is not None
        return found

    def rest(self) -> None:
        """Wait until the program has nothing to do, and what is soon to come has come."""
        self.qtbot.waitUntil(self.program.background.idle, timeout=20_000)
        self.qtbot.waitUntil(lambda: not self.work.figures.is_due())
        self.qtbot.waitUntil(self.program.background.idle, timeout=20_000)

    # Hands.

    def find(self, kind: type[W], name: str, inside: QWidget | None = None) -> W:
        """A part of the window, or of a part of it, that must be there."""
        found = cast("list[W]", (inside or self.program.window).findChildren(kind, name))
        assert found, f"there is no {name}"
        return found[-1]

    def press(self, name: str) -> None:
        """Press a button that can be seen and pressed, of the page in front, or else of the window or a pop-up."""
        for place in (self.front, self.program.window):
            for button in place.findChildren(QAbstractButton, name):
                if button.isVisible() and button.isEnabled():
                    button.click()
                    self.rest()
                    return
        raise AssertionError(f"{name} cannot be pressed")

    def choose(self, name: str) -> None:
        """Choose an entry of a menu."""
        next(action for action in self.front.findChildren(QAction, name) if action.isEnabled()).trigger()
        self.rest()

    def open(self, identifier: str) -> FormPage:
        """Open the form of a record."""
        self.work.open_record(identifier)
        self.rest()
        return self.form

    def said(self) -> str:
        """The line in the window."""
        return self.work.notice.text()

    # The clearing-house.

    def synchronize(self) -> Report:
        """Press “Synchronize”, give the password where it is asked for, and wait for the end."""
        ended: list[Report] = []
        self.work.synchronizer.ended.connect(ended.append)
        self.work.commands["synchronize"].trigger()
        self.sign_in_if_asked()
        self.qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
        self.rest()
        self.work.synchronizer.ended.disconnect(ended.append)
        return ended[-1]

    def is_asked_for_password(self) -> bool:
        """Whether the pop-up for the password is open."""
        return any(dialog.isVisible() for dialog in self.program.window.findChildren(SignIn))

    def sign_in_if_asked(self) -> None:
        """Give the password where it is asked for."""
        for dialog in self.program.window.findChildren(SignIn):
            if dialog.isVisible():
                dialog.password.setText(self.account.password)
                dialog.go.click()


Meet = Callable[[str], Person]

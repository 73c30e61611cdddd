"""What the tests of encrypted records in the window share: a quick derivation, and a person with a passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.protection.unlock_page import UnlockPage
from desktop_app.starting.preferences import Preferences, write_preferences
from sync.store import Key
from sync.store.encryption.unlocking import is_encrypted
from tests.desktop_app.given import ANSWERS, Start, keep, part, work_of
from tests.support.given import FakeClock, NewIds

PASSPHRASE = "corail niébé trente"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A third of a second for each key is good against thieves only; the derivation itself has tests of its own."""
    monkeypatch.setattr("sync.store.encryption.keys._ROUNDS", 10)


def furnish(folder: Path, clock: FakeClock, new_id: NewIds, passphrase: str = "") -> Path:
    """Records of somebody who works for real, encrypted where there is a passphrase."""
    write_preferences(folder, Preferences(practice=False, language="en"))
    key = Key.new(passphrase, lambda count: b"s" * count) if passphrase else None
    desk = Desk.open(folder, clock=clock, new_id=new_id, key=key)
    desk.remember(ANSWERS.settings())
    keep(desk, "A0000000001", "Workshop")
    desk.close()
    return folder


class Person:
    """Somebody before the window."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        self.window, self.protection = program.window, program.protection

    def is_open(self) -> bool:
        """Whether the records are open."""
        return self.program.desk is not None

    def rest(self) -> None:
        """Wait until nothing is on its way and all that is soon to come has come."""
        self.qtbot.waitUntil(self.program.background.idle)
        self.qtbot.waitUntil(
            lambda: self.window.workplace is None or not work_of(self.program).figures.is_due()
        )
        self.qtbot.waitUntil(self.program.background.idle)

    def until_at_work(self) -> None:
        """Wait for the records to be open."""
        self.qtbot.waitUntil(lambda: self.window.workplace is not None and self.is_open())
        self.rest()

    def locked(self) -> UnlockPage:
        """The page that asks for the passphrase, when it does."""

        def is_asked() -> bool:
            page = self.window.centralWidget()
            return isinstance(page, UnlockPage) and page.asked.line.isEnabled()

        self.qtbot.waitUntil(is_asked)
        self.rest()
        page = self.window.centralWidget()
        assert isinstance(page, UnlockPage)
        return page

    def unlock(self, passphrase: str) -> None:
        """Type it and press the button."""
        page = self.locked()
        page.asked.line.line.setText(passphrase)
        part(page, QPushButton, "unlock").click()


def sit(start: Start, qtbot: QtBot, folder: Path) -> Person:
    """Start the program on a folder."""
    return Person(start(folder), qtbot)


__all__ = ["PASSPHRASE", "Person", "furnish", "is_encrypted", "quick", "sit"]

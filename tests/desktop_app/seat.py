"""Somebody's desk with a way to ask the clearing-house, signed in or not: what pages are made with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.practice import Practice
from desktop_app.synchronizing.asking import Asking
from desktop_app.synchronizing.synchronizer import Synchronizer
from sync.practice import PracticeServer
from tests.desktop_app.given import ANSWERS, take_away_what_was_shown
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import know_terms


class Seat:
    """One person's desk and connection."""

    def __init__(
        self, folder: Path, practice: PracticeServer, email: str, background: Background, clock: FakeClock
    ) -> None:
        """Nobody is signed in yet."""
        self.account = next(one for one in practice.accounts if one.email == email)
        self.desk = Desk.open(folder, clock=clock, new_id=NewIds(8))
        named = {"person": self.account.name, "email": email, "address": practice.address}
        self.desk.remember({**ANSWERS.settings(), **named})
        know_terms(self.desk, practice.address)
        self._owner = QObject()
        self.synchronizer = Synchronizer(
            self.desk, background, Practice(self.desk, background, self._owner), self._owner
        )
        self.asking = Asking(self.synchronizer, background, self._owner)

    def sign_in(self) -> None:
        """Synchronize for the first time."""
        self.synchronizer.start(self.account.password)

    def close(self) -> None:
        """Let everything go."""
        self.synchronizer.close()
        self.desk.close()


Sit = Callable[[str], Seat]


@pytest.fixture
def sit(
    tmp_path: Path, practice: PracticeServer, background: Background, clock: FakeClock, qtbot: QtBot
) -> Iterator[Sit]:
    """Give the person with this e-mail address a desk, signed in."""
    made: list[Seat] = []

    def seat(email: str) -> Seat:
        made.append(Seat(tmp_path / f"seat-{len(made)}", practice, email, background, clock))
        made[-1].sign_in()
        qtbot.waitUntil(background.idle, timeout=20_000)
        return made[-1]

    yield seat
    qtbot.waitUntil(background.idle, timeout=20_000)
    take_away_what_was_shown()
    for one in made:
        one.close()

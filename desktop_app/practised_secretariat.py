"""Practising to decide: the Secretariat's own way to the clearing-house on this computer, beside the person's."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Job
from desktop_app.practice import Practice
from sync.client.port import ClearingHouse, RunStopped
from sync.errors import SignInNeeded
from sync.report import Report

T = TypeVar("T")
SECRETARIAT = "Secretariat validator"


class PractisedSecretariat(QObject):
    """A ``Line`` on which nobody is asked for a password; it is never synchronized over."""

    ended = Signal(Report)

    def __init__(self, practice: Practice, parent: QObject) -> None:
        """Not signed in yet."""
        super().__init__(parent)
        self._practice = practice
        self._house: ClearingHouse | None = None
        self._lock = Lock()

    def has_address(self) -> bool:
        """It is the one on this computer."""
        return True

    def can_ask(self) -> bool:
        """The passwords of practice are no secret."""
        return True

    def is_going_on(self) -> bool:
        """Nothing but questions goes over this line."""
        return False

    def want_password(self, _message: str) -> None:
        """Nobody is asked."""

    def ask(self, job: Job, question: Callable[[ClearingHouse], T]) -> T:
        """Ask as the Secretariat, on a network thread; a sign-in that has run out is made anew."""
        with self._lock:
            if job.is_stopped():
                raise RunStopped
            was_signed_in = self._house is not None
            try:
                return question(self._signed_in(job))
            except SignInNeeded:
                if not was_signed_in:
                    raise
            self.close()
            return question(self._signed_in(job))

    def _signed_in(self, job: Job) -> ClearingHouse:
        from sync.client.house import connect  # its HTTP library would hold up the first window

        if self._house is None:
            practice = self._practice.house(job.report)
            account = practice.account(SECRETARIAT)
            self._house = connect(practice.address)
            self._house.sign_in(account.email, account.password)
        return self._house

    def close(self) -> None:
        """Let the connection go."""
        if self._house is not None:
            self._house.close()
            self._house = None

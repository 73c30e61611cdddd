"""Asking the clearing-house one thing at a time, beside the window and between synchronizations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.background import Background, Job
from desktop_app.synchronizer import Synchronizer
from desktop_app.words import tr
from forms.words import say
from sync.client.port import ClearingHouse
from sync.errors import SignInNeeded, Trouble
from sync.report import Report

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked, who hears the answer, who hears why there is none."""

    ask: Callable[[ClearingHouse], Any]
    done: Callable[[Any], None]
    failed: Callable[[Trouble], None]
    owner: QObject


class Asking(QObject):
    """Signs in where that is needed; the password is asked for once, and what was asked meanwhile waits for it.

    ``quiet`` says that a question has had its answer and nothing else is on its way.
    """

    quiet = Signal()

    def __init__(self, synchronizer: Synchronizer, background: Background, parent: QObject) -> None:
        """Ask over the connection of the synchronizer."""
        super().__init__(parent)
        self._synchronizer, self._background = synchronizer, background
        self._waiting: list[_Question] = []
        self._job: Job | None = None
        self._closed = False
        synchronizer.ended.connect(self._synchronized)

    def can_ask(self) -> bool:
        """Whether it can be asked without asking the person first."""
        return self._synchronizer.can_ask()

    def ask(
        self,
        question: Callable[[ClearingHouse], T],
        done: Callable[[T], None],
        failed: Callable[[Trouble], None],
        owner: QObject,
    ) -> None:
        """Ask on another thread, then call ``done`` with the answer or ``failed`` with the trouble, on this one.

        Nothing is called once ``owner`` is gone. Where there is no address, or the person does not sign in, ``failed``
        hears so.
        """
        if self._closed:
            return
        asked = _Question(question, done, failed, owner)
        if not self._synchronizer.has_address():
            failed(_no_address())
            return
        self._waiting.append(asked)
        if self.can_ask():
            self._next()
        elif len(self._waiting) == 1:
            self._synchronizer.want_password("")

    def is_busy(self) -> bool:
        """Whether a question is on its way."""
        return self._job is not None

    def close(self) -> None:
        """Ask nothing any more; what is on its way still comes."""
        self._closed, self._waiting = True, []

    def give_up(self) -> None:
        """The person does not sign in now: nothing that waits for it is asked."""
        self._refuse_all(_not_signed_in())

    def _next(self) -> None:
        if self._job is not None or not self._waiting or self._synchronizer.is_going_on():
            if self._job is None:
                self.quiet.emit()
            return
        asked = self._waiting.pop(0)
        self._job = self._background.run(
            lambda job: self._synchronizer.ask(job, asked.ask),
            lambda answer: self._answer(asked, answer),
            lambda error: self._fail(asked, error),
            on="network",
            owner=self,
            progress=_unheard,
        )

    def _answer(self, asked: _Question, answer: Any) -> None:
        self._job = None
        if isValid(asked.owner):
            asked.done(answer)
        self._next()

    def _fail(self, asked: _Question, error: Exception) -> None:
        self._job = None
        if isinstance(error, SignInNeeded) and not self.can_ask() and not self._closed:
            self._waiting.insert(0, asked)
            self._synchronizer.want_password(tr(error.what))
            return
        if not isinstance(error, Trouble):
            self._next()
            raise error
        if isValid(asked.owner):
            asked.failed(error)
        self._next()

    def _synchronized(self, report: Report) -> None:
        """What waited for the password, or for the synchronization to end, is asked now."""
        if self.can_ask():
            self._next()
        elif report.trouble is not None and not isinstance(report.trouble, SignInNeeded):
            self._refuse_all(report.trouble)

    def _refuse_all(self, trouble: Trouble) -> None:
        waiting, self._waiting = self._waiting, []
        for asked in waiting:
            if isValid(asked.owner):
                asked.failed(trouble)


def _unheard(_told: object) -> None:
    """How a sign-in goes on is of no concern to whoever asked; the page says that it is asking."""


def _no_address() -> Trouble:
    return Trouble(
        say("It is not known yet which clearing-house you work with."),
        None,
        say("Enter its address and your e-mail address in the settings."),
    )


def _not_signed_in() -> Trouble:
    return SignInNeeded(
        say("You are not signed in at the clearing-house."),
        None,
        say("Try again and give your password, or go on without a connection."),
    )

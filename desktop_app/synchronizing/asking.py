"""Asking the clearing-house one thing at a time, beside the window and between synchronizations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid

from desktop_app.background import Background, Job, unheard
from desktop_app.words import tr
from forms.words import say
from sync.client.port import ClearingHouse
from sync.errors import SignInNeeded, Trouble
from sync.report import Report

T = TypeVar("T")


class Line(Protocol):
    """A way to the clearing-house, with somebody signed in or to be signed in; the synchronizer is one."""

    ended: SignalInstance

    def has_address(self) -> bool:
        """Whether it is known where to go and as whom."""

    def can_ask(self) -> bool:
        """Whether it can be asked without asking the person for the password first."""

    def is_going_on(self) -> bool:
        """Whether a synchronization is on its way."""

    def want_password(self, message: str) -> None:
        """Have the person asked for the password."""

    def ask(self, job: Job, question: Callable[[ClearingHouse], T]) -> T:
        """Ask, on a network thread."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked, who hears the answer, who hears why there is none."""

    ask: Callable[[ClearingHouse], Any]
    done: Callable[[Any], None]
    failed: Callable[[Trouble], None]
    owner: QObject


class Asking(QObject):
    """Signs in where that is needed; the password is asked for once, and what was asked meanwhile waits for it."""

    def __init__(self, line: Line, background: Background, parent: QObject) -> None:
        """Ask over this line."""
        super().__init__(parent)
        self._line, self._background = line, background
        self._waiting: list[_Question] = []
        self._job: Job | None = None
        self._closed = False
        line.ended.connect(self._synchronized)

    def can_ask(self) -> bool:
        """Whether it can be asked without asking the person first."""
        return self._line.can_ask()

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
        if not self._line.has_address():
            failed(_no_address())
            return
        self._waiting.append(asked)
        if self._job is not None:
            # What is on its way tells whether the person must sign in; asking for that twice would be once too often.
            return
        if self.can_ask():
            self._next()
        elif len(self._waiting) == 1:
            self._line.want_password("")

    def close(self) -> None:
        """Ask nothing any more; what is on its way still comes."""
        self._closed, self._waiting = True, []

    def give_up(self) -> None:
        """The person does not sign in now: nothing that waits for it is asked."""
        self._refuse_all(_not_signed_in())

    def _next(self) -> None:
        if self._job is not None or not self._waiting or self._line.is_going_on():
            return
        asked = self._waiting.pop(0)
        self._job = self._background.run(
            lambda job: self._line.ask(job, asked.ask),
            lambda answer: self._answer(asked, answer),
            lambda error: self._fail(asked, error),
            on="network",
            owner=self,
            progress=unheard,
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
            self._line.want_password(tr(error.what))
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

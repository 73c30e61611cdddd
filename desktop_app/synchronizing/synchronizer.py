"""Synchronizing beside the window: signing in, keeping the connection, telling how it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.operations.budgeting import budget_of
from desktop_app.operations.synchronizing import note_outcome, sync_now
from desktop_app.practice import Practice
from desktop_app.synchronizing.entrance import Credentials, Entrance
from desktop_app.words import tr
from forms.words import Phrase
from sync.client.port import ClearingHouse, RunStopped
from sync.errors import EmailNotConfirmed, OwnFault, SignInNeeded, Trouble
from sync.report import Report
from sync.traffic import Traffic

T = TypeVar("T")


class Synchronizer(QObject):
    """One synchronization at a time. ``ended`` gives the report; ``password_wanted`` a sentence, or an empty text."""

    began = Signal()
    progressed = Signal(Phrase, int, int)
    ended = Signal(Report)
    password_wanted = Signal(str)
    address_wanted = Signal()
    signed_out = Signal(object)

    def __init__(self, desk: Desk, background: Background, practice: Practice, parent: QObject) -> None:
        """Not connected yet."""
        super().__init__(parent)
        self._desk, self._background, self._practice = desk, background, practice
        self.entrance = Entrance(desk, practice)
        self.by_itself = False
        self._only = ""
        self._job: Job | None = None
        self._line = Lock()

    def is_going_on(self) -> bool:
        """Whether a synchronization is on its way."""
        return self._job is not None

    def traffic(self) -> Traffic:
        """What passed over the connection so far; may be asked while a synchronization goes on."""
        return self.entrance.traffic()

    def has_address(self) -> bool:
        """Whether it is known where to go and as whom."""
        return self._desk.practice or bool(self._desk.address and self._desk.email)

    def can_ask(self) -> bool:
        """Whether the clearing-house can be asked without asking the person for the password first."""
        return self.entrance.can_ask()

    def want_password(self, message: str) -> None:
        """Have the person asked for the password; once it is given, all goes on with a synchronization."""
        self.password_wanted.emit(message)

    def ask(self, job: Job, question: Callable[[ClearingHouse], T]) -> T:
        """Ask something over the same connection, on a network thread, once what goes on has ended.

        Signs in where nobody is. Raises what the question raises, and SignInNeeded where only the person can help.
        """
        with self._line:
            if job.is_stopped():
                raise RunStopped
            try:
                return self._asked(job, question)
            except SignInNeeded as trouble:
                self.entrance.refused(trouble)
                raise

    def _asked(self, job: Job, question: Callable[[ClearingHouse], T]) -> T:
        """While practising nobody is asked: a sign-in that has run out is made anew."""
        was_signed_in = self.entrance.is_signed_in()
        try:
            return question(self.entrance.house(job))
        except SignInNeeded:
            if not (self._desk.practice and was_signed_in):
                raise
        self.entrance.let_go()
        return question(self.entrance.house(job))

    def start(self, password: str = "", stay: bool = False, only: str = "") -> None:
        """Synchronize; asks for what is not known yet, the address or the password.

        ``stay``: whoever signs in with the password stays so on this computer. ``only`` is the identifier of one
        record, which then is synchronized alone, be it after the password was asked for.
        """
        if self.is_going_on():
            return
        self.by_itself = False
        self._only = only or (self._only if password else "")
        if not self.has_address():
            self.address_wanted.emit()
        elif password and not self._desk.practice:
            self._run(Credentials(self._desk.address, self._desk.email, password, stay))
        elif self.can_ask():
            self._run(None)
        else:
            self.password_wanted.emit("")

    def start_by_itself(self) -> None:
        """Synchronize without anybody having asked for it now: nobody is asked for anything, and nothing pops up."""
        if not self.is_going_on() and self.has_address() and self.can_ask():
            self.by_itself, self._only = True, ""
            self._run(None)

    def sign_out(self) -> None:
        """End the sign-in, after what goes on; ``signed_out`` tells what kept the clearing-house from hearing of it."""
        self._background.run(
            self._sign_out,
            lambda _nothing: self.signed_out.emit(None),
            self.signed_out.emit,
            on="network",
            owner=self,
            progress=lambda given: self.progressed.emit(*given),
        )

    def _sign_out(self, job: Job) -> None:
        with self._line:
            self.entrance.sign_out(job)

    def stop(self) -> None:
        """Stop after the record that is on its way."""
        if self._job is not None:
            self._job.stop()

    def close(self) -> None:
        """Let the connection go."""
        if not self.is_going_on():
            self.entrance.let_go()

    def _run(self, credentials: Credentials | None) -> None:
        self.began.emit()
        self._job = self._background.run(
            lambda job: self._work(job, credentials),
            self._done,
            self._failed,
            on="network",
            owner=self,
            progress=lambda given: self.progressed.emit(*given),
        )

    def _work(self, job: Job, credentials: Credentials | None) -> Report:
        """On a network thread."""
        with self._line:
            if credentials is not None:
                self.entrance.give(credentials)
            try:
                return self._asked(job, lambda house: self._synchronized(job, house))
            except SignInNeeded as trouble:
                self.entrance.refused(trouble)
                raise

    def _synchronized(self, job: Job, house: ClearingHouse) -> Report:
        report = sync_now(
            self._desk,
            house,
            lambda *told: job.report(told),
            job.is_stopped,
            budget_of(self._desk),
            only=self._only,
        )
        if isinstance(report.trouble, SignInNeeded):
            if self._desk.practice:
                raise report.trouble
            self.entrance.refused(report.trouble)
        return report

    def _done(self, report: Report) -> None:
        self._job = None
        if isinstance(report.trouble, OwnFault):
            self.entrance.forget()
        if isinstance(report.trouble, SignInNeeded):
            self._want_password_after(report.trouble)
        self.ended.emit(report)

    def _failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, Trouble):
            self.entrance.forget()
            self.ended.emit(Report(trouble=OwnFault(), faults=[error]))
            return
        note_outcome(self._desk, error)
        if isinstance(error, SignInNeeded):
            self._want_password_after(error)
        self.ended.emit(Report(trouble=error))

    def _want_password_after(self, trouble: SignInNeeded) -> None:
        """Only where a password helps: not while practising, nor where the e-mail address waits to be confirmed.

        Whoever did not ask for this synchronization is not interrupted by the question.
        """
        if self.by_itself:
            return
        if not self._desk.practice and not isinstance(trouble, EmailNotConfirmed):
            self.want_password(tr(trouble.what))


def moment_of(text: str) -> datetime | None:
    """A moment that was kept as text; none where there is none."""
    return datetime.fromisoformat(text) if text else None

"""Synchronizing beside the window: signing in, keeping the connection, telling how it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.operations.synchronizing import sign_in, sync_now
from desktop_app.practice import Practice
from forms.words import Phrase, say
from sync.client.port import ClearingHouse, Stopped
from sync.errors import SignInNeeded, Trouble, Unreachable
from sync.report import Report

T = TypeVar("T")
SYNCHRONIZED, OFFLINE = "synchronized_at", "offline_since"
_ROLES = {"focal_point": "national focal point", "authorized_user": "national authorized user"}


@dataclass(frozen=True, slots=True)
class Credentials:
    """Where to go and as whom; kept in memory only."""

    address: str
    email: str
    password: str


class Synchronizer(QObject):
    """One synchronization at a time. ``ended`` gives the report; ``password_wanted`` a sentence, or an empty text."""

    began = Signal()
    progressed = Signal(Phrase, int, int)
    ended = Signal(Report)
    password_wanted = Signal(str)
    address_wanted = Signal()

    def __init__(self, desk: Desk, background: Background, practice: Practice, parent: QObject) -> None:
        """Not connected yet."""
        super().__init__(parent)
        self._desk, self._background, self._practice = desk, background, practice
        self._house: ClearingHouse | None = None
        self._known: Credentials | None = None
        self._job: Job | None = None
        self._line = Lock()

    def is_going_on(self) -> bool:
        """Whether a synchronization is on its way."""
        return self._job is not None

    def has_address(self) -> bool:
        """Whether it is known where to go and as whom."""
        return self._desk.practice or bool(self._desk.address and self._desk.email)

    def can_ask(self) -> bool:
        """Whether the clearing-house can be asked without asking the person for the password first."""
        return self._desk.practice or self._known is not None or self._house is not None

    def want_password(self, message: str) -> None:
        """Have the person asked for the password; once it is given, all goes on with a synchronization."""
        self.password_wanted.emit(message)

    def ask(self, job: Job, question: Callable[[ClearingHouse], T]) -> T:
        """Ask something over the same connection, on a network thread, once what goes on has ended.

        Signs in where nobody is, and once more where the sign-in has run out. Raises what the question raises, and
        SignInNeeded where only the person can help.
        """
        with self._line:
            if job.is_stopped():
                raise Stopped
            was_signed_in = self._house is not None
            try:
                return question(self._signed_in(job, self._known))
            except SignInNeeded:
                self._let_go()
                if not was_signed_in:
                    self._known = None
                    raise
            try:
                return question(self._signed_in(job, self._known))
            except SignInNeeded:
                self._forget()
                raise

    def start(self, password: str = "") -> None:
        """Synchronize; asks for what is not known yet, the address or the password."""
        if self.is_going_on():
            return
        if self._desk.practice:
            self._run(None)
        elif not self.has_address():
            self.address_wanted.emit()
        elif password:
            self._house = None
            self._run(Credentials(self._desk.address, self._desk.email, password))
        elif self._known is not None or self._house is not None:
            self._run(self._known)
        else:
            self.password_wanted.emit("")

    def stop(self) -> None:
        """Stop after the record that is on its way."""
        if self._job is not None:
            self._job.stop()

    def close(self) -> None:
        """Let the connection go."""
        if not self.is_going_on():
            self._let_go()

    def _run(self, credentials: Credentials | None) -> None:
        self.began.emit()
        self._known = credentials
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
            house = self._signed_in(job, credentials)
            return sync_now(self._desk, house, lambda *told: job.report(told), job.is_stopped)

    def _signed_in(self, job: Job, known: Credentials | None) -> ClearingHouse:
        if self._house is None:
            if known is None and not self._desk.practice:
                raise SignInNeeded(say("You are not signed in at the clearing-house."))
            self._house = self._connected(job, known or self._example_account(job))
        return self._house

    def _let_go(self) -> None:
        if self._house is not None:
            self._house.close()
            self._house = None

    def _connected(self, job: Job, known: Credentials) -> ClearingHouse:
        job.report((say("Signing in …"), 0, 0))
        house, _account = sign_in(self._desk, known.address, known.email, known.password)
        return house

    def _example_account(self, job: Job) -> Credentials:
        """In practice: the account of the person's role, at the clearing-house on this computer."""
        house = self._practice.house(lambda phrase: job.report((phrase, 0, 0)))
        account = house.account(_ROLES.get(self._desk.role, ""))
        return Credentials(house.address, account.email, account.password)

    def _done(self, report: Report) -> None:
        self._job = None
        self._note(report.trouble)
        if isinstance(report.trouble, SignInNeeded):
            self._forget()
        self.ended.emit(report)

    def _failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, Trouble):
            self._forget()
            raise error
        self._note(error)
        if isinstance(error, SignInNeeded) and not self._desk.practice:
            self._forget()
            self.password_wanted.emit(str(error.what))
        self.ended.emit(Report(trouble=error))

    def _forget(self) -> None:
        self.close()
        self._house, self._known = None, None

    def _note(self, trouble: Trouble | None) -> None:
        """Keep when it last went well, or since when there is no connection."""
        settings, now = self._desk.store.settings, self._desk.clock().isoformat()
        if trouble is None:
            settings.put(SYNCHRONIZED, now)
            settings.put(OFFLINE, "")
        elif isinstance(trouble, Unreachable) and not settings.get(OFFLINE):
            settings.put(OFFLINE, now)


def moment_of(text: str) -> datetime | None:
    """A moment that was kept as text; none where there is none."""
    return datetime.fromisoformat(text) if text else None

"""Synchronizing beside the window: signing in, keeping the connection, telling how it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.operations.synchronizing import sign_in, sync_now
from desktop_app.practice import Practice
from forms.words import Phrase, say
from sync.client.port import ClearingHouse
from sync.errors import SignInNeeded, Trouble, Unreachable
from sync.report import Report

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

    def is_going_on(self) -> bool:
        """Whether a synchronization is on its way."""
        return self._job is not None

    def start(self, password: str = "") -> None:
        """Synchronize; asks for what is not known yet, the address or the password."""
        if self.is_going_on():
            return
        if self._desk.practice:
            self._run(None)
        elif not self._desk.address or not self._desk.email:
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
        if self._house is not None and not self.is_going_on():
            self._house.close()
            self._house = None

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
        if self._house is None:
            self._house = self._connected(job, credentials or self._example_account(job))
        return sync_now(self._desk, self._house, lambda *told: job.report(told), job.is_stopped)

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

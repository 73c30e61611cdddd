"""The way in to the clearing-house: as whom, the connection that is kept, and staying signed in."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.background import Job
from desktop_app.desk import Desk
from desktop_app.operations.noting import SIGNED_OUT, note_sign_in
from desktop_app.operations.staying import forget, give_up, resume, stay, stays_signed_in
from desktop_app.operations.synchronizing import sign_in
from desktop_app.practice import Practice
from forms.words import Phrase, say
from sync.client.answers import Account
from sync.client.port import ClearingHouse
from sync.errors import EmailNotConfirmed, SignInNeeded
from sync.traffic import Traffic

_ROLES = {"focal_point": "national focal point", "authorized_user": "national authorized user"}
NOT_KEPT = say(
    "The sign-in could not be kept on this computer: you stay signed in until the program is closed."
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """Where to go and as whom; kept in memory, and only until that has led to a sign-in."""

    address: str
    email: str
    password: str = field(repr=False)
    stay: bool = False


class Entrance:
    """One connection at a time. What reaches the clearing-house is for network threads, one after the other."""

    def __init__(self, desk: Desk, practice: Practice) -> None:
        """Nobody is signed in yet."""
        self._desk, self._practice = desk, practice
        self._house: ClearingHouse | None = None
        self._job: Job | None = None
        self._credentials: Credentials | None = None
        self._notes: list[Phrase] = []
        self.account: Account | None = None

    def give(self, credentials: Credentials) -> None:
        """Sign in with these next; an earlier sign-in ends."""
        self._house, self._credentials = None, credentials

    def is_signed_in(self) -> bool:
        """Whether somebody is signed in, as far as is known here, or stays so on this computer."""
        return self._house is not None or self._stays()

    def traffic(self) -> Traffic:
        """What passed over the connection so far, nothing where there is none; for any thread."""
        house = self._house
        return house.traffic if house is not None else Traffic()

    def can_ask(self) -> bool:
        """Whether the clearing-house can be asked without asking the person first."""
        return self._desk.practice or self._credentials is not None or self.is_signed_in()

    def house(self, job: Job) -> ClearingHouse:
        """The clearing-house, with somebody signed in; SignInNeeded where only the person can help."""
        self._job = job
        if self._house is None:
            self._house, self.account = self._entered(job)
            if not self.account.verified:
                self._notes.append(EmailNotConfirmed().what)
        return self._house

    def _is_hurried(self) -> bool:
        """Whether whoever asks the clearing-house now is to ask nothing more."""
        return self._job is not None and self._job.is_hurried()

    def notes(self) -> list[Phrase]:
        """What the person should know of the sign-in; each is given once."""
        notes, self._notes = self._notes, []
        return notes

    def let_go(self) -> None:
        """Let the connection go."""
        if self._house is not None:
            self._house.close()
        self._house = self.account = None

    def forget(self) -> None:
        """Let the connection go, with what was given to sign in."""
        self.let_go()
        self._credentials = None

    def refused(self, trouble: SignInNeeded) -> None:
        """A sign-in was refused: it is of no use any more, unless only the e-mail address waits to be confirmed."""
        if not isinstance(trouble, EmailNotConfirmed):
            was_taken, desk = self._house is not None, self._desk
            self.forget()
            if not desk.practice:
                (give_up if was_taken else forget)(desk, desk.address, desk.email)

    def sign_out(self, job: Job) -> None:
        """End the sign-in, on this computer in any case; raises what kept the clearing-house from hearing of it."""
        was_signed_in = self.is_signed_in()
        try:
            if was_signed_in:
                self.house(job).sign_out()
        except SignInNeeded:
            pass
        finally:
            forget(self._desk, self._desk.address, self._desk.email)
            self.forget()
            if was_signed_in:
                note_sign_in(self._desk, SIGNED_OUT)

    def _stays(self) -> bool:
        desk = self._desk
        return not desk.practice and stays_signed_in(desk, desk.address, desk.email)

    def _entered(self, job: Job) -> tuple[ClearingHouse, Account]:
        if self._desk.practice:
            return self._by_password(job, self._example_account(job))
        if self._credentials is not None:
            entered = self._by_password(job, self._credentials)
            if self._credentials.stay:
                self._keep(entered[0], self._credentials)
            self._credentials = None
            return entered
        if self._stays():
            job.report((say("Signing in …"), 0, 0))
            if resumed := resume(self._desk, self._desk.address, self._desk.email, self._is_hurried):
                return resumed
        raise SignInNeeded(say("You are not signed in at the clearing-house."))

    def _by_password(self, job: Job, given: Credentials) -> tuple[ClearingHouse, Account]:
        job.report((say("Signing in …"), 0, 0))
        return sign_in(self._desk, given.address, given.email, given.password, self._is_hurried)

    def _keep(self, house: ClearingHouse, given: Credentials) -> None:
        if not stay(self._desk, house, given.address, given.email):
            self._notes.append(NOT_KEPT)

    def _example_account(self, job: Job) -> Credentials:
        """In practice: the account of the person's role, at the clearing-house on this computer."""
        house = self._practice.house(lambda phrase: job.report((phrase, 0, 0)))
        account = house.account(_ROLES.get(self._desk.role, ""))
        return Credentials(house.address, account.email, account.password)

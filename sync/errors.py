"""Trouble in the user's world: what happened, what it means for the data, what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from forms.words import Phrase, say


class Trouble(Exception):
    """Something that a person can understand and mend; anything else that is raised is a fault of ours."""

    def __init__(self, what: Phrase, meaning: Phrase | None = None, advice: Phrase | None = None) -> None:
        """Keep the sentences: what happened, what it means for the data, what to do."""
        super().__init__(str(what))
        self.what = what
        self.meaning = meaning
        self.advice = advice

    @property
    def sentences(self) -> tuple[Phrase, ...]:
        """The sentences that are there, in order."""
        return tuple(filter(None, (self.what, self.meaning, self.advice)))

    def __str__(self) -> str:
        """All sentences, in English."""
        return " ".join(map(str, self.sentences))


SAFE = say("Nothing is lost: all you entered is kept on this computer.")
UNTOUCHED = say("Nothing was changed on this computer.")


class Unreachable(Trouble):
    """No connection, or it broke off; trying again later is right."""


class Busy(Trouble):
    """The clearing-house asks to wait; ``seconds`` is how long it asked for, or none."""

    def __init__(self, seconds: float | None) -> None:
        """Keep how long to wait, in seconds."""
        self.seconds = seconds
        super().__init__(say("The clearing-house is busy."), SAFE, _again(seconds))


def _again(seconds: float | None) -> Phrase:
    """When to try again, in the largest unit that is not too rough, and never too early."""
    if seconds is None:
        return say("Synchronize again in a few minutes.")
    if seconds <= 90:
        whole = max(1, ceil(seconds))
        return say("Synchronize again in {n} second.", "Synchronize again in {n} seconds.", n=whole)
    if seconds <= 90 * 60:
        minutes = ceil(seconds / 60)
        return say("Synchronize again in {n} minute.", "Synchronize again in {n} minutes.", n=minutes)
    hours = ceil(seconds / 3600)
    return say("Synchronize again in {n} hour.", "Synchronize again in {n} hours.", n=hours)


class StoreTrouble(Trouble):
    """The data on this computer cannot be read or written, whichever record it is about."""


class ServerFault(Trouble):
    """The clearing-house had a fault of its own with what was asked; trying again later is right."""


class SignInNeeded(Trouble):
    """The e-mail address or password is wrong, or the sign-in has run out."""


class OwnFault(Trouble):
    """A fault of ours ended the synchronization; what it was stands in a report of its own."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("The program met a fault of its own and ended the synchronization."),
            SAFE,
            say("What was done is kept, the rest waits. Synchronize again."),
        )


class EmailNotConfirmed(SignInNeeded):
    """The person has an account and the right password, but has not yet confirmed the e-mail address."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("Your account waits for you to confirm your e-mail address."),
            SAFE,
            say(
                "Open the message that the clearing-house sent you, follow its link, then synchronize again."
            ),
        )


class NotAClearingHouse(Trouble):
    """Something answers at the address, but not as a clearing-house does."""


class NotAllowed(Trouble):
    """The clearing-house does not let this person do this."""


class LockedThere(Trouble):
    """The record is under review there and takes no changes until that is over."""


def locked(name: str = "", since: str = "") -> LockedThere:
    """The record is under review, at the request of somebody whose name may be known, as may the day (ISO 8601)."""
    what = say("The record is under review at the clearing-house and takes no changes until that is over.")
    if name and since:
        what = say(
            "The record has been under review at the clearing-house since {day}, as {name} asked; "
            "it takes no changes until that is over.",
            name=name,
            day=since[:10],
        )
    elif name:
        what = say(
            "The record is under review at the clearing-house, as {name} asked; it takes no changes until then.",
            name=name,
        )
    return LockedThere(
        what, say("Your version is kept here and waits."), say("Synchronize again after the review.")
    )


class NotThere(Trouble):
    """The clearing-house has no such record."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for which the clearing-house returned a record: a question's path, its code, a sentence."""

    path: str
    code: str
    phrase: Phrase


class Returned(Trouble):
    """The clearing-house looked at the record and rejected it with reasons, each tied to a question where it can be."""

    def __init__(self, reasons: Sequence[Reason]) -> None:
        """Keep the reasons."""
        self.reasons = tuple(reasons)
        super().__init__(
            say("The clearing-house rejected the record: something must be mended first."),
            SAFE,
            say("Open the record; the fields to mend are marked."),
        )

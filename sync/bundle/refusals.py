"""Why a bundle is not taken in: one clear word for each reason. Nothing was changed here in any of these cases."""

from __future__ import annotations

from forms.words import Phrase, say
from sync.errors import Trouble

UNTOUCHED = say("Nothing was changed on this computer.")


class BundleRefused(Trouble):
    """The bundle is not taken in; nothing of it was used."""

    def __init__(self, what: Phrase, advice: Phrase | None = None) -> None:
        """Say what is wrong with it and what to do."""
        super().__init__(what, UNTOUCHED, advice)


class UnreadableBundle(BundleRefused):
    """The file cannot be opened: it is away, or this person may not read it."""

    def __init__(self, path: str, reason: str) -> None:
        """Name the file, if the system does, and give the reason in its own words."""
        named = say("The bundle {file} could not be read: {reason}.", file=path, reason=reason)
        super().__init__(
            named if path else say("The bundle could not be read: {reason}.", reason=reason),
            say("Is the stick still in the computer? Copy the file to this computer, then open it there."),
        )


class BrokenOff(Trouble):
    """The bundle went away, or was spoiled, while it was taken in."""

    def __init__(self, refused: BundleRefused) -> None:
        """Say what happened; what was taken in until then is."""
        super().__init__(
            refused.what,
            say("What was taken in until then is kept; the rest is still in the bundle."),
            say("Take the same bundle in again: it goes on from there."),
        )


class NotABundle(BundleRefused):
    """Some other file."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This file is not a bundle of Focal Desk."),
            say("Choose the file that the other office made; its name ends with “.focal”."),
        )


class DamagedBundle(BundleRefused):
    """Cut short, or some of its bytes are others than were written."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This bundle is damaged: it was cut short, or spoiled on its way."),
            say(
                "Copy it again from the stick or save it again from the mail. If that fails, ask for it anew."
            ),
        )


class ChangedOnTheWay(BundleRefused):
    """It was put together again by somebody who could not sign it."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("Somebody changed this bundle after it was made: its signature does not fit what is in it."),
            say("Do not use it. Ask the sender, on the telephone, to make it again."),
        )


class PassphraseNeeded(BundleRefused):
    """It is locked."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This bundle is locked with a passphrase."),
            say("Ask the sender for the passphrase, on the telephone."),
        )


class WrongBundlePassphrase(BundleRefused):
    """It is locked with another one."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("The passphrase does not open this bundle."),
            say("Look at capitals and blanks, then try again; or ask the sender for it."),
        )


class TooNewBundle(BundleRefused):
    """A newer version of the program made it."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("A newer version of Focal Desk made this bundle; this version cannot read it."),
            say("Install the newer version on this computer too, then take the bundle in."),
        )


class TooLarge(BundleRefused):
    """It would fill the disk or the memory."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This bundle holds more than a bundle may hold."),
            say("Ask the sender to make it anew, with fewer records or without files."),
        )


class ClimbsOut(BundleRefused):
    """One of its parts wants to be written somewhere else."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This bundle tries to write outside its own place. No bundle of Focal Desk does that."),
            say("Do not use it, and tell whoever looks after your computer."),
        )


class OtherCountry(BundleRefused):
    """It was made for the records of another country."""

    def __init__(self, theirs: str, ours: str) -> None:
        """Name both countries by their codes."""
        super().__init__(
            say("This bundle is of another country: {theirs}, not {ours}.", theirs=theirs, ours=ours),
            say("Ask the sender whether it was meant for you."),
        )


class OtherWorld(BundleRefused):
    """Practice records never meet real ones."""

    def __init__(self, *, practice: bool) -> None:
        """``practice`` says of which kind the bundle is."""
        what = say("This bundle holds real records, and you are practising.")
        advice = say("Leave practising in the settings, then take it in.")
        if practice:
            what = say("This bundle was made for practising. Its records do not belong with real ones.")
            advice = say("Switch to practising in the settings, then take it in there.")
        super().__init__(what, advice)


class MadeHere(BundleRefused):
    """It is one's own."""

    def __init__(self) -> None:
        """Say so kindly."""
        super().__init__(
            say("This very computer made this bundle: all that is in it is here already."),
            say("Carry it to the other computer and take it in there."),
        )


class NotForHere(BundleRefused):
    """A receipt that answers somebody else."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This is the answer to a bundle of another computer, not of this one."),
            say("Take it in on the computer that made that bundle."),
        )

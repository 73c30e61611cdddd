"""Why an update is not installed, or not gone back from: one clear word for each reason."""

from __future__ import annotations

from forms.words import Phrase, say
from sync.errors import Trouble
from sync.room import Shortage

UNTOUCHED = say("Nothing was changed: the program and your records are as they were.")
_COPY_ANEW = say(
    "Copy the file from its source once more. If that does not help, ask whoever gave it to you."
)


class UpdateRefused(Trouble):
    """Nothing was installed; the program that runs is the one that will be started."""

    def __init__(self, what: Phrase, advice: Phrase | None = None) -> None:
        """Say what is in the way and what to do."""
        super().__init__(what, UNTOUCHED, advice)


class UnreadableUpdate(UpdateRefused):
    """The file cannot be opened."""

    def __init__(self, reason: str) -> None:
        """Give the reason in the system's own words."""
        super().__init__(
            say("The update file could not be read: {reason}.", reason=reason),
            say("Is the stick still in the computer? Copy the file to this computer, then open it there."),
        )


class NotAnUpdate(UpdateRefused):
    """The file is of another kind."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This file is not an update of Focal Desk."),
            say("Updates end in .focal-update. Choose another file."),
        )


class DamagedUpdate(UpdateRefused):
    """It is not as its publisher made it: cut, spoiled, or changed by somebody."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(say("The update file is damaged, or somebody changed it."), _COPY_ANEW)


class UnknownPublisher(UpdateRefused):
    """No key that this program knows has signed it."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This update was not made by those who made your copy of Focal Desk, or it is damaged."),
            say("Take updates only from where you got the program. Do not use this file."),
        )


class NoKeys(UpdateRefused):
    """This program knows no publisher, so it can check nothing."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This copy of Focal Desk cannot check where an update comes from, and so installs none."),
            say("Ask whoever gave you the program for the newer version as a whole."),
        )


class TooNewFormat(UpdateRefused):
    """A newer program made the file in a way that is not known here."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("This update is of a newer kind than this version of Focal Desk can read."),
            say("Ask for an update in between, or for the newer version as a whole."),
        )


class OtherPlatform(UpdateRefused):
    """It is for other computers."""

    def __init__(self, theirs: str, ours: str) -> None:
        """Name both systems."""
        super().__init__(
            say(
                "This update is for another kind of computer: {theirs}. This one is {ours}.",
                theirs=theirs,
                ours=ours,
            ),
            say("Ask for the file whose name has {ours} in it.", ours=ours),
        )


class NotNewer(UpdateRefused):
    """What is installed is as new, or newer."""

    def __init__(self, theirs: str, ours: str) -> None:
        """Name both versions."""
        if theirs == ours:
            what = say("Version {version} is what you have already.", version=ours)
        else:
            what = say("This file has the older version {theirs}; you have {ours}.", theirs=theirs, ours=ours)
        super().__init__(what, say("There is nothing to do."))


class TooBigAStep(UpdateRefused):
    """It can only be laid over a newer program than this one."""

    def __init__(self, minimum: str, ours: str) -> None:
        """Name the versions."""
        what = say(
            "This update needs version {minimum} or a newer one; you have {ours}.", minimum=minimum, ours=ours
        )
        super().__init__(what, say("Install an update to version {minimum} first.", minimum=minimum))


class NotUpdatable(UpdateRefused):
    """The program lies where whoever uses it cannot lay another one beside it."""

    def __init__(self, folder: str = "") -> None:
        """Name the folder; without one the program runs from its source."""
        if folder:
            what = say(
                "You may not change the folder in which Focal Desk is installed: {folder}", folder=folder
            )
            advice = say(
                "An administrator installed it, and an administrator brings it up to date. Or unpack the newer version "
                "into a folder of your own: your records are found by both."
            )
        else:
            what = say("This copy of Focal Desk runs from its source and takes no update files.")
            advice = say("Bring the source up to date instead.")
        super().__init__(what, advice)


class NoRoomForUpdate(UpdateRefused):
    """The disk is too full for another program beside this one."""

    def __init__(self, short: Shortage) -> None:
        """Tell how much is needed, and how much is free."""
        super().__init__(
            say(
                "There is not enough room on the disk: {needed} MB are needed, {free} MB are free.",
                needed=short.needed_megabytes,
                free=short.free_megabytes,
            ),
            say("Free some space on the disk, then do it again."),
        )


class UpdateNotWritten(UpdateRefused):
    """The disk does not take it, for another reason."""

    def __init__(self, reason: str) -> None:
        """Give the reason in the system's own words."""
        super().__init__(
            say("The newer version could not be written to the disk: {reason}.", reason=reason),
            say("Look whether the disk is in order, then do it again."),
        )


class AlreadyInstalling(UpdateRefused):
    """Another window is installing."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("Another window of Focal Desk is installing an update at this moment."),
            say("Wait until it has finished."),
        )


class UpdateStopped(UpdateRefused):
    """The person stopped it."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(say("You stopped the update."), say("You can begin again at any time."))


class TrialFailed(UpdateRefused):
    """The new program does not work on this computer."""

    def __init__(self, version: str, last: str) -> None:
        """Name it, and the last line that it wrote, which is in English."""
        super().__init__(
            say("Version {version} was tried on this computer and does not work here.", version=version),
            say("Give these words to whoever helps you: {words}", words=last or "–"),
        )


class NothingBefore(UpdateRefused):
    """There is no earlier version to go back to."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(say("There is no earlier version on this computer to go back to."))

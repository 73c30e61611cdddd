"""What can go wrong with the data on this computer, said so that a person can mend it."""

from __future__ import annotations

from pathlib import Path

from forms.words import say
from sync.errors import SAFE, StoreTrouble, Trouble


class AlreadyOpen(Trouble):
    """Another copy of the program works on the same data."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            say("Focal Desk is already open with these records."),
            say(
                "Two copies on the same records would get in each other's way. The folder: {folder}",
                folder=folder,
            ),
            say("Go to its window, or close it first."),
        )


class TooNew(Trouble):
    """A newer version of the program has written the data."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            say("These records were last opened by a newer version of Focal Desk."),
            say(
                "This version does not know all that is in them and has changed nothing. The folder: {folder}",
                folder=folder,
            ),
            say("Install the newer version on this computer too."),
        )


class Damaged(StoreTrouble):
    """The file with the records cannot be read whole; ``can_repair`` says whether saving what can be read may help."""

    can_repair = True

    def __init__(self, file: Path, backup: Path | None) -> None:
        """Name the file, and the newest backup where there is one."""
        self.file, self.backup = file, backup
        advice = say(
            "There is no backup beside it. Start Focal Desk again: it offers to save what can be read."
        )
        if backup:
            advice = say(
                "Start Focal Desk again: it offers to save what can be read, or to go back to a backup. "
                "The newest one is {backup}.",
                backup=backup,
            )
        super().__init__(
            say("The file with your records is damaged."),
            say("It was left as it is: {file}", file=file),
            advice,
        )


class Missing(Damaged):
    """The file with the records is gone; where there are backups, making a new one would hide that."""

    can_repair = False

    def __init__(self, file: Path, backup: Path | None) -> None:
        """Name the file, and its newest backup where there is one."""
        super().__init__(file, backup)
        self.what = say("The file with your records is not there any more.")
        self.meaning = say(
            "It was here: {file}. Somebody or a program against viruses may have moved it.", file=file
        )
        self.advice = say("There is no backup beside it: look for the file, and put it back.")
        if backup:
            self.advice = say(
                "Put it back where it was, or go back to a backup. The newest one is {backup}.", backup=backup
            )


class BeyondRepair(Damaged):
    """Nothing at all could be saved of the damaged file: only a backup helps."""

    can_repair = False

    def __init__(self, file: Path, backup: Path | None, left: int | None = None) -> None:
        """Name the file, and the newest backup where there is one; ``left`` is how many percent of it there are."""
        super().__init__(file, backup)
        self.what = say("Nothing could be read of the file with your records.")
        if left is not None:
            self.meaning = say(
                "It was cut short: only its first {percent} % are left, and the records stood behind them. "
                "It was left as it is: {file}",
                percent=left,
                file=file,
            )
        self.advice = say("There is no backup beside it. Keep the file, and show it to whoever helps you.")
        if backup:
            self.advice = say("Go back to a backup. The newest one is {backup}.", backup=backup)


class Spoilt(Damaged):
    """A backup is not any more what was written, as its check sum tells; it may be readable all the same."""

    can_repair = False

    def __init__(self, file: Path, backup: Path | None, check_sum: Path) -> None:
        """Name the backup, the newest one beside it, and the file with its check sum."""
        super().__init__(file, backup)
        self.what = say("This backup is not as it was written: the disk or the stick has changed it.")
        self.meaning = say("Nothing was put back. It was left as it is: {file}", file=file)
        self.advice = say(
            "Take another backup, or a copy of this one from the second place. If there is no other, remove the file "
            "{check_sum} and try again: some texts may then be wrong.",
            check_sum=check_sum,
        )


class Doubtful(Damaged):
    """The passphrase opens backups and nothing of the file: another one was chosen since, or all of it is damaged."""

    can_repair = False

    def __init__(self, file: Path, backup: Path) -> None:
        """Name the file, and the newest backup that the passphrase opens."""
        super().__init__(file, backup)
        self.what = say("This passphrase opens backups of these records, but not the records.")
        self.meaning = say(
            "Either another passphrase was chosen since, or the file is damaged. It was left as it is: {file}",
            file=file,
        )
        self.advice = say(
            "If another one was chosen, try again with that. If not, go back to a backup. The newest one that it opens "
            "is {backup}.",
            backup=backup,
        )


class NeedsPassphrase(Trouble):
    """The records are encrypted and no passphrase was given."""

    def __init__(self, file: Path) -> None:
        """Name the file."""
        self.file = file
        super().__init__(
            say("These records are encrypted."),
            say("Nobody reads them without the passphrase. The file: {file}", file=file),
            say("Type the passphrase that was chosen for them."),
        )


class WrongPassphrase(Trouble):
    """The passphrase does not open the records."""

    def __init__(self, file: Path) -> None:
        """Name the file."""
        self.file = file
        super().__init__(
            say("This passphrase does not open the records."),
            say("They are as they were: {file}", file=file),
            say(
                "Type it again: capital and small letters count, and so does the language of the keyboard. "
                "If you are sure of it, the file may be damaged."
            ),
        )


class NoRoom(StoreTrouble):
    """The disk is full."""

    def __init__(self) -> None:
        """Say that the last change was not kept."""
        super().__init__(
            say("The disk is full."),
            say("The last change could not be kept. All that was kept before is still there."),
            say("Free some space on the disk, then do it again."),
        )


class GivenUp(Trouble):
    """The person stopped it."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(say("It was stopped."), say("Nothing was changed."))


class NotWritable(StoreTrouble):
    """The folder or its file takes no changes."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            say("Nothing can be written in the folder of your records: {folder}", folder=folder),
            SAFE,
            say("Ask for the right to write there, or choose another folder."),
        )


class NotOpened(NotWritable):
    """A file is there and may not be opened: it belongs to another account, or its rights say so."""

    def __init__(self, file: Path) -> None:
        """Name the file."""
        Trouble.__init__(
            self,
            say("This file cannot be opened: {file}", file=file),
            SAFE,
            say(
                "It may belong to another account of this computer. Ask for the right to read and to change it."
            ),
        )


class Occupied(StoreTrouble):
    """Another program holds the file."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            say("Another program is using the file with your records: {folder}", folder=folder),
            say("The last change could not be kept. All that was kept before is still there."),
            say("Wait until it has finished (a backup, a virus scan), then do it again."),
        )

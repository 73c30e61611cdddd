"""What can go wrong with the data on this computer, said so that a person can mend it."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from forms.words import say
from sync.errors import SAFE, StoreTrouble, Trouble
from sync.records_file import newest_backup

# SQLite's result codes (its documentation, "Result and Error Codes"); the upper bits only tell more of the same.
# A backup that fails brings no code, and a copy into another encryption that of any error: only SQLite's own words.
_WORDS = {
    "database or disk is full": 13,
    "database is locked": 5,
    "database disk image is malformed": 11,
    "disk I/O error": 10,
    "attempt to write a readonly database": 8,
    "unable to open database file": 14,
}
_UNTOLD = frozenset({0, 1})
_READ_ONLY = frozenset({3, 8, 14, 23})
_BUSY = frozenset({5, 6})
_INPUT_OUTPUT = 10
_CORRUPT = 11
_DAMAGED = frozenset({_CORRUPT, 26})
_NO_TEXT = "Could not decode to UTF-8"
_FULL = 13
NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})
_LITTLE_ROOM_BYTES = 1 << 20


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


class Unreadable(Damaged):
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


class Occupied(StoreTrouble):
    """Another program holds the file."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            say("Another program is using the file with your records: {folder}", folder=folder),
            say("The last change could not be kept. All that was kept before is still there."),
            say("Wait until it has finished (a backup, a virus scan), then do it again."),
        )


@contextmanager
def said_plainly(file: Path) -> Iterator[None]:
    """Turn what the database and the disk say into a Trouble where it is the user's world; faults of ours pass."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        trouble = _of_database(_code(error.orig if isinstance(error, DBAPIError) else error), file)
        if trouble is None:
            raise
        # What cannot be read as text stands in the driver's own words, and is what somebody entered.
        raise trouble from (None if _is_no_text(error) else error)
    except JSONDecodeError:
        raise Damaged(file, newest_backup(file)) from None
    except OSError as error:
        raise of_disk(error, file.parent) from error


def of_disk(error: OSError, folder: Path) -> Trouble:
    """The trouble behind an error of the operating system while writing in the folder."""
    return NoRoom() if error.errno in NO_SPACE else NotWritable(folder)


def _is_no_text(error: BaseException | None) -> bool:
    return _NO_TEXT in str(error)


def _code(error: BaseException | None) -> int:
    if _is_no_text(error):
        return _CORRUPT
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _WORDS.get(str(error), code) if code in _UNTOLD else code


def _of_database(code: int, file: Path) -> Trouble | None:
    if code == _FULL or (code == _INPUT_OUTPUT and _little_room(file.parent)):
        return NoRoom()
    if code in _DAMAGED:
        return Damaged(file, newest_backup(file))
    if code in _BUSY:
        return Occupied(file.parent)
    return NotWritable(file.parent) if code in _READ_ONLY or code == _INPUT_OUTPUT else None


def _little_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LITTLE_ROOM_BYTES
    except OSError:
        return False

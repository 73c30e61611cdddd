"""What the database and the disk say by their codes, turned into what a person can understand and mend."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.records_file import newest_backup
from sync.store.troubles import Damaged, NoRoom, NotOpened, NotWritable, Occupied

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
_REFUSED = frozenset({errno.EACCES, errno.EPERM})
_LITTLE_ROOM_BYTES = 1 << 20


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
    if error.errno in NO_SPACE:
        return NoRoom()
    refused = Path(error.filename or folder)
    if error.errno not in _REFUSED or folder not in refused.parents:
        return NotWritable(folder)
    # A file that is there and is refused may be somebody else's; else it is its folder that takes nothing.
    return NotOpened(refused) if _is_file(refused) else NotWritable(refused.parent)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


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

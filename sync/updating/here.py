"""The program that runs, where it lies, and its turn to change what lies there."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sync.errors import Trouble
from sync.room import Shortage, shortage
from sync.store.lock import FolderLock
from sync.store.troubles import AlreadyOpen
from sync.updating.place import Laid, Place, State
from sync.updating.refusals import AlreadyInstalling, NoRoomForUpdate, NotUpdatable, UpdateNotWritten
from sync.updating.sealing import Keys
from sync.updating.unpacking import FOLDER_RIGHTS

_SPARE_BYTES = 16 * 1024**2
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Here:
    """The program that runs: what it is, for which platform, where it lies, and the publishers that it knows.

    It has no place where it runs from its source.
    """

    own: Laid
    platform: str
    place: Place | None
    keys: Keys

    @property
    def lying(self) -> Place:
        """Where it lies; NotUpdatable where it has no place, or others bring it up to date."""
        if self.place is None:
            raise NotUpdatable
        if self.place.is_anothers:
            raise NotUpdatable(str(self.place.root))
        return self.place

    def state(self) -> State:
        """What is started the next time; UpdateNotWritten where the disk does not tell."""
        try:
            return self.place.state(self.own) if self.place else State(self.own)
        except OSError as error:
            raise UpdateNotWritten(error.strerror or "?") from error


@contextmanager
def turn(place: Place, needed: int) -> Iterator[None]:
    """Change what lies there, one at a time; what the disk says is said in words. ``needed`` bytes are to be written.

    Raises NotUpdatable, AlreadyInstalling, NoRoomForUpdate or UpdateNotWritten.
    """
    with _lock(place, needed):
        try:
            yield
        except OSError as error:
            raise _told(error, place, needed) from error


def check_room(folder: Path, needed: int) -> None:
    """NoRoomForUpdate where so many bytes, and some to spare, find no room on the disk of the folder."""
    if (short := shortage(folder, needed, _SPARE_BYTES)) is not None:
        raise NoRoomForUpdate(short)


@contextmanager
def _lock(place: Place, needed: int) -> Iterator[None]:
    try:
        place.versions.mkdir(mode=FOLDER_RIGHTS, exist_ok=True)
        lock = FolderLock(place.versions)
    except AlreadyOpen as error:
        raise AlreadyInstalling from error
    except (OSError, Trouble) as error:
        cause = error if isinstance(error, OSError) else error.__cause__
        full = isinstance(cause, OSError) and cause.errno in _FULL
        raise _no_room(place, needed) if full else NotUpdatable(str(place.root)) from error
    try:
        yield
    finally:
        lock.release()


def _told(error: OSError, place: Place, needed: int) -> Trouble:
    if error.errno in _FULL:
        return _no_room(place, needed)
    if error.errno in _FORBIDDEN:
        return NotUpdatable(str(place.root))
    return UpdateNotWritten(error.strerror or "?")


def _no_room(place: Place, needed: int) -> NoRoomForUpdate:
    return NoRoomForUpdate(Shortage(needed + _SPARE_BYTES, shutil.disk_usage(place.root).free))

"""One copy of the program on one folder: a lock that the operating system gives back when the program dies."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.store.error_codes import of_disk
from sync.store.troubles import AlreadyOpen

_NAME = "focal-desk.lock"
# What Linux, macOS and Windows say of a lock that another holds; anything else is a disk that knows no locks.
_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class FolderLock:
    """Held from its making until ``release``, or until the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; AlreadyOpen where another holds it.

        NotWritable or NoRoom where no file can be made, or the disk knows no locks: two copies at once would spoil it.
        """
        try:
            handle = os.open(folder / _NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise of_disk(error, folder) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise (AlreadyOpen(folder) if error.errno in _HELD else of_disk(error, folder)) from error
        self._handle: int | None = handle

    def release(self) -> None:
        """Let another copy in; the empty file stays, as removing it could let two in at once. Twice is once."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@contextmanager
def turn_in(folder: Path, wait: Callable[[], None]) -> Iterator[None]:
    """One at a time in a folder that is there; ``wait`` is called again and again while another has its turn.

    On a disk that knows no locks nobody is waited for. Raises OSError where no file can be made, and what ``wait``
    raises.
    """
    handle = os.open(folder / _NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _has_turn(handle):
            wait()
        yield
    finally:
        os.close(handle)


def _has_turn(handle: int) -> bool:
    try:
        _lock(handle)
    except OSError as error:
        return error.errno not in _HELD
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""A program that runs holds the folder in which it lies, so that no installing takes it away from under its window.

Several windows and commands may hold one folder. Whoever ends lets go of it, however it ends: the system sees to that.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HELD = "running.lock"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the folder in the block; where no file can be made in it, nobody of this account takes it away either."""
    try:
        handle = os.open(folder / HELD, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError:
        yield
        return
    try:
        _share(handle)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _share(_handle: int) -> None:
        """A file that somebody has open is not removed (CreateFile, FILE_SHARE_DELETE, which Python does not give)."""

    def is_held(folder: Path) -> bool:
        """Whether a program runs that lies in this folder."""
        try:
            (folder / HELD).unlink(missing_ok=True)
        except OSError:
            return True
        return False
else:
    import fcntl
    from contextlib import suppress

    def _share(handle: int) -> None:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def is_held(folder: Path) -> bool:
        """Whether a program runs that lies in this folder; where the disk does not tell, it may."""
        try:
            handle = os.open(folder / HELD, os.O_RDWR)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(handle)
        return False

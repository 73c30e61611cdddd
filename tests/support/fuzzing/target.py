"""What is fuzzed: something that takes bytes from outside, with real files of the program to begin from."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.desk import Desk
from tests.support.given import FakeClock, NewIds

# A database that grows makes every input slower than the one before it.
_FRESH_EVERY = 150
MEMORY = Path("/dev/shm")


@dataclass(frozen=True)
class Target:
    """One door of the program: real inputs, what is done with any, and how it is left when all is over."""

    seeds: Sequence[bytes]
    take: Callable[[bytes], object]
    close: Callable[[], object] = lambda: None


class Place:
    """A folder in memory with a desk that is made anew from time to time, and a file for the input."""

    def __init__(self, **settings: str) -> None:
        """Nothing is opened yet; ``settings`` are what the person at the desk has told."""
        where = MEMORY if MEMORY.is_dir() and "TMPDIR" not in os.environ else None
        self._kept = tempfile.TemporaryDirectory(dir=where, prefix="focal-desk-fuzz-")
        self.folder = Path(self._kept.name)
        self._settings = {"person": "Mara", "country": "bj", **settings}
        self._desk: Desk | None = None
        self._used = 0

    def desk(self) -> Desk:
        """A desk with at most so many inputs behind it."""
        if self._desk is None or self._used % _FRESH_EVERY == 0:
            self._renew()
        self._used += 1
        assert self._desk is not None
        return self._desk

    def file(self, content: bytes, name: str) -> Path:
        """A file of this name with this content."""
        path = self.folder / name
        path.write_bytes(content)
        return path

    def close_desk(self) -> None:
        """Close the desk; the next input finds a new one."""
        if self._desk is not None:
            self._desk.close()
        self._desk = None

    def close(self) -> None:
        """Leave nothing behind."""
        self.close_desk()
        self._kept.cleanup()

    def _renew(self) -> None:
        self.close_desk()
        clock, series = FakeClock(), NewIds(self._used)
        self._desk = Desk.open(self.folder / f"desk-{self._used}", clock=clock, new_id=series)
        self._desk.remember(self._settings)

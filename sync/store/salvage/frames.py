"""The journal beside a database (``-wal``): what of it was committed, also behind a place that the disk has spoilt.

SQLite takes of the journal what lies before the first frame whose check sum does not fit, and writes over the rest.
After a power cut that is right: the rest was never acknowledged. But where a disk spoils a few bytes, it drops all that
was acknowledged afterwards. How it is written: "WAL File Format", https://www.sqlite.org/fileformat2.html#walformat
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER, _FRAME = 32, 24
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF
_LEAST, _MOST, _USUAL = 512, 65_536, 4096
_MOST_PAGES = 0xFFFFFFFE
# Marks of changes that follow one another: more than a power cut leaves.
_TWO = 2

Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """One page as a change left it; ``commit`` is how many pages the database then had, 0 within a change."""

    page: int
    commit: int
    salts: bytes
    sums: Sums
    start: int


class Frames:
    """What one journal holds."""

    def __init__(self, journal: Path) -> None:
        """Read it; nothing is in it where it is not there. Raises OSError."""
        self._bytes = journal.read_bytes() if journal.exists() else b""
        head = self._bytes[:_HEADER].ljust(_HEADER, b"\0")
        magic, _version, size, _count = struct.unpack_from(">4I", head)
        self._order = "<" if magic == _LITTLE else ">"
        self.size = size if _LEAST <= size <= _MOST and size & (size - 1) == 0 else _USUAL
        self._sums: Sums = struct.unpack_from(">2I", head, 24)
        self._frames = list(self._all())
        is_sound = magic in (_LITTLE, _BIG) and self._summed(head[:24], (0, 0)) == self._sums
        self._salts = head[16:24] if is_sound or not self._frames else self._frames[0].salts
        self.taken, self._broken = self._chain() if is_sound else (0, 0)

    def behind(self) -> list[Frame]:
        """What was committed behind the first broken frame, and acknowledged: in the order in which it was written.

        A change is acknowledged once it is flushed, and only then does the next begin. So of what a power cut tore
        there is one change at most, with one mark at its end; where two follow each other unbroken, the disk lost what
        lies before them.
        """
        found: list[Frame] = []
        for run in self._runs():
            marks = [place for place, frame in enumerate(run) if frame.commit]
            if len(marks) >= _TWO:
                found += run[1 : marks[-1] + 1]
        return found

    def hides_changes(self, file: Path) -> bool:
        """Whether the database lacks something that was committed behind the first broken frame."""
        last = {frame.page: frame for frame in self.behind()}
        if not last:
            return False
        if not file.exists():
            return True
        with file.open("rb") as opened:
            for frame in last.values():
                opened.seek((frame.page - 1) * self.size)
                if opened.read(self.size) != self._content(frame):
                    return True
        return False

    def put_into(self, file: Path) -> bool:
        """Write all that was committed into the database, which is a copy; whether pages are then older than that."""
        behind = self.behind()
        # What lies before the broken frame is of the same change, and so was acknowledged if what follows it was.
        wanted = [*self._frames[: self._broken if behind else self.taken], *behind]
        with file.open("rb+") as opened:
            for frame in wanted:
                opened.seek((frame.page - 1) * self.size)
                opened.write(self._content(frame))
            if wanted:
                opened.truncate(wanted[-1].commit * self.size)
        return self._leaves_older(behind)

    def _leaves_older(self, behind: list[Frame]) -> bool:
        """Whether a page that a broken frame held was not written again later."""
        written, last = {frame.page for frame in behind}, max((frame.start for frame in behind), default=0)
        known = {frame.start for frame in behind}
        broken = [one for one in self._frames[self._broken :] if one.start < last and one.start not in known]
        return any(one.salts != self._salts or one.page not in written for one in broken)

    def _all(self) -> Iterator[Frame]:
        for start in range(_HEADER, len(self._bytes) - _FRAME - self.size + 1, _FRAME + self.size):
            page, commit = struct.unpack_from(">2I", self._bytes, start)
            sums = struct.unpack_from(">2I", self._bytes, start + 16)
            yield Frame(page, commit, self._bytes[start + 8 : start + 16], sums, start)

    def _chain(self) -> tuple[int, int]:
        """How many frames SQLite takes, and the place of the first that does not follow the one before."""
        taken, sums = 0, self._sums
        for place, frame in enumerate(self._frames):
            if not self._follows(frame, sums):
                return taken, place
            sums, taken = frame.sums, place + 1 if frame.commit else taken
        return taken, len(self._frames)

    def _runs(self) -> Iterator[list[Frame]]:
        """Behind the first broken frame: each row of frames that follow one another, with the one before it."""
        run = [] if self._broken else [Frame(0, 0, self._salts, self._sums, 0)]
        for frame in self._frames[self._broken :]:
            if run and self._follows(frame, run[-1].sums):
                run.append(frame)
                continue
            yield run
            run = [frame] if frame.salts == self._salts else []
        yield run

    def _follows(self, frame: Frame, sums: Sums) -> bool:
        if frame.salts != self._salts or not 1 <= frame.page <= _MOST_PAGES:
            return False
        head = self._bytes[frame.start : frame.start + 8]
        return self._summed(self._content(frame), self._summed(head, sums)) == frame.sums

    def _content(self, frame: Frame) -> bytes:
        return self._bytes[frame.start + _FRAME : frame.start + _FRAME + self.size]

    def _summed(self, content: bytes, sums: Sums) -> Sums:
        one, other = sums
        words = struct.unpack(f"{self._order}{len(content) // 4}I", content)
        for first, second in zip(words[::2], words[1::2], strict=True):
            one = (one + first + other) & _MASK
            other = (other + second + one) & _MASK
        return one, other

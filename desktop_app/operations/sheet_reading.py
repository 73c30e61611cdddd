"""A file of rows on its way through: opened, its rows planned one after the other, stopped when that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from desktop_app.desk import Desk
from desktop_app.operations.sheet_plan import Planned, Planning
from desktop_app.operations.sheet_world import headings_of, world_of
from forms.spec import Form
from forms.spreadsheet.cells import NotReadable
from forms.spreadsheet.entries import Entries
from forms.spreadsheet.source import Source, open_source
from forms.words import say
from sync.errors import UNTOUCHED, Trouble
from sync.stopping import IsStopped, Stopped

# Told how far it is, from 0 to 1.
Tell = Callable[[float], None]
_CHUNK = 1024 * 1024


class Reading:
    """A file whose rows are planned; ``entries`` knows its headings and notes when all was read."""

    def __init__(self, desk: Desk, file: BinaryIO, form: Form | None, tell: Tell, stopped: IsStopped) -> None:
        """Find out what the file is; raises NotReadable, OSError, and Stopped here and later."""
        self._file, self._tell, self._stopped = file, tell, stopped
        self.world = world_of(desk)
        headings = headings_of(self.world)
        self._planning = Planning(desk, self.world)
        self.source: Source = open_source(file, headings.known_in, lambda _done: self.check())
        self.entries = Entries(self.source, headings, self.world, form)

    def digest(self) -> str:
        """The SHA-256 of the file's bytes, in hex."""
        digest = sha256()
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            digest.update(chunk)
            self.check()
        return digest.hexdigest()

    def planned(self) -> Iterator[Planned]:
        """What each row would do; rows in which nothing stands are passed over."""
        for entry in self.entries.read(self._tick):
            if (planned := self._planning.plan(entry)) is not None:
                yield planned
            self.check()

    def check(self) -> None:
        """Go on, unless it is to be stopped."""
        if self._stopped():
            raise Stopped

    def _tick(self, done: float) -> None:
        self.check()
        self._tell(done)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The open file; what goes wrong with it becomes Trouble."""
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise Trouble(
            say("The file {file} could not be read: {reason}.", file=path, reason=error.strerror or "?"),
            UNTOUCHED,
            say("See whether it is still there and whether another program holds it, then try again."),
        ) from error
    except NotReadable as refused:
        raise Trouble(refused.what, UNTOUCHED, refused.advice) from refused

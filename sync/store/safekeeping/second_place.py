"""The second place of one database: caught up with one at a time, and kept apart from that of a copy of the database.

Nothing here touches the database, which may be closed before a slow place answers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sync.privacy import private_folder
from sync.records import NewId
from sync.stopping import IsStopped, never, stop_here
from sync.store.lock import turn_in
from sync.store.safekeeping.elsewhere import Elsewhere
from sync.store.safekeeping.owning import Owning, read_mark
from sync.store.safekeeping.place_troubles import of_place

FOLDER = "Focal Desk backups"
"""The folder in the place that holds those of all databases."""
PLACE_SETTINGS = ("backup_place", "backup_place_name")
"""The settings that name the place, and what keeps databases apart that have the same one."""
VISIT_SETTINGS = ("backup_place_seen", "backup_place_said")
"""The settings that say when it was there last, and which absence the person was told of."""
_LOOK_SECONDS = 0.1

Pause = Callable[[], None]


def _a_moment() -> None:
    time.sleep(_LOOK_SECONDS)


@dataclass(frozen=True, slots=True)
class Carried:
    """What was copied: how many backups and files; ``is_there`` says whether the place was to be found.

    ``is_apart`` says that a copy of these records was there meanwhile, and that these begin a folder of their own.
    """

    is_there: bool
    backups: int = 0
    files: int = 0
    is_apart: bool = False


class SecondPlace:
    """The second place of one database."""

    def __init__(self, place: Path, name: str, folder: Path, new_id: NewId, pause: Pause = _a_moment) -> None:
        """``place`` is what the person chose, ``name`` what the folder in it is called; the database is in ``folder``.

        ``pause`` passes a moment while another copies there.
        """
        self.place = place
        self._name, self._folder, self._pause = name, folder, pause
        self._owning = Owning(folder, new_id)

    def is_there(self) -> bool:
        """Whether the stick is in, the disk connected."""
        return self.place.is_dir()

    def may_be_readable(self) -> bool:
        """Whether copies that anybody can read lie there; where the place is away, nobody can know. Raises OSError.

        Those that earlier computers, or copies of these records, put there are of these records too: they stay.
        """
        if not self.is_there():
            return True
        folders = {self._there().folder.name, *self._of_these_records()}
        return any(Elsewhere(self.place / FOLDER / folder).may_be_readable() for folder in folders)

    def _of_these_records(self) -> Iterator[str]:
        """All folders there of these records: a move to another computer and a copy take the first one's name along."""
        room = self.place / FOLDER
        if room.is_dir():
            yield from (path.name for path in room.iterdir() if path.name.startswith(self._name))

    def catch_up(self, stopped: IsStopped = never) -> Carried:
        """Copy what is missing there. While another copies there, it is waited for.

        What a copy of this database put there stays as it is. A place that may not be written to is in order while
        nothing is lacking there. Raises NoRoom, NotWritable or Stopped.
        """
        if not self.is_there():
            return Carried(False)
        try:
            there = self._there()
            if there.folder.name != self._name and not there.folder.exists():
                self._owning.begin(there.folder.name)
            with turn_in(private_folder(there.folder), partial(self._wait, stopped)):
                stop_here(stopped)
                if self._owning.is_ours(there.folder):
                    return self._carried(there, stopped)
        except OSError as error:
            if self._is_complete():
                return Carried(True)
            raise of_place(error, self.place) from error
        # Another wrote there between the look at it and the turn.
        return self.catch_up(stopped)

    def _there(self) -> Elsewhere:
        room = self.place / FOLDER
        return Elsewhere(room / self._owning.folder_in(room, self._name))

    def _is_complete(self) -> bool:
        with suppress(OSError):
            there = self._there()
            return self._owning.is_ours(there.folder) and there.is_complete(self._folder)
        return False

    def _carried(self, there: Elsewhere, stopped: IsStopped) -> Carried:
        is_apart = there.folder.name != self._name and read_mark(there.folder) is None
        take = partial(self._owning.take, there.folder)
        if is_apart:
            take()
        backups, files = there.catch_up(self._folder, stopped, (lambda: None) if is_apart else take)
        return Carried(True, backups, files, is_apart)

    def _wait(self, stopped: IsStopped) -> None:
        stop_here(stopped)
        self._pause()

"""Making backups, knowing when one is due, and throwing away those that are not worth their room any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sync.errors import Trouble
from sync.progress import UNWATCHED, Progress
from sync.records import Clock
from sync.records_file import backups_folder, newest_backup
from sync.stopping import IsStopped, never
from sync.store.backups import make_backup
from sync.store.connections import Connections
from sync.store.encryption.keys import Key
from sync.store.files import KeptFiles
from sync.store.safekeeping.counting import counted, mark_of
from sync.store.safekeeping.looking import Contents, Glance, changed_since, digests_in
from sync.store.safekeeping.names import Backup, Why, backup_at, backups_in, next_place
from sync.store.safekeeping.opening_copies import opened
from sync.store.safekeeping.restoring import Restored, restore
from sync.store.safekeeping.sums import remove_backup
from sync.store.safekeeping.thinning import kept_of, room_for, within
from sync.store.salvage.repairing import repair
from sync.store.salvage.report import Repaired
from sync.store.troubles import Damaged


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made. ``thinned`` are older ones that made place as time went on, ``crowded_out`` those for
    which there is no room.
    """

    backup: Backup
    thinned: tuple[Backup, ...] = ()
    crowded_out: tuple[Backup, ...] = ()


class Backups:
    """The backups of one database, in a folder beside it."""

    def __init__(
        self, file: Path, connections: Connections, files: KeptFiles, clock: Clock, key: Key | None = None
    ) -> None:
        """Keep backups of the database in this file, which has this key; ``files`` are attached to its records."""
        self._file = file
        self.folder = backups_folder(file)
        self._connections = connections
        self._files = files
        self._clock = clock
        self.key = key
        """The key of the database, and of the backups that are made of it."""

    def all(self) -> list[Backup]:
        """The backups there are, the newest first."""
        return backups_in(self.folder)

    def make(self, why: Why, progress: Progress = UNWATCHED) -> Made:
        """Copy the database of this moment, check the copy, then throw away what is not worth its room any more.

        Work goes on meanwhile; what is written then is not in it. Raises NoRoom, NotWritable, Damaged, or Stopped.
        """
        target = next_place(self._file, self._clock(), why.value)
        with self._connections.aside() as source:
            self._copy(source, counted(source), target, progress)
        backup = backup_at(target)
        assert backup is not None
        return Made(backup, *self._thin())

    def _copy(self, source: Any, counts: Mapping[str, int], target: Path, progress: Progress) -> None:
        def check(copy: Any) -> None:
            if counted(copy) != counts:
                raise Damaged(self._file, newest_backup(self._file))

        make_backup(source, self._file, target, self.key, check=check, progress=progress)

    def before_risk(self, why: Why, stopped: IsStopped = never) -> Backup | None:
        """Make a backup before something risky, unless the newest one holds all there is; the one that was made.

        Raises NoRoom, NotWritable, Damaged or Stopped: then the risk is better not taken.
        """
        return self.make(why, Progress(stopped=stopped)).backup if self.is_due() else None

    def is_due(self) -> bool:
        """Whether anything that was entered, received or sent is not in the newest backup."""
        found = self.all()
        if not found:
            return True
        try:
            with opened(found[0].path, self.key) as copy:
                then = mark_of(copy)
        except Trouble:
            return True
        with self._connections.aside() as now:
            return mark_of(now) != then

    def lost_by(self, contents: Contents) -> list[Glance]:
        """The records that are new or changed here since a backup with these contents, the last first."""
        with self._connections.aside() as now:
            return changed_since(now, contents)

    def going_back(self, backup: Path, key: Key | None = None) -> partial[Restored]:
        """What puts the backup in the place of this database, to be done once it is closed; raises as ``restore``."""
        return partial(restore, self._file, backup, self._clock(), key or self.key, self.key)

    def repairing(self) -> partial[Repaired]:
        """What saves all that can be read of this database, to be done once it is closed; raises as ``repair``."""
        return partial(repair, self._file, self._clock(), self.key)

    def _thin(self) -> tuple[tuple[Backup, ...], tuple[Backup, ...]]:
        found = self.all()
        kept = kept_of(found)
        room = within(kept, room_for(found[0].size))
        thinned = [backup for backup in found if backup not in kept]
        crowded = [backup for backup in kept if backup not in room]
        self._throw_away([*thinned, *crowded])
        return tuple(thinned), tuple(crowded)

    def _throw_away(self, backups: Sequence[Backup]) -> None:
        """Erase backups, and after them the files of which nothing speaks any more. What is held stays."""
        spoken: set[str] = set()
        for backup in backups:
            with suppress(Trouble), opened(backup.path, self.key) as copy:
                spoken |= digests_in(copy)
            with suppress(OSError):
                remove_backup(backup.path)
        if forgotten := spoken - self._files.sizes(spoken).keys():
            self._files.throw_away(forgotten)

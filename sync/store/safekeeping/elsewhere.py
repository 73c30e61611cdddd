"""A folder in a second place with copies of one database: copied there, read back, caught up with, thinned."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from forms.words import say
from sync.progress import UNWATCHED, Progress
from sync.records_file import FILE_NAME, PLAIN_HEADER, backups_folder
from sync.room import shortage
from sync.stopping import IsStopped, never, stop_here
from sync.store.encryption.leftovers import kind_of
from sync.store.encryption.shelves import PLAIN, SEALED
from sync.store.safekeeping.names import Backup, backups_in
from sync.store.safekeeping.place_troubles import TooLittleRoom
from sync.store.safekeeping.sums import (
    holds,
    remove_backup,
    remove_orphan_sums,
    sum_beside,
    sum_of,
    write_sum,
)
from sync.store.safekeeping.thinning import LAST, kept_of, room_for, within
from sync.store.safekeeping.whole_copies import (
    SourceSpoilt,
    copy_anew,
    copy_whole,
    is_there_as,
    remove_unfinished_copies,
)

_SPARE_BYTES = 1 << 20
_BRINGING = say("Bringing the attached files …")


class Elsewhere:
    """The folder for one database, laid out as its own folder is, so that everything can be found there.

    Whose it is, whether it is there, and what is said of it is the affair of ``SecondPlace``.
    """

    def __init__(self, folder: Path) -> None:
        """``folder`` may be missing still."""
        self.folder = folder

    def catch_up(
        self, folder: Path, stopped: IsStopped = never, begin: Callable[[], None] = lambda: None
    ) -> tuple[int, int]:
        """Copy the newest backups of the database in this folder that are not there yet, and all attached files.

        How many of each. ``begin`` is called before anything is written, where anything is to be. Older ones there are
        thinned by the same rule as here; where the database is encrypted by now, what lies there plain from before
        goes, and what an older passphrase opens stays. Raises OSError, TooLittleRoom among them, or Stopped; each copy
        is whole or absent.
        """
        lacking = self._all_lacking(folder, stopped)
        if any(lacking):
            begin()
            self._remove_unfinished()
        self._check_room(lacking[0])
        backups = sum(self._is_brought(path, self._at(folder, path), stopped) for path in lacking[0])
        files = self._copy(folder, lacking[1], stopped)
        stop_here(stopped)
        self._give_up_readable(folder)
        self._thin()
        return backups, files

    def backups(self) -> list[Backup]:
        """The backups there, the newest first; none where the folder is missing."""
        return backups_in(backups_folder(self.folder / "any"))

    def may_be_readable(self) -> bool:
        """Whether copies that anybody can read lie there. Raises OSError."""
        plain = any(kind_of(backup.path) == PLAIN_HEADER for backup in self.backups())
        return plain or (self.folder / PLAIN).exists()

    def is_complete(self, folder: Path) -> bool:
        """Whether nothing is lacking there, and nothing lies there that has to go. Raises OSError."""
        return not any(self._all_lacking(folder)) and not (_is_sealed(folder) and self.may_be_readable())

    def _all_lacking(self, folder: Path, stopped: IsStopped = never) -> tuple[list[Path], list[Path]]:
        """The backups and the files that are not there yet, and the backups that are not there as they were written."""
        newest = [backup.path for backup in backups_in(backups_folder(folder / "any"))[:LAST]]
        backups = [path for path in newest if not self._is_held(folder, path, stopped)]
        return backups, self._lacking(folder, _files(folder))

    def _is_held(self, folder: Path, backup: Path, stopped: IsStopped) -> bool:
        there = self._at(folder, backup)
        return is_there_as(backup, there) and holds(backup, there, stopped)

    def _lacking(self, folder: Path, paths: Iterable[Path]) -> list[Path]:
        """Those of the paths in the folder that are not there yet."""
        pairs = ((path, self._at(folder, path)) for path in paths)
        return [path for path, there in pairs if path.exists() and not is_there_as(path, there)]

    def _at(self, folder: Path, path: Path) -> Path:
        return self.folder / path.relative_to(folder)

    def _copy(self, folder: Path, paths: Sequence[Path], stopped: IsStopped) -> int:
        """Copy these, where all of them have room; how many."""
        self._check_room(paths)
        return sum(self._copied(path, self._at(folder, path), stopped) for path in paths)

    def _check_room(self, paths: Sequence[Path]) -> None:
        size = sum(path.stat().st_size for path in paths if path.exists())
        if paths and (short := shortage(self.folder, size, _SPARE_BYTES)) is not None:
            raise TooLittleRoom(short)

    def _is_brought(self, backup: Path, there: Path, stopped: IsStopped) -> bool:
        """Whether a backup was copied, its check sum last. One that is not as it was written takes no place there."""
        wanted = sum_of(backup)
        if not wanted:
            # With the sum of an earlier form of it, what is copied now would count as spoilt, and nobody would mend it.
            sum_beside(there).unlink(missing_ok=True)
        try:
            copy_anew(backup, there, stopped, wanted)
        except SourceSpoilt:
            return False
        except FileNotFoundError:
            if backup.exists():
                raise
            return False
        if wanted:
            write_sum(there, wanted)
        return True

    def _copied(self, path: Path, there: Path, stopped: IsStopped) -> bool:
        """Whether it was copied. What was thrown away here meanwhile is not wanted there any more."""
        try:
            return copy_whole(path, there, stopped)
        except FileNotFoundError:
            if path.exists():
                raise
            return False

    def _remove_unfinished(self) -> None:
        for there in (
            self.folder / "backups",
            *self.folder.glob(f"{PLAIN}/??"),
            *self.folder.glob(f"{SEALED}/??"),
        ):
            remove_unfinished_copies(there)
        remove_orphan_sums(self.folder / "backups")

    def _give_up_readable(self, folder: Path) -> None:
        """Copies from before the database was encrypted must not stay where a thief of the stick reads them."""
        if not _is_sealed(folder):
            return
        for backup in self.backups():
            if kind_of(backup.path) == PLAIN_HEADER:
                remove_backup(backup.path)
        shutil.rmtree(self.folder / PLAIN, ignore_errors=True)

    def _thin(self) -> None:
        found = self.backups()
        kept = within(kept_of(found), room_for(found[0].size)) if found else []
        for backup in found:
            if backup not in kept:
                with suppress(OSError):
                    remove_backup(backup.path)


def bring_files(backup: Path, folder: Path, progress: Progress = UNWATCHED) -> int:
    """Copy the attached files that lie with a backup in a second place to the folder of the records; how many.

    What is there stays. Raises OSError, or Stopped: what was copied until then is of use to nobody, and of no harm.
    """
    paths = files_to_bring(backup, folder)
    for number, path in enumerate(paths):
        progress.at(_BRINGING, number / len(paths))
        copy_whole(path, folder / path.relative_to(_shelves(backup)), progress.stopped)
    return len(paths)


def files_to_bring(backup: Path, folder: Path) -> list[Path]:
    """Those attached files, without what is here already."""
    there = _shelves(backup)
    if there.resolve() == folder.resolve():
        return []
    return [path for path in _files(there) if not is_there_as(path, folder / path.relative_to(there))]


def _is_sealed(folder: Path) -> bool:
    """Whether the database in the folder is encrypted."""
    return kind_of(folder / FILE_NAME) not in (PLAIN_HEADER, b"")


def _shelves(backup: Path) -> Path:
    return backup.parent.parent


def _files(folder: Path) -> Iterator[Path]:
    """The attached files of the database in the folder, sealed or plain."""
    for shelf in (PLAIN, SEALED):
        for path in sorted((folder / shelf).glob("??/[!.]*")):
            if path.is_file():
                yield path

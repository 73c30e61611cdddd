"""A second place for backups, on a stick or another disk: copied there, read back, caught up with when it was away."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from forms.words import say
from sync.progress import UNWATCHED, Progress
from sync.records_file import FILE_NAME, PLAIN_HEADER, backups_folder
from sync.room import shortage
from sync.stopping import IsStopped, never, stop_here
from sync.store.leftovers import kind_of
from sync.store.safekeeping.names import Backup, backups_in
from sync.store.safekeeping.place_troubles import PlaceFull, of_place
from sync.store.safekeeping.thinning import LAST, kept_of, room_for, within
from sync.store.safekeeping.whole_copies import copy_whole, is_there_as, remove_unfinished
from sync.store.shelves import PLAIN, SEALED

FOLDER = "Focal Desk backups"
_SPARE_BYTES = 1 << 20
_BRINGING = say("Bringing the attached files …")


@dataclass(frozen=True, slots=True)
class Carried:
    """What was copied: how many backups and files; ``is_there`` says whether the place was to be found.

    ``is_apart`` says that a copy of these records was there meanwhile, and that these begin a folder of their own.
    """

    is_there: bool
    backups: int = 0
    files: int = 0
    is_apart: bool = False


class Elsewhere:
    """The place for one database, laid out as its own folder is, so that everything can be found there."""

    def __init__(self, place: Path, name: str) -> None:
        """``place`` is what the person chose, ``name`` keeps apart the databases that have the same place."""
        self.place = place
        self.folder = place / FOLDER / name

    def is_there(self) -> bool:
        """Whether the stick is in, the disk connected."""
        return self.place.is_dir()

    def catch_up(
        self, folder: Path, stopped: IsStopped = never, begin: Callable[[], None] = lambda: None
    ) -> Carried:
        """Copy the newest backups of the database in this folder that are not there yet, and all attached files.

        ``begin`` is called before anything is written, where anything is to be. Older ones there are thinned by the
        same rule as here; where the database is encrypted by now, what lies there plain from before goes, and what an
        older passphrase opens stays. Raises NoRoom, NotWritable, or Stopped; each copy is whole or absent.
        """
        if not self.is_there():
            return Carried(False)
        try:
            lacking = self._all_lacking(folder)
            if any(lacking):
                begin()
                self._remove_unfinished()
            backups, files = (self._copy(folder, paths, stopped) for paths in lacking)
            stop_here(stopped)
            self._give_up_readable(folder)
            self._thin()
        except OSError as error:
            raise of_place(error, self.place) from error
        return Carried(True, backups, files)

    def backups(self) -> list[Backup]:
        """The backups there, the newest first; none where the place is away."""
        return backups_in(backups_folder(self.folder / "any"))

    def may_be_readable(self) -> bool:
        """Whether copies that anybody can read lie there; where the place is away, nobody can know. Raises OSError."""
        if not self.is_there():
            return True
        plain = any(kind_of(backup.path) == PLAIN_HEADER for backup in self.backups())
        return plain or (self.folder / PLAIN).exists()

    def is_complete(self, folder: Path) -> bool:
        """Whether nothing is lacking there, and nothing lies there that has to go. Raises OSError."""
        return not any(self._all_lacking(folder)) and not (_is_sealed(folder) and self.may_be_readable())

    def _all_lacking(self, folder: Path) -> list[list[Path]]:
        """The backups and the files that are not there yet."""
        newest = [backup.path for backup in backups_in(backups_folder(folder / "any"))[:LAST]]
        return [self._lacking(folder, paths) for paths in (newest, _files(folder))]

    def _lacking(self, folder: Path, paths: Iterable[Path]) -> list[Path]:
        """Those of the paths in the folder that are not there yet."""
        pairs = ((path, self._at(folder, path)) for path in paths)
        return [path for path, there in pairs if path.exists() and not is_there_as(path, there)]

    def _at(self, folder: Path, path: Path) -> Path:
        return self.folder / path.relative_to(folder)

    def _copy(self, folder: Path, paths: Sequence[Path], stopped: IsStopped) -> int:
        """Copy these, where all of them have room; how many."""
        size = sum(path.stat().st_size for path in paths if path.exists())
        if paths and (short := shortage(self.place, size, _SPARE_BYTES)) is not None:
            raise PlaceFull(self.place, short)
        return sum(self._copied(path, self._at(folder, path), stopped) for path in paths)

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
            remove_unfinished(there)

    def _give_up_readable(self, folder: Path) -> None:
        """Copies from before the database was encrypted must not stay where a thief of the stick reads them."""
        if not _is_sealed(folder):
            return
        for backup in self.backups():
            if kind_of(backup.path) == PLAIN_HEADER:
                backup.path.unlink()
        shutil.rmtree(self.folder / PLAIN, ignore_errors=True)

    def _thin(self) -> None:
        found = self.backups()
        kept = within(kept_of(found), room_for(found[0].size)) if found else []
        for backup in found:
            if backup not in kept:
                with suppress(OSError):
                    backup.path.unlink()


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

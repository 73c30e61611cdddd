"""Encrypting a store, decrypting it, and giving it another passphrase: all of it, or nothing.

Everything new is made beside the old and checked: the database, the attached files, the backups. Then one renaming
puts the new database in the place of the old one; what comes after is only tidying, and is done at the next opening
where it was cut short (``sync.store.encryption.leftovers``).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from forms.words import say
from sync.errors import StoreTrouble
from sync.lasting import flush_names
from sync.records_file import FILE_NAME, backups_folder
from sync.stopping import IsStopped, Stopped, stop_here
from sync.store.encryption.copying import write_anew
from sync.store.encryption.files_key import first_files_key
from sync.store.encryption.keys import Key, Randomness, connect
from sync.store.encryption.leftovers import mark, move, plain_databases, settle, twin_of, wanted_files
from sync.store.encryption.sealing import Broken
from sync.store.encryption.shelves import Shelf
from sync.store.error_codes import said_plainly
from sync.store.lock import FolderLock
from sync.store.needing_room import check_room
from sync.store.noting import note
from sync.store.opening import revision_of, undo_what_was_cut_off
from sync.store.safekeeping.swapping import with_journal
from sync.store.temporary import remove_database
from sync.store.troubles import Damaged, GivenUp, NeedsPassphrase, WrongPassphrase

Tell = Callable[[int, int], None]
"""Hears how many bytes of how many are done."""

_CHANGED = {
    (False, True): say("The records were encrypted with a passphrase."),
    (True, True): say("The records were given another passphrase."),
    (True, False): say("The records are not encrypted any more."),
}
_NOT_OURS = (Damaged, NeedsPassphrase, WrongPassphrase, ValueError)


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of a store: how many attached files and backups were changed along with it.

    ``unreadable`` is how many attached files could not be read any more, and so were left behind; ``left`` names the
    copies that could not be changed: other passphrases open them, or everybody can read them.
    """

    files: int
    backups: int
    unreadable: int
    left: tuple[Path, ...]


def convert(
    folder: Path,
    old: Key | None,
    new: Key | None,
    *,
    tell: Tell = lambda _done, _total: None,
    stopped: IsStopped = lambda: False,
    randomness: Randomness = os.urandom,
    at: datetime | None = None,
) -> Converted:
    """Change the closed store in the folder from one key to another; None is without encryption.

    ``at`` is the moment under which the store's journal notes it; without one it is not noted.

    ``stopped`` is asked all the while; until the new database takes its place, stopping changes nothing. Raises GivenUp
    then, NeedsRoom before anything is written, and what ``Store.open`` raises; the store is then as it was.
    """
    lock = FolderLock(folder)
    try:
        file = folder / FILE_NAME
        with said_plainly(file):
            undo_what_was_cut_off(file, old)
            revision_of(file, old)
            settle(file, old, randomness)
            return _Conversion(file, old, new, tell, stopped, randomness, at).run()
    finally:
        lock.release()


class _Conversion:
    """One change of one store."""

    def __init__(
        self,
        file: Path,
        old: Key | None,
        new: Key | None,
        tell: Tell,
        stopped: IsStopped,
        randomness: Randomness,
        at: datetime | None,
    ) -> None:
        self._file, self._old, self._new = file, old, new
        self._tell, self._stopped, self._randomness, self._at = tell, stopped, randomness, at
        self._wanted, _all_known, self._was = wanted_files(file, old)
        self._is = b"" if new is None else self._was or first_files_key(new)
        self._backups = sorted(backups_folder(file).glob("*.db"))
        self._done, self._total = 0, self._needed()
        self._left: list[Path] = []

    def run(self) -> Converted:
        """Make everything, put the database in its place, tidy."""
        check_room(self._file.parent, self._total)
        mark(self._file.parent)
        try:
            made = self._make()
        except BaseException as error:
            # What could not be tidied now is at the next opening.
            with suppress(StoreTrouble, OSError):
                settle(self._file, self._old, self._randomness)
            if isinstance(error, Stopped):
                raise GivenUp from error
            raise
        # From here on nobody can stop it any more.
        self._tell(self._total, self._total)
        twin_of(self._file).replace(self._file)
        flush_names(self._file.parent)
        settle(self._file, self._new, self._randomness)
        return self._told(*made)

    def _make(self) -> tuple[int, int, int]:
        self._close_journal()
        self._write(self._file)
        self._note()
        moved, unreadable = self._move_files() if self._is != self._was else (0, 0)
        backups = sum(map(self._is_taken_along, self._backups))
        stop_here(self._stopped)
        return moved, backups, unreadable

    def _needed(self) -> int:
        """Bytes that are written: the database, the files unless they stay as they are, and the backups."""
        files = sum(self._wanted.values()) if self._is != self._was else 0
        return files + sum(
            path.stat().st_size for path in (*with_journal(self._file), *self._backups) if path.exists()
        )

    def _close_journal(self) -> None:
        """A journal that stayed would be played into the database that takes this one's place."""
        with closing(connect(self._file, self._old)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")

    def _write(self, file: Path) -> None:
        with said_plainly(file):
            write_anew(file, self._old, twin_of(file), self._new, self._is, self._stopped)
        self._add(file.stat().st_size)

    def _note(self) -> None:
        if self._at is None:
            return
        twin = twin_of(self._file)
        with said_plainly(self._file), closing(connect(twin, self._new)) as connection:
            note(connection, self._at, _CHANGED[self._old is not None, self._new is not None])

    def _move_files(self) -> tuple[int, int]:
        source, target = (
            Shelf(self._file.parent, secret, self._randomness) for secret in (self._was, self._is)
        )
        moved = unreadable = 0
        for digest, size in self._wanted.items():
            try:
                moved += move(source, target, digest) > 0
            except Broken:
                unreadable += 1
            self._add(size)
        return moved, unreadable

    def _is_taken_along(self, backup: Path) -> bool:
        """Whether a backup could be made anew; one that this key does not open, or that is not whole, is left."""
        try:
            revision_of(backup, self._old)
            self._write(backup)
        except _NOT_OURS:
            remove_database(twin_of(backup))
            self._left.append(backup)
            return False
        return True

    def _add(self, size: int) -> None:
        stop_here(self._stopped)
        self._done += size
        self._tell(min(self._done, self._total), self._total)

    def _told(self, files: int, backups: int, unreadable: int) -> Converted:
        readable = plain_databases(self._file.parent) if self._new else ()
        return Converted(files, backups, unreadable, tuple(sorted({*self._left, *readable})))

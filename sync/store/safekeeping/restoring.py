"""Going back to a backup: the present database is kept first, then the checked copy takes its place."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from forms.words import say
from sync.errors import Trouble
from sync.privacy import private_file, private_folder
from sync.progress import UNWATCHED, Progress
from sync.records_file import backups_folder, newest_backup
from sync.stopping import Stopped
from sync.store.backups import make_backup
from sync.store.copying import write_anew
from sync.store.files_key import read_files_key
from sync.store.first_look import damage_told
from sync.store.interrupting import interruptible
from sync.store.keys import Key, connect, salt_of
from sync.store.leftovers import kind_of, mark, move, noted_files
from sync.store.lock import FolderLock
from sync.store.needing_room import check_room
from sync.store.noting import note
from sync.store.opening import acts_by_itself, revision_of
from sync.store.safekeeping.carrying_over import carry_journal
from sync.store.safekeeping.elsewhere import bring_files, files_to_bring
from sync.store.safekeeping.names import Why, name_of, next_moment
from sync.store.safekeeping.opening_copies import opened, opens
from sync.store.safekeeping.second_place import PLACE_SETTINGS, VISIT_SETTINGS
from sync.store.safekeeping.swapping import finish, put_in_place, set_aside, staged_beside, with_journal
from sync.store.safekeeping.whole_copies import copy_read_back
from sync.store.sealing import Broken
from sync.store.shelves import Shelf
from sync.store.temporary import remove_database
from sync.store.troubles import Damaged, Doubtful, NeedsPassphrase, TooNew, WrongPassphrase, said_plainly

# Whoever has our receipts takes only one with a higher number; none was ever far ahead of its backup.
_AHEAD = 10_000
_DAMAGED, _LOCKED = "damaged", "locked"
_CHECKING, _COPYING = say("Checking the backup …"), say("Copying the backup …")
_KEEPING, _PUTTING = say("Keeping what is here now …"), say("Putting the backup in its place …")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the database that stood there is now: as a backup, or set aside as it was.

    It is set aside where it is damaged, or where the passphrase does not open it (``was_locked``).
    """

    backup: Path
    before: Path | None
    was_damaged: bool = False
    was_locked: bool = False


def restore(
    file: Path,
    backup: Path,
    at: datetime,
    key: Key | None = None,
    own: Key | None = None,
    progress: Progress = UNWATCHED,
) -> Restored:
    """Put a backup in the place of the database in ``file``, which nobody has open; ``at`` names what is kept of it.

    ``key`` is that of the backup, ``own`` that of the present database where it has another; as that is kept, plain or
    under its key, so is what takes its place. From a second place the attached files come along. A folder that is not
    there yet is made.

    Raises AlreadyOpen, Damaged where the backup is not whole, TooNew, NeedsPassphrase, WrongPassphrase, NeedsRoom,
    NoRoom, NotWritable or Stopped: the database is then as it was.
    """
    with said_plainly(file):
        private_folder(file.parent)
    lock = FolderLock(file.parent)
    try:
        with said_plainly(file):
            finish(file)
            own = _own_key(file, own or key)
            _check(backup, key, progress)
            check_room(file.parent, _needed(file, backup))
            progress.at(_COPYING)
            _stage(file, backup, at, key, own)
            bring_files(backup, file.parent, progress)
            _unseal_files(file, backup, key)
            progress.at(_KEEPING)
            before = _keep_present(file, backup, at, own, progress)
            put_in_place(file)
    except Stopped:
        remove_database(staged_beside(file))
        raise
    finally:
        lock.release()
    return before


def _needed(file: Path, backup: Path) -> int:
    """How many bytes are written: the backup, what is kept of the present database, and the files that come along."""
    return sum(
        path.stat().st_size for path in (backup, *with_journal(file), *files_to_bring(backup, file.parent))
    )


def _own_key(file: Path, key: Key | None) -> Key | None:
    """The key of the present database; none where it has none, or is not to be known any more."""
    if not salt_of(file):
        return None
    if key is None:
        raise NeedsPassphrase(file)
    return key


def _keep_present(file: Path, backup: Path, at: datetime, own: Key | None, progress: Progress) -> Restored:
    """Keep the database that is there before the backup takes its place.

    A whole one becomes a backup; one that cannot be read whole, or not with its key, is set aside as it is, with its
    journal. Nobody stops it once that is done.
    """
    if not file.exists():
        progress.at(_PUTTING, 1.0)
        return Restored(backup, None)
    moment = next_moment(backups_folder(file), at)
    target = backups_folder(file) / name_of(file, moment, Why.RESTORE)
    try:
        # Only read: SQLite would throw the journal of a file away that it does not take for a database.
        revision_of(file, own)
        with said_plainly(file), closing(connect(file, own)) as source:
            make_backup(source, file, target, own, progress=progress)
    except (WrongPassphrase, Doubtful):
        return Restored(backup, _aside(file, moment, _LOCKED, progress), was_locked=True)
    except Damaged:
        return Restored(backup, _aside(file, moment, _DAMAGED, progress), was_damaged=True)
    try:
        progress.at(_PUTTING, 1.0)
    except Stopped:
        target.unlink()
        raise
    return Restored(backup, target)


def _aside(file: Path, at: datetime, why: str, progress: Progress) -> Path:
    """Set it aside, unless it is stopped before; where it is now."""
    progress.at(_PUTTING, 1.0)
    set_aside(file, aside := aside_name(file, at, why))
    return aside


def aside_name(file: Path, at: datetime, why: str = _DAMAGED) -> Path:
    """The name under which a database that cannot be opened is kept; never thrown away by the program.

    None that anything has: where the clock was put back, several are kept at what counts as one second.
    """
    named = f"{file.stem}-{why}-{at:%Y%m%d-%H%M%S}"
    names = (f"{named}{end}" for end in chain([""], (f"-{number}" for number in count(2))))
    return next(file.with_name(f"{name}.db") for name in names if not list(file.parent.glob(f"{name}.*")))


def _check(backup: Path, key: Key | None, progress: Progress) -> None:
    from sync.store.migrating import knows

    progress.at(_CHECKING)
    with (
        opened(backup, key) as copy,
        damage_told(backup),
        interruptible(copy, progress.stopped),
    ):
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok" or acts_by_itself(copy):
            raise Damaged(backup, newest_backup(backup))
        if not _has(copy, "alembic_version"):
            raise Damaged(backup, newest_backup(backup))
        found = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    if found is None or not knows(str(found[0])):
        raise TooNew(backup.parent)


def _stage(file: Path, backup: Path, at: datetime, key: Key | None, own: Key | None) -> None:
    """Copy the backup beside the database, read it back, and count on ahead what must never be counted twice."""
    staged = staged_beside(file)
    private_file(staged)
    if _is_kept_as(file, backup, own):
        copy_read_back(backup, staged)
    else:
        _write_as_present(file, backup, staged, key, own)
    aside = list(file.parent.glob(f"{file.stem}-*.db"))
    ahead = _serial(file, own) + _AHEAD * (1 + len(aside))
    staged_key = own if own and salt_of(staged) == own.salt else _key_for(staged, key)
    with closing(connect(staged, staged_key)) as connection:
        if _has(connection, "installation"):
            connection.execute("UPDATE installation SET serial = max(serial, 0) + ?", (ahead,))
        carry_journal(file, own, connection)
        note(connection, at, say("The records went back to a backup."))
        if _has(connection, "setting"):
            connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", _place(file, own))


def _is_kept_as(file: Path, backup: Path, own: Key | None) -> bool:
    """Whether the backup is kept as the database is; where that is not to be known, its backup is right.

    So it is too where the key opens neither the database nor one of its backups: nothing then tells how it was kept but
    an encrypted backup.
    """
    if own is not None:
        salt = salt_of(backup)
        return salt is not None and (salt == own.salt or not _is_right(file, own))
    present = kind_of(file) if file.exists() else b""
    return present in (b"", kind_of(backup))


def _is_right(file: Path, own: Key) -> bool:
    """Whether the key is that of the database: it opens it or, where that is damaged, a backup made of it."""
    beside = (path for path in backups_folder(file).glob("*.db") if salt_of(path) == own.salt)
    return any(opens(path, own) for path in (file, *beside))


def _files_secret(file: Path, backup: Path, key: Key | None, own: Key) -> bytes:
    """The key for files: that of the backup where it has one, else of the database, or of one of its backups."""
    beside = sorted(backups_folder(file).glob("*.db"), reverse=True)
    for path, its in ((backup, key), (file, own), *((path, own) for path in beside)):
        if salt_of(path):
            with suppress(Trouble), opened(path, its) as copy:
                return read_files_key(copy)
    raise WrongPassphrase(file)


def _write_as_present(file: Path, backup: Path, staged: Path, key: Key | None, own: Key | None) -> None:
    """A backup from before the encryption changed, one way or the other: it is written as the database is kept now."""
    secret = _files_secret(file, backup, key, own) if own else b""
    write_anew(backup, _key_for(backup, key), staged, own, secret, lambda: False)
    # Files that come along with the backup are as it was: at the next opening they are sealed, or what is sealed goes.
    mark(file.parent)


def _unseal_files(file: Path, backup: Path, key: Key | None) -> None:
    """Where an encrypted backup comes back as a plain database, only the backup has the key for the files sealed there.

    A file that was changed stays sealed, and counts as missing; it keeps nothing else from coming back.
    """
    if salt_of(backup) is None or salt_of(staged_beside(file)) is not None:
        return
    noted, secret = noted_files(backup, key)
    plain, sealed = (Shelf(file.parent, own, os.urandom) for own in (b"", secret))
    for digest in noted:
        if not plain.place(digest).exists():
            with suppress(Broken):
                move(sealed, plain, digest)


def _serial(file: Path, own: Key | None) -> int:
    """How far the bundles of the present database are counted; 0 where that cannot be known."""
    try:
        with opened(file, own) as present:
            found = present.execute("SELECT serial FROM installation").fetchone()
    except (Trouble, dbapi2.Error):
        return 0
    return int(found[0]) if found else 0


def _place(file: Path, own: Key | None) -> list[tuple[str, str]]:
    """The second place of the present database: an older one must not forget where copies go since."""
    names = (*PLACE_SETTINGS, *VISIT_SETTINGS)
    query = f"SELECT name, value FROM setting WHERE name IN ({', '.join('?' * len(names))})"  # noqa: S608
    with suppress(Trouble, dbapi2.Error), opened(file, own) as present:
        return [(str(name), str(value)) for name, value in present.execute(query, names)]
    return []


def _key_for(copy: Path, key: Key | None) -> Key | None:
    return key if salt_of(copy) else None


def _has(connection: Any, table: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None

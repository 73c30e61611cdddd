"""Going back to a backup: the present database is kept first, then the checked copy takes its place."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.privacy import private_file
from sync.store.backups import make_backup
from sync.store.copying import write_anew
from sync.store.files_key import read_files_key
from sync.store.keys import Key, connect, salt_of
from sync.store.leftovers import kind_of, mark, move, noted_files
from sync.store.lock import FolderLock
from sync.store.opening import acts_by_itself, revision_of
from sync.store.safekeeping.elsewhere import bring_files
from sync.store.safekeeping.names import Why, name_of, next_moment
from sync.store.safekeeping.opening_copies import opened
from sync.store.safekeeping.swapping import finish, put_in_place, set_aside, staged_beside
from sync.store.sealing import Broken
from sync.store.shelves import Shelf
from sync.store.troubles import (
    Damaged,
    NeedsPassphrase,
    TooNew,
    WrongPassphrase,
    backups_folder,
    newest_backup,
    said_plainly,
)

# Whoever has our receipts takes only one with a higher number; none was ever far ahead of its backup.
_AHEAD = 10_000
_DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the database that stood there is now: as a backup, or set aside as damaged."""

    backup: Path
    before: Path | None
    was_damaged: bool = False


def restore(file: Path, backup: Path, at: datetime, key: Key | None = None) -> Restored:
    """Put a backup in the place of the database in ``file``, which nobody has open; ``at`` names what is kept of it.

    From a second place the attached files come along.

    Raises AlreadyOpen, Damaged where the backup is not whole, TooNew, NeedsPassphrase, WrongPassphrase, NoRoom or
    NotWritable: the database is then as it was.
    """
    lock = FolderLock(file.parent)
    try:
        with said_plainly(file):
            finish(file)
            _check(backup, key)
            _stage(file, backup, key)
            before, damaged = keep_present(file, at, Why.RESTORE, key)
            bring_files(backup, file.parent)
            _unseal_files(file, backup, key)
            put_in_place(file)
    finally:
        lock.release()
    return Restored(backup, before, damaged)


def keep_present(file: Path, at: datetime, why: Why, key: Key | None) -> tuple[Path | None, bool]:
    """Keep the database that is there before another takes its place: where, and whether it is a damaged one.

    A whole one becomes a backup; one that cannot be read whole, or not with this key, is set aside as it is, with its
    journal.
    """
    if not file.exists():
        return None, False
    moment = next_moment(backups_folder(file), at)
    target = backups_folder(file) / name_of(file, moment, why)
    try:
        # Only read: SQLite would throw the journal of a file away that it does not take for a database.
        own = _key_for(file, key)
        revision_of(file, own)
        with said_plainly(file), closing(connect(file, own)) as source:
            make_backup(source, file, target, own)
    except (Damaged, NeedsPassphrase, WrongPassphrase):
        aside = aside_name(file, moment)
        set_aside(file, aside)
        return aside, True
    return target, False


def aside_name(file: Path, at: datetime) -> Path:
    """The name under which a damaged database is kept; never thrown away by the program."""
    return file.with_name(f"{file.stem}-{_DAMAGED}-{at:%Y%m%d-%H%M%S}.db")


def _check(backup: Path, key: Key | None) -> None:
    from sync.store.migrating import knows

    with opened(backup, key) as copy:
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok" or acts_by_itself(copy):
            raise Damaged(backup, newest_backup(backup))
        if not _has(copy, "alembic_version"):
            raise Damaged(backup, newest_backup(backup))
        found = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    if found is None or not knows(str(found[0])):
        raise TooNew(backup.parent)


def _stage(file: Path, backup: Path, key: Key | None) -> None:
    """Copy the backup beside the database, read it back, and count on ahead what must never be counted twice."""
    staged = staged_beside(file)
    private_file(staged)
    if _is_kept_as(file, backup):
        shutil.copyfile(backup, staged)
        if _digest(staged) != _digest(backup):
            raise Damaged(backup, newest_backup(backup))
    else:
        _write_as_present(file, backup, staged, key)
    ahead = _serial(file, key) + _AHEAD * (1 + len(list(file.parent.glob(f"{file.stem}-{_DAMAGED}-*.db"))))
    with closing(connect(staged, _key_for(staged, key))) as connection:
        if _has(connection, "installation"):
            connection.execute("UPDATE installation SET serial = max(serial, 0) + ?", (ahead,))


def _is_kept_as(file: Path, backup: Path) -> bool:
    """Whether both are plain, or both encrypted; where the database is not to be known, its backup is right."""
    present = kind_of(file) if file.exists() else b""
    return present in (b"", kind_of(backup)) or (salt_of(file) is not None and salt_of(backup) is not None)


def _write_as_present(file: Path, backup: Path, staged: Path, key: Key | None) -> None:
    """A backup from before the database was encrypted, or the other way round: the attached files are as that is."""
    own, secret = _key_for(file, key), b""
    if own is not None:
        with opened(file, own) as present:
            secret = read_files_key(present)
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


def _serial(file: Path, key: Key | None) -> int:
    """How far the bundles of the present database are counted; 0 where that cannot be known."""
    try:
        with opened(file, key) as present:
            found = present.execute("SELECT serial FROM installation").fetchone()
    except (Trouble, dbapi2.Error):
        return 0
    return int(found[0]) if found else 0


def _key_for(copy: Path, key: Key | None) -> Key | None:
    return key if salt_of(copy) else None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _has(connection: Any, table: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None

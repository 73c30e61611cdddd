"""The backup that takes the place of a database, made ready beside it: kept as that is, and counted on ahead of it."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from forms.words import say
from sync.errors import Trouble
from sync.privacy import private_file
from sync.records_file import backups_folder
from sync.store.encryption.copying import write_anew
from sync.store.encryption.files_key import read_files_key
from sync.store.encryption.keys import Key, connect, salt_of
from sync.store.encryption.leftovers import kind_of, mark, move, noted_files
from sync.store.encryption.sealing import Broken
from sync.store.encryption.shelves import Shelf
from sync.store.noting import note
from sync.store.safekeeping.carrying_over import carry_journal
from sync.store.safekeeping.opening_copies import opened, opens
from sync.store.safekeeping.second_place import PLACE_SETTINGS, VISIT_SETTINGS
from sync.store.safekeeping.swapping import staged_beside
from sync.store.safekeeping.whole_copies import copy_read_back
from sync.store.troubles import WrongPassphrase

# Whoever has our receipts takes only one with a higher number; none was ever far ahead of its backup.
_AHEAD = 10_000


def stage(file: Path, backup: Path, at: datetime, key: Key | None, own: Key | None) -> None:
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
        if has_table(connection, "installation"):
            connection.execute("UPDATE installation SET serial = max(serial, 0) + ?", (ahead,))
        carry_journal(file, own, connection)
        note(connection, at, say("The records went back to a backup."))
        if has_table(connection, "setting"):
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


def unseal_files(file: Path, backup: Path, key: Key | None) -> None:
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


def has_table(connection: Any, table: str) -> bool:
    """Whether the database behind the driver's connection has this table."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None

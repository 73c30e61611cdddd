"""A database written anew under another key, row for row, and compared with the one that it was made from."""

from __future__ import annotations

from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Any

from sync.lasting import flush_file
from sync.privacy import private_file
from sync.records_file import newest_backup
from sync.stopping import IsStopped
from sync.store.encryption.files_key import put_files_key
from sync.store.encryption.keys import Key, connect
from sync.store.interrupting import interruptible
from sync.store.temporary import remove_database
from sync.store.troubles import Damaged

_SCHEMA = "SELECT type, name, tbl_name, sql FROM {of}.sqlite_master WHERE name NOT GLOB 'sqlite_*' ORDER BY 2"
# What SQLite counted for itself is no content, and tables of search are compared by those that they are made of.
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT GLOB 'sqlite_stat*'"
)


def write_anew(
    source: Path, old: Key | None, target: Path, new: Key | None, secret: bytes, stopped: IsStopped
) -> None:
    """Make ``target`` the same database as ``source`` under another key, checked and flushed to the disk.

    ``secret`` becomes its key for files; with nothing it has none. Raises Stopped, Damaged where the source is not
    whole or the copy is not the same, and what the driver and the disk raise.
    """
    remove_database(target)
    private_file(target)
    with closing(connect(source, old)) as connection:
        connection.execute("ATTACH DATABASE ? AS made KEY ?", (str(target), new.raw if new else ""))
        connection.execute("PRAGMA made.synchronous = OFF")
        with interruptible(connection, stopped):
            connection.execute("SELECT sqlcipher_export('made')").fetchall()
            _compare(connection, source)
        connection.execute("DETACH DATABASE made")
    with closing(connect(target, new)) as connection:
        put_files_key(connection, secret)
    flush_file(target)


def _compare(connection: Any, source: Path) -> None:
    """Every row of every table, and that its indexes are whole; all pages are decrypted and checked on the way."""
    was, is_now = (connection.execute(_SCHEMA.format(of=of)).fetchall() for of in ("main", "made"))
    same = was == is_now and connection.execute("PRAGMA made.quick_check(1)").fetchone()[0] == "ok"
    names = [name for (name,) in connection.execute(_TABLES)]
    if not same or not all(_is_same(connection, name) for name in names):
        raise Damaged(source, newest_backup(source))


def _is_same(connection: Any, table: str) -> bool:
    rows = (connection.execute(f'SELECT * FROM {of}."{table}"') for of in ("main", "made"))  # noqa: S608
    return all(one == other for one, other in zip_longest(*rows))

"""The first look into a file with records that anybody may have changed, or a disk spoilt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from sync.records_file import newest_backup
from sync.store.troubles import Damaged

# SQLITE_ERROR, https://www.sqlite.org/rescode.html#error
_GENERAL = 1


@contextmanager
def damage_told(file: Path) -> Iterator[None]:
    """Damaged for damage in the header or in what a table is called, which SQLite tells by the code for all else."""
    try:
        yield
    except (dbapi2.OperationalError, UnicodeDecodeError) as error:
        if isinstance(error, dbapi2.Error) and getattr(error, "sqlite_errorcode", 0) != _GENERAL:
            raise
        raise Damaged(file, newest_backup(file)) from error

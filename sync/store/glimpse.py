"""One setting of records that are not open, such as those that are to be erased, without opening them for work."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.records_file import FILE_NAME
from sync.store.safekeeping.opening_copies import opened


def setting_in(folder: Path, name: str) -> str:
    """The setting of this name; empty where it is not kept, or the records are encrypted or cannot be read."""
    file = folder / FILE_NAME
    if not file.exists():
        return ""
    try:
        with opened(file) as connection:
            found = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    except (Trouble, OSError, dbapi2.Error):
        return ""
    return str(found[0]) if found else ""

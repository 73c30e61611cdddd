"""What can be told of the file with the records without the library that reads it, whose import is slow."""

from __future__ import annotations

from pathlib import Path

FILE_NAME = "focal-desk.db"
"""What it is called, in the folder of the records."""
PLAIN_HEADER = b"SQLite format 3\x00"
"""How it begins where it is not encrypted (https://www.sqlite.org/fileformat.html#the_database_header)."""


def journal_of(file: Path) -> Path:
    """Where SQLite writes ahead what is not in the file yet; it need not be there."""
    return file.with_name(f"{file.name}-wal")


def newest_backup(file: Path) -> Path | None:
    """The newest backup of the file, or none; their names begin with the time at which they were made."""
    found = sorted(backups_folder(file).glob("*.db"))
    return found[-1] if found else None


def backups_folder(file: Path) -> Path:
    """Where the backups of the file lie."""
    return file.parent / "backups"

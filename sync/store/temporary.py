"""Databases that are made beside others and thrown away, with everything that SQLite may have left beside them.

A program that is killed leaves what SQLite keeps beside a database while it writes (``-journal``, ``-wal``, ``-shm``:
https://www.sqlite.org/tempfiles.html). Of an encrypted database's plain twin that can be read by anybody.
"""

from __future__ import annotations

from pathlib import Path

_BESIDE = ("-journal", "-wal", "-shm")
UNFINISHED = ".new"
"""What the name of a backup ends with until it is whole."""


def remove_database(file: Path) -> None:
    """Throw away a temporary database and all that lies beside it; nothing where nothing is. Raises OSError."""
    for end in ("", *_BESIDE):
        if (path := file.with_name(f"{file.name}{end}")).exists():
            path.unlink(missing_ok=True)


def remove_orphans(folder: Path, of: str = "*.db") -> None:
    """Throw away what lies beside temporary databases of the databases named ``of`` that are not there any more.

    Raises OSError.
    """
    for end in _BESIDE:
        for path in folder.glob(f".{of}.*{end}"):
            if not path.with_name(path.name.removesuffix(end)).exists():
                path.unlink(missing_ok=True)


def remove_unfinished_backups(folder: Path) -> None:
    """Throw away backups that a program began to make and that nobody ends any more. Raises OSError."""
    for path in folder.glob(f".*.db{UNFINISHED}"):
        remove_database(path)
    remove_orphans(folder)

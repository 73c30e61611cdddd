"""Which attached files the kept backups speak of: those stay here, so that a backup can be put back whole."""

from __future__ import annotations

from pathlib import Path

from sync.errors import Trouble
from sync.records_file import backups_folder
from sync.store.encryption.keys import Key
from sync.store.safekeeping.looking import sizes_in
from sync.store.safekeeping.opening_copies import opened


def spoken_of_in(folder: Path, key: Key | None) -> set[str] | None:
    """The digests in the backups of the database in this folder; none where one of them cannot be read to know."""
    found, all_read = sizes_spoken_of(folder, key)
    return set(found) if all_read else None


def sizes_spoken_of(folder: Path, key: Key | None) -> tuple[dict[str, int], bool]:
    """The files of which the backups speak that can be read, with their sizes in bytes; whether all could be."""
    found: dict[str, int] = {}
    all_read = True
    for path in backups_folder(folder / "any").glob("*.db"):
        try:
            with opened(path, key) as copy:
                found |= sizes_in(copy)
        except Trouble:
            all_read = False
    return found, all_read

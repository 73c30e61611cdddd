"""What is done about records that cannot be opened: going back to a backup, saving what can be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.desk import Desk
from sync.progress import UNWATCHED, Progress
from sync.records import Clock
from sync.records_file import FILE_NAME, backups_folder, newest_backup
from sync.store import Key
from sync.store.encryption.keys import salt_of
from sync.store.encryption.unlocking import key_of_copy
from sync.store.safekeeping.names import Backup, backups_in, openable_by
from sync.store.safekeeping.restoring import Restored, restore
from sync.store.salvage.repairing import repair
from sync.store.salvage.report import Repaired
from sync.store.schema import HEAD

KeyOf = Callable[[Path], Key | None]


def backups_of(folder: Path) -> list[Backup]:
    """The backups of the records in the folder, the newest first."""
    return backups_in(backups_folder(folder / FILE_NAME))


def backups_before_newer(folder: Path) -> list[Backup]:
    """Those that this program can open where a newer one has changed the records since, the newest first."""
    return openable_by(HEAD, backups_of(folder))


def is_there(folder: Path) -> bool:
    """Whether there is a file to save anything from."""
    return (folder / FILE_NAME).exists()


def wants_passphrase(folder: Path) -> bool:
    """Whether the file does not say any more that it is encrypted, but its backups are."""
    newest = newest_backup(folder / FILE_NAME)
    return newest is not None and not salt_of(folder / FILE_NAME) and salt_of(newest) is not None


def key_by_backup(passphrase: str, folder: Path) -> Key | None:
    """The key that the passphrase gives for the newest backup, and so for the records; takes a third of a second."""
    newest = newest_backup(folder / FILE_NAME)
    return key_of_copy(newest, passphrase) if newest is not None else None


def going_back(desk: Desk, backup: Path, key: Key | None = None) -> partial[Restored]:
    """What puts the backup in the place of the desk's records, to be done when it is closed; raises as ``restore``.

    ``key`` is that of the backup, where it is not that of the records.
    """
    return desk.store.backups.going_back(backup, key)


def repairing(desk: Desk) -> partial[Repaired]:
    """What saves all that can be read of the desk's records, to be done when it is closed; raises as ``repair``."""
    return desk.store.backups.repairing()


def return_to(
    folder: Path,
    backup: Path,
    clock: Clock,
    key_of: KeyOf,
    passphrase: str = "",
    *,
    progress: Progress = UNWATCHED,
) -> Restored:
    """Put the backup in the place of records that are not open; ``passphrase`` is its own, where it has another.

    Raises as ``restore`` does.
    """
    own = key_of(folder)
    key = key_of_copy(backup, passphrase) if passphrase else own
    return restore(folder / FILE_NAME, backup, clock(), key, own, progress=progress)


def repair_in(folder: Path, clock: Clock, key_of: KeyOf, *, progress: Progress = UNWATCHED) -> Repaired:
    """Save what can be saved of records that cannot be opened. Raises as ``repair`` does."""
    return repair(folder / FILE_NAME, clock(), key_of(folder), progress)

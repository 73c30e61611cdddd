"""What can be known of a store before it is open: whether it wants a passphrase, and the key that one gives."""

from __future__ import annotations

from pathlib import Path

from sync.records_file import FILE_NAME, backups_folder
from sync.store.encryption.keys import Key, salt_of
from sync.store.error_codes import said_plainly
from sync.store.safekeeping.opening_copies import opens


def is_there(folder: Path) -> bool:
    """Whether the folder holds records."""
    return (folder / FILE_NAME).exists()


def is_encrypted(folder: Path) -> bool:
    """Whether the records in the folder want a passphrase. Raises NotWritable where their file cannot be read."""
    with said_plainly(folder / FILE_NAME):
        return salt_of(folder / FILE_NAME) is not None


def key_for(folder: Path, passphrase: str) -> Key:
    """The key that the passphrase gives for the encrypted records in the folder; opening them tells whether it fits.

    Where their first page is damaged, and with it the salt, the key is that of the newest backup that it opens: opening
    the records with it says that they are damaged. Takes a third of a second, longer where there is such a backup.
    Raises ValueError where they are not encrypted.
    """
    file = folder / FILE_NAME
    salt = salt_of(file)
    if salt is None:
        raise ValueError("The records are not encrypted.")
    key = Key.derive(passphrase, salt)
    backups = {salt_of(path): path for path in sorted(backups_folder(file).glob("*.db"))}
    if salt in backups or opens(file, key):
        return key
    found = (_key_of_backup(passphrase, *one) for one in reversed(backups.items()))
    return next((other for other in found if other), key)


def key_of_copy(copy: Path, passphrase: str) -> Key | None:
    """The key that the passphrase gives for a copy of a database, as a backup; none for one that is not encrypted.

    Takes a third of a second. Raises NotWritable where the copy cannot be read.
    """
    with said_plainly(copy):
        salt = salt_of(copy)
    return Key.derive(passphrase, salt) if salt else None


def _key_of_backup(passphrase: str, salt: bytes | None, backup: Path) -> Key | None:
    key = Key.derive(passphrase, salt) if salt else None
    return key if key and opens(backup, key) else None

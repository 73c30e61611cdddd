"""What can be known of a store before it is open: whether it wants a passphrase, and the key that one gives."""

from __future__ import annotations

from pathlib import Path

from sync.store.keys import Key, salt_of
from sync.store.opening import FILE_NAME
from sync.store.troubles import said_plainly


def is_there(folder: Path) -> bool:
    """Whether the folder holds records."""
    return (folder / FILE_NAME).exists()


def is_encrypted(folder: Path) -> bool:
    """Whether the records in the folder want a passphrase. Raises NotWritable where their file cannot be read."""
    with said_plainly(folder / FILE_NAME):
        return salt_of(folder / FILE_NAME) is not None


def key_for(folder: Path, passphrase: str) -> Key:
    """The key that the passphrase gives for the encrypted records in the folder; opening them tells whether it fits.

    Takes a third of a second. Raises ValueError where they are not encrypted.
    """
    salt = salt_of(folder / FILE_NAME)
    if salt is None:
        raise ValueError("The records are not encrypted.")
    return Key.derive(passphrase, salt)

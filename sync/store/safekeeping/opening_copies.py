"""A copy of a database opened to be read, and only that; the copy itself is not touched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sync.errors import Trouble
from sync.store.encryption.keys import Key, connect, fits, salt_of
from sync.store.error_codes import said_plainly
from sync.store.first_look import damage_told
from sync.store.troubles import Damaged, NeedsPassphrase, WrongPassphrase


@contextmanager
def opened(path: Path, key: Key | None = None) -> Iterator[Any]:
    """The driver's connection to the copy; one that is not encrypted needs no key, whatever the database has now.

    Raises NeedsPassphrase, WrongPassphrase, Damaged, NotWritable and the like where it cannot be read.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    with said_plainly(path):
        salt = salt_of(path)
        with closing(connect(address, key if salt else None, uri=True)) as connection:
            with damage_told(path):
                is_open = fits(connection)
            if not is_open:
                raise _not_opened(path, salt, key)
            yield connection


def opens(path: Path, key: Key) -> bool:
    """Whether the key opens the copy."""
    try:
        with opened(path, key):
            return True
    except Trouble:
        return False


def _not_opened(path: Path, salt: bytes | None, key: Key | None) -> Trouble:
    if salt is None:
        return Damaged(path, None)
    return WrongPassphrase(path) if key else NeedsPassphrase(path)

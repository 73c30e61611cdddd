"""The key of an encrypted database: made from a passphrase once, given to every connection.

It is derived as SQLCipher 4 itself derives it (PBKDF2 with HMAC-SHA-512, 256,000 rounds, the salt in the first 16 bytes
of the file: https://www.zetetic.net/sqlcipher/design/), so that the file by itself, and each backup of it, opens
with the passphrase in any program that reads SQLCipher. Deriving takes a third of a second, and so is not left to each
connection.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from os import SEEK_END
from pathlib import Path
from typing import Any, BinaryIO

from sqlcipher3 import dbapi2

from sync.records_file import PLAIN_HEADER

SALT_BYTES = 16
PAGE_BYTES = 4096
# SQLite's code for a file that is none of its own, as one is to a wrong key.
_NOT_A_DATABASE = 26
_ROUNDS, _KEY_BYTES = 256_000, 32
# 4096 random bytes hold each value 16 times on average; one that is there 60 times has a chance below 1 in 10**14.
_MOST_OF_ONE_BYTE = 60

# So many pages are looked at, all over the file.
_LOOKED_AT = 16

Randomness = Callable[[int], bytes]
"""Gives so many bytes that nobody can guess; ``os.urandom`` is one."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key and the salt that it was made with; it never shows itself."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def raw(self) -> str:
        """The key as SQLCipher takes it without deriving anything."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    @classmethod
    def derive(cls, passphrase: str, salt: bytes) -> Key:
        """The key that this passphrase and these 16 bytes give; takes a third of a second.

        Letters with accents count the same however a keyboard composes them.
        """
        typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        return cls(hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS, _KEY_BYTES), salt)

    @classmethod
    def new(cls, passphrase: str, randomness: Randomness) -> Key:
        """The key for a database that is still to be made."""
        return cls.derive(passphrase, randomness(SALT_BYTES))


def connect(database: Path | str, key: Key | None, **options: Any) -> Any:
    """The driver's connection to a file (or an address, with ``uri=True``), which has its key before all else.

    Whether the key is the right one shows at the first look into the file.
    """
    connection = dbapi2.connect(str(database), isolation_level=None, **options)
    give(connection, key)
    return connection


def give(connection: Any, key: Key | None) -> None:
    """Give a new connection of the driver its key; without one it reads and writes plain files."""
    if key is not None:
        # A wrong key is no news for the terminal; it is said where it was asked for.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{key.raw}"')


def fits(connection: Any) -> bool:
    """Whether the key that the connection was given opens the file; any other error of the driver is raised."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != _NOT_A_DATABASE:
            raise
        return False
    return True


def salt_of(file: Path) -> bytes | None:
    """The salt of an encrypted database; none where the file is not there, empty, plain or no database at all.

    Nothing in an encrypted file says what it is: it is known by its pages, in which all bytes come equally often. Where
    only the first page is like that, a disk has spoilt that of a plain one. Raises OSError where it cannot be read.
    """
    if not file.exists():
        return None
    with file.open("rb") as opened:
        page = opened.read(PAGE_BYTES)
        if page.startswith(PLAIN_HEADER) or not _is_random(page) or _is_plain_behind(opened):
            return None
    return page[:SALT_BYTES]


def _is_random(page: bytes) -> bool:
    return len(page) == PAGE_BYTES and max(Counter(page).values()) <= _MOST_OF_ONE_BYTE


def _is_plain_behind(opened: BinaryIO) -> bool:
    """Whether of the pages behind the first, looked at here and there, most are plain; holes count for nothing."""
    count = opened.seek(0, SEEK_END) // PAGE_BYTES
    plain = sealed = 0
    for place in range(1, count, max(1, count // _LOOKED_AT)):
        opened.seek(place * PAGE_BYTES)
        page = opened.read(PAGE_BYTES)
        if _is_random(page):
            sealed += 1
        elif len(set(page)) > 1:
            plain += 1
    return plain > sealed

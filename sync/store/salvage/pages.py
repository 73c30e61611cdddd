"""The pages of a database file, one at a time, each by itself: a bad one takes no other with it."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from sync.records_file import PLAIN_HEADER
from sync.store.encryption.keys import SALT_BYTES, Key

_USUAL_BYTES = 4096
_LEAST, _MOST = 512, 65_536
_HEAD = 100
# A page may set bytes at its end by; ours set none by, and at least 480 must be left.
_MOST_SET_BY = 33
# SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/): each page ends with its own vector and a mark over all of it.
_VECTOR, _MARK = 16, 64
_ROUNDS, _MASK = 2, 0x3A


class Pages:
    """The pages of a file that is not encrypted, numbered from 1."""

    def __init__(self, file: Path) -> None:
        """Read from the file, which nobody changes meanwhile. Raises OSError."""
        self._file = file.open("rb")
        self._bytes = file.stat().st_size
        head = self._file.read(_HEAD)
        self.size = _size_of(head)
        self.usable = self.size - (
            head[20] if head.startswith(PLAIN_HEADER) and head[20] < _MOST_SET_BY else 0
        )
        self.followed: set[int] = set()
        """The pages that were found as further ones of a long row: nothing on them says what they are."""

    def __len__(self) -> int:
        """How many whole pages there are."""
        return self._bytes // self.size

    def percent_left(self) -> int | None:
        """How much is left of a file that was cut short; none where it is as long as its first page says, or more."""
        return 100 * len(self) // (len(self) + self.missing) if self.missing else None

    @property
    def missing(self) -> int:
        """How many pages are gone at the end of a file that was cut short.

        The first page has the length in pages at 28; it counts where the two marks of the last change, at 24 and 92,
        are the same (https://www.sqlite.org/fileformat.html#the_database_header).
        """
        first = self.get(1)
        if not first or first[24:28] != first[92:96]:
            return 0
        return max(0, int.from_bytes(first[28:32], "big") - len(self))

    def get(self, number: int) -> bytes | None:
        """The page of this number; none where there is none that can be read."""
        if not 1 <= number <= len(self):
            return None
        try:
            self._file.seek((number - 1) * self.size)
            found = self._file.read(self.size)
        except OSError:
            return None
        return found if len(found) == self.size else None

    def follow(self, number: int) -> bytes | None:
        """As ``get``, where a long row goes on; remembered in ``followed``."""
        found = self.get(number)
        if found is not None:
            self.followed.add(number)
        return found

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


class SealedPages(Pages):
    """The pages of an encrypted file. One of which a single bit has changed cannot be read any more."""

    def __init__(self, file: Path, key: Key) -> None:
        """Read the file with its key. Raises OSError."""
        super().__init__(file)
        self.size = _USUAL_BYTES
        self.usable = self.size - _VECTOR - _MARK
        self._key = key.secret
        masked = bytes(byte ^ _MASK for byte in key.salt)
        self._mark_key = hashlib.pbkdf2_hmac("sha512", key.secret, masked, _ROUNDS, len(key.secret))

    def get(self, number: int) -> bytes | None:
        """The page in plain; none where its mark does not fit it."""
        sealed = super().get(number)
        if sealed is None:
            return None
        start = SALT_BYTES if number == 1 else 0
        marked, mark = sealed[start:-_MARK], sealed[-_MARK:]
        found = hmac.digest(self._mark_key, marked + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(found, mark):
            return None
        head = PLAIN_HEADER if number == 1 else b""
        return head + self._opened(sealed[start : self.usable], marked[-_VECTOR:]) + bytes(_VECTOR + _MARK)

    def _opened(self, sealed: bytes, vector: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        opening = Cipher(AES(self._key), CBC(vector)).decryptor()
        return opening.update(sealed) + opening.finalize()


def _size_of(content: bytes) -> int:
    """The size that the file names, where that can be one; else the usual one."""
    named = int.from_bytes(content[16:18], "big") if content.startswith(PLAIN_HEADER) else 0
    size = _MOST if named == 1 else named
    return size if _LEAST <= size <= _MOST and size & (size - 1) == 0 else _USUAL_BYTES

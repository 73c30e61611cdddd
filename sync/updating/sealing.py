"""The seal at the end of an update file: whose key signed it, and the signature of every byte before it.

An update is a zip file whose comment, its last 168 bytes, is ``focal-desk-update``, the number of the format (4
digits), the name of the key (16 hexadecimal digits) and the signature (128), with blanks between them. Ed25519 (RFC
8032) signs the SHA-512 of all that stands before the signature. So nothing in the file is looked at, by whatever reader
of zip files and JSON, before it is known to be the publisher's to the last byte.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from sync import signing_keys
from sync.updating.refusals import DamagedUpdate, NoKeys, NotAnUpdate, TooNewFormat, UnknownPublisher

FORMAT = 1
MANIFEST = "update.json"
SEAL_BYTES, SIGNATURE_DIGITS = 168, 128
PIECE_BYTES = 1024 * 1024
_SEAL = re.compile(rb"focal-desk-update ([0-9]{4}) ([0-9a-f]{16}) ([0-9a-f]{128})")
_NUMBER = re.compile(rb"focal-desk-update ([0-9]{4})")
_TAIL_BYTES = 4096
_FIRST = re.compile(rb"PK\x03\x04.{26}" + re.escape(MANIFEST.encode()), re.DOTALL)
_KEY_DIGITS = 16

Keys = Mapping[str, str]
"""Publishers' public keys (64 hexadecimal digits) by their names."""


def name_of(key: str) -> str:
    """The name of a public key: the beginning of its SHA-256, 16 hexadecimal digits."""
    return hashlib.sha256(bytes.fromhex(key)).hexdigest()[:_KEY_DIGITS]


def blank_seal(key: str) -> bytes:
    """The seal before anything is signed; ``key`` is the public one."""
    head = f"focal-desk-update {FORMAT:04} {name_of(key)} "
    return head.encode() + b"0" * SIGNATURE_DIGITS


def seal(path: Path, secret: str) -> None:
    """Sign a finished file that ends with a blank seal, down to the disk; OSError where the disk is in the way."""
    with path.open("r+b") as file:
        signature = signing_keys.sign(secret, _message(file))
        file.seek(-SIGNATURE_DIGITS, os.SEEK_END)
        file.write(signature.hex().encode())
        file.flush()
        os.fsync(file.fileno())


def check_seal(file: IO[bytes], known: Keys) -> str:
    """The name of the key that signed it, one of those known.

    Raises NotAnUpdate, TooNewFormat, DamagedUpdate, NoKeys or UnknownPublisher.
    """
    if not known:
        raise NoKeys
    file.seek(0)
    if not _FIRST.match(file.read(100)):
        raise NotAnUpdate
    found = _SEAL.fullmatch(_last(file, SEAL_BYTES))
    number = _NUMBER.search(_last(file, _TAIL_BYTES))
    if number and int(number[1]) > FORMAT:
        raise TooNewFormat
    if found is None or int(found[1]) != FORMAT:
        raise DamagedUpdate
    name = found[2].decode()
    if name not in known:
        raise UnknownPublisher
    if not signing_keys.is_signed(known[name], bytes.fromhex(found[3].decode()), _message(file)):
        raise DamagedUpdate
    return name


def _last(file: IO[bytes], count: int) -> bytes:
    file.seek(max(0, file.seek(0, os.SEEK_END) - count))
    return file.read(count)


def _message(file: IO[bytes]) -> bytes:
    """What is signed: a word of our own, so that no other signature of the key passes for this one, and the SHA-512."""
    left = file.seek(0, os.SEEK_END) - SIGNATURE_DIGITS
    file.seek(0)
    digest = hashlib.sha512()
    while left > 0 and (piece := file.read(min(PIECE_BYTES, left))):
        digest.update(piece)
        left -= len(piece)
    return b"focal-desk update\n" + digest.digest()

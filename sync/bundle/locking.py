"""A bundle locked with a passphrase: the format of age (https://age-encryption.org/v1).

The library's way with a passphrase holds all in memory, so the passphrase locks a fresh key only, and the content is
streamed to that key. Inside, the bundle is whole, with its own signature.
"""

from __future__ import annotations

from pathlib import Path
from typing import IO

import pyrage

from sync.bundle.container import Container, write_sealed
from sync.bundle.refusals import DamagedBundle, WrongBundlePassphrase

MARKER = "locked.json"
_KEY, _CONTENT = "key.age", "content.age"
_WHAT = b'{"format":"focal-desk locked bundle","version":1}'
_MOST_KEY_BYTES = 10_000


def lock(source: Path, target: Path, passphrase: str) -> None:
    """Write the bundle ``source``, locked, as ``target``; OSError where the disk is in the way."""
    key = pyrage.x25519.Identity.generate()
    with write_sealed(target) as archive:
        archive.add(MARKER, _WHAT)
        archive.add(_KEY, pyrage.passphrase.encrypt(str(key).encode(), passphrase))
        with source.open("rb") as plain, archive.adding(_CONTENT) as locked:
            pyrage.encrypt_io(plain, locked, [key.to_public()])


def unlock(container: Container, target: IO[bytes], passphrase: str) -> None:
    """Write what is locked in ``container`` to ``target``; WrongBundlePassphrase or DamagedBundle."""
    try:
        secret = pyrage.passphrase.decrypt(container.read(_KEY, _MOST_KEY_BYTES), passphrase)
    except pyrage.DecryptError:
        raise WrongBundlePassphrase from None
    try:
        key = pyrage.x25519.Identity.from_str(secret.decode())
        with container.opened(_CONTENT) as locked:
            pyrage.decrypt_io(locked, target, [key])
    except (pyrage.DecryptError, pyrage.IdentityError, UnicodeDecodeError) as error:
        raise DamagedBundle from error

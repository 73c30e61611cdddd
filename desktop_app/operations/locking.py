"""When a desk with encrypted records locks itself, and changing how they are kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from desktop_app.desk import Desk, now
from sync.records import Clock
from sync.store import Key
from sync.store.encryption.converting import Converted, convert
from sync.store.encryption.unlocking import is_encrypted, is_there, key_for

MINUTES = (5, 10, 15, 30, 60, 0)
"""Choices after how many minutes without a touch the program locks itself; 0 is never."""
_USUAL = 15
_AFTER = "lock_after"


def minutes_of(desk: Desk) -> int:
    """After how many minutes the desk locks itself; 0 is never, as always without a passphrase."""
    if not desk.store.is_encrypted:
        return 0
    kept = desk.store.settings.get(_AFTER)
    return int(kept) if kept.isdecimal() and int(kept) in MINUTES else _USUAL


def keep_minutes(desk: Desk, minutes: int) -> None:
    """Lock after so many minutes from now on."""
    desk.store.settings.put(_AFTER, str(minutes))


def key_to_open(folder: Path, passphrase: str) -> Key | None:
    """The key for the records in the folder, or for those that are to be made there; none without a passphrase.

    None too where the file is plain, or damaged so that it does not say how it is kept.
    """
    if not passphrase:
        return None
    if not is_there(folder):
        return Key.new(passphrase, os.urandom)
    return key_for(folder, passphrase) if is_encrypted(folder) else None


def change_protection(
    folder: Path,
    present: str,
    new: str,
    tell: Callable[[tuple[int, int]], None],
    stopped: Callable[[], bool],
    clock: Clock = now,
) -> Converted:
    """Encrypt, decrypt or give another passphrase; the desk must be closed. Raises as ``convert`` does."""
    old = key_for(folder, present) if present else None
    key = Key.new(new, os.urandom) if new else None
    return convert(
        folder, old, key, tell=lambda done, total: tell((done, total)), stopped=stopped, at=clock()
    )

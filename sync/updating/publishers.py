"""The publishers whose updates this program believes: public keys that were built into it."""

from __future__ import annotations

import re
from pathlib import Path

import resources
from sync.updating.sealing import name_of

_FOLDER = "update_keys"
_KEY = re.compile(r"[0-9a-f]{64}")


def known() -> dict[str, str]:
    """The public keys that ship with the program, by their names; none where whoever built it gave none."""
    try:
        folder = resources.path(_FOLDER)
    except resources.NoSuchResource:
        return {}
    return read(folder)


def read(folder: Path) -> dict[str, str]:
    """The keys in the ``.pub`` files of a folder; ValueError, a fault of ours, where one holds anything else."""
    found = [file.read_text(encoding="ascii").strip() for file in sorted(folder.glob("*.pub"))]
    if not all(map(_KEY.fullmatch, found)):
        raise ValueError("A file in update_keys is no public key.")
    return {name_of(key): key for key in found}

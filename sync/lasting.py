"""Small texts, and the names of files, that outlast a power cut."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO


def flush_names(folder: Path) -> None:
    """Have the names in the folder written to the disk; raises OSError.

    A file that was made or renamed is safe only then (POSIX, fsync: a file's flushing says nothing of its name).
    Windows does so by itself and opens no folder.
    """
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def flush_file(file: Path) -> None:
    """Have the bytes of a file that somebody else wrote brought to the disk; raises OSError."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def forget_cached(file: IO[bytes]) -> None:
    """Let a file be read from the disk and not from memory, where the system can: what was flushed before."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def write_lasting(file: Path, text: str, mode: int = 0o666) -> None:
    """Write a small text down to the disk; an unfinished write leaves the old one. Raises OSError.

    ``mode`` is what other accounts of the computer may do with it at most, from its first byte on.
    """
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)
    beside.touch(mode=mode)
    with beside.open("r+", encoding="utf-8") as written:
        written.write(text)
        written.flush()
        os.fsync(written.fileno())
    beside.replace(file)
    flush_names(file.parent)

"""Names on the disk that outlast a power cut, as bytes do that were flushed."""

from __future__ import annotations

import os
from pathlib import Path


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

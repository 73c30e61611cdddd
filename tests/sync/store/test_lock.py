"""One copy of the program on one folder."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from sync.store import NotWritable
from sync.store.lock import FolderLock


def test_a_disk_that_knows_no_locks_is_not_called_open_already(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_handle: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("sync.store.lock._lock", none)
    with pytest.raises(NotWritable, match="choose another folder"):
        FolderLock(tmp_path)

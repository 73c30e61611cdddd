"""Records with a backup to go back to, and what they say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sync.store import Store
from sync.store.encryption.keys import Key
from sync.store.safekeeping.names import Backup, Why, backups_in
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, titled

FILE = "focal-desk.db"


def reopen(folder: Path, key: Key | None = None) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


def title(folder: Path) -> str:
    with reopen(folder) as store:
        titles = store.records.title("A-1") or {}
        return str(titles["en"])


@pytest.fixture
def used(data_dir: Path) -> Path:
    """A folder whose record was changed since the only backup, and that was left with a journal, as after a kill."""
    with reopen(data_dir) as store:
        keep(store, titled("Then"))
        store.backups.make(Why.ASKED)
        keep(store, titled("Now"))
        keep(store, document("A-2"))
        shutil.copytree(data_dir, data_dir.with_name("killed"))
    folder = data_dir.with_name("killed")
    assert (folder / f"{FILE}-wal").stat().st_size
    return folder


def backup_in(folder: Path, why: Why = Why.ASKED) -> Backup:
    return next(backup for backup in backups_in(folder / "backups") if backup.why is why)


def harm(file: Path) -> None:
    """Nothing of it can be read; its journal still lies beside it."""
    file.write_bytes(b"\xff" * file.stat().st_size)

"""Databases that cannot be opened, set aside while others take their places: each is kept, and is nothing else."""

from __future__ import annotations

import errno
import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from sync.errors import Trouble
from sync.records_file import FILE_NAME
from sync.store import Store
from sync.store.safekeeping import restoring
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from sync.store.salvage.repairing import repair
from sync.store.troubles import NoRoom
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import keep, titled


def reopen(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


@pytest.fixture
def backup(data_dir: Path) -> Path:
    """The backup of a database in which nothing can be read any more."""
    with reopen(data_dir) as store:
        keep(store, titled("Then"))
        made = store.backups.make(Why.ASKED).backup.path
    harm(data_dir, b"first")
    return made


def harm(folder: Path, content: bytes) -> None:
    (folder / FILE_NAME).write_bytes(content * 1000)


def begins(folder: Path) -> list[bytes]:
    return sorted(aside.read_bytes()[:5] for aside in folder.glob("focal-desk-damaged-*.db"))


def no_links(_source: Path, _target: Path) -> None:
    """As on a stick."""
    raise PermissionError


@pytest.mark.parametrize("knows_links", [True, False])
def test_where_the_clock_was_put_back_each_damaged_database_is_kept(
    data_dir: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, knows_links: bool
) -> None:
    if not knows_links:
        monkeypatch.setattr(os, "link", no_links)
    long_ago = START - timedelta(days=900)
    first = restore(data_dir / FILE_NAME, backup, long_ago).before
    harm(data_dir, b"again")
    second = restore(data_dir / FILE_NAME, backup, long_ago).before
    assert first != second
    assert begins(data_dir) == [b"again", b"first"]


def test_a_repair_keeps_what_was_set_aside_in_the_same_second(data_dir: Path, backup: Path) -> None:
    for _ in range(2):
        restore(data_dir / FILE_NAME, backup, START)
        assert repair(data_dir / FILE_NAME, START).damaged
    names = {path.stem for path in data_dir.glob("focal-desk-damaged-*.db")}
    assert names == {f"focal-desk-damaged-20250314-093000{end}" for end in ("", "-2", "-3")}


def test_where_nothing_takes_its_place_what_is_entered_afterwards_is_in_no_second_file(
    data_dir: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def takes_nothing(_file: Path) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "put_in_place", takes_nothing)
        with pytest.raises(Trouble):
            restore(data_dir / FILE_NAME, backup, START)
    with pytest.raises(Trouble):
        reopen(data_dir)
    assert begins(data_dir) == []
    assert (data_dir / FILE_NAME).read_bytes() == b"first" * 1000
    restore(data_dir / FILE_NAME, backup, START)
    reopen(data_dir).close()
    assert begins(data_dir) == [b"first"]


def test_what_a_person_set_up_by_a_symbolic_link_is_let_be(data_dir: Path) -> None:
    reopen(data_dir).close()
    aside = data_dir / "focal-desk-damaged-20250101-000000.db"
    (data_dir / FILE_NAME).rename(aside)
    (data_dir / FILE_NAME).symlink_to(aside)
    reopen(data_dir).close()
    assert aside.exists()


def test_where_the_disk_has_no_room_for_all_of_it_nothing_of_it_is_left(
    data_dir: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: object, target: Path) -> None:
        target.write_bytes(b"fir")
        raise OSError(errno.ENOSPC, "")

    with monkeypatch.context() as patched:
        patched.setattr(os, "link", no_links)
        patched.setattr(shutil, "copyfile", full)
        with pytest.raises(NoRoom):
            restore(data_dir / FILE_NAME, backup, START)
    assert begins(data_dir) == []
    assert (data_dir / FILE_NAME).read_bytes() == b"first" * 1000

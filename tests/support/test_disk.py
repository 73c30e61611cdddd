"""The simulated disk: it sees whatever is done to a folder, and keeps and loses what a real one would."""

from __future__ import annotations

import mmap
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.support.disk.crashing import Kind, crashes
from tests.support.disk.interposing import can_interpose
from tests.support.disk.recording import Say, recorded

pytestmark = pytest.mark.skipif(
    not can_interpose(), reason="only on Linux can every write of a process be watched"
)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A disk with an old file."""
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "old").write_bytes(b"old" * 1000)
    return folder


def found(disk: Path, work: Callable[[Path], object], kind: Kind) -> set[tuple[tuple[str, bytes], ...]]:
    """Every way in which the disk may look after the work and a power cut."""
    recording = recorded(disk, lambda _say: work(disk))
    states = crashes(recording, kind, Random(1), 40)
    return {tuple(sorted(crash.tree.contents().items())) for crash in states}


def flush(path: Path) -> None:
    """Have a file, or the names in a folder, written to the disk."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def test_whatever_is_done_to_the_folder_is_seen(disk: Path) -> None:
    def work(_say: object) -> None:
        with (disk / "old").open("r+b") as file:
            file.seek(10)
            file.write(b"new")
            file.truncate(2000)
        with (disk / "old").open("ab") as file:
            file.write(b"more")
        (disk / "a" / "b").mkdir(parents=True)
        shutil.copy(disk / "old", disk / "a" / "b" / "copy")
        (disk / "a").rename(disk / "c")
        (disk / "c" / "b" / "copy").replace(disk / "moved")
        shutil.rmtree(disk / "c")

    recording = recorded(disk, work)
    assert recording.after().folders == frozenset()
    assert recording.after().contents()["moved"][10:13] == b"new"


def test_what_is_done_past_the_recorder_is_noticed(disk: Path) -> None:
    def work(_say: object) -> None:
        with (disk / "old").open("r+b") as file, mmap.mmap(file.fileno(), 0) as view:
            view[0] = 0

    with pytest.raises(AssertionError):
        recorded(disk, work)


@pytest.mark.parametrize("kind", list(Kind))
def test_what_was_not_flushed_may_be_there_wholly_in_part_or_not_at_all(disk: Path, kind: Kind) -> None:
    def work(folder: Path) -> None:
        with (folder / "old").open("r+b") as file:
            file.write(b"new" * 1000)

    contents = {dict(one)["old"] for one in found(disk, work, kind)}
    assert {b"old" * 1000, b"new" * 1000} < contents


@pytest.mark.parametrize("kind", list(Kind))
def test_what_was_flushed_is_there(disk: Path, kind: Kind) -> None:
    def work(folder: Path) -> None:
        (folder / "old").write_bytes(b"new")
        flush(folder / "old")
        (folder / "old").rename(folder / "moved")
        flush(folder)

    end = (("moved", b"new"),)
    states = found(disk, work, kind)
    assert end in states
    assert all(dict(one).get("moved", b"new") == b"new" for one in states)


@pytest.mark.parametrize(("kind", "is_safe"), [(Kind.JOURNALLED, True), (Kind.BARE, False)])
def test_flushing_a_new_file_makes_its_name_safe_only_on_a_disk_with_a_journal(
    disk: Path, kind: Kind, is_safe: bool
) -> None:
    def work(say: Say) -> None:
        (disk / "new").write_bytes(b"new")
        flush(disk / "new")
        say("the new file", lambda _store: [])

    states = crashes(recorded(disk, work), kind, Random(1), 40)
    assert all("new" in crash.tree.names for crash in states if crash.said) is is_safe

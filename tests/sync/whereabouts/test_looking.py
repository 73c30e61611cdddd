"""A place is looked at before anything is opened in it: refused, told of, or fit."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sync.whereabouts import Facts, Finding, Harm, Mounted, UnfitPlace, look_at, refuse_unfit, system_facts


def on(kind: str, *, read_only: bool = False) -> Facts:
    """A computer all of whose folders lie on this file system."""
    return Facts(lambda _folder: Mounted(kind, read_only))


@pytest.mark.parametrize(
    ("kind", "harm", "refused"),
    [
        ("nfs4", Harm.NETWORK, True),
        ("cifs", Harm.NETWORK, True),
        ("fuse.sshfs", Harm.NETWORK, True),
        ("network drive", Harm.NETWORK, True),
        ("smbfs", Harm.NETWORK, True),
        ("9p", Harm.HOST, False),
        ("vfat", Harm.FAT, False),
        ("exfat", Harm.FAT, False),
        ("fat32", Harm.FAT, False),
        ("tmpfs", Harm.MEMORY, False),
    ],
)
def test_some_are_refused_and_some_told_of(tmp_path: Path, kind: str, harm: Harm, refused: bool) -> None:
    (found,) = look_at(tmp_path, on(kind))
    assert (found.harm, found.is_refused) == (harm, refused)
    assert len(found.sentences) == 3
    assert str(tmp_path) in str(found.sentences[0])
    if refused:
        with pytest.raises(UnfitPlace):
            refuse_unfit(tmp_path, on(kind))
    else:
        refuse_unfit(tmp_path, on(kind))


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "ntfs", "apfs", "fuseblk", "overlay", "zfs"])
def test_an_ordinary_disk_is_fit(tmp_path: Path, kind: str) -> None:
    assert look_at(tmp_path, on(kind)) == []


def test_where_the_system_tells_nothing_nothing_is_made_up(tmp_path: Path) -> None:
    assert look_at(tmp_path, Facts(lambda _folder: None)) == []


def test_what_is_refused_comes_first(tmp_path: Path) -> None:
    found = look_at(tmp_path / "Dropbox", on("exfat", read_only=True))
    assert [one.harm for one in found] == [Harm.READ_ONLY, Harm.FAT, Harm.SYNCHRONIZED]
    assert [one.key for one in found] == ["read_only", "fat", "synchronized:Dropbox"]


def test_a_folder_that_is_still_to_be_made_lies_where_the_one_above_it_lies(tmp_path: Path) -> None:
    asked: list[Path] = []
    look_at(tmp_path / "not" / "there", Facts(asked.append))
    assert asked == [tmp_path.resolve()]


def test_a_link_into_a_synchronized_folder_and_a_link_out_of_one_are_both_seen(tmp_path: Path) -> None:
    synchronized, plain = tmp_path / "Dropbox" / "data", tmp_path / "plain"
    for folder in (synchronized, plain):
        folder.mkdir(parents=True)
    inwards, outwards = tmp_path / "inwards", tmp_path / "Dropbox" / "outwards"
    inwards.symlink_to(synchronized, target_is_directory=True)
    outwards.symlink_to(plain, target_is_directory=True)
    for folder in (inwards, outwards):
        assert look_at(folder, on("ext4")) == [Finding(Harm.SYNCHRONIZED, folder, "Dropbox")]


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="a system without a disk in memory")
def test_a_real_disk_in_memory_is_told_by_the_real_system() -> None:
    assert sys.platform == "linux"
    assert [one.harm for one in look_at(Path("/dev/shm/focal-desk"), system_facts())] == [Harm.MEMORY]

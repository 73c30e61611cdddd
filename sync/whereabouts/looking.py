"""Looking at a place before anything is opened in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sync.whereabouts.facts import Facts
from sync.whereabouts.findings import Finding, Harm, UnfitPlace
from sync.whereabouts.mounts import MEMORY, NETWORK
from sync.whereabouts.synchronizers import synchronizer_of

_NETWORKS = frozenset(
    {
        NETWORK,
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afs",
        "afpfs",
        "ncpfs",
        "ncp",
        "coda",
        "ceph",
    }
    | {
        "lustre",
        "beegfs",
        "davfs",
        "webdav",
        "ftp",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.glusterfs",
    }
    | {
        "fuse.curlftpfs",
        "fuse.s3fs",
        "fuse.gcsfuse",
        "fuse.gvfsd-fuse",
        "fuse.cephfs",
        "fuse.ceph",
        "fuse.smbnetfs",
    }
)
_HOSTS = frozenset({"9p", "virtiofs", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse", "prl_fs"})
_FATS = frozenset({"vfat", "msdos", "umsdos", "exfat", "fat", "fat12", "fat16", "fat32"})
_MEMORIES = frozenset({MEMORY, "tmpfs", "ramfs"})


def look_at(folder: Path, facts: Facts) -> list[Finding]:
    """What is the matter with a folder for a database, what is refused first; nothing where nothing is seen.

    The folder need not be there yet: then the one in which it will be made is looked at.
    """
    return sorted(_found(folder, facts), key=lambda finding: not finding.is_refused)


def refuse_unfit(folder: Path, facts: Facts) -> None:
    """UnfitPlace for a folder in which nobody may work."""
    for finding in look_at(folder, facts):
        if finding.is_refused:
            raise UnfitPlace(finding)


def _found(folder: Path, facts: Facts) -> Iterator[Finding]:
    there = _there(folder)
    mounted = facts.mounted(there)
    if mounted is not None:
        for harm, kinds in (
            (Harm.NETWORK, _NETWORKS),
            (Harm.HOST, _HOSTS),
            (Harm.FAT, _FATS),
            (Harm.MEMORY, _MEMORIES),
        ):
            if mounted.kind in kinds:
                yield Finding(harm, folder)
        if mounted.is_read_only:
            yield Finding(Harm.READ_ONLY, folder)
    # A link may lead into a synchronized folder, or be seen by the one in which it lies.
    for one in dict.fromkeys((there, folder.absolute())):
        if name := synchronizer_of(one, facts.environment):
            yield Finding(Harm.SYNCHRONIZED, folder, name)
            return


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there, with no link on the way."""
    try:
        whole = folder.resolve()
    except (OSError, RuntimeError):
        whole = folder.absolute()
    return next((one for one in (whole, *whole.parents) if one.exists()), whole)

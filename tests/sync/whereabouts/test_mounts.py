"""The mount table of Linux, read as the kernel writes it."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.whereabouts.mounts import Mounted, mounted_at

TABLE = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
31 27 0:25 / /mnt rw,relatime shared:2 master:3 - tmpfs tmpfs rw
40 31 0:40 / /mnt/office rw,nosuid - nfs4 server:/export rw,vers=4.2
41 31 8:17 / /media/awa/MY\040STICK rw,nosuid,nodev - vfat /dev/sdb1 rw,uid=1000
42 31 8:33 / /media/awa/card ro,nosuid - exfat /dev/sdc1 ro
43 27 0:41 / /data rw - ext4 /dev/vdb rw
44 43 0:42 / /data rw - fuse.sshfs somebody@there:/ rw
45 27 0:43 / /snapshot rw - ext4 /dev/vdc ro,relatime
cut short
46 27 0:44 / /odd rw
47 27 0:45 / /odd2 rw -
""".lstrip()


@pytest.mark.parametrize(
    ("folder", "kind", "read_only"),
    [
        ("/var/lib/focal-desk", "ext4", False),
        ("/mnt/office/awa/data", "nfs4", False),
        ("/mnt/officers", "tmpfs", False),
        ("/media/awa/MY STICK/data", "vfat", False),
        ("/media/awa/card", "exfat", True),
        ("/data/deep/below", "fuse.sshfs", False),
        ("/snapshot", "ext4", True),
        ("/odd", "ext4", False),
        ("/odd2", "ext4", False),
    ],
)
def test_a_folder_lies_on_the_innermost_and_the_last_that_is_mounted_there(
    folder: str, kind: str, read_only: bool
) -> None:
    assert mounted_at(PurePosixPath(folder), TABLE) == Mounted(kind, read_only)


def test_an_empty_table_tells_nothing() -> None:
    assert mounted_at(PurePosixPath("/data"), "") is None


@given(st.text())
@settings(max_examples=30)
def test_no_table_is_too_odd_to_be_read(table: str) -> None:
    mounted_at(PurePosixPath("/data"), table)

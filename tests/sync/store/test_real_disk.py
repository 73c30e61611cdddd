"""The same on a disk that is really full, or really read-only: a small one in memory that only one process sees."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

PREAMBLE = """
import sys
from contextlib import suppress
from pathlib import Path
from sync.records import Query
from sync.store import NoRoom, NotWritable, Store
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep
def reopen():
    return Store.open(Path(sys.argv[1]) / "data", clock=FakeClock(), new_id=NewIds())
"""


def on_small_disk(folder: Path, prepare: str, script: str) -> str:
    """What the script prints; it runs where a disk of one megabyte, of nobody else, lies over the folder."""
    mount = f'mount -t tmpfs -o size=1m none "$1" && {prepare}'
    within = ["unshare", "-rm", "sh", "-c", f'{mount} && shift && exec "$@"', "sh", str(folder)]
    done = subprocess.run(
        [*within, sys.executable, "-W", "error", "-c", PREAMBLE + script, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not can_mount(), reason="this system lets nobody mount a disk of their own")


def test_what_was_acknowledged_is_there_and_work_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    said = on_small_disk(
        tmp_path,
        'head -c 300000 /dev/zero > "$1/film"',
        """
store, kept = reopen(), 0
try:
    while True:
        keep(store, document(f"A-{kept}", description={"en": "Some text. " * 500}))
        kept += 1
except NoRoom as trouble:
    print(trouble.what)
with suppress(NoRoom):
    store.backup(Path(sys.argv[1]) / "backup.db")
assert store.records.count(Query()) == kept > 0
store.close()
with suppress(NoRoom):
    reopen().close()
(Path(sys.argv[1]) / "film").unlink()
with reopen() as store:
    assert store.records.count(Query()) == kept
    keep(store, document("A-new"))
    assert store.records.count(Query(text="workshop")) == kept + 1
""",
    )
    assert said == "The disk is full.\n"


def test_a_disk_that_is_full_from_the_start_is_said(tmp_path: Path) -> None:
    said = on_small_disk(
        tmp_path,
        '(head -c 2000000 /dev/zero > "$1/film" || true)',
        """
try:
    reopen()
except NoRoom as trouble:
    print(trouble.what)
(Path(sys.argv[1]) / "film").unlink()
with reopen() as store:
    assert store.is_fresh
""",
    )
    assert said == "The disk is full.\n"


def test_a_disk_that_takes_no_changes_is_said(tmp_path: Path) -> None:
    said = on_small_disk(
        tmp_path,
        "true",
        """
import subprocess
with reopen() as store:
    keep(store)
subprocess.run(["mount", "-o", "remount,ro", sys.argv[1]], check=True)
try:
    reopen()
except NotWritable as trouble:
    print(trouble.what)
""",
    )
    assert said.startswith("Nothing can be written in the folder of your records")

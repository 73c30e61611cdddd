"""Where the disk fails or is full, it is said in words; what was acknowledged is there, and the next try works.

A small share of ``tests/faults/disk_errors.py`` and of ``tests/faults/kills.py``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from sync.store import NoRoom, NotWritable, Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key
from sync.store.keepers import KeptVocabularies
from tests.support.disk.calls import watched
from tests.support.disk.changes import tree_of
from tests.support.disk.interposing import can_interpose
from tests.support.disk.scene import Scene
from tests.support.disk.scenes import SCENES
from tests.support.disk.spoiling import Fault, Spoiler, Stage
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import keep

pytestmark = pytest.mark.skipif(
    not can_interpose(), reason="only on Linux can every call of a process be watched"
)
_KILLS = Path(__file__).parents[2] / "faults" / "kills.py"
_PLACES = 3


@pytest.mark.parametrize(
    "scene",
    [scene for scene in SCENES if scene.name in ("save", "attach", "back up", "install a newer version")],
    ids=lambda scene: scene.name,
)
def test_a_disk_that_fails_loses_nothing_and_is_said_in_words(scene: Scene, tmp_path: Path) -> None:
    stage = Stage(scene, tmp_path)
    for fault in (Fault.ONCE, Fault.BROKEN, Fault.FULL, Fault.HALF):
        calls = stage.calls(fault)
        for at in range(calls // _PLACES, calls + 1, calls // _PLACES):
            assert stage.spoiled(fault, at) == []


@pytest.mark.parametrize("at", [2, 4, 6])
def test_a_backup_that_the_disk_refuses_is_said_in_words(store: Store, tmp_path: Path, at: int) -> None:
    keep(store)
    copies = tmp_path / "copies"
    copies.mkdir()
    with pytest.raises(NotWritable), watched(copies, Spoiler(Fault.BROKEN, at), {}):
        store.backup(copies / "backup.db")
    assert not (copies / "backup.db").exists()


@pytest.mark.parametrize(
    ("fault", "at"), [(Fault.BROKEN, 2), (Fault.ONCE, 2), (Fault.FULL, 60), (Fault.BROKEN, 60)]
)
def test_encrypting_on_a_disk_that_fails_is_said_in_words(tmp_path: Path, fault: Fault, at: int) -> None:
    data = tmp_path / "data"
    Store.open(data, clock=FakeClock(), new_id=NewIds()).close()
    wanted = NoRoom if fault is Fault.FULL else NotWritable
    with pytest.raises(wanted), watched(data, Spoiler(fault, at), tree_of(data).names):
        convert(data, None, Key(b"k" * 32, b"s" * 16))
    Store.open(data, clock=FakeClock(), new_id=NewIds()).close()


def test_a_desk_that_could_not_be_opened_to_the_end_can_be_opened_again(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_vocabularies: object) -> None:
        raise NotWritable(data_dir)

    with monkeypatch.context() as patched:
        patched.setattr(KeptVocabularies, "load", fails)
        with pytest.raises(NotWritable):
            Desk.open(data_dir)
    Desk.open(data_dir).close()


@pytest.mark.timeout(300)
def test_whoever_is_killed_while_working_finds_everything_again() -> None:
    """In a process without threads, as only such a one may fork."""
    command = [sys.executable, "-W", "error", str(_KILLS), "--kills", "5", "--seed", "7"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "in all: 5 kills, 0 wrong" in done.stdout

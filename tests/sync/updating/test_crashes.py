"""Cut off at whichever touch of a file: the older program is started or the newer one, each of them whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that copy themselves")
OLDER, NEWER = "Focal Desk 0.1.0", "Focal Desk 0.2.0"


def played(folder: Path, update: Path, how: str) -> list[dict[str, Any]]:
    """What was found after each end, in order."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.sync.updating.dying", str(folder), str(update), how],
        capture_output=True,
        text=True,
        timeout=100,
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_program_that_dies_at_any_touch_of_a_file_leaves_one_or_the_other(
    tmp_path: Path, made_once: Path
) -> None:
    found = played(tmp_path, made_once, "END")
    assert len(found) > 30
    said = [one["said"] for one in found]
    assert said == sorted(said)
    assert {OLDER, NEWER} == set(said)
    assert all(one["whole"] for one in found)
    after = [one["afterwards"] for one in found if "afterwards" in one]
    assert {one["said"] for one in after} == {NEWER}
    assert not [one for one in after if ".new" in one["lies"]]


def test_a_disk_that_is_full_at_any_touch_is_said_and_leaves_one_or_the_other(
    tmp_path: Path, made_once: Path
) -> None:
    found = played(tmp_path, made_once, "FULL")
    assert len(found) > 20
    assert {one["ended"] for one in found} == {0, 3, 4}
    assert [one for one in found if one["ended"] != 3 and one["said"] != NEWER] == []
    refused = [one for one in found if one["ended"] == 3]
    assert all(one["whole"] and one["said"] in (OLDER, NEWER) for one in refused)
    assert not [one for one in refused if ".new" in one["lies"]]

"""Killed by SIGKILL at random moments, an office finds everything again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_COMMAND = Path(__file__).parents[1] / "faults" / "kill_runs.py"


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="the offices are forked")
def test_whoever_is_killed_finds_everything_again() -> None:
    """A share of ``tests/faults/kill_runs.py``, in a process without threads, as only such a one may fork.

    With this seed each way to die comes once, each in another phase, and the clearing-house is killed twice.
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", str(_COMMAND), "--runs", "5", "--seed", "24141"],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("5 kills (any, time 1, bundle, statement 1, merge, commit 1, ")
    assert "clearing-house killed 2 times" in done.stdout

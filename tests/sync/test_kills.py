"""Killed by SIGKILL at random moments, an office finds everything again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_COMMAND = Path(__file__).parents[1] / "faults" / "kill_runs.py"


@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="the offices are forked")
def test_whoever_is_killed_finds_everything_again() -> None:
    """A share of ``tests/faults/kill_runs.py``, in a process without threads, as only such a one may fork."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(_COMMAND), "--runs", "5", "--seed", "7"],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("5 kills ")

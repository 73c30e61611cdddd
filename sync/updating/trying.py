"""Trying a program that is to be installed: it looks at itself, on this computer, before anybody relies on it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from sync.updating.refusals import TrialFailed, UpdateStopped

LONGEST_SECONDS = 600
_LOOK_SECONDS = 0.2
_SECRET = re.compile(r"FOCAL_DESK_.*PASS")
_OWN = "_PYI_"
"""PyInstaller tells the processes of one program by variables that begin so; another program must not inherit them."""


def try_out(program: Path, version: str, *, seconds: float, stopped: Callable[[], bool]) -> None:
    """Let it test itself (``focal-desk selftest``), for at most so long; TrialFailed or UpdateStopped.

    Its first line must name the version that was promised.
    """
    try:
        process = _begun(program)
    except OSError as error:
        raise TrialFailed(version, error.strerror or "?") from error
    with process:
        said = _waited_for(process, seconds, stopped)
    if said is None:
        raise UpdateStopped if stopped() else TrialFailed(version, "")
    lines = [line for line in said.splitlines() if line.strip()]
    promised = f"Focal Desk {version},"
    if process.returncode != 0 or not lines or not f"{lines[0]},".startswith(promised):
        raise TrialFailed(version, lines[-1].strip()[:300] if lines else "")


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """The surroundings for another program than this one: neither what is about this one's files, nor a passphrase."""
    kept = {
        name: value for name, value in given.items() if not name.startswith(_OWN) and not _SECRET.match(name)
    }
    return kept | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


def _begun(program: Path) -> subprocess.Popen[str]:
    """With a group of its own, so that what it starts ends with it."""
    return subprocess.Popen(
        [str(program), "selftest"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment(os.environ),
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _waited_for(process: subprocess.Popen[str], seconds: float, stopped: Callable[[], bool]) -> str | None:
    """All that it wrote until its end; none where it was ended by us."""
    left = seconds
    while True:
        try:
            return process.communicate(timeout=_LOOK_SECONDS)[0]
        except subprocess.TimeoutExpired:
            left -= _LOOK_SECONDS
        if left <= 0 or stopped():
            _end(process)
            process.communicate()
            return None


def _end(process: subprocess.Popen[str]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)

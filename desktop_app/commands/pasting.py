"""A command of this program, written so that it can be pasted into a terminal of this computer as it stands."""

from __future__ import annotations

import shlex
import subprocess  # for its quoting alone: nothing is started
import sys
from argparse import Namespace
from collections.abc import Sequence

PROGRAM = "focal-desk"


def pasteable(words: Sequence[str], options: Namespace) -> str:
    """The words after the program's name, for the same records as the command with these options was about."""
    given = [PROGRAM, *words]
    for name, value in (("--data-dir", "data_dir"), ("--workspace", "workspace")):
        if value in options:
            given += [name, str(getattr(options, value))]
    return subprocess.list2cmdline(given) if sys.platform == "win32" else shlex.join(given)

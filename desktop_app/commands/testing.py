"""The command with which the program looks whether it is whole."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from importlib.metadata import version

DONE, NEEDS_A_PERSON = 0, 1


def add_options(tested: ArgumentParser) -> None:
    """What can be written after ``focal-desk selftest``."""
    tested.set_defaults(alone=try_itself)


def try_itself(_options: Namespace) -> int:
    """``selftest``: try every part once, in a folder that is thrown away; a line for each, then the sum."""
    # Nobody is to see the window, and many who are asked to try this have no screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qVersion

    from desktop_app.selftest import CHECKS, play

    print(f"Focal Desk {version('focal-desk')}, Qt {qVersion()}", flush=True)
    failed = 0
    for outcome in play(CHECKS):
        failed += not outcome.whole
        print(f"{'OK    ' if outcome.whole else 'FAILED'}  {outcome.what}: {outcome.seen}", flush=True)
    if failed:
        print(f"{failed} of {len(CHECKS)} checks failed. Give these lines to whoever helps you.")
        return NEEDS_A_PERSON
    print(f"All {len(CHECKS)} checks passed: this installation is whole. Your own data were not touched.")
    return DONE

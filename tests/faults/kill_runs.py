"""Kills an office at random moments, and at times the clearing-house: python tests/faults/kill_runs.py --runs 500.

An office works on a real folder against a practice clearing-house in a process of its own. It ends by SIGKILL: by the
clock of somebody outside, or at a numbered statement, commit or request of a pull, a merge or a push, so that all of
them are met. Then the database is checked by SQLite itself, every edit that was acknowledged is looked for, and after
synchronizing to the end both sides are compared. It forks, so it does not run on Windows.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.killing import Killing

_TOLD_EVERY = 50


def main() -> int:
    """Kill; 1 where something was lost or harmed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=500, help="how many times")
    parser.add_argument("--seed", type=int, default=0, help="which times")
    parser.add_argument(
        "--first", type=int, default=0, help="with which one to begin: one of its life's first"
    )
    asked = parser.parse_args()
    logging.disable()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Killing(Path(folder), asked.seed) as killing:
        for number in range(asked.first, asked.first + asked.runs):
            for fault in killing.run(number):
                sys.stdout.write(f"run {number}, {killing.plan}: {fault}\n")
                sys.stdout.flush()
            if (number + 1) % _TOLD_EVERY == 0:
                sys.stdout.write(f"so far: {killing.summary()}\n")
                sys.stdout.flush()
    sys.stdout.write(f"{killing.summary()}; {time.monotonic() - began:.0f} s.\n")
    return 1 if killing.faults else 0


if __name__ == "__main__":
    sys.exit(main())

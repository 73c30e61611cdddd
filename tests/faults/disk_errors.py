"""Lets calls to the disk fail in every scene: python tests/faults/disk_errors.py --step 1.

Input/output errors (one, or all from there on), a disk that is full from there on, half a writing; at each call, or at
every so-and-so-many-th. What is said must be a Trouble, never an error of the program; what was acknowledged must be
there, nothing half; and with the fault gone the same work must be possible.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.disk.looking import Tally
from tests.support.disk.scenes import SCENES
from tests.support.disk.spoiling import Fault, Stage

_FAULTS = (Fault.ONCE, Fault.BROKEN, Fault.FULL, Fault.HALF)


def main() -> int:
    """Spoil; 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1, help="only every so-and-so-many-th call")
    parser.add_argument("--scene", action="append", help="only this one (several times: these)")
    parser.add_argument("--on", help="a folder for the disks; one in memory is quickest")
    asked = parser.parse_args()
    logging.disable()
    began, states, wrong = time.monotonic(), 0, 0
    for scene in SCENES:
        if not asked.scene or scene.name in asked.scene:
            with tempfile.TemporaryDirectory(dir=asked.on) as folder:
                stage = Stage(scene, Path(folder))
                for fault in _FAULTS:
                    tally = _spoiled(stage, fault, asked.step)
                    states, wrong = states + tally.states, wrong + tally.wrong.total()
                    sys.stdout.write(f"{scene.name}, {fault}: {tally.line()}\n")
                    sys.stdout.flush()
    sys.stdout.write(
        f"in all: {states} faults of the disk, {wrong} wrong; {time.monotonic() - began:.0f} s.\n"
    )
    return 1 if wrong else 0


def _spoiled(stage: Stage, fault: Fault, step: int) -> Tally:
    tally = Tally()
    for at in range(1, stage.calls(fault) + 1, step):
        tally.take(stage.spoiled(fault, at))
    return tally


if __name__ == "__main__":
    sys.exit(main())

"""Kills whoever works, in every scene: python tests/faults/kills.py --kills 500.

Half of the kills come at a numbered call that changes the disk, half by the clock of somebody outside. Then the data
are opened, checked, and asked for all that had been acknowledged. It forks, so it does not run on Windows.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.disk.killing import Killing
from tests.support.disk.looking import Tally
from tests.support.disk.scene import Scene
from tests.support.disk.scenes import SCENES
from tests.support.disk.spoiling import Stage


def main() -> int:
    """Kill; 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500, help="how many, over all scenes")
    parser.add_argument("--seed", type=int, default=0, help="which moments")
    parser.add_argument("--on", help="a folder for the disks; one in memory is quickest")
    asked = parser.parse_args()
    logging.disable()
    began, chance, killed, wrong = time.monotonic(), Random(asked.seed), 0, 0
    for number, scene in enumerate(SCENES):
        wanted = asked.kills * (number + 1) // len(SCENES) - asked.kills * number // len(SCENES)
        if wanted:
            tally = _killed(scene, wanted, chance, asked.on)
            killed, wrong = killed + wanted, wrong + tally.wrong.total()
            sys.stdout.write(f"{scene.name}: {wanted} kills; {tally.line()}\n")
            sys.stdout.flush()
    sys.stdout.write(f"in all: {killed} kills, {wrong} wrong; {time.monotonic() - began:.0f} s.\n")
    return 1 if wrong else 0


def _killed(scene: Scene, wanted: int, chance: Random, on: str | None) -> Tally:
    """So many kills; a run that came to its end before it was killed is looked at too, and not counted as one."""
    with tempfile.TemporaryDirectory(dir=on) as folder:
        killing, tally = Killing(Stage(scene, Path(folder))), Tally()
        while killing.killed < wanted:
            tally.take(killing.run(chance))
    return tally


if __name__ == "__main__":
    sys.exit(main())

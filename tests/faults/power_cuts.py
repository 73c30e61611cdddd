"""Cuts the power in every scene, at every change to the disk: python tests/faults/power_cuts.py --density 24.

Each scene is recorded once, call by call. After every change the folder is made as it may be found when the power was
cut just then (tests/support/disk/crashing.py), opened by the program itself, checked by SQLite, and asked for all that
had been acknowledged. A control with weaker settings of SQLite must be found out, or the simulation proves nothing.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.disk.crashing import Kind
from tests.support.disk.looking import CORRUPT, HALF, LOST, Tally
from tests.support.disk.power import cut, synchronous
from tests.support.disk.scene import Scene
from tests.support.disk.scenes import SCENES, TYPING

# What each setting of SQLite must be found out for.
_CONTROLS = {"OFF": {CORRUPT, LOST}, "NORMAL": {LOST}}


def main() -> int:
    """Cut; 1 where something was corrupt, lost or half there, or a control was not found out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--density", type=int, default=24, help="at most so many states after each change")
    parser.add_argument("--wanted", type=int, help="about so many states of a scene on one kind of disk")
    parser.add_argument("--seed", type=int, default=0, help="which of them")
    parser.add_argument("--scene", action="append", help="only this one (several times: these)")
    parser.add_argument("--on", help="a folder for the simulated disks; one in memory is quickest")
    asked = parser.parse_args()
    logging.disable()
    began, total = time.monotonic(), Counter[str]()
    for scene in SCENES:
        if not asked.scene or scene.name in asked.scene:
            for kind, tally in _cut(scene, asked).items():
                _tell(f"{scene.name}, {kind}: {tally.line()}")
                total.update(tally.wrong, states=tally.states)
    found_out = [_control(level, expected, asked) for level, expected in _CONTROLS.items()]
    told = ", ".join(f"{total[kind]} {kind}" for kind in (CORRUPT, LOST, HALF))
    _tell(f"in all: {total['states']} states, {told}; {time.monotonic() - began:.0f} s.")
    return 0 if all(found_out) and not any(total[kind] for kind in (CORRUPT, LOST, HALF)) else 1


def _cut(scene: Scene, asked: argparse.Namespace) -> dict[Kind, Tally]:
    chance = Random(asked.seed)
    with tempfile.TemporaryDirectory(dir=asked.on) as folder:
        return cut(scene, Path(folder), list(Kind), chance, asked.density, asked.wanted)


def _control(level: str, expected: set[str], asked: argparse.Namespace) -> bool:
    """Whether the simulation finds what this weaker setting does to acknowledged work."""
    with synchronous(level):
        tallies = _cut(TYPING, asked)
    for kind, tally in tallies.items():
        _tell(f"control with synchronous={level}, {kind}: {tally.line()}")
    return all(
        expected <= {fault for fault in tally.wrong if tally.wrong[fault]} for tally in tallies.values()
    )


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""Cuts the line at every place of every call of every scene: python tests/faults/cuts.py [--only SCENE].

Takes some minutes. Each end that is another than on a good line is shown; then it ends with 1.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.cuts import Case, differences, everything
from tests.support.scenes import SCENES
from tests.support.stage import Stage, stage_in


def main() -> int:
    """Cut; 1 where something ended otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", choices=["", *SCENES], help="only this scene")
    asked = parser.parse_args()
    logging.disable()
    began, count, wrong = time.monotonic(), 0, 0
    for name in [asked.only] if asked.only else SCENES:
        cuts, others = _cut(name)
        count, wrong = count + cuts, wrong + others
        sys.stdout.write(f"{name}: {cuts} cuts, {others} ended otherwise\n")
        sys.stdout.flush()
    sys.stdout.write(f"{count} cuts, {wrong} ended otherwise; {time.monotonic() - began:.0f} s.\n")
    return 1 if wrong else 0


def _cut(name: str) -> tuple[int, int]:
    """How many cuts there are in a scene, and how many of them ended otherwise."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, stage_in(Path(folder)) as stage:
        well = stage.play(SCENES[name])
        cases = list(everything(stage, name))
        for case in cases:
            wrong += not _ends_well(stage, well, case)
    return len(cases), wrong


def _ends_well(stage: Stage, well: list[str], case: Case) -> bool:
    try:
        found = differences(stage, well, case)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is shown and the rest goes on
        found = [f"{case}: {error!r}"]
    sys.stdout.writelines(f"{line}\n" for line in found)
    return not found


if __name__ == "__main__":
    sys.exit(main())

"""Plays users at random for as long as one likes: python tests/faults/random_users.py --examples 2000 --workers 2.

Each worker is a process of its own with other stories; they are played by the hundred, and what was played so far is
told. Whatever goes wrong is shown as the shortest story that leads there, and ends with 1.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hypothesis import HealthCheck, Phase, settings

from tests.support.offices import World, world_in
from tests.support.random_worlds import play

_AT_ONCE = 100
_MEMORY = Path("/dev/shm")


def main() -> int:
    """Play, in this process or in several; 1 where something was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=50, help="steps in each example")
    parser.add_argument("--examples", type=int, default=500, help="how many examples in all")
    parser.add_argument("--seed", type=int, default=0, help="which examples")
    parser.add_argument("--workers", type=int, default=1, help="how many processes play")
    parser.add_argument(
        "--as-met", action="store_true", help="show the story as it was met, not made shorter"
    )
    asked = parser.parse_args()
    began = time.monotonic()
    well = _shared_out(asked) if asked.workers > 1 else _played(asked)
    _tell(f"{'Nothing was lost' if well else 'Something was lost'}; {time.monotonic() - began:.0f} s.")
    return 0 if well else 1


def _shared_out(asked: argparse.Namespace) -> bool:
    """Let so many processes play their share each."""
    share = -(-asked.examples // asked.workers)
    told = ["--steps", str(asked.steps), "--examples", str(share), *(["--as-met"] if asked.as_met else [])]
    commands = [
        [sys.executable, __file__, *told, "--seed", str(asked.seed + number)]
        for number in range(asked.workers)
    ]
    begun = [subprocess.Popen(command) for command in commands]
    codes = [one.wait() for one in begun]
    return not any(codes)


def _played(asked: argparse.Namespace) -> bool:
    left, hundred = asked.examples, 0
    place = _MEMORY if _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(dir=place) as folder, world_in(Path(folder)) as world:
        while left > 0:
            # Another number for each hundred, far from those of the workers beside this one.
            play(world, _settings(asked, min(left, _AT_ONCE)), asked.seed + 1000 * hundred)
            left, hundred = left - _AT_ONCE, hundred + 1
            _tell(_summary(world, asked.seed))
    return True


def _settings(asked: argparse.Namespace, examples: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=asked.steps,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate] if asked.as_met else [Phase.generate, Phase.shrink],
        deadline=None,
        database=None,
        derandomize=False,
    )


def _summary(world: World, seed: int) -> str:
    return f"seed {seed}: {world.stories} stories, {world.steps} steps so far"


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

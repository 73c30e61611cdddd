"""Plays users at random for as long as one likes: python tests/faults/random_users.py --steps 50 --examples 500."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hypothesis import HealthCheck, Phase, settings

from tests.support.offices import world_in
from tests.support.random_users import play


def main() -> None:
    """Play; whatever goes wrong is shown as the shortest story that leads there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=50, help="steps in each example")
    parser.add_argument("--examples", type=int, default=500, help="how many examples")
    parser.add_argument("--seed", type=int, default=0, help="which examples")
    parser.add_argument(
        "--as-met", action="store_true", help="show the story as it was met, not made shorter"
    )
    asked = parser.parse_args()
    phases = [Phase.generate] if asked.as_met else [Phase.generate, Phase.shrink]
    wanted = settings(
        max_examples=asked.examples,
        stateful_step_count=asked.steps,
        suppress_health_check=list(HealthCheck),
        phases=phases,
        deadline=None,
        database=None,
        derandomize=False,
    )
    with tempfile.TemporaryDirectory() as folder, world_in(Path(folder)) as world:
        play(world, wanted, asked.seed)
    sys.stdout.write("Nothing was lost.\n")


if __name__ == "__main__":
    main()

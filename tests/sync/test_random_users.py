"""Users at random lose nothing, whatever they do and wherever the line breaks."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.support.offices import world_in
from tests.support.random_users import RandomUsers


def test_users_at_random_lose_nothing(tmp_path: Path) -> None:
    examples = int(os.environ.get("FOCAL_DESK_EXAMPLES", "25"))
    with world_in(tmp_path) as world:
        run_state_machine_as_test(
            lambda: RandomUsers(world),
            settings=settings(
                max_examples=examples,
                stateful_step_count=int(os.environ.get("FOCAL_DESK_STEPS", "20")),
                suppress_health_check=list(HealthCheck),
            ),
        )

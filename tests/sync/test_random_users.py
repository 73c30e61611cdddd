"""Users at random lose nothing, whatever they do and wherever the line breaks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.offices import world_in
from tests.support.random_worlds import play


@pytest.mark.long
def test_users_at_random_lose_nothing(tmp_path: Path) -> None:
    """A few stories. ``FOCAL_DESK_EXAMPLES`` and ``FOCAL_DESK_STEPS`` make more and longer ones.

    So does ``tests/faults/random_users.py``.
    """
    wanted = settings(
        max_examples=int(os.environ.get("FOCAL_DESK_EXAMPLES", "8")),
        stateful_step_count=int(os.environ.get("FOCAL_DESK_STEPS", "15")),
        suppress_health_check=list(HealthCheck),
    )
    with world_in(tmp_path) as world:
        play(world, wanted)

"""Whatever users at random do by wire and by hand, nothing is lost and nothing is sent twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.offices import world_in
from tests.support.random_carriers import play

_SETTINGS = settings(
    max_examples=5, stateful_step_count=20, suppress_health_check=list(HealthCheck), print_blob=False
)


@pytest.mark.long
def test_carried_by_hand_and_by_wire_in_any_order(tmp_path: Path) -> None:
    with world_in(tmp_path / "world") as world:
        play(world, tmp_path, _SETTINGS)

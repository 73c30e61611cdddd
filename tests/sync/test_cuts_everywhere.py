"""The line ends at any byte of any call that a synchronization makes: afterwards all is as if nothing had happened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.cuts import KINDS, SHARE, differences
from tests.support.scenes import SCENES
from tests.support.stage import stage_in


@pytest.mark.parametrize("scene", sorted(set(KINDS.values())))
def test_what_was_cut_ends_as_if_nothing_had_happened(tmp_path: Path, scene: str) -> None:
    """A share of all cuts; ``tests/faults/cuts.py`` makes every one of them."""
    with stage_in(tmp_path) as stage:
        well = stage.play(SCENES[scene])
        for case in SHARE:
            if case.scene == scene:
                assert differences(stage, well, case) == []


def test_no_kind_of_call_is_forgotten(tmp_path: Path) -> None:
    """A new call of the clearing-house gets its place in ``tests/support/cuts.py``, and a scene that makes it."""
    met = set()
    with stage_in(tmp_path) as stage:
        for scene in SCENES.values():
            stage.play(scene)
            met |= set(stage.met)
    assert met == KINDS.keys()

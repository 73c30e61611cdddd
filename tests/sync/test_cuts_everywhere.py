"""The line ends at any byte of any call that a synchronization makes: afterwards all is as if nothing had happened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.cuts import KINDS, SHARE, differences
from tests.support.scenes import SCENES
from tests.support.stage import stage_in


@pytest.mark.parametrize("scene", SCENES)
def test_what_was_cut_ends_as_if_nothing_had_happened(tmp_path: Path, scene: str) -> None:
    """A share of all cuts; ``tests/faults/cuts.py`` makes every one of them.

    A new call of the clearing-house gets its place in ``tests/support/cuts.py``, and a scene that makes it.
    """
    with stage_in(tmp_path) as stage:
        well = stage.play(SCENES[scene])
        assert {kind for kind, made_by in KINDS.items() if made_by == scene} <= set(stage.met) <= KINDS.keys()
        for case in SHARE:
            if case.scene == scene:
                assert differences(stage, well, case) == []


def test_every_kind_of_call_has_a_scene() -> None:
    assert set(KINDS.values()) <= SCENES.keys()

"""Wherever the power is cut, nothing is corrupt, nothing acknowledged is lost, nothing is half there.

A small share of ``tests/faults/power_cuts.py``.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.support.disk.crashing import Kind
from tests.support.disk.interposing import can_interpose
from tests.support.disk.looking import LOST
from tests.support.disk.power import cut, synchronous
from tests.support.disk.scene import Scene
from tests.support.disk.scenes import SCENES, TYPING

pytestmark = pytest.mark.skipif(
    not can_interpose(), reason="only on Linux can every write of a process be watched"
)
_STATES = 8


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_power_cut_leaves_whole_all_that_was_acknowledged(scene: Scene, tmp_path: Path) -> None:
    for kind, tally in cut(scene, tmp_path, list(Kind), Random(7), wanted=_STATES).items():
        assert tally.states > 0
        assert not tally.wrong, f"{kind}: {tally.line()}"


def test_a_store_that_flushes_less_is_found_out(tmp_path: Path) -> None:
    with synchronous("NORMAL"):
        tally = cut(TYPING, tmp_path, [Kind.BARE], Random(7), wanted=40)[Kind.BARE]
    # Some of it is told as damage: what was torn lies before what was acknowledged later.
    assert tally.wrong[LOST] > 0

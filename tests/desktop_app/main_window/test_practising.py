"""What colleagues can be asked to do is for the record in hand: the one in front, or the one that is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.practice import PracticeBand
from tests.desktop_app.given import Start
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.review.given import BEES, keep
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def awa(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock) -> Person:
    """Somebody with one activity."""
    awa = Person(start, tmp_path / "awa", Nowhere(), "focal.point@practice.example", qtbot, clock)
    keep(awa, BEES, "Bees")
    return awa


def can_be_edited(band: PracticeBand) -> bool:
    return next(one for one in band.menu.actions() if one.objectName() == "practice_edit").isEnabled()


def test_a_colleague_can_be_asked_about_the_record_in_front_wherever_one_came_from(awa: Person) -> None:
    awa.work.go("bin")
    awa.rest()
    assert not can_be_edited(awa.work.band), "nothing is chosen in an empty list"
    assert awa.work.list.tools.isHidden(), "nothing is to be narrowed, sorted or printed in it"
    awa.open(BEES)
    assert can_be_edited(awa.work.band)
    awa.work.back()
    assert not can_be_edited(awa.work.band)
    awa.work.go("activities")
    awa.rest()
    assert can_be_edited(awa.work.band), "the first one of the list is chosen"
    assert not awa.work.list.tools.isHidden()

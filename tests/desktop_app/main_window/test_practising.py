"""What colleagues can be asked to do is for the record in hand: the one in front, or the one that is chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.main_window.at_work import Workplace
from desktop_app.practice import PracticeBand
from desktop_app.starting.preferences import Preferences, database_folder, write_preferences
from tests.desktop_app.given import ANSWERS, Start, work_of
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.review.given import BEES, keep
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SETTINGS = replace(ANSWERS, practice=True, by_itself=False)


@pytest.fixture
def awa(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock) -> Person:
    """Somebody with one activity."""
    awa = Person(start, tmp_path / "awa", Nowhere(), "focal.point@practice.example", qtbot, clock)
    keep(awa, BEES, "Bees")
    return awa


@pytest.fixture
def practising(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock) -> Program:
    """The program of somebody who practises, and is not synchronized unasked."""
    folder = tmp_path / "practising"
    write_preferences(folder, Preferences(practice=True, language="en"))
    desk = Desk.open(database_folder(folder, practice=True), practice=True, clock=clock)
    desk.remember(SETTINGS.settings())
    desk.close()
    program = start(folder)
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    qtbot.waitUntil(program.background.idle)
    return program


class Running:
    """A practice clearing-house that runs, as far as the window knows it."""

    def __init__(self) -> None:
        self.is_stopped = False

    def stop(self) -> None:
        """End it."""
        self.is_stopped = True


def running_at(work: Workplace) -> Running:
    """Started when Benin was the country."""
    running = Running()
    monkey: Any = work.practice
    monkey._house, monkey._country = running, "bj"
    return running


def other_settings(program: Program, qtbot: QtBot, country: str) -> Workplace:
    """The window as it is built anew for other settings."""
    before = work_of(program)
    before.anew_wanted.emit(replace(SETTINGS, country=country, person="Awa H."))
    qtbot.waitUntil(lambda: program.window.workplace not in (None, before))
    qtbot.waitUntil(program.background.idle)
    return work_of(program)


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


def test_other_settings_start_no_second_clearing_house(practising: Program, qtbot: QtBot) -> None:
    """Each change of them left one running, with a hundred megabytes, until the program ended."""
    first = work_of(practising)
    running = running_at(first)
    work = other_settings(practising, qtbot, "bj")
    going_on: Any = work.practice._house
    assert first.practice._house is None
    assert going_on is running
    assert not running.is_stopped


def test_for_another_country_it_is_started_anew(practising: Program, qtbot: QtBot) -> None:
    first = work_of(practising)
    running = running_at(first)
    work = other_settings(practising, qtbot, "cm")
    assert (first.practice._house, work.practice._house) == (None, None)
    assert running.is_stopped

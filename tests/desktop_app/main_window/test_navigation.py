"""The places: those that few people need are folded away, and come to be seen when they are wanted."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.actions import COMMANDS, NEW, Actions
from desktop_app.lists.places import PLACES, SELDOM, place_of
from desktop_app.main_window.navigation import Navigation
from forms.registry import FORMS
from sync.records import State

SELDOM_NAMES = [place.name for place in PLACES if place.seldom]
_SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def made() -> list[str]:
    """What was asked for by the menu."""
    return []


@pytest.fixture
def navigation(qtbot: QtBot, qapp: QApplication, made: list[str]) -> Navigation:
    """The leading column, on the screen."""
    doers = {command.name: partial(made.append, command.name) for command in (*NEW, *COMMANDS)}
    shown = Navigation(Actions(doers, QObject(qapp)))
    qtbot.addWidget(shown)
    shown.resize(216, 620)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def seen(navigation: Navigation) -> list[str]:
    """The seldom places that can be seen."""
    return [name for name in SELDOM_NAMES if navigation.shows(name)]


def test_every_form_has_a_place_whose_sign_its_records_bear() -> None:
    for form in FORMS:
        place = place_of(form.record_type)
        assert form.record_type in place.makes
        assert place.icon
        assert form.new, "what the button says that makes one"


def test_the_seldom_places_are_folded_away_and_counted_together(navigation: Navigation) -> None:
    assert seen(navigation) == []
    navigation.show_counts(
        {("caseStudy", State.DRAFT): 2, ("bbiProfile", State.SENT): 1, ("resource", State.BIN): 9}, queued=4
    )
    assert navigation.count("waiting") == 4
    assert navigation.count(SELDOM.name) == 3
    assert navigation.list.item_of(SELDOM.name).data(_SAID) == "More kinds of record, 3 records, hidden"
    navigation.list.unfold(True)
    assert seen(navigation) == SELDOM_NAMES
    assert navigation.count(SELDOM.name) == 0, "each says its own number now"
    assert navigation.count("case_studies") == 2
    assert navigation.list.item_of(SELDOM.name).data(_SAID) == "More kinds of record, shown"


def test_the_line_above_them_is_pressed_with_the_mouse_or_a_key_and_goes_nowhere(
    navigation: Navigation, qtbot: QtBot
) -> None:
    went: list[str] = []
    told: list[bool] = []
    navigation.went.connect(went.append)
    navigation.list.unfolded.connect(told.append)
    line = navigation.list.visualItemRect(navigation.list.item_of(SELDOM.name)).center()
    QTest.mouseClick(navigation.list.viewport(), Qt.MouseButton.LeftButton, pos=line)
    assert seen(navigation) == SELDOM_NAMES
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(navigation.list, key)
    assert told == [True, False, True]
    assert went == []
    QTest.keyClick(navigation.list, Qt.Key.Key_Down)
    assert went == [SELDOM_NAMES[0]], "by the arrow keys one comes to the first of them"


def test_a_place_that_is_folded_away_comes_to_be_seen_when_the_window_goes_there(
    navigation: Navigation,
) -> None:
    told: list[bool] = []
    navigation.list.unfolded.connect(told.append)
    navigation.mark("offers")
    assert navigation.list.currentItem() is navigation.list.item_of("offers")
    assert seen(navigation) == SELDOM_NAMES
    assert told == [], "the window did it, not the person: nothing is remembered"
    navigation.mark("activities")
    navigation.mark("")
    assert navigation.list.currentItem() is None


def test_all_places_fit_into_a_small_window_without_scrolling(navigation: Navigation) -> None:
    navigation.list.unfold(True)
    QApplication.processEvents()
    assert navigation.list.verticalScrollBar().maximum() == 0


def test_every_form_is_in_the_menu_once_the_seldom_ones_in_a_menu_of_their_own(
    navigation: Navigation, made: list[str]
) -> None:
    menu = navigation.new.menu()
    few = menu.findChild(QMenu, "menu_new_seldom")
    assert isinstance(few, QMenu)
    often = [action for action in menu.actions() if action.objectName().startswith("action_new_")]
    assert {action.objectName() for action in few.actions()} == {
        f"action_new_{name}" for name in SELDOM.query.record_types
    }
    for action in (*often, *few.actions()):
        action.trigger()
    assert made == [command.name for command in NEW]

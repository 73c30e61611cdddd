"""Everybody can use the window: by name, by key, on a small screen, in each direction of writing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.main_window.page_room import PageRoom
from desktop_app.main_window.window import WHOLE
from desktop_app.starting.preferences import Preferences, database_folder, write_preferences
from sync.records import Intent
from tests.desktop_app.given import ANSWERS, Start, keep, work_of
from tests.support.given import FakeClock, NewIds

PLACES = ("activities", "waiting", "conflicts", "bin", "summary", "by_hand")
PAGES = ("settings", "workspaces", "keys", "about", "make_bundle")
REACHED = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
LONG = "A very long title, as the papers have them, and then some more of it. " * 8


@pytest.fixture(params=["en", "fr", "ar"])
def program(
    request: pytest.FixtureRequest,
    start: Start,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    qtbot: QtBot,
    speak: Callable[[str], None],
    worn: QApplication,
) -> Program:
    """The program at work in a language, practising, with a record whose title is very long."""
    write_preferences(data_dir, Preferences(practice=True, language=request.param))
    folder = database_folder(data_dir, practice=True)
    desk = Desk.open(folder, practice=True, clock=clock, new_id=new_id)
    desk.remember({**ANSWERS.settings(), "language": request.param})
    keep(desk, "A0000000001", LONG)
    desk.store.outbox.put("A0000000001", Intent.DRAFT)
    desk.close()
    speak(request.param)
    program = start()
    program.window.resize(*WHOLE)
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    qtbot.waitUntil(program.background.idle)
    return program


def each_page(program: Program, qtbot: QtBot) -> list[str]:
    """Go to every place and page; what is found wrong on them."""
    work, wrong = work_of(program), []
    for name in PLACES:
        work.go(name)
        qtbot.waitUntil(program.background.idle)
        wrong += faults(program.window, name)
    for name in PAGES:
        work.commands[name].trigger()
        qtbot.waitUntil(program.background.idle)
        wrong += faults(program.window, name)
        work.back()
    qtbot.waitUntil(program.background.idle)
    return wrong


def faults(window: QWidget, place: str) -> list[str]:
    """What cannot be reached, is not named, is too small to press, or does not fit."""
    shown = [part for kind in REACHED for part in window.findChildren(kind) if part.isVisibleTo(window)]
    wrong = [f"{place}: {part.objectName() or part} has no name" for part in shown if not named(part)]
    wrong += [f"{place}: {part.objectName()} is too small" for part in shown if too_small(part)]
    wrong += [f"{place}: {part.objectName()} is out of sight" for part in shown if outside(part, window)]
    wrong += [f"{place}: must scroll" for room in window.findChildren(PageRoom) if room.scrolls()]
    return wrong


def named(part: QWidget) -> bool:
    if part.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(part.parentWidget(), QComboBox):
        return True
    found = QAccessible.queryAccessibleInterface(part)
    return bool(found and found.text(QAccessible.Text.Name))


def too_small(part: QWidget) -> bool:
    inside = isinstance(part.parentWidget(), QLineEdit | QAbstractItemView)
    return isinstance(part, QAbstractButton) and not inside and min(part.width(), part.height()) < 24


def outside(part: QWidget, window: QWidget) -> bool:
    left = part.mapTo(window, QPoint(0, 0)).x()
    return left < 0 or left + part.width() > window.width()


def test_every_page_can_be_used_by_everybody(program: Program, qtbot: QtBot) -> None:
    assert each_page(program, qtbot) == []


def test_a_window_fits_a_small_screen_and_there_its_pages_scroll_to_what_has_the_cursor(
    program: Program, qtbot: QtBot
) -> None:
    window, work = program.window, work_of(program)
    small = QRect(0, 0, 800, 440)
    window.fit(small)
    assert small.contains(QRect(window.pos(), window.size()))
    work.go("waiting")
    qtbot.waitUntil(program.background.idle)
    for part in (work.top, work.foot):
        assert window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size())), part.objectName()
    room = window.findChild(PageRoom)
    assert room is not None
    qtbot.waitUntil(room.scrolls)
    page = work.stack.currentWidget()
    assert page is not None
    shown = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    last = max(shown, key=lambda one: one.mapTo(work.stack, QPoint(0, 0)).y())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    last.setFocus()
    seen = room.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(QRect(last.mapTo(room.viewport(), QPoint(0, 0)), last.size())))


def test_the_tab_key_reaches_search_new_places_list_and_synchronize(program: Program) -> None:
    work = work_of(program)
    work.go("activities")
    wanted = {
        work.top.search,
        work.navigation.new,
        work.navigation.list,
        work.list.table,
        work.foot.synchronize,
    }
    met: set[QWidget] = set()
    current: QWidget | None = work.top.search
    for _ in range(200):
        if current is None:
            break
        met.add(current)
        current = current.nextInFocusChain()
    assert wanted <= met
    assert all(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in wanted)

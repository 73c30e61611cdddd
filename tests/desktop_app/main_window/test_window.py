"""Where the window stands when it is opened again: where it was left, unless no screen shows that place any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.main_window.window import MainWindow
from tests.desktop_app.given import background

__all__ = ["background"]
ROOM = QRect(0, 0, 1366, 728)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def opened(settings: QSettings, background: Background, qtbot: QtBot) -> MainWindow:
    window = MainWindow(settings, background)
    qtbot.addWidget(window)
    return window


def opened_again(settings: QSettings, background: Background, qtbot: QtBot, place: QRect) -> MainWindow:
    """A window that was left, and stands at a place; screens without a screen are too small to restore it there."""
    opened(settings, background, qtbot).close()
    window = opened(settings, background, qtbot)
    window.setGeometry(place)
    return window


def test_a_first_window_stands_in_the_middle(
    settings: QSettings, background: Background, qtbot: QtBot
) -> None:
    window = opened(settings, background, qtbot)
    window.fit(ROOM)
    assert ROOM.contains(window.geometry())
    assert abs(window.geometry().center().x() - ROOM.center().x()) <= 1


@pytest.mark.parametrize("place", [QRect(100, 10, 900, 600), QRect(200, 100, 1000, 610)])
def test_it_stands_where_it_was_left(
    settings: QSettings, background: Background, qtbot: QtBot, place: QRect
) -> None:
    window = opened_again(settings, background, qtbot, place)
    window.fit(ROOM)
    assert window.geometry() == place


def test_a_place_that_no_screen_shows_any_more_is_left_for_the_nearest_that_one_does(
    settings: QSettings, background: Background, qtbot: QtBot
) -> None:
    window = opened_again(settings, background, qtbot, QRect(2100, 300, 900, 600))
    window.fit(ROOM)
    assert ROOM.contains(window.geometry())
    assert (window.x(), window.width(), window.height()) == (466, 900, 600)

"""The page of keys says what the keys do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.actions import COMMANDS, NEW, Actions
from desktop_app.lists.places import PLACES
from desktop_app.main_window.navigation import Navigation
from desktop_app.windows.keys import KeysPage


def shown(page: KeysPage) -> dict[str, str]:
    """What stands beside each key."""
    found = {}
    for grid in page.findChildren(QGridLayout):
        for row in range(grid.rowCount()):
            labels = [item.widget() for column in (0, 1) if (item := grid.itemAtPosition(row, column))]
            keys, words = (label.text() for label in labels if isinstance(label, QLabel))
            found[keys] = words
    return found


def test_the_key_of_each_place_is_the_one_that_goes_there(qtbot: QtBot, qapp: QApplication) -> None:
    doers = {command.name: partial(str, command.name) for command in (*NEW, *COMMANDS)}
    navigation, page = Navigation(Actions(doers, QObject(qapp))), KeysPage()
    qtbot.addWidget(navigation)
    qtbot.addWidget(page)
    keys = shown(page)
    for place in PLACES:
        tip = navigation.list.item_of(place.name).toolTip()
        if tip:
            key = tip.rpartition("(")[2].removesuffix(")")
            assert (key, keys[key]) == (key, str(place.title))
    assert keys["Ctrl+6"] == "Waiting to send"
    assert keys["Ctrl+0"] == "To review"

"""The commands: each once, each with its words, its keys known to whoever looks."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.actions import COMMANDS, NEW, PLACE_KEYS, Actions, wire
from forms.registry import FORMS


@pytest.fixture
def done() -> list[str]:
    """The names of the commands that were done."""
    return []


@pytest.fixture
def actions(qapp: QApplication, done: list[str]) -> Actions:
    """All commands; doing one notes its name."""

    doers = {command.name: partial(done.append, command.name) for command in (*NEW, *COMMANDS)}
    return Actions(doers, QObject(qapp))


def test_no_key_does_two_things() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    keys.update(PLACE_KEYS.format(number=number) for number in range(1, 10))
    assert [key for key, number in keys.items() if number > 1] == []


def test_there_is_a_new_record_of_every_form() -> None:
    assert [command.name for command in NEW] == [f"new_{form.record_type}" for form in FORMS]


def test_a_command_is_done_when_it_is_given(actions: Actions, done: list[str]) -> None:
    actions["synchronize"].trigger()
    actions["new_resource"].trigger()
    assert done == ["synchronize", "new_resource"]


def test_the_keys_stand_in_the_tooltip(actions: Actions) -> None:
    assert actions["find"].toolTip() == "Search everything on this computer (Ctrl+F)"
    assert actions["about"].toolTip() == "About Focal Desk"


def test_what_is_not_allowed_cannot_be_pressed(actions: Actions, done: list[str], qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    wire(button, actions["stop"])
    actions.allow("stop", False)
    button.click()
    assert not button.isEnabled()
    assert done == []
    actions.allow("stop", True)
    button.click()
    assert done == ["stop"]


def test_a_command_that_nobody_does_is_found_at_once(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        Actions({}, QObject(qapp))

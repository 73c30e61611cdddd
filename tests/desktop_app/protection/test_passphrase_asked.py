"""The line that asks for a passphrase: given by Enter or by its button, and why one was not right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.protection.passphrase_asked import PassphraseAsked


def test_it_is_given_by_enter_and_by_the_button_and_nothing_is_given_while_it_is_tried(qtbot: QtBot) -> None:
    button = QPushButton("Open")
    asked = PassphraseAsked("Passphrase", "any", button)
    for widget in (asked, button):
        qtbot.addWidget(widget)
    given: list[str] = []
    asked.given.connect(given.append)
    QTest.keyClick(asked.line.line, Qt.Key.Key_Return)
    assert given == []
    QTest.keyClicks(asked.line.line, "horse")
    QTest.keyClick(asked.line.line, Qt.Key.Key_Return)
    button.click()
    assert given == ["horse", "horse"]
    asked.wait()
    button.click()
    assert given == ["horse", "horse"]
    asked.ask("Not that one.")
    assert (asked.fault.isVisibleTo(asked), button.isEnabled()) == (True, True)
    asked.begin_anew()
    QTest.keyClicks(asked.line.line, "battery")
    assert (asked.fault.isVisibleTo(asked), asked.text()) == (False, "battery")
    asked.forget()
    assert (button.isEnabled(), asked.text()) == (False, "")

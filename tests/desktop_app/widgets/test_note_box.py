"""A box for a note begins where the window's reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.widgets.note_box import NoteBox


@pytest.mark.parametrize("words", ["لمن هذه الزيارة؟", "For whom is the visit?"])
def test_a_note_begins_on_the_windows_own_side(qtbot: QtBot, words: str) -> None:
    box = NoteBox("note", 80)
    qtbot.addWidget(box)
    box.resize(600, 80)
    box.show()
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        box.setLayoutDirection(direction)
        box.setPlainText(words)
        line = box.document().firstBlock().layout().lineAt(0).naturalTextRect()
        middle = box.viewport().width() / 2
        assert (line.left() > middle) is (direction is Qt.LayoutDirection.RightToLeft)

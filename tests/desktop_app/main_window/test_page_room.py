"""A page that needs more room than there is scrolls; one that has enough fills it, whatever lies behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.main_window.page_room import PageRoom
from desktop_app.main_window.page_stack import PageStack

WORDS = "What is written here wraps into as many lines as the width of the page makes it need. " * 6


class Sheet(QWidget):
    """A page with words in it, at least so wide and high."""

    def __init__(self, width: int, height: int) -> None:
        """Show the words."""
        super().__init__()
        self.words = QLabel(WORDS)
        self.words.setWordWrap(True)
        box = QWidget()
        box.setMinimumSize(width, height)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(box)

    def refresh(self) -> None:
        """Nothing changes."""

    def leave(self) -> None:
        """Nothing is pending."""


def test_a_page_scrolls_only_where_it_needs_more_and_no_hidden_page_counts(qtbot: QtBot) -> None:
    stack = PageStack()
    room = PageRoom(stack)
    qtbot.addWidget(room)
    room.resize(700, 400)
    room.show()
    small, large = Sheet(200, 100), Sheet(900, 600)
    stack.go_to(small)
    qtbot.waitUntil(lambda: small.size() == room.viewport().size())
    assert not room.scrolls()
    stack.go_to(large)
    qtbot.waitUntil(room.scrolls)
    assert large.width() >= 900
    assert large.words.height() >= large.words.heightForWidth(large.words.width())
    stack.go_to(small)
    qtbot.waitUntil(lambda: not room.scrolls())
    room.resize(300, 200)
    qtbot.waitUntil(room.scrolls)
    assert small.words.height() >= small.words.heightForWidth(small.words.width()), "no line is cut off"

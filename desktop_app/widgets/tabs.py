"""Tabs above a page: high enough to be hit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar, QWidget

from desktop_app import look


class Tabs(QTabBar):
    """A row of tabs without pages of its own."""

    def __init__(self, words: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """With these words."""
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        for one in words:
            self.addTab(one)

    def say(self, place: int, words: str) -> None:
        """Let a tab say this."""
        self.setTabText(place, words)

    def tabSizeHint(self, index: int) -> QSize:
        """A little higher than usual."""
        return super().tabSizeHint(index) + QSize(0, look.GAP)

"""A page that only says something, in one column, with a way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.widgets.page_top import page_top
from desktop_app.widgets.scrolling import fill_scrolling

WIDTH = 680


class PlainPage(QWidget):
    """A heading, and below it a column that scrolls; ``column`` is where its parts go."""

    changed = Signal(str)
    back_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make it without parts."""
        super().__init__(parent)
        self._title = title
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, look.WIDE)
        self.column.setSpacing(look.GAP)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(look.margins(0, 0, look.WIDE, 0))
        row.addWidget(inside, 1)
        row.addStretch()
        below = QWidget()
        fill_scrolling(below, beside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.margins(look.WIDE, look.GAP, 0, 0))
        outer.setSpacing(look.WIDE)
        outer.addLayout(self._head())
        outer.addWidget(below, 1)

    def _head(self) -> QHBoxLayout:
        row, back = page_top(self._title)
        back.clicked.connect(self.back_wanted)
        return row

    def title(self) -> str:
        """What the page is called."""
        return self._title

    def refresh(self) -> None:
        """What it says does not change."""

    def leave(self) -> None:
        """Nothing is pending."""

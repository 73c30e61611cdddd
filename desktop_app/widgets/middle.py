"""A page that stands alone in the window: a card in the middle, with a heading and a column that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.widgets.scrolling import fill_scrolling

_WIDTH = 620


class Middle(QWidget):
    """``column`` is where its parts go."""

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        """Make it with its heading."""
        super().__init__(parent)
        self.setObjectName(name)
        card = look.frame("card")
        card.setMaximumWidth(_WIDTH)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(32, 24, 32, 24)
        self.column.setSpacing(look.GAP)
        self.heading = look.Heading(heading)
        self.heading.setWordWrap(True)
        self.column.addWidget(self.heading)
        self._centre(card)

    def _centre(self, card: QWidget) -> None:
        centre = QWidget()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column = QVBoxLayout(centre)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        fill_scrolling(self, centre)

"""A card with what somebody wrote along with a request: a text to read and to copy from."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.difference import Run
from desktop_app.conflicts.said_box import SaidBox
from desktop_app.labels import MutedLabel


class NoteCard(QFrame):
    """Hidden while there is nothing in it."""

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        """``name`` is its object name, ``heading`` says what stands in it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "card")
        self.said = SaidBox()
        self.said.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP, look.GAP, look.GAP, look.GAP)
        column.setSpacing(look.SMALL)
        column.addWidget(MutedLabel(heading))
        column.addWidget(self.said)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show this, or nothing."""
        self.said.show_runs((Run(text.strip()),))
        self.setVisible(bool(text.strip()))

"""A box for a note to somebody: a few lines high, begun on the side on which the window's reading begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteBox(QPlainTextEdit):
    """Plain text; Tab leaves it. Each paragraph runs as its first letter does."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        """``name`` is its object name, ``height`` in pixels."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(height)
        self.setTabChangesFocus(True)
        self._begin()

    def changeEvent(self, event: QEvent) -> None:
        """Begin on the other side where the window is mirrored."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()

    def _begin(self) -> None:
        """A plain text box does not mirror its lines by itself."""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

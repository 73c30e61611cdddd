"""A page on which nothing stands: what belongs there, in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app import look

_WIDTH = 460


class Empty(QWidget):
    """A sign, a heading and a sentence or two, in the middle."""

    def __init__(self, icon: str, heading: str, words: str, parent: QWidget | None = None) -> None:
        """Say what belongs here."""
        super().__init__(parent)
        self._icon = icon
        self._sign = QLabel()
        title = look.Heading(heading)
        text = look.MutedLabel(words)
        text.setWordWrap(True)
        text.setFixedWidth(_WIDTH)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setMinimumHeight(text.heightForWidth(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setSpacing(look.GAP)
        layout.addStretch(2)
        for label in (self._sign, title, text):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """The sign takes the colours of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._sign.setPixmap(look.icon(self._icon, "muted").pixmap(48, 48))

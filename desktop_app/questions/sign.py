"""A small picture beside words, which changes its colour with the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app import look

SIDE = 16


class Sign(QLabel):
    """An icon in the colour of a role; nothing while it has no name."""

    def __init__(
        self, name: str = "", role: str = "text", *, side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        """Show an icon; ``side`` is its width and height in pixels."""
        super().__init__(parent)
        self._side = side
        self._name, self._role = "", role
        self.show_icon(name, role)

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon, or none."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self._name:
            self.setPixmap(look.icon(self._name, self._role).pixmap(QSize(self._side, self._side)))
        else:
            self.clear()

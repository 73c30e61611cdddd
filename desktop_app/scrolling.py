"""Pages whose inside scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look


def fill_scrolling(page: QWidget, inside: QWidget) -> None:
    """Fill a page that has no layout yet with ``inside``, without a frame around it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)


class WithRoom(QScrollArea):
    """Gives its inside all the room there is, and scrolls only where that needs more than there is.

    Qt's own way asks for the height that wrapped words would like to have, and scrolls long before it must.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """Hold this; it is never put into focus itself."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._bring_in_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The inside goes with it."""
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside needs another size."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _bring_in_view(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the cursor can be seen; what is larger than the room stays where it is."""
        inside, room = self.widget(), self.viewport().size()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        if now.width() <= room.width() and now.height() <= room.height():
            self.ensureWidgetVisible(now, look.GAP, look.GAP)

    def _fit(self) -> None:
        inside = self.widget()
        if inside is not None:
            inside.resize(self.viewport().size().expandedTo(inside.minimumSizeHint()))

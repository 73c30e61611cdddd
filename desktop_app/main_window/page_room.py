"""The room in which the pages of the window stand: one that is too small for a page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from desktop_app import look
from desktop_app.main_window.page_stack import PageStack


class PageRoom(QScrollArea):
    """Gives the page in front all the room there is, and scrolls only where that is less than the page must have.

    Qt's own way asks for the height that wrapped words would like to have, and scrolls long before it must.
    """

    def __init__(self, stack: PageStack, parent: QWidget | None = None) -> None:
        """Hold these pages; the room itself never has the cursor."""
        super().__init__(parent)
        self._stack = stack
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._bring_in_view)

    def scrolls(self) -> bool:
        """Whether not all of the page in front can be seen at once."""
        return any(bar.maximum() > 0 for bar in (self.verticalScrollBar(), self.horizontalScrollBar()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page goes with it."""
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another page is in front, or it needs another size."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.viewport().size()
        size = room.expandedTo(_least(self._stack, room.width()))
        if size != self._stack.size():
            self._stack.resize(size)
            self._bring_in_view(None, QApplication.focusWidget())

    def _bring_in_view(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the cursor can be seen; what is larger than the room stays where it is."""
        room = self.viewport().size()
        if now is None or not self._stack.isAncestorOf(now):
            return
        if now.width() <= room.width() and now.height() <= room.height():
            self.ensureWidgetVisible(now, look.GAP, look.GAP)


def _least(stack: PageStack, width: int) -> QSize:
    """The size below which something of the page in front would be cut off, where it is so wide or wider."""
    page, least = stack.currentWidget(), stack.minimumSizeHint()
    layout = page.layout() if page is not None else None
    if layout is None or not layout.hasHeightForWidth():
        return least
    return least.expandedTo(QSize(0, layout.totalMinimumHeightForWidth(max(width, least.width()))))

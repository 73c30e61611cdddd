"""Pages as they will look on paper, below one another, at any size."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app import look
from desktop_app.printing.bands import Page
from desktop_app.printing.pages import Pages
from desktop_app.printing.sheet import POINT
from desktop_app.words import tr

SPACE = 16
"""Between two pages, in pixels."""
KEPT, AHEAD = 12, 3
"""So many pages are kept as they were set; so many are set at once, for whoever goes on."""
SMALLEST, LARGEST, STEP = 0.3, 4.0, 1.2
DOTS = 96 / 72
"""Pixels to the point at full size."""


class Sheets(QWidget):
    """All pages below one another; draws those in view."""

    def __init__(self) -> None:
        """Without pages."""
        super().__init__()
        self._pages: Pages | None = None
        self._set: dict[int, Page] = {}
        self._size = QSize()

    def show_pages(self, pages: Pages) -> None:
        """Show these."""
        self._pages = pages
        self._set.clear()

    def kept(self) -> list[int]:
        """The numbers of the pages that are kept as they were set."""
        return sorted(self._set)

    def _page(self, number: int) -> Page:
        """A page, set where it comes into view; those out of view are let go, so that a long print stays small."""
        assert self._pages is not None
        if number not in self._set:
            if len(self._set) >= KEPT:
                self._set.clear()
            for at, page in zip(
                range(number, number + AHEAD), self._pages.beginning_with(number), strict=False
            ):
                self._set[at] = page
        # Records may have become fewer since the pages were counted.
        return self._set.get(number, Page(()))

    def number_at(self, y: float) -> int:
        """The number of the page at this height."""
        step = self._size.height() + SPACE
        return min(self._count, max(1, int((y - SPACE) // step) + 1))

    def _in_view(self, area: QRectF) -> range:
        """The numbers of the pages that an area touches."""
        return range(self.number_at(area.top()), self.number_at(area.bottom()) + 1)

    def resize_sheets(self, size: QSize) -> None:
        """Draw every sheet in this size."""
        self._size = size
        self.setMinimumSize(size.width() + 2 * SPACE, (size.height() + SPACE) * self._count + SPACE)
        self.update()

    @property
    def _count(self) -> int:
        return self._pages.count if self._pages else 0

    def place(self, number: int) -> QRectF:
        """Where a page is, the first being number 1."""
        x = (self.width() - self._size.width()) / 2
        y = SPACE + (number - 1) * (self._size.height() + SPACE)
        return QRectF(x, y, self._size.width(), self._size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view, as paper: dark on white in every theme."""
        if self._pages is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for number in self._in_view(QRectF(event.rect())):
            place = self.place(number)
            painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(look.colours().edge))
            painter.fillRect(place, Qt.GlobalColor.white)
            self._pages.draw(painter, self._page(number), number, place)
        painter.end()


class PageView(QScrollArea):
    """A view of pages with a zoom; ``moved`` gives the number of the page in view and how many there are."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("page_view")
        self.setAccessibleName(tr("Pages as they will be printed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self._sheets = Sheets()
        self.setWidget(self._sheets)
        self._pages: Pages | None = None
        self._zoom: float | None = None
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell())

    def show_pages(self, pages: Pages) -> None:
        """Show these pages from the first on."""
        self._pages = pages
        self._sheets.show_pages(pages)
        self._apply()
        self.verticalScrollBar().setValue(0)
        self._tell()

    @property
    def pages(self) -> Pages | None:
        """What is shown."""
        return self._pages

    @property
    def page(self) -> int:
        """The number of the page in the middle of the view."""
        if self._pages is None:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return self._sheets.number_at(middle)

    def go_to(self, number: int) -> None:
        """Bring a page into view."""
        self.verticalScrollBar().setValue(round(self._sheets.place(number).top()) - SPACE)

    def zoom(self, steps: int) -> None:
        """Larger (1) or smaller (-1), around the middle of the view."""
        self._zoom = min(LARGEST, max(SMALLEST, self._factor() * STEP**steps))
        self._apply()

    def fit(self) -> None:
        """As wide as there is room."""
        self._zoom = None
        self._apply()

    def _factor(self) -> float:
        """The size against that on paper; where none was chosen, its own, or less so that it fits."""
        if self._zoom is not None or self._pages is None:
            return self._zoom or 1.0
        room = self.viewport().width() - 2 * SPACE
        return max(SMALLEST, min(1.0, room / (self._pages.sheet.width / POINT * DOTS)))

    def _apply(self) -> None:
        if self._pages is None:
            return
        bar = self.verticalScrollBar()
        share = (bar.value() + self.viewport().height() / 2) / max(1, self._sheets.height())
        scale = self._factor() * DOTS / POINT
        sheet = self._pages.sheet
        self._sheets.resize_sheets(QSize(round(sheet.width * scale), round(sheet.height * scale)))
        self._sheets.resize(self._sheets.minimumSize().expandedTo(self.viewport().size()))
        bar.setValue(round(share * self._sheets.height() - self.viewport().height() / 2))
        self._tell()

    def _tell(self) -> None:
        if self._pages is not None:
            self.moved.emit(self.page, self._pages.count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the width, where no other size was chosen."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._apply()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With the control key: larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta() != QPoint():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page with Page Up and Page Down; the first and last with Home and End."""
        last = self._pages.count if self._pages else 1
        ways = {
            Qt.Key.Key_PageDown: min(self.page + 1, last),
            Qt.Key.Key_PageUp: max(self.page - 1, 1),
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: last,
        }
        wanted = ways.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.go_to(wanted)

"""Activities in time: bars from start to end beside titles and dates, to be gone through and opened by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.printing.scales import years
from desktop_app.summaries.timeline_model import BAR, DATES, EXTENT, TITLE, TimelineModel
from desktop_app.summaries.times import Extent, Times, times
from desktop_app.summaries.views import View
from desktop_app.words import say_number, say_year, tr
from sync.records import Query

_THICK, _ROW, _ACROSS, _YEAR = 12, 28, 5, 46
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class TimelineView(View):
    """A table whose last column is drawn; years stand above it and stay in view."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(desk, parent)
        self.model = TimelineModel(self)
        self.table = QTableView()
        self.note = look.MutedLabel()
        self.note.setObjectName("timeline_note")
        self.note.setWordWrap(True)
        self._set_up()
        self.lay_out(None, self.table, self.note)

    def _set_up(self) -> None:
        table, head = self.table, _Years(self)
        table.setModel(self.model)
        table.setHorizontalHeader(head)
        table.setItemDelegateForColumn(BAR, _Bars(self))
        table.setObjectName("timeline_table")
        table.setAccessibleName(tr("Timeline of activities"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        head.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(TITLE, 296)
        table.setColumnWidth(DATES, 264)
        table.activated.connect(self._open)
        table.clicked.connect(self._open)

    def work(self, query: Query) -> Callable[[], Times]:
        """The activities with their dates."""
        return partial(times, self.desk, query)

    def show_found(self, found: Times) -> None:
        """Show the bars; where the same was shown before, nothing moves."""
        if found == self.model.times:
            return
        place, row = self.table.verticalScrollBar().value(), self.table.currentIndex().row()
        self.model.show_times(found)
        self.table.verticalScrollBar().setValue(place)
        if 0 <= row < len(found.bars):
            self.table.setCurrentIndex(self.model.index(row, TITLE))
        self.note.setText(" ".join(notes(found)))

    def is_empty(self) -> bool:
        """Whether there is no activity."""
        return not self.model.times.bars

    def on_paper(self) -> str:
        """The timeline."""
        return "timeline"

    def _open(self, index: QModelIndex) -> None:
        self.record_wanted.emit(self.model.times.bars[index.row()].identifier)


def notes(found: Times) -> list[str]:
    """What is to be known about a timeline, in sentences."""
    said = [tr("Hatched: the exact day is not known. An arrow: no start or no end is entered.")]
    if found.undated:
        said.append(
            tr("{n} has no date: listed last.", "{n} have no date: they are listed last.", n=found.undated)
        )
    if found.total > len(found.bars):
        said.append(
            tr(
                "Only the first {shown} of {whole} are shown: narrow them down with the filters.",
                shown=say_number(len(found.bars)),
                whole=say_number(found.total),
            )
        )
    return said


def _x(room: QRect, span: tuple[int, int], year: float, *, mirrored: bool) -> float:
    """Where a moment lies across a room, from the side on which reading begins."""
    share = (year - span[0]) / (span[1] - span[0] + 1)
    across = share * (room.width() - 2 * _ACROSS) + _ACROSS
    return room.right() + 1 - across if mirrored else room.left() + across


class _Years(QHeaderView):
    """The years over the bars; the other titles as usual."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A section as usual, and the years in that of the bars."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if section != BAR or not self._view.model.times.years[0]:
            return
        span = self._view.model.times.years
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setPen(QColor(look.colours().text))
        for year in shown_years(rect, span):
            x = round(_x(rect, span, year, mirrored=mirrored))
            place = QRect(x - _YEAR if mirrored else x, rect.top(), _YEAR, rect.height())
            # Qt turns the leading side by itself: a year begins at its line in both directions.
            painter.drawText(place, _LEADING, say_year(year))


def shown_years(room: QRect, span: tuple[int, int]) -> range:
    """The years for whose names there is room."""
    return years(span[0], span[1], max(1, room.width() // _YEAR))


class _Bars(QStyledItemDelegate):
    """Draws a bar: dark where it is certain, hatched where it is not, an arrow where an end is open."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as a row."""
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground as usual, lines at the years, and the bar."""
        super().paint(painter, option, index)
        room: QRect = option.rect
        span, extent = self._view.model.times.years, index.data(EXTENT)
        if not span[0]:
            return
        painter.save()
        painter.setClipRect(room)
        painter.setPen(QColor(look.colours().line))
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for year in shown_years(room, span):
            x = round(_x(room, span, year, mirrored=mirrored))
            painter.drawLine(x, room.top(), x, room.bottom())
        if isinstance(extent, Extent):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._bar(painter, room, extent, dark=look.colours().text if chosen else look.colours().accent)
        painter.restore()

    def _bar(self, painter: QPainter, room: QRect, extent: Extent, *, dark: str) -> None:
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def part(first: float, last: float) -> QRectF:
            ends = [_x(room, self._view.model.times.years, one, mirrored=mirrored) for one in (first, last)]
            width = max(abs(ends[1] - ends[0]), 2.0)
            return QRectF(min(ends), room.center().y() - _THICK / 2, width, _THICK)

        whole = part(extent.first, extent.last)
        hatch(painter, whole, dark)
        if extent.sure[0] < extent.sure[1]:
            painter.fillRect(part(*extent.sure), QColor(dark))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dark))
        if extent.open_last:
            painter.drawPolygon(_arrow(whole, to_left=mirrored))
        if extent.open_first:
            painter.drawPolygon(_arrow(whole, to_left=not mirrored))


def hatch(painter: QPainter, place: QRectF, colour: str) -> None:
    """A border with lines across."""
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colour), 1))
    across = -place.height()
    while across < place.width():
        near = QPointF(place.left() + across, place.bottom())
        painter.drawLine(QLineF(near, near + QPointF(place.height(), -place.height())))
        across += _ACROSS
    painter.restore()
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)


def _arrow(bar: QRectF, *, to_left: bool) -> QPolygonF:
    far, near = (bar.left(), bar.left() + _THICK) if to_left else (bar.right(), bar.right() - _THICK)
    return QPolygonF([QPointF(near, bar.top()), QPointF(far, bar.center().y()), QPointF(near, bar.bottom())])

"""Lines over the years, each with a mark and a dash of its own: to be read without colour, mirrored with the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop_app import look
from desktop_app.printing.marks import draw_mark, pen
from desktop_app.printing.scales import ticks
from desktop_app.summaries.trends import Trending
from desktop_app.summaries.wrapping import wrapped
from desktop_app.words import say_number, say_year, tr

_AXIS, _FOOT, _HEAD, _MARK, _KEY, _ROW = 56, 28, 24, 9, 40, 24
_NEAR, _MOST_TICKS, _MOST_VALUES = 14, 5, 16

_YEAR = "00000"


class TrendChart(QWidget):
    """``chosen`` gives line and place of the point that was pressed; the table beside it has the same for keys."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("trend_chart")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._found = Trending((), ())
        self._ticks = ticks(1, _MOST_TICKS)

    def show_trend(self, found: Trending) -> None:
        """Draw these lines."""
        self._found = found
        highest = max((number for track in found.tracks for number in track.numbers), default=0)
        self._ticks = ticks(highest, _MOST_TICKS)
        self.setAccessibleName(tr("Chart: {title}", title=tr("Trend by year")))
        self.setAccessibleDescription(tr("; ").join(self._told()))
        self.setMinimumSize(QSize(360, 160 + _ROW * len(self._keys())))
        self.update()

    def _told(self) -> list[str]:
        return [
            tr("{name}, {year}: {own}", name=track.name, year=say_year(year), own=say_number(number))
            for track in self._found.tracks
            for year, number in zip(self._found.years, track.numbers, strict=True)
        ]

    def _keys(self) -> tuple[str, ...]:
        """The names below the lines; one line alone needs none."""
        names = tuple(track.name for track in self._found.tracks)
        return names if len(names) > 1 else ()

    def _bottom(self) -> float:
        return self.height() - _FOOT - _ROW * len(self._keys())

    def _point(self, place: int, number: int) -> QPointF:
        edge = self.fontMetrics().horizontalAdvance(_YEAR) / 2  # the last year stands whole below its point
        width = (self.width() - _AXIS - edge) / max(1, len(self._found.years))
        x = _AXIS + (place + 0.5) * width
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        room = self._bottom() - _HEAD
        return QPointF(x, self._bottom() - room * number / self._ticks[-1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale, the years, the lines with their marks, and what each line is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_scale(painter)
        for number, track in enumerate(self._found.tracks):
            points = [self._point(place, value) for place, value in enumerate(track.numbers)]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(number, look.colours().accent, 2))
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                draw_mark(painter, number, point, _MARK, look.colours().accent, look.colours().window)
        if len(self._found.tracks) == 1 and len(self._found.years) <= _MOST_VALUES:
            self._draw_values(painter)
        self._draw_keys(painter)
        painter.end()

    def _draw_scale(self, painter: QPainter) -> None:
        colours = look.colours()
        for tick in self._ticks:
            y = round(self._point(0, tick).y())
            painter.setPen(QColor(colours.edge if tick == 0 else colours.line))
            across = self._mirrored(QRect(_AXIS, y, self.width() - _AXIS, 1))
            painter.drawLine(across.topLeft(), across.topRight())
            painter.setPen(QColor(colours.muted))
            before = self._mirrored(QRect(0, y - 10, _AXIS - 8, 20))
            self._write(painter, before, Qt.AlignmentFlag.AlignTrailing, say_number(tick))
        years = self._found.years
        every = max(1, -(-len(years) * 46 // max(1, self.width() - _AXIS)))
        for place in range(0, len(years), every):
            x = round(self._point(place, 0).x())
            below = QRect(x - 30, round(self._bottom()) + 4, 60, 20)
            self._write(painter, below, Qt.AlignmentFlag.AlignHCenter, say_year(years[place]))

    def _draw_values(self, painter: QPainter) -> None:
        painter.setPen(QColor(look.colours().text))
        for place, value in enumerate(self._found.tracks[0].numbers):
            point = self._point(place, value)
            above = QRect(round(point.x()) - 30, round(point.y()) - 24, 60, 18)
            self._write(painter, above, Qt.AlignmentFlag.AlignHCenter, say_number(value))

    def _draw_keys(self, painter: QPainter) -> None:
        for number, name in enumerate(self._keys()):
            top = round(self._bottom()) + _FOOT + number * _ROW
            sample = self._mirrored(QRect(_AXIS, top, _KEY, _ROW))
            middle = QPointF(sample.center())
            painter.setPen(pen(number, look.colours().accent, 2))
            painter.drawLine(QPointF(sample.left(), middle.y()), QPointF(sample.right(), middle.y()))
            draw_mark(painter, number, middle, _MARK, look.colours().accent, look.colours().window)
            painter.setPen(QColor(look.colours().text))
            room = QRect(_AXIS + _KEY + 8, top, self.width() - _AXIS - _KEY - 8, _ROW)
            (short,) = wrapped(name, self.font(), room.width(), 1)
            self._write(painter, self._mirrored(room), Qt.AlignmentFlag.AlignLeading, short)

    def _write(self, painter: QPainter, place: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        align = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(align | Qt.AlignmentFlag.AlignAbsolute), text)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _near(self, at: QPointF) -> tuple[int, int] | None:
        """The line and place of the nearest point, where one is near enough."""
        found = [
            ((self._point(place, value) - at).manhattanLength(), number, place)
            for number, track in enumerate(self._found.tracks)
            for place, value in enumerate(track.numbers)
        ]
        nearest = min(found, default=(_NEAR + 1, 0, 0))
        return nearest[1:] if nearest[0] <= _NEAR else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A point under the pointer can be pressed; its tooltip says what it is."""
        near = self._near(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)
        self.setToolTip(look.as_tooltip(self._words(*near)) if near else "")

    def _words(self, number: int, place: int) -> str:
        track = self._found.tracks[number]
        records = tr("{n} record", "{n} records", n=track.numbers[place])
        return tr(
            "{name}, {year}: {own}", name=track.name, year=say_year(self._found.years[place]), own=records
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the records behind a point."""
        near = self._near(event.position())
        if near and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(*near)

"""Trends, set in bands: lines with marks over the years, which run from the side on which reading begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Piece
from desktop_app.printing.lines import Block
from desktop_app.printing.marks import draw_mark, pen
from desktop_app.printing.paper import Said
from desktop_app.printing.scales import ticks
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.printing.text_room import GAP, HAIR, Room
from desktop_app.words import say_number

PLOT = 62 * MILLIMETRE
AXIS = 12 * MILLIMETRE
MARK = 6 * POINT
_NUMBER = 12 * MILLIMETRE
_MOST_TICKS, _MOST_VALUES = 5, 14
_WHITE = "#ffffff"


@dataclass(frozen=True, slots=True)
class Curve:
    """The line of one series, with its mark at each point; points are from the upper left corner."""

    number: int
    points: tuple[QPointF, ...]

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at the place."""
        points = [QPointF(x, y) + point for point in self.points]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self.number, styles.BAR, 1.1 * POINT))
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            draw_mark(painter, self.number, point, MARK, styles.BAR, _WHITE)


def trend(room: Room, block: paper.Trend) -> Iterator[Band]:
    """The plot on one page, and below it what each line is."""
    plot = _Plot(room, block)
    several = len(block.series) > 1
    yield Band(plot.height, tuple(plot.pieces()), 8 * POINT, keep=several)
    if several:
        for number, series in enumerate(block.series):
            yield _key(room, number, series.name, keep=number < len(block.series) - 1)


def _key(room: Room, number: int, name: Said, *, keep: bool) -> Band:
    """A piece of a line with its mark, and what it stands for."""
    width = 14 * MILLIMETRE
    line = room.composer.one_line(name, styles.LABEL, room.width - width - GAP)
    middle = line.height / 2
    sample = Curve(
        number, (QPointF(MARK / 2, middle), QPointF(width / 2, middle), QPointF(width - MARK / 2, middle))
    )
    pieces = (room.at(0, width, sample), room.at(width + GAP, room.width - width - GAP, line))
    return Band(line.height + 2 * POINT, pieces, 2 * POINT, keep)


class _Plot:
    """Where numbers and places lie on the plot."""

    def __init__(self, room: Room, block: paper.Trend) -> None:
        self._room, self._block = room, block
        highest = max((number for series in block.series for number in series.numbers), default=0)
        self._ticks = ticks(highest, _MOST_TICKS)
        self._each = (room.width - AXIS) / max(1, len(block.places))
        self._top = 5 * MILLIMETRE
        self.height = PLOT + self._top + 6 * MILLIMETRE

    def _x(self, place: int) -> float:
        """The middle of a place, from the side on which reading begins."""
        return AXIS + (place + 0.5) * self._each

    def _y(self, number: float) -> float:
        return self._top + PLOT * (1 - number / self._ticks[-1])

    def pieces(self) -> Iterator[Piece]:
        """Lines of the scale with their numbers, places, curves, and the values where there is room for them."""
        yield from self._scale()
        yield from self._places()
        for number, series in enumerate(self._block.series):
            yield self._curve(number, series)
        if len(self._block.series) == 1 and len(self._block.places) <= _MOST_VALUES:
            yield from self._values(self._block.series[0])

    def _scale(self) -> Iterator[Piece]:
        width = self._room.width - AXIS
        for tick in self._ticks:
            colour = styles.FAINT if tick else styles.GREY
            yield self._room.at(AXIS, width, Block(width, HAIR, colour), self._y(tick))
            yield self._text(say_number(tick), 0, AXIS - GAP / 2, self._y(tick), trailing=True)

    def _places(self) -> Iterator[Piece]:
        every = max(1, ceil(10 * MILLIMETRE / self._each))
        for number in range(0, len(self._block.places), every):
            middle = self._y(0) + 3 * MILLIMETRE
            yield self._centred(self._block.places[number], self._x(number), middle)

    def _values(self, series: paper.Series) -> Iterator[Piece]:
        for number, value in enumerate(series.numbers):
            yield self._centred(say_number(value), self._x(number), self._y(value) - 3 * MILLIMETRE)

    def _curve(self, number: int, series: paper.Series) -> Piece:
        width, left = self._room.width, self._room.composer.right_to_left
        places = [self._x(place) for place in range(len(series.numbers))]
        points = tuple(
            QPointF(width - x if left else x, self._y(value))
            for x, value in zip(places, series.numbers, strict=True)
        )
        return self._room.at(0, width, Curve(number, points))

    def _centred(self, text: str, x: float, middle: float) -> Piece:
        line = self._room.composer.one_line(Said(text, ltr=True), styles.MARK, _NUMBER)
        return self._room.at(x - line.width / 2, _NUMBER, line, middle - line.height / 2)

    def _text(self, text: str, start: float, width: float, middle: float, *, trailing: bool) -> Piece:
        line = self._room.composer.one_line(Said(text, ltr=True), styles.MARK, width, trailing=trailing)
        return self._room.at(start, width, line, middle - line.height / 2)

"""Timelines, set in bands; time runs from the side on which reading begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Piece
from desktop_app.printing.lines import Block
from desktop_app.printing.paper import Said
from desktop_app.printing.scales import years
from desktop_app.printing.sheet import POINT
from desktop_app.printing.text_room import GAP, HAIR, Room
from desktop_app.words import say_year

LABEL_SHARE = 0.38
THICK = 7 * POINT
ACROSS = 2.5 * POINT
_MOST_YEARS = 8


@dataclass(frozen=True, slots=True)
class Faint:
    """A part of a bar that is not certain: a border, and lines across it."""

    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at the place."""
        place = QRectF(x, y, self.width, self.height)
        painter.save()
        try:
            painter.setClipRect(place)
            painter.setPen(QPen(QColor(styles.GREY), HAIR))
            across = -self.height
            while across < self.width:
                painter.drawLine(QLineF(x + across, y + self.height, x + across + self.height, y))
                across += ACROSS
        finally:
            painter.restore()
        painter.setPen(QPen(QColor(styles.GREY), HAIR))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)


@dataclass(frozen=True, slots=True)
class Arrow:
    """The head of an arrow: a bar goes on, nobody has said how long."""

    size: float
    to_left: bool

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it within its square, the upper left corner of which is at the place."""
        near, far = (x + self.size, x) if self.to_left else (x, x + self.size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(styles.BAR))
        corners = [
            QPointF(near, y),
            QPointF(far, y + self.size / 2),
            QPointF(near, y + self.size),
        ]
        painter.drawPolygon(QPolygonF(corners))


def timeline(room: Room, block: paper.Timeline) -> Iterator[Band]:
    """A bar below the other beside its label; the years stand above them, on every page."""
    axis = _Axis(room, block)
    head = axis.head()
    yield head
    for span in block.spans:
        yield axis.band(span, head)


class _Axis:
    """Where the years lie across the page."""

    def __init__(self, room: Room, block: paper.Timeline) -> None:
        self._room, self._first = room, block.first
        self._label_width = room.width * LABEL_SHARE
        self._start = self._label_width + GAP
        self._year = (room.width - self._start) / (block.last - block.first + 1)
        self._years = years(block.first, block.last, _MOST_YEARS)

    def _at(self, year: float) -> float:
        return self._start + (year - self._first) * self._year

    def head(self) -> Band:
        """The years, each over the line at which it begins."""
        pieces, room = [], self._room.composer
        width = self._year * self._years.step
        height = 0.0
        for year in self._years:
            line = room.one_line(Said(say_year(year), ltr=True), styles.MARK, width)
            pieces.append(self._room.at(self._at(year), width, line))
            height = line.height
        return Band(height + POINT, tuple(pieces), 8 * POINT, keep=True)

    def band(self, span: paper.Span, head: Band) -> Band:
        """One label with its bar."""
        lines = self._room.composer.lines(span.label, styles.LABEL, self._label_width, trailing=True)
        height = sum(line.height for line in lines) + 4 * POINT
        pieces, y = [], 2 * POINT
        for line in lines:
            pieces.append(self._room.at(0, self._label_width, line, y))
            y += line.height
        grid = Block(HAIR, height, styles.FAINT)
        pieces += [self._room.at(self._at(year), HAIR, grid) for year in self._years]
        return Band(height, (*pieces, *self._bar(span, (height - THICK) / 2)), again=(head,))

    def _bar(self, span: paper.Span, y: float) -> Iterator[Piece]:
        start, end = self._at(span.first), self._at(span.last)
        width = max(end - start, POINT)
        yield self._room.at(start, width, Faint(width, THICK), y)
        sure = max(span.sure[1] - span.sure[0], 0) * self._year
        if sure:
            at = self._at(span.sure[0])
            yield self._room.at(at, sure, Block(max(sure, POINT), THICK, styles.BAR), y)
        left = self._room.composer.right_to_left
        if span.open_last:
            yield self._room.at(end - THICK, THICK, Arrow(THICK, left), y)
        if span.open_first:
            yield self._room.at(start, THICK, Arrow(THICK, not left), y)

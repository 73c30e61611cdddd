"""How the lines of a trend are told apart without colour: a mark and a dash for each, on the screen as on paper."""

from __future__ import annotations

from collections.abc import Callable
from math import pi, sin

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (1.5, 2.5), (8, 2.5, 1.5, 2.5), (3, 1.5), (10, 5))
"""Dashes and gaps in widths of the line; the first has none."""
_HALF = sin(pi / 4)


def pen(number: int, colour: str, width: float) -> QPen:
    """The pen for the line with this number; numbers begin at 0, and begin again where the dashes end."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := DASHES[number % len(DASHES)]:
        made.setDashPattern(list(dashes))
    return made


def draw_mark(painter: QPainter, number: int, centre: QPointF, size: float, colour: str, ground: str) -> None:
    """Draw the mark of the line with this number around a point; ``ground`` fills those that are open."""
    painter.setPen(QPen(QColor(colour), size / 6))
    shape, is_open = _SHAPES[number % len(_SHAPES)]
    painter.setBrush(QBrush(QColor(ground if is_open else colour)))
    shape(painter, centre, size / 2)


def _disc(painter: QPainter, centre: QPointF, half: float) -> None:
    painter.drawEllipse(centre, half, half)


def _square(painter: QPainter, centre: QPointF, half: float) -> None:
    side = half * 0.88
    _polygon(painter, centre, (-side, -side), (side, -side), (side, side), (-side, side))


def _triangle(painter: QPainter, centre: QPointF, half: float) -> None:
    _polygon(painter, centre, (0, -half * 1.1), (half * 1.05, half * 0.8), (-half * 1.05, half * 0.8))


def _diamond(painter: QPainter, centre: QPointF, half: float) -> None:
    far = half * 1.2
    _polygon(painter, centre, (0, -far), (far, 0), (0, far), (-far, 0))


def _cross(painter: QPainter, centre: QPointF, half: float) -> None:
    far = half * _HALF * 1.3
    painter.setPen(QPen(painter.pen().color(), half * 0.6))
    for down in (-far, far):
        painter.drawLine(QLineF(centre.x() - far, centre.y() + down, centre.x() + far, centre.y() - down))


def _polygon(painter: QPainter, centre: QPointF, *corners: tuple[float, float]) -> None:
    painter.drawPolygon(QPolygonF([centre + QPointF(*corner) for corner in corners]))


_Shape = Callable[[QPainter, QPointF, float], None]
_SHAPES: tuple[tuple[_Shape, bool], ...] = (
    (_disc, False),
    (_square, True),
    (_triangle, False),
    (_diamond, True),
    (_cross, False),
    (_disc, True),
)

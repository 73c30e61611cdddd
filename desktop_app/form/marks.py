"""The four signs of how far something is, drawn in the colours of the moment: done, begun, empty, to be mended."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from desktop_app import look
from desktop_app.form.progress import Mark
from desktop_app.words import tr
from forms.words import Phrase, say

SIDE = 16
DENSITY = 2.0
_WORDS = {
    Mark.DONE: say("done"),
    Mark.BEGUN: say("begun"),
    Mark.EMPTY: say("empty"),
    Mark.PROBLEMS: say("something to mend"),
}


def mark_word(mark: Mark) -> str:
    """The word for a mark, for tooltips and screen readers."""
    phrase: Phrase = _WORDS[mark]
    return tr(phrase)


def mark_icon(mark: Mark) -> QIcon:
    """The sign of a mark."""
    pixmap = QPixmap(round(SIDE * DENSITY), round(SIDE * DENSITY))
    pixmap.setDevicePixelRatio(DENSITY)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAW[mark](painter)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _pen(painter: QPainter, shade: str, width: float = 1.6) -> None:
    pen = QPen(QColor(shade), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)


def _done(painter: QPainter) -> None:
    _pen(painter, look.colours().good, 2.2)
    painter.drawPolyline(QPolygonF([QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)]))


def _ring(painter: QPainter, shade: str) -> QRectF:
    _pen(painter, shade)
    ring = QRectF(2.5, 2.5, 11, 11)
    painter.drawEllipse(ring)
    return ring


def _begun(painter: QPainter) -> None:
    shade = look.colours().accent
    ring = _ring(painter, shade)
    painter.setBrush(QColor(shade))
    painter.drawPie(ring, 90 * 16, 180 * 16)


def _empty(painter: QPainter) -> None:
    _ring(painter, look.colours().edge)


def _problems(painter: QPainter) -> None:
    shade = look.colours().danger
    _pen(painter, shade)
    painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)]))
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.2))
    painter.drawPoint(QPointF(8, 11.4))


_DRAW = {Mark.DONE: _done, Mark.BEGUN: _begun, Mark.EMPTY: _empty, Mark.PROBLEMS: _problems}

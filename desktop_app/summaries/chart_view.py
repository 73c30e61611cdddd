"""A bar chart on the screen: to be read without colour, mirrored with the window, each bar a way to its records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from desktop_app import look
from desktop_app.summaries.counting import Line
from desktop_app.summaries.wrapping import wrapped
from desktop_app.words import say_number, tr

LABEL_SHARE = 0.42
MOST_LINES = 2
THICK = 14
ROW_GAP = 10


@dataclass(frozen=True, slots=True)
class _Bar:
    """A bar's lines of label, its place down the chart and its height, in pixels."""

    line: Line
    label: tuple[str, ...]
    top: int
    height: int


class ChartView(QWidget):
    """``chosen`` gives the line whose bar was pressed. The same figures stand in the table beside it, for keys."""

    chosen = Signal(Line)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("summary_chart")
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lines: tuple[Line, ...] = ()
        self._bars: tuple[_Bar, ...] = ()
        self._under: _Bar | None = None

    def show_lines(self, title: str, lines: Sequence[Line]) -> None:
        """Draw a bar for each line."""
        self._lines = tuple(lines)
        self.setAccessibleName(tr("Chart: {title}", title=title))
        figures = (tr("{name}: {own}", name=line.words, own=say_number(line.number)) for line in lines)
        self.setAccessibleDescription(tr("; ").join(figures))
        self._set()

    def _set(self) -> None:
        """Cut the labels for the width there is."""
        metrics, top, bars = self.fontMetrics(), look.GAP, []
        for line in self._lines:
            label = wrapped(line.words, self.font(), self._label_width(), MOST_LINES)
            height = max(len(label) * metrics.lineSpacing(), THICK) + ROW_GAP
            bars.append(_Bar(line, label, top, height))
            top += height
        self._bars, self._under = tuple(bars), None
        self.setMinimumHeight(top + look.GAP)
        self.updateGeometry()
        self.update()

    def _label_width(self) -> int:
        return max(80, round(self.width() * LABEL_SHARE))

    def sizeHint(self) -> QSize:
        """As high as the bars."""
        return QSize(480, self.minimumHeight())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Labels are cut anew for another width."""
        self._set()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw labels, bars, numbers, and the line at which all bars begin."""
        painter = QPainter(self)
        for bar in self._bars:
            self._draw(painter, bar)
        painter.end()

    def _draw(self, painter: QPainter, bar: _Bar) -> None:
        colours, metrics = look.colours(), self.fontMetrics()
        start, most = self._label_width() + look.GAP, max(line.number for line in self._lines)
        room = self.width() - start - metrics.horizontalAdvance("0") * 9
        length = max(2, round(room * bar.line.number / most))
        if bar is self._under:
            painter.fillRect(QRect(0, bar.top, self.width(), bar.height), QColor(colours.hover))
        painter.setPen(QColor(colours.text))
        top = bar.top + (bar.height - len(bar.label) * metrics.lineSpacing()) // 2
        for number, words in enumerate(bar.label):
            place = QRect(0, top + number * metrics.lineSpacing(), self._label_width(), metrics.lineSpacing())
            self._write(painter, place, Qt.AlignmentFlag.AlignTrailing, words)
        middle = bar.top + (bar.height - THICK) // 2
        painter.fillRect(self._mirrored(QRect(start, middle, length, THICK)), QColor(colours.accent))
        painter.fillRect(self._mirrored(QRect(start - 1, bar.top, 1, bar.height)), QColor(colours.edge))
        value = QRect(start + length + look.GAP, bar.top, self.width(), bar.height)
        self._write(painter, value, Qt.AlignmentFlag.AlignLeading, say_number(bar.line.number))

    def _write(self, painter: QPainter, place: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        align = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._mirrored(place), int(align | Qt.AlignmentFlag.AlignAbsolute), text)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _bar_at(self, point: QPoint) -> _Bar | None:
        return next((bar for bar in self._bars if bar.top <= point.y() < bar.top + bar.height), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The bar under the pointer is marked: it can be pressed."""
        under = self._bar_at(event.position().toPoint())
        if under is not self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """No bar is marked."""
        self._under = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the records behind a bar."""
        bar = self._bar_at(event.position().toPoint())
        if bar and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(bar.line)

    def event(self, event: QEvent) -> bool:
        """The tooltip holds the whole label and the number."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos())
            text = self.told(bar.line) if bar else ""
            QToolTip.showText(event.globalPos(), look.as_tooltip(text), self)
            return True
        return super().event(event)

    def told(self, line: Line) -> str:
        """A line in full: its words and how many records."""
        records = tr("{n} record", "{n} records", n=line.number)
        return tr("{name}: {own}", name=line.words, own=records)

    def metrics(self) -> QFontMetrics:
        """How large its letters are."""
        return self.fontMetrics()

"""What is chosen, as chips: read, opened, and taken away by pointer or key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop_app import look
from desktop_app.labels import as_tooltip
from desktop_app.questions.flow import FlowLayout
from desktop_app.words import tr

CROSS = 24
PAD = 10
HIGH = 26


@dataclass(frozen=True, slots=True)
class Said:
    """What a chip says: its text, more in the tooltip, and whether it can be opened."""

    text: str
    more: str = ""
    opens: bool = False
    unknown: bool = False


class Chip(QAbstractButton):
    """One chosen thing; the cross, Delete or Backspace takes it away, Enter opens it where it can be opened."""

    removed = Signal()
    opened = Signal()

    def __init__(self, said: Said) -> None:
        """Say it."""
        super().__init__()
        self.said = said
        self.read_only = False
        self._pressed_at = QPoint()
        self.setText(said.text)
        self.setToolTip(as_tooltip(said.more))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(said.text)
        self.setAccessibleDescription(tr("Press Delete to take it away."))
        self.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:
        """As wide as the text in one line."""
        metrics = self.fontMetrics()
        text = max(metrics.horizontalAdvance(self.text()), metrics.boundingRect(self.text()).width())
        width = text + 2 * PAD + self._cross() + look.SMALL
        return QSize(width, max(HIGH, metrics.height() + look.GAP))

    def heightForWidth(self, width: int) -> int:
        """Higher where the text needs several lines."""
        inside = QRect(0, 0, width - 2 * PAD - self._cross(), 10000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return max(HIGH, self.fontMetrics().boundingRect(inside, flags, self.text()).height() + look.GAP)

    def set_read_only(self, read_only: bool) -> None:
        """Without its cross."""
        self.read_only = read_only
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away, Enter opens it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self.read_only:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.said.opens:
            self.opened.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was pressed."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip, its text and its cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades = look.colours()
        shade = shades.side if self.said.unknown else shades.chosen
        edge = shades.accent if self.hasFocus() else shades.edge if self.said.unknown else shade
        painter.setBrush(QColor(shade))
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(QColor(shades.text))
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | align
        painter.drawText(self._text_place(), int(flags), self.text())
        if not self.read_only:
            self._draw_cross(painter, QColor(shades.muted))
        painter.end()

    def _cross(self) -> int:
        return 0 if self.read_only else CROSS - PAD

    def _text_place(self) -> QRect:
        place = self.rect().adjusted(PAD, 0, -PAD - self._cross(), 0)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _cross_place(self) -> QRect:
        place = QRect(self.width() - CROSS, 0, CROSS, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _draw_cross(self, painter: QPainter, shade: QColor) -> None:
        middle = QRectF(self._cross_place()).center()
        painter.setPen(QPen(shade, 1.6))
        for one, other in (((-3.5, -3.5), (3.5, 3.5)), ((-3.5, 3.5), (3.5, -3.5))):
            painter.drawLine(middle + _point(one), middle + _point(other))

    def _clicked(self) -> None:
        if not self.read_only and self._cross_place().contains(self._pressed_at):
            self.removed.emit()
        elif self.said.opens:
            self.opened.emit()


def _point(place: tuple[float, float]) -> QPoint:
    return QPoint(round(place[0]), round(place[1]))


class Chips(QWidget):
    """All that is chosen, in order."""

    removed = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str) -> None:
        """``name`` is what screen readers say of the group."""
        super().__init__()
        self.setAccessibleName(name)
        self.chips: list[Chip] = []
        self._read_only = False
        self._layout = FlowLayout(self, spacing=6)
        self.hide()

    def show_all(self, said: Sequence[Said]) -> None:
        """Show these; chips that say the same already are left alone."""
        same = 0
        while same < min(len(said), len(self.chips)) and self.chips[same].said == said[same]:
            same += 1
        for chip in self.chips[same:]:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = self.chips[:same] + [self._chip(one) for one in said[same:]]
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def set_read_only(self, read_only: bool) -> None:
        """Nothing can be taken away, or it can."""
        self._read_only = read_only
        for chip in self.chips:
            chip.set_read_only(read_only)

    def _chip(self, said: Said) -> Chip:
        chip = Chip(said)
        chip.set_read_only(self._read_only)
        chip.removed.connect(lambda: self.removed.emit(self.chips.index(chip)))
        chip.opened.connect(lambda: self.opened.emit(self.chips.index(chip)))
        self._layout.addWidget(chip)
        return chip

"""The list of versions as it is drawn: a sign for where each came from, and three lines of words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app import look
from desktop_app.operations.looking_back import Event, Past
from desktop_app.versions.lines import PAST, TEXTS
from sync.records import Origin

WIDTH = 344
_SIGN = 16
_SIGNS: dict[Origin, str] = {
    Origin.TYPED: "draft",
    Origin.IMPORTED: "file",
    Origin.PULLED: "down",
    Origin.MERGED: "check",
    Origin.SETTLED: "conflict",
    Origin.RESTORED: "undo",
    Origin.CARRIED: "carry",
}
_EVENT_SIGNS: dict[Event, str] = {
    Event.BINNED: "bin",
    Event.TAKEN_OUT: "undo",
    Event.ASKED: "review",
    Event.RETURNED: "returned",
    Event.APPROVED: "check",
    Event.TAKEN_BACK: "undo",
    Event.COMMENTED: "info",
}


class LineView(QListView):
    """One line chosen at a time; all are of one height, so that hundreds are there at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setItemDelegate(_Line(self))
        self.setUniformItemSizes(True)
        self.setFixedWidth(WIDTH)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


class _Line(QStyledItemDelegate):
    """Draws one line."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Three lines of text and room around them."""
        return QSize(0, 3 * option.fontMetrics.height() + 2 * look.GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw its sign and its words."""
        self.initStyleOption(option, index)
        past: Past = index.data(PAST)
        option.text, option.icon = "", QIcon()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        inside = option.rect.adjusted(look.GAP, look.GAP, -look.GAP, -look.GAP)
        sign = QRect(inside.left(), inside.top() + 2, _SIGN, _SIGN)
        look.icon(_sign(past), "muted").paint(painter, QStyle.visualRect(option.direction, inside, sign))
        words = inside.adjusted(_SIGN + look.GAP, 0, 0, 0)
        self._write(painter, option, QStyle.visualRect(option.direction, inside, words), index.data(TEXTS))
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter, option: QStyleOptionViewItem, place: QRect, texts: tuple[str, str, str]
    ) -> None:
        """The first line strong, the last one quiet; what is too long ends in an ellipsis."""
        shades, height = look.colours(), option.fontMetrics.height()
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for number, (text, colour) in enumerate(
            zip(texts, (shades.text, shades.text, shades.muted), strict=True)
        ):
            font = QFont(option.font)
            font.setBold(number == 0)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            row = QRect(place.left(), place.top() + number * height, place.width(), height)
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, flags, short)


def _sign(past: Past) -> str:
    return _SIGNS[past.line.origin] if past.event is None else _EVENT_SIGNS[past.event]

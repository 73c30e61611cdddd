"""How a line of the list under a search field is drawn: its place in the tree, its name, quiet words behind it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOption, QStyleOptionViewItem

from desktop_app import look
from desktop_app.questions.offers import NOTE, ROW, Offer

STEP = 20
ARROW = 24
PAD = 8
_ARROWS = QStyle.PrimitiveElement


def arrow_place(line: QRect, offer: Offer, direction: Qt.LayoutDirection) -> QRect:
    """Where the arrow of a line is, which opens and closes what stands below."""
    place = QRect(line.left() + offer.depth * STEP, line.top(), ARROW, line.height())
    return QStyle.visualRect(direction, line, place)


class OfferLine(QStyledItemDelegate):
    """Draws one line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        self.initStyleOption(option, index)
        offer: Offer = index.data(ROW)
        option.text, option.icon = "", QIcon()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        if offer.opens is not None:
            self._draw_arrow(painter, option, offer)
        self._draw_words(painter, option, offer, index.data(NOTE))
        painter.restore()

    def _draw_arrow(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer) -> None:
        arrow = QStyleOption()
        arrow.initFrom(option.widget)
        place = arrow_place(option.rect, offer, option.direction)
        arrow.rect = QRect(0, 0, 10, 10)
        arrow.rect.moveCenter(place.center())
        forward = option.direction is Qt.LayoutDirection.LeftToRight
        shut = _ARROWS.PE_IndicatorArrowRight if forward else _ARROWS.PE_IndicatorArrowLeft
        kind = _ARROWS.PE_IndicatorArrowDown if offer.opens else shut
        option.widget.style().drawPrimitive(kind, arrow, painter, option.widget)

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer, note: str) -> None:
        shades, metrics = look.colours(), option.fontMetrics
        left = self._indent(option, offer)
        if offer.makes:
            look.icon("add").paint(
                painter, self._seen(option, QRect(left, option.rect.top(), 16, option.rect.height()))
            )
            left += 16 + PAD
        room = option.rect.right() - PAD - left
        gap = metrics.horizontalAdvance(note) + 2 * PAD if note else 0
        name = metrics.elidedText(offer.name, Qt.TextElideMode.ElideRight, max(room // 2, room - gap))
        width = metrics.horizontalAdvance(name) + 2
        self._write(
            painter, option, QRect(left, option.rect.top(), width, option.rect.height()), name, shades.text
        )
        rest = QRect(left + width + PAD, option.rect.top(), room - width - PAD, option.rect.height())
        quiet = metrics.elidedText(note, Qt.TextElideMode.ElideRight, rest.width())
        self._write(painter, option, rest, quiet, shades.muted)

    def _indent(self, option: QStyleOptionViewItem, offer: Offer) -> int:
        levels = getattr(option.widget, "has_levels", False)
        return int(option.rect.left()) + offer.depth * STEP + (ARROW if levels else PAD)

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, colour: str
    ) -> None:
        painter.setPen(QColor(colour))
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._seen(option, place), int(flags), text)

    def _seen(self, option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)

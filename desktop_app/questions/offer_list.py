"""The list that opens under a search field, with room below it for what the marked line means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_app import look
from desktop_app.labels import PlainLabel
from desktop_app.questions.offer_line import OfferLine, arrow_place
from desktop_app.questions.offers import LINE, ROW, Index, Offer, Offers

LINES = 4


class OfferList(QListView):
    """``turned`` says that what stands below a line is to be opened or closed."""

    turned = Signal(int)

    def __init__(self, offers: Offers) -> None:
        """Show these offers as they change."""
        super().__init__()
        self._offers = offers
        self.has_levels = False
        self.setUniformItemSizes(True)
        self.setItemDelegate(OfferLine(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = PlainLabel("", self)
        self.foot.setObjectName("offer_foot")
        self.foot.setWordWrap(True)
        self.foot.setContentsMargins(look.GAP, look.SMALL, look.GAP, look.SMALL)
        self.foot.setProperty("look", "foot")
        offers.modelReset.connect(self._look_anew)
        self._look_anew()

    def high(self, most: int) -> int:
        """The height for so many lines at the most, and what is said below them, in pixels."""
        lines = min(most, max(1, self._offers.rowCount()))
        return lines * LINE.height() + self._below() + 2 * self.frameWidth()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say below what the marked line means."""
        super().currentChanged(current, previous)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot stays at the foot."""
        super().resizeEvent(event)
        self._place()
        self._say()

    def viewportEvent(self, event: QEvent) -> bool:
        """A press on an arrow opens or closes what stands below the line, and chooses nothing."""
        if isinstance(event, QMouseEvent) and self._arrow_at(event) is not None:
            row = self._arrow_at(event)
            if event.type() is QEvent.Type.MouseButtonRelease and row is not None:
                self.turned.emit(row)
            if event.type() is not QEvent.Type.MouseMove:
                return True
        return super().viewportEvent(event)

    def offer(self) -> Offer | None:
        """The marked line."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def wants(self, event: QKeyEvent) -> str:
        """What a key does in the tree: ``turn`` the line, go ``above``, or nothing."""
        offer = self.offer()
        if offer is None:
            return ""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inward, outward = (
            (Qt.Key.Key_Left, Qt.Key.Key_Right) if right else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        )
        if event.key() == inward:
            return "turn" if offer.opens is False else ""
        if event.key() == outward:
            return "turn" if offer.opens else "above" if offer.depth else ""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return "turn" if enters and not offer.chooses and offer.opens is not None else ""

    def _arrow_at(self, event: QMouseEvent) -> int | None:
        index = self.indexAt(event.position().toPoint())
        offer: Offer | None = index.data(ROW) if index.isValid() else None
        if offer is None or offer.opens is None:
            return None
        place = arrow_place(self.visualRect(index), offer, self.layoutDirection())
        return index.row() if place.contains(event.position().toPoint()) or not offer.chooses else None

    def _look_anew(self) -> None:
        rows = self._offers.rows
        self.has_levels = any(row.opens is not None for row in rows)
        longest = max((row.name for row in rows), key=len, default="")
        self._says_more = self._is_cut(longest) or any(row.more for row in rows)
        self.foot.setText("")
        self.foot.setVisible(self._says_more)
        self.setViewportMargins(0, 0, 0, self._below())
        self._place()

    def _below(self) -> int:
        return LINES * self.fontMetrics().lineSpacing() + 2 * look.GAP if self._says_more else 0

    def _say(self) -> None:
        offer = self.offer()
        self.foot.setText(self._meaning(offer) if offer else "")

    def _place(self) -> None:
        side = Qt.AlignmentFlag.AlignLeading
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Else the foot takes its side from the script of its text, and English ones stand apart.
            side = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
        self.foot.setAlignment(Qt.AlignmentFlag.AlignTop | side)
        inside = self.contentsRect()
        top = inside.bottom() + 1 - self._below()
        self.foot.setGeometry(QRect(inside.left(), top, inside.width(), self._below()))

    def _meaning(self, offer: Offer) -> str:
        return "\n".join(filter(None, (offer.name if self._is_cut(offer.name) else "", offer.more)))

    def _is_cut(self, name: str) -> bool:
        """Whether a name may not fit into its line, which is as wide as the field that the list belongs to."""
        field = self._offers.parent()
        room = (field if isinstance(field, QWidget) else self).width() - 4 * look.WIDE
        return self.fontMetrics().horizontalAdvance(name) > min(room, self.screen().availableSize().width())


def fitted(popup: OfferList, field: QWidget, most: int) -> None:
    """Give the open list the height that it wants, below its field, or above where there is no room below."""
    place, screen = popup.geometry(), field.screen().availableGeometry()
    under = field.mapToGlobal(field.rect().bottomLeft()).y() + 1
    above = field.mapToGlobal(field.rect().topLeft()).y()
    wanted = popup.high(most)
    if under + wanted <= screen.bottom() or screen.bottom() - under >= above - screen.top():
        place.setTop(under)
        place.setHeight(min(wanted, screen.bottom() - under))
    else:
        high = min(wanted, above - screen.top())
        place.setTop(above - high)
        place.setHeight(high)
    popup.setGeometry(place)

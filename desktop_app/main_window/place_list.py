"""The places to go to, one below the other; those that few people need are folded away under one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app import look
from desktop_app.actions import PLACE_KEYS
from desktop_app.lists.places import PLACES, SELDOM, Place, digits
from desktop_app.words import say_number, tr

_COUNT = int(Qt.ItemDataRole.UserRole)
_PLACE = _COUNT + 1
_HEIGHT, _LOW, _GROUP, _INDENT = 32, 28, 14, 16
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _WithCount(QStyledItemDelegate):
    """A line with its sign and words at the leading edge and its number at the trailing one."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place = index.data(_PLACE)
        if place.first:
            self._rule(painter, option)
        option.rect = option.rect.adjusted(look.SMALL, _GROUP if place.first else 0, -look.SMALL, 0)
        if place.seldom:
            option.rect = QStyle.visualRect(
                option.direction, option.rect, option.rect.adjusted(_INDENT, 0, 0, 0)
            )
        option.state = option.state & ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if count:
            align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
            area = option.rect.adjusted(look.GAP, 0, -look.GAP, 0)
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, say_number(count))

    def _rule(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setPen(option.palette.color(QPalette.ColorRole.Midlight))
        y = option.rect.top() + _GROUP // 2
        painter.drawLine(option.rect.left() + look.WIDE, y, option.rect.right() - look.WIDE, y)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        place = index.data(_PLACE)
        return QSize(size.width(), (_LOW if place.seldom else _HEIGHT) + (_GROUP if place.first else 0))


class PlaceList(QListWidget):
    """``went`` gives the place that was chosen, ``unfolded`` whether the seldom ones are to be seen from now on."""

    went = Signal(str)
    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show every place that many people need, without numbers."""
        super().__init__(parent)
        self.setObjectName("places")
        self.setProperty("look", "side")
        self.setAccessibleName(tr("Places"))
        self.setIconSize(QSize(20, 20))
        self.setItemDelegate(_WithCount(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._open = False
        self._items = {place.name: self._made(place, digits().get(place.name, "")) for place in _rows()}
        self._items[SELDOM.name].setToolTip(look.as_hint(tr(SELDOM.empty)))
        self.unfold(False)
        self.currentItemChanged.connect(self._go)
        self.itemClicked.connect(self._press)

    def unfold(self, unfolded: bool) -> None:
        """Show the places that few people need, or fold them away."""
        self._open = unfolded
        for place in PLACES:
            if place.seldom:
                self._items[place.name].setHidden(not unfolded)
        self._items[SELDOM.name].setIcon(look.icon("up" if unfolded else "down"))
        self._write_seldom()

    def _write_seldom(self) -> None:
        """Folded away, they are counted together."""
        number = sum(self.count_at(place.name) for place in PLACES if place.seldom)
        if self._open:
            self._put(SELDOM.name, 0, tr("{place}, shown", place=SELDOM.title))
            return
        words = tr(
            "{place}, {n} record, hidden", "{place}, {n} records, hidden", n=number, place=SELDOM.title
        )
        self._put(SELDOM.name, number, words)

    def item_of(self, name: str) -> QListWidgetItem:
        """The line of a place; KeyError where there is none."""
        return self._items[name]

    def place_below(self, name: str) -> str:
        """The name of the place whose line comes next."""
        names = list(self._items)
        return names[names.index(name) + 1]

    def begin_group(self, name: str, begins: bool) -> None:
        """Draw a rule above the line of a place, or none."""
        item = self._items[name]
        place: Place = item.data(_PLACE)
        item.setData(_PLACE, replace(place, first=begins))

    def write(self, name: str, number: int, words: str) -> None:
        """Write a number at a place, and the words that say both."""
        self._put(name, number, words)
        if self._items[name].data(_PLACE).seldom:
            self._write_seldom()

    def _put(self, name: str, number: int, words: str) -> None:
        self._items[name].setData(_COUNT, number)
        self._items[name].setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def count_at(self, name: str) -> int:
        """The number written at a place."""
        return int(self._items[name].data(_COUNT) or 0)

    def mark(self, name: str) -> None:
        """Mark the place where the window is, or none; a place that is folded away comes to be seen."""
        item = self._items.get(name)
        self.blockSignals(True)
        if item is not None and item.isHidden() and item.data(_PLACE).seldom:
            self.unfold(True)
        self.setCurrentRow(-1 if item is None else self.row(item))
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The line of the seldom places is pressed by keys, too."""
        item = self.currentItem()
        if item is self._items[SELDOM.name] and event.key() in _PRESSES:
            self._press(item)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other icons."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for place in PLACES:
                self._items[place.name].setIcon(look.icon(place.icon))
            self.unfold(self._open)

    def _made(self, place: Place, digit: str) -> QListWidgetItem:
        item = QListWidgetItem(look.icon(place.icon), tr(place.title), self)
        item.setData(_PLACE, place)
        if digit:
            keys = QKeySequence(PLACE_KEYS.format(number=digit))
            QShortcut(keys, self, lambda: self.went.emit(place.name))
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            item.setToolTip(look.as_hint(tr("{what} ({keys})", what=place.title, keys=shown)))
        return item

    def _press(self, item: QListWidgetItem) -> None:
        if item is self._items[SELDOM.name]:
            self.unfold(not self._open)
            self.unfolded.emit(self._open)
        else:
            self._go(item)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None and item is not self._items[SELDOM.name]:
            self.went.emit(item.data(_PLACE).name)


def _rows() -> Iterator[Place]:
    """Every place, the line of the seldom ones above these."""
    above = next(place for place in PLACES if place.seldom)
    for place in PLACES:
        if place is above:
            yield SELDOM
        yield place

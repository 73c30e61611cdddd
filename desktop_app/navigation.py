"""The leading column of the window: what can be made anew, and the places to go to with how much is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.actions import NEW, PLACE_KEYS, Actions
from desktop_app.lists.places import PLACES, Place, digits
from desktop_app.operations.deciding import Deciding
from desktop_app.words import say_number, tr
from sync.records import State

_COUNT = int(Qt.ItemDataRole.UserRole)
_PLACE = _COUNT + 1
_HEIGHT, _GROUP = 36, 14
Counts = Mapping[tuple[str, State], int]


class _WithCount(QStyledItemDelegate):
    """A line with its sign and words at the leading edge and its number at the trailing one."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        first = bool(index.data(_PLACE).first)
        if first:
            self._rule(painter, option)
        option.rect = option.rect.adjusted(look.SMALL, _GROUP if first else 0, -look.SMALL, 0)
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
        return QSize(size.width(), _HEIGHT + (_GROUP if index.data(_PLACE).first else 0))


class Navigation(QWidget):
    """``went`` gives the place that was chosen."""

    went = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """Show every place without numbers."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self.new = self._new_button(actions)
        self.list = QListWidget()
        self.list.setObjectName("places")
        self.list.setProperty("look", "side")
        self.list.setAccessibleName(tr("Places"))
        self.list.setIconSize(QSize(20, 20))
        self.list.setItemDelegate(_WithCount(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place in PLACES:
            self.list.addItem(self._item(place, digits().get(place.name, "")))
        self.show_tasks(Deciding())
        self.list.currentItemChanged.connect(self._go)
        self.list.itemClicked.connect(lambda item: self.went.emit(item.data(_PLACE).name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.GAP, 0, 0)
        layout.setSpacing(look.GAP)
        margin = QVBoxLayout()
        margin.setContentsMargins(look.GAP, 0, look.GAP, 0)
        margin.addWidget(self.new)
        layout.addLayout(margin)
        layout.addWidget(self.list, 1)
        self.setFixedWidth(216)

    def _new_button(self, actions: Actions) -> QPushButton:
        button = look.main_button(tr("New"), "new", "add")
        button.setToolTip(actions["new"].toolTip())
        menu = QMenu(button)
        menu.setObjectName("menu_new")
        for command in NEW:
            menu.addAction(actions[command.name])
        button.setMenu(menu)
        return button

    def _item(self, place: Place, digit: str) -> QListWidgetItem:
        item = QListWidgetItem(look.icon(place.icon), tr(place.title))
        item.setData(_PLACE, place)
        if digit:
            keys = QKeySequence(PLACE_KEYS.format(number=digit))
            QShortcut(keys, self, lambda: self.went.emit(place.name))
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            item.setToolTip(tr("{what} ({keys})", what=place.title, keys=shown))
        return item

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other icons."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for number, place in enumerate(PLACES):
                if item := self.list.item(number):
                    item.setIcon(look.icon(place.icon))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.went.emit(item.data(_PLACE).name)

    def mark(self, name: str) -> None:
        """Mark the place where the window is, or none."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(next((n for n, place in enumerate(PLACES) if place.name == name), -1))
        self.list.blockSignals(False)

    def show_counts(self, counts: Counts) -> None:
        """Write how many records stand in each place."""
        for number, place in enumerate(PLACES):
            item = self.list.item(number)
            if place.name != "tasks":
                number_there = count_of(place, counts) if place.lists_records else 0
                words = tr("{place}, {n} record", "{place}, {n} records", n=number_there, place=place.title)
                _write(item, number_there, words)

    def show_tasks(self, deciding: Deciding) -> None:
        """Write how many requests wait; nobody else than those who decide on some sees the place."""
        item, below = self.list.item(_row_of("tasks")), self.list.item(_row_of("tasks") + 1)
        item.setHidden(not deciding.decides)
        # The rule above the group stands above the first that is to be seen.
        below.setData(_PLACE, replace(below.data(_PLACE), first=not deciding.decides))
        words = tr(
            "{place}, {n} request",
            "{place}, {n} requests",
            n=deciding.count,
            place=item.data(_PLACE).title,
        )
        _write(item, deciding.count, words)

    def count(self, name: str) -> int:
        """The number written at a place."""
        return int(self.list.item(_row_of(name)).data(_COUNT) or 0)

    def shows(self, name: str) -> bool:
        """Whether a place is to be seen."""
        return not self.list.item(_row_of(name)).isHidden()


def _row_of(name: str) -> int:
    return next(number for number, place in enumerate(PLACES) if place.name == name)


def _write(item: QListWidgetItem, number: int, words: str) -> None:
    item.setData(_COUNT, number)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)


def count_of(place: Place, counts: Counts) -> int:
    """How many records a place holds; the bin counts only where it is asked for."""
    types, states = place.query.record_types, place.query.states
    return sum(
        number
        for (record_type, state), number in counts.items()
        if (not types or record_type in types) and (state in states if states else state is not State.BIN)
    )

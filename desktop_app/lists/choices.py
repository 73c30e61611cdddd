"""A button that opens a list of choices with a search box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import say_number, tr
from forms.folding import fold

_MANY = 8
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its key, its words, how many records have it."""

    key: str
    words: str
    number: int


class ChoicePopup(QFrame):
    """The list itself; several may be ticked, or one where it is ``single``. ``changed`` gives the ticked keys."""

    changed = Signal(tuple)

    def __init__(self, title: str, *, single: bool, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "card")
        self._single = single
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the list …"))
        self.search.setAccessibleName(tr("Find in the list: {title}", title=title))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("choices_list")
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._ticked)
        self.list.itemActivated.connect(self._toggle)
        self._empty = look.MutedLabel(tr("Nothing in this list yet."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.GAP, look.GAP, look.GAP, look.GAP)
        for widget in (self.search, self.list, self._empty):
            layout.addWidget(widget)

    def offer(self, options: Sequence[Option], chosen: Sequence[str]) -> None:
        """Fill the list, with these keys ticked."""
        self.list.blockSignals(True)
        self.list.clear()
        for option in options:
            item = QListWidgetItem(f"{option.words}   ({say_number(option.number)})")
            item.setToolTip(look.as_tooltip(option.words))
            item.setData(_KEY, option.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_tick(option.key in chosen))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.search.setVisible(len(options) > _MANY)
        self.list.setVisible(bool(options))
        self._empty.setVisible(not options)
        self.list.setCurrentRow(0)

    def open_below(self, button: QWidget) -> None:
        """Show the list at the leading edge of a button, inside the screen."""
        self.setFixedSize(380, min(420, 110 + 28 * max(1, self.list.count())))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = button.width() - self.width() if right_to_left else 0
        place = button.mapToGlobal(QPoint(x, button.height() + 2))
        room = button.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        (self.search if self.search.isVisible() else self.list).setFocus()

    def chosen(self) -> tuple[str, ...]:
        """The ticked keys."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return tuple(item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _narrow(self, text: str) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(fold(text) not in fold(item.text()))

    def _toggle(self, item: QListWidgetItem) -> None:
        item.setCheckState(_tick(item.checkState() is not Qt.CheckState.Checked))

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._single and item.checkState() is Qt.CheckState.Checked:
            self.list.blockSignals(True)
            for number in range(self.list.count()):
                other = self.list.item(number)
                other.setCheckState(_tick(other is item))
            self.list.blockSignals(False)
        self.changed.emit(self.chosen())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search box, Down goes into the list."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and _is_down(event):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)


def _is_down(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

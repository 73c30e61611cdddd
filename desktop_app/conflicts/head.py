"""Which record is shown: its place among all, its title, the way to the ones beside it, and to its form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app import look
from desktop_app.labels import ElidedLabel, MutedLabel
from desktop_app.words import tr

_KEYS = {-1: "Alt+PgUp", 1: "Alt+PgDown"}


class RecordHead(QWidget):
    """``step_wanted`` gives by how many records to go on, ``open_wanted`` asks for the form."""

    step_wanted = Signal(int)
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name no record yet."""
        super().__init__(parent)
        self.name = ElidedLabel()
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.place = MutedLabel()
        self.previous = self._arrow(-1, tr("The record before"), "previous_record", "up")
        self.next = self._arrow(1, tr("Next record"), "next_record", "down")
        self.open = look.button(tr("Open the record"), "open_record", kind="link")
        self.open.clicked.connect(self.open_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        for widget in (self.previous, self.next, self.place):
            row.addWidget(widget)
        row.addWidget(self.name, 1)
        row.addWidget(self.open)

    def show_record(self, title: str, place: str, *, has_next: bool) -> None:
        """Name a record, and say which of how many it is."""
        self.name.setText(title)
        self.place.setText(place)
        for button in (self.previous, self.next):
            button.setVisible(has_next)

    def _arrow(self, by: int, words: str, name: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys = QKeySequence(_KEYS[by])
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(look.as_hint(tr("{what} ({keys})", what=words, keys=shown)))
        button.setAccessibleName(words)
        look.set_icon(button, icon)
        button.clicked.connect(lambda: self.step_wanted.emit(by))
        # The page hears the key, wherever in it one is.
        shortcut = QShortcut(keys, self)
        shortcut.activated.connect(button.click)
        return button

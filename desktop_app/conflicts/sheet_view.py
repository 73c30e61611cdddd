"""One record in conflict: what happened, its answers to settle, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.cards import Cards
from desktop_app.conflicts.choices import Choice, How
from desktop_app.conflicts.merged_list import MergedList
from desktop_app.conflicts.sheet import Sheet
from desktop_app.labels import ElidedLabel, MutedLabel
from desktop_app.questions.flow import FlowLayout
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr


class SheetView(QWidget):
    """Shows a sheet and takes the choices; what is wanted of it is said by signals."""

    decided = Signal()
    settle_wanted = Signal()
    two_wanted = Signal()
    later_wanted = Signal()
    step_wanted = Signal(int)
    open_wanted = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.name = ElidedLabel()
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.place = MutedLabel()
        self.head = MutedLabel()
        self.head.setContentsMargins(0, 0, look.GAP, 0)
        self.merged = MergedList()
        self.cards = Cards(surroundings)
        self.cards.decided.connect(self._decide)
        self.progress = MutedLabel()
        self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._top())
        layout.addWidget(self.merged)
        layout.addWidget(self.cards, 1)
        layout.addLayout(self._bottom())

    def set_place(self, place: str) -> None:
        """Say which of how many records this is."""
        self.place.setText(place)

    def show_sheet(self, sheet: Sheet, choices: Mapping[str, Choice]) -> None:
        """Show the record with the choices made before."""
        self.name.setText(sheet.title)
        self.head.setText(sheet.head)
        self.merged.show_merged(sheet.merged)
        self.cards.show_sheet(sheet, choices)
        self._count()

    def choices(self) -> dict[str, Choice]:
        """What is chosen, by path."""
        return self.cards.choices()

    def set_busy(self, busy: bool) -> None:
        """While it is being settled nothing can be pressed twice."""
        self.setEnabled(not busy)

    def set_has_next(self, has_next: bool) -> None:
        """Whether there is another record to go on to."""
        for button in (self.previous, self.next):
            button.setVisible(has_next)

    def _buttons(self) -> None:
        self.open = look.button(tr("Open the record"), "open_record", kind="link")
        self.two = look.button(tr("Keep both as two records"), "keep_as_two")
        self.two.setToolTip(tr("Mine becomes a new record; this one becomes theirs."))
        self.later = look.button(tr("Later"), "later")
        self.later.setToolTip(tr("Your choices are kept; nothing is settled yet."))
        self.previous = _arrow(tr("The record before"), "previous_record", "up")
        self.next = _arrow(tr("Next record"), "next_record", "down")
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.rest = MutedLabel(tr("For all that remain:"))
        self.rest_mine = look.button(tr("Mine"), "rest_mine")
        self.rest_theirs = look.button(tr("Theirs"), "rest_theirs")
        self.settle = look.main_button(tr("Settle"), "settle", "check")
        self.settle.setToolTip(tr("Ctrl+Enter"))
        self.rest_mine.setAccessibleName(tr("Mine for all that remain"))
        self.rest_theirs.setAccessibleName(tr("Theirs for all that remain"))
        self.rest_mine.clicked.connect(lambda: self.cards.choose_for_rest(How.MINE))
        self.rest_theirs.clicked.connect(lambda: self.cards.choose_for_rest(How.THEIRS))
        for button, signal in self._wanted().items():
            button.clicked.connect(signal)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.settle.click)

    def _wanted(self) -> dict[QPushButton, SignalInstance]:
        return {
            self.open: self.open_wanted,
            self.two: self.two_wanted,
            self.later: self.later_wanted,
            self.settle: self.settle_wanted,
        }

    def _top(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(look.GAP)
        for widget in (self.previous, self.next, self.place):
            first.addWidget(widget)
        first.addWidget(self.name, 1)
        first.addWidget(self.open)
        column = QVBoxLayout()
        column.setSpacing(look.SMALL)
        column.addLayout(first)
        column.addLayout(self._second())
        return column

    def _second(self) -> QHBoxLayout:
        """What happened, and beside it what to do with all that is left."""
        told = QWidget()
        self.head.setMinimumHeight(self.merged.button.sizeHint().height())
        flow = FlowLayout(told, spacing=0)
        flow.addWidget(self.head)
        flow.addWidget(self.merged.button)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(told, 1)
        for widget in (self.rest, self.rest_mine, self.rest_theirs):
            row.addWidget(widget)
        return row

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in (self.two, self.later):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.settle)
        return row

    def _decide(self) -> None:
        self._count()
        self.decided.emit()

    def _count(self) -> None:
        """What is chosen can be settled; the rest stays open."""
        chosen, total = len(self.choices()), len(self.cards.cards)
        self.progress.setText(tr("{n} of {total} chosen", "{n} of {total} chosen", n=chosen, total=total))
        self.settle.setEnabled(chosen > 0)
        for button in (self.rest_mine, self.rest_theirs):
            button.setEnabled(chosen < total)


def _arrow(words: str, name: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(words)
    button.setAccessibleName(words)
    look.set_icon(button, icon)
    return button

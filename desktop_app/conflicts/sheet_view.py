"""The answers of a record that both sides changed: what happened, each to settle, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.cards import Cards
from desktop_app.conflicts.choices import Choice, How
from desktop_app.conflicts.sheet import Sheet
from desktop_app.labels import MutedLabel
from desktop_app.questions.flow import FlowLayout
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr


class SheetView(QWidget):
    """Shows a sheet and takes the choices; what is wanted of it is said by signals."""

    decided = Signal()
    settle_wanted = Signal()
    two_wanted = Signal()
    later_wanted = Signal()
    merged_wanted = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.head = MutedLabel()
        self.head.setContentsMargins(look.margins(0, 0, look.GAP, 0))
        self.merged = look.leading_link("", "show_merged")
        self.cards = Cards(surroundings)
        self.cards.decided.connect(self._decide)
        self.progress = MutedLabel()
        self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._top())
        layout.addWidget(self.cards, 1)
        layout.addLayout(self._bottom())

    def show_sheet(self, sheet: Sheet, choices: Mapping[str, Choice]) -> None:
        """Show the record with the choices made before."""
        self.head.setText(sheet.head)
        self.merged.setText(
            tr(
                "{n} other answer merged by itself: see",
                "{n} other answers merged by themselves: see",
                n=sheet.merged,
            )
        )
        self.merged.setVisible(sheet.merged > 0)
        self.cards.show_sheet(sheet, choices)
        self._count()

    def choices(self) -> dict[str, Choice]:
        """What is chosen, by path."""
        return self.cards.choices()

    def _buttons(self) -> None:
        self.two = look.button(tr("Keep both as two records"), "keep_as_two")
        self.two.setToolTip(tr("Mine becomes a new record; this one becomes theirs."))
        self.later = look.button(tr("Later"), "later")
        self.later.setToolTip(tr("Your choices are kept; nothing is settled yet."))
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
            self.merged: self.merged_wanted,
            self.two: self.two_wanted,
            self.later: self.later_wanted,
            self.settle: self.settle_wanted,
        }

    def _top(self) -> QHBoxLayout:
        """What happened, and beside it what to do with all that is left."""
        told = QWidget()
        self.head.setMinimumHeight(self.merged.sizeHint().height())
        flow = FlowLayout(told, spacing=0)
        flow.addWidget(self.head)
        flow.addWidget(self.merged)
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

"""The record that is being looked at: its head, and below it the view that fits what is asked about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.choices import Choice
from desktop_app.conflicts.head import RecordHead
from desktop_app.conflicts.merged_sheet import MergedSheet
from desktop_app.conflicts.merged_view import MergedView
from desktop_app.conflicts.removal_sheet import RemovalSheet
from desktop_app.conflicts.removal_view import RemovalView
from desktop_app.conflicts.sheet import Sheet
from desktop_app.conflicts.sheet_view import SheetView
from desktop_app.questions.surroundings import Surroundings

Shown = Sheet | RemovalSheet | MergedSheet


class RecordPane(QWidget):
    """Shows one record; ``later_wanted`` puts it off."""

    later_wanted = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.sheet: Shown | None = None
        self.head = RecordHead()
        self.answers = SheetView(surroundings)
        self.removal = RemovalView()
        self.merged = MergedView()
        self._stack = QStackedWidget()
        for view in (self.answers, self.removal, self.merged):
            self._stack.addWidget(view)
        for putting_off in (self.answers, self.removal):
            putting_off.later_wanted.connect(self.later_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)

    def show_sheet(self, sheet: Shown, choices: Mapping[str, Choice]) -> None:
        """Show the record; ``choices`` are those made before for its answers."""
        self.sheet = sheet
        if isinstance(sheet, Sheet):
            self.answers.show_sheet(sheet, choices)
            self._stack.setCurrentWidget(self.answers)
        elif isinstance(sheet, RemovalSheet):
            self.removal.show_sheet(sheet)
            self._stack.setCurrentWidget(self.removal)
        else:
            self.merged.show_sheet(sheet)
            self._stack.setCurrentWidget(self.merged)

    def forget(self) -> None:
        """What is shown was settled: it is not to be kept, and is read anew."""
        self.sheet = None

    def shows(self, identifier: str) -> bool:
        """Whether this record is the one that is shown."""
        return self.sheet is not None and self.sheet.identifier == identifier

    def choices(self) -> dict[str, Choice] | None:
        """What is chosen for the record's answers; none where these are not shown."""
        return self.answers.choices() if isinstance(self.sheet, Sheet) else None

    def focus_first(self) -> None:
        """Go to the first thing that a person is asked."""
        if isinstance(self.sheet, Sheet):
            self.answers.cards.focus_first()
        elif isinstance(self.sheet, RemovalSheet):
            self.removal.focus_first()
        else:
            self.merged.focus_first()

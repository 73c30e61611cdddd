"""The top of the page of conflicts: how many there are, and what concerns all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.entries import Entries
from desktop_app.conflicts.everywhere import everywhere_button
from desktop_app.labels import Heading
from desktop_app.words import tr


class ConflictTop(QWidget):
    """``everywhere_wanted`` gives the way in which all records are to be settled, ``merged_wanted`` whether to list.

    ``print_wanted`` asks for the list on paper.
    """

    everywhere_wanted = Signal(object)
    merged_wanted = Signal(bool)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Count nothing yet."""
        super().__init__(parent)
        self.heading = Heading("", 1)
        self.everywhere = everywhere_button(self.everywhere_wanted.emit)
        self.merged = look.button("", "records_merged", kind="link")
        self.merged.setCheckable(True)
        self.merged.toggled.connect(self.merged_wanted)
        self.print = look.button(tr("Print …"), "conflicts_print", "print")
        self.print.setToolTip(tr("All that is to be settled, on paper"))
        self.print.clicked.connect(self.print_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.heading)
        row.addStretch(1)
        for button in (self.merged, self.print, self.everywhere):
            row.addWidget(button)
            button.hide()

    def show_entries(self, found: Entries, title: str) -> None:
        """Say how many there are, and offer what can be done with more than one."""
        open_records, merged = len(found.to_settle), len(found.merged)
        self.heading.setText(tr("In conflict ({count})", count=open_records) if open_records else title)
        if self.merged.isChecked():
            words = tr("Show only what is to be settled")
        else:
            words = tr("{n} record merged by itself: see", "{n} records merged by themselves: see", n=merged)
        self.merged.setText(words)
        self.merged.setVisible(merged > 0)
        self.print.setVisible(open_records > 0)
        self.everywhere.setVisible(found.with_answers > 1)

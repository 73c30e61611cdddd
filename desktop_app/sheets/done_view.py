"""After a sheet was taken: what was made, what was left and why, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.operations.sheets import Taken
from desktop_app.sheets.saying import say_left, say_taken
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr

_WIDTH = 680


class DoneView(QWidget):
    """``records_wanted`` asks to see the drafts, ``marked_wanted`` for a marked copy, ``left`` is the way out."""

    records_wanted = Signal()
    marked_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing was taken yet."""
        super().__init__(parent)
        self.setObjectName("sheet_done")
        self.heading = look.Heading()
        self.heading.setObjectName("sheet_done_heading")
        self.rest = look.PlainLabel()
        self.rest.setObjectName("sheet_done_left")
        self.notice = Notice()
        self.show_drafts = look.main_button(tr("Show the drafts"), "sheet_show", "draft")
        self.marked = look.button(tr("Save a copy with the problems marked …"), "sheet_done_marked", "save")
        self.done = look.button(tr("Done"), "sheet_leave", "check")
        self._arrange()
        self.show_drafts.clicked.connect(self.records_wanted)
        self.marked.clicked.connect(self.marked_wanted)
        self.done.clicked.connect(self.left)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look.WIDE, 0, 0)
        column.setSpacing(look.GAP)
        head = QHBoxLayout()
        head.addWidget(look.Sign("check", "good", 24))
        head.addWidget(self.heading, 1)
        column.addLayout(head)
        for label in (self.heading, self.rest):
            label.setWordWrap(True)
        column.addWidget(self.notice)
        column.addWidget(self.rest)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in (self.show_drafts, self.marked, self.done):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(look.GAP)
        column.addLayout(row)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside, 8)
        layout.addStretch(1)

    def show_taken(self, taken: Taken, *, has_marks: bool) -> None:
        """Show what was done."""
        self.heading.setText(say_taken(taken))
        self.rest.setText(say_left(taken))
        self.rest.setVisible(bool(self.rest.text()))
        self.notice.hide()
        if taken.trouble is not None:
            self.notice.say(" ".join(map(tr, taken.trouble.sentences)), role="warning")
        self.show_drafts.setVisible(bool(taken.made or taken.changed))
        self.marked.setVisible(has_marks)
        (self.show_drafts if taken.made else self.done).setFocus()

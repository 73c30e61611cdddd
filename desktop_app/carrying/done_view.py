"""What was written: which files, where, how large, what to do with them, and the number to compare."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.queue.saying import say_size
from desktop_app.words import tr
from forms.words import Phrase
from sync.bundle.making import Made

_WIDTH = 680
_LINE_HEIGHT, _MOST_LINES = 30, 8


class DoneView(QWidget):
    """``left`` says that the person has read it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing was written yet."""
        super().__init__(parent)
        self.setObjectName("bundle_done")
        self._folder = Path()
        self.heading = look.Heading()
        self.heading.setObjectName("done_heading")
        self.where = look.PlainLabel(copied=True)
        self.where.setObjectName("done_where")
        self.files = QListWidget()
        self.files.setObjectName("done_files")
        self.files.setAccessibleName(tr("The files that were written"))
        self.next = look.PlainLabel()
        self.next.setObjectName("done_next")
        self.number = look.Heading()
        self.number.setObjectName("done_number")
        self.number.setAccessibleName(tr("Your number"))
        self._arrange()

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
        number = look.MutedLabel(
            tr("Your number. Read it aloud when the other office asks whether the bundle is yours:")
        )
        for label in (self.where, self.next, number):
            label.setWordWrap(True)
        for widget in (self.where, self.files, look.Heading(tr("What to do next"), 3), self.next):
            column.addWidget(widget)
        column.addSpacing(look.GAP)
        column.addWidget(number)
        column.addWidget(self.number)
        column.addSpacing(look.GAP)
        column.addLayout(self._buttons())
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside, 8)
        layout.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.open = look.button(tr("Show the folder"), "done_folder", "folder")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        self.done = look.main_button(tr("Done"), "done_leave", "check")
        self.done.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.done)
        row.addWidget(self.open)
        row.addStretch(1)
        return row

    def show_made(self, made: Sequence[Made], sentences: Sequence[str], number: str) -> None:
        """Show these files; ``sentences`` say what comes next, ``number`` is this computer's own."""
        self._folder = made[0].path.parent
        number_of = len(made)
        self.heading.setText(tr("{n} file is written", "{n} files are written", n=number_of))
        self.where.setText(tr("In the folder {folder}", folder=self._folder))
        self.files.clear()
        for file in made:
            size = Phrase(say_size(file.size))
            item = QListWidgetItem(tr("{name} ({size})", name=file.path.name, size=size))
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            self.files.addItem(item)
        self.files.setFixedHeight(_LINE_HEIGHT * min(len(made), _MOST_LINES) + 2 * look.SMALL)
        self.files.setCurrentRow(0)
        self.next.setText(" ".join(sentences))
        self.number.setText(number)
        self.done.setFocus()

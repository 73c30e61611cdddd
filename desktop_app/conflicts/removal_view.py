"""A record that one side took away: what happened, what is at stake, and the two ways out; one loses nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.removal_sheet import RemovalSheet
from desktop_app.conflicts.removal_words import RemovalWords, words_for
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.questions.flow import FlowLayout
from desktop_app.reading.view import ReadingView
from desktop_app.words import tr


class RemovalView(QWidget):
    """``decided`` says whether the record is to be kept, ``all_decided`` the same of all that are asked alike."""

    decided = Signal(bool)
    all_decided = Signal(bool)
    later_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.head, self.why, self.follows = PlainLabel(), PlainLabel(), MutedLabel()
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        self.reading = ReadingView()
        self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        for label in (self.head, self.why, self.follows):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.many)
        layout.addWidget(self.reading, 1)
        layout.addLayout(self._bottom())

    def show_sheet(self, sheet: RemovalSheet) -> None:
        """Show the record, with what differs or all that it says."""
        words = words_for(sheet.side, sheet.alike)
        self.head.setText(sheet.head)
        self.why.setText(words.why_many)
        self.why.setVisible(sheet.is_many and bool(words.why_many))
        self.follows.setText(words.follows)
        self._name(words)
        self.many.setVisible(sheet.alike > 1)
        self.reading.show_chapters(sheet.chapters, legend=words.legend if sheet.compared else "")

    def focus_first(self) -> None:
        """Go to the way out that loses nothing."""
        self.keep.setFocus()

    def _name(self, words: RemovalWords) -> None:
        self.keep.setText(words.keep)
        self.remove.setText(words.remove)
        self.alike.setText(words.alike)
        for button in (self.keep_all, self.remove_all):
            button.setAccessibleName(f"{words.alike} {button.text()}")

    def _buttons(self) -> None:
        self.keep = look.main_button("", "removal_keep", "check")
        self.remove = look.button("", "removal_remove", "bin")
        self.later = look.button(tr("Later"), "removal_later")
        self.later.setToolTip(tr("Nothing is decided yet; the record stays here."))
        self.keep_all = look.button(tr("Keep all …"), "removal_keep_all")
        self.remove_all = look.button(tr("Remove all …"), "removal_remove_all")
        self.alike = MutedLabel()
        self.keep.clicked.connect(lambda: self.decided.emit(True))
        self.remove.clicked.connect(lambda: self.decided.emit(False))
        self.keep_all.clicked.connect(lambda: self.all_decided.emit(True))
        self.remove_all.clicked.connect(lambda: self.all_decided.emit(False))
        self.later.clicked.connect(self.later_wanted)
        self.many = QWidget()
        flow = FlowLayout(self.many)
        self.alike.setMinimumHeight(self.keep_all.sizeHint().height())
        for widget in (self.alike, self.keep_all, self.remove_all):
            flow.addWidget(widget)

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.remove)
        row.addWidget(self.keep)
        return row

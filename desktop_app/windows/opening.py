"""What stands in the window before the records are open, or when they cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.widgets.scrolling import fill_scrolling
from desktop_app.words import tr
from sync.errors import Trouble

_WIDTH = 520


class Opening(QWidget):
    """``again`` asks to try once more, ``other`` for another workspace, ``gone`` to close the program.

    ``update_wanted`` asks for the page of newer versions, where one is what the records wait for.
    """

    again = Signal()
    other = Signal()
    gone = Signal()
    update_wanted = Signal()

    def __init__(self, *, are_several: bool = False, parent: QWidget | None = None) -> None:
        """Say that the records are being opened; ``are_several`` says that there are other workspaces."""
        super().__init__(parent)
        self._are_several = are_several
        self.says_trouble = self._is_old = False
        self.setObjectName("opening")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        fill_scrolling(self, inside)
        self._end = 0
        self._column.setSpacing(look.WIDE)
        self._column.addStretch(2)
        self._sign("focal-desk", "text")
        self._say(look.MutedLabel(tr("Opening your records …")))
        self._column.addStretch(3)

    def _sign(self, name: str, role: str) -> None:
        sign = look.Sign(name, role, 48)
        self._column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)

    def _say(self, label: look.PlainLabel) -> None:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_trouble(self, trouble: Trouble) -> None:
        """Say why the records cannot be opened, and what to do."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        from sync.store import TooNew

        self.says_trouble, self._is_old = True, isinstance(trouble, TooNew)
        self._column.addStretch(2)
        self._sign("warning", "warning")
        for number, sentence in enumerate(trouble.sentences):
            label = look.Heading(tr(sentence)) if number == 0 else look.PlainLabel(tr(sentence))
            label.setObjectName(f"opening_sentence_{number}")
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            label.setMinimumHeight(label.heightForWidth(_WIDTH))
            self._say(label)
        self._end = self._column.count()
        self._column.addLayout(self._buttons())
        self._column.addStretch(3)

    def offer(self, box: QWidget, *, instead: bool = True) -> None:
        """Show between the trouble and the buttons what can be done about it, or else be done ``instead`` of what the
        trouble advises.
        """
        for label in self.findChildren(look.PlainLabel, "opening_sentence_2"):
            label.setHidden(instead)
        if instead:
            for again in self.findChildren(QPushButton, "opening_again"):
                look.stress(again, "sync", is_main=False)
        self._column.insertWidget(self._end, box, 0, Qt.AlignmentFlag.AlignHCenter)

    def _buttons(self) -> QHBoxLayout:
        again = look.main_button(tr("Try again"), "opening_again", "redo")
        again.clicked.connect(lambda _on=False: self.again.emit())
        gone = look.button(tr("Close Focal Desk"), "opening_gone")
        gone.clicked.connect(lambda _on=False: self.gone.emit())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(gone)
        if self._are_several:
            other = look.button(tr("Another workspace …"), "opening_other", "copy")
            other.clicked.connect(lambda _on=False: self.other.emit())
            row.addWidget(other)
        if self._is_old:
            newer = look.button(tr("Newer versions …"), "opening_update", "down")
            newer.clicked.connect(lambda _on=False: self.update_wanted.emit())
            row.addWidget(newer)
        row.addWidget(again)
        row.addStretch(1)
        return row

"""Asking for the passphrase of a bundle that is locked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.carrying.passphrase_box import passphrase_line
from desktop_app.words import tr
from sync.bundle.refusals import PassphraseNeeded
from sync.errors import Trouble

_WIDTH = 460


class LockView(QWidget):
    """``given`` gives the passphrase; ``left`` that the person does not want it now."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for it."""
        super().__init__(parent)
        self.setObjectName("bundle_locked")
        self.line = passphrase_line(tr("Passphrase"), "bundle_passphrase")
        self.line.setFixedWidth(_WIDTH)
        self.said = look.PlainLabel()
        self.said.setObjectName("locked_said")
        self.said.setWordWrap(True)
        self.said.setFixedWidth(_WIDTH)
        self.fault = look.FaultLabel()
        self.fault.setObjectName("locked_fault")
        self.fault.setFixedWidth(_WIDTH)
        self.open = look.main_button(tr("Open"), "bundle_unlock")
        self.open.setEnabled(False)
        later = look.button(tr("Not now"), "locked_later")
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addStretch(1)
        row.addWidget(self.open)
        row.addWidget(later)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(look.GAP)
        layout.addStretch(2)
        layout.addWidget(look.Heading(tr("This bundle is locked")), 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.said, self.line, self.fault):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(row)
        layout.addStretch(3)
        self.line.textChanged.connect(lambda text: self.open.setEnabled(bool(text)))
        self.line.returnPressed.connect(self.open.click)
        self.open.clicked.connect(lambda: self.given.emit(self.line.text()))
        later.clicked.connect(self.left)

    def ask(self, why: Trouble) -> None:
        """Ask for it, the first time or because the one that was given does not open it."""
        first = isinstance(why, PassphraseNeeded)
        rest = " ".join(map(tr, why.sentences))
        self.said.setText(tr(PassphraseNeeded().advice or PassphraseNeeded().what))
        self.fault.setText("" if first else rest)
        self.fault.setVisible(not first)
        self.fault.setMinimumHeight(max(0, self.fault.heightForWidth(_WIDTH)))
        self.line.selectAll()
        self.line.setFocus()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.line.clear()

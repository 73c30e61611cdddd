"""Locking what is written with a passphrase: a box to tick, the passphrase twice, and what it means to lose it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr
from sync.passphrases import SHORTEST


class PassphraseBox(QWidget):
    """``entered`` says that Enter was pressed in it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Unlocked at first."""
        super().__init__(parent)
        self.lock = QCheckBox(tr("Lock it with a passphrase"))
        self.lock.setObjectName("lock")
        self.first = passphrase_line(tr("Passphrase"), "passphrase")
        self.again = passphrase_line(tr("The passphrase once more"), "passphrase_again")
        self.fault = look.FaultLabel()
        hint = look.MutedLabel(
            tr(
                "Whoever loses the passphrase cannot open the bundle, and nobody can help. "
                "Say it on the telephone; do not write it in the same mail."
            )
        )
        hint.setWordWrap(True)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(look.margins(look.WIDE + look.GAP, 0, 0, 0))
        inside.setSpacing(look.SMALL)
        for widget in (self.first, self.again, self.fault, hint):
            inside.addWidget(widget)
        self._inside.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.lock)
        layout.addWidget(self._inside)
        self.lock.toggled.connect(self._toggle)
        for line in (self.first, self.again):
            line.textChanged.connect(self.fault.hide)
            line.returnPressed.connect(self.entered)

    def passphrase(self) -> str:
        """What it is to be locked with; empty where it is not to be locked."""
        return self.first.text() if self.lock.isChecked() else ""

    def is_good(self) -> bool:
        """Whether it can be used; says in the page why not, and puts the cursor there."""
        fault = self._found_fault()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            (self.first if len(self.first.text()) < SHORTEST else self.again).setFocus()
        return not fault

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        for line in (self.first, self.again):
            line.clear()

    def _found_fault(self) -> str:
        if not self.lock.isChecked():
            return ""
        if len(self.first.text()) < SHORTEST:
            return tr(
                "Use {n} letter or more.",
                "Use {n} letters or more: three or four words are good.",
                n=SHORTEST,
            )
        return "" if self.first.text() == self.again.text() else tr("The two passphrases are not the same.")

    def _toggle(self, locked: bool) -> None:
        self._inside.setVisible(locked)
        if locked:
            self.first.setFocus()


def passphrase_line(words: str, name: str) -> QLineEdit:
    """A line for a passphrase, which is not to be seen."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    return line

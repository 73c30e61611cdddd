"""Asking for the passphrase that the records had when a backup was made, as often as it takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.protection.secret_line import SecretLine
from desktop_app.words import tr
from forms.words import Phrase


class OlderPassphrase(QWidget):
    """``given`` gives what was typed; the backup itself tells whether it is right."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._asked_for = ""
        self.hint = look.PlainLabel()
        self.hint.setObjectName("backup_passphrase_hint")
        self.hint.setWordWrap(True)
        self.line = SecretLine(tr("Passphrase of this backup"), "backup_passphrase")
        self.fault = look.FaultLabel()
        self.fault.setObjectName("backup_passphrase_fault")
        self.open = look.button(tr("Look into it"), "backup_unlock", "unlock")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.hint, self.line, self.fault, self.open):
            column.addWidget(widget)
        self.line.typed.connect(self._typed)
        self.line.entered.connect(self.open.click)
        self.open.clicked.connect(lambda _on=False: self._give())
        self.hide()

    def ask(self, when: str) -> None:
        """Ask for that of the backup made then; asked for the same one once more, say that what was typed is not it."""
        is_wrong = self._asked_for == when and bool(self.line.text())
        if self._asked_for != when:
            self.line.forget()
        self._asked_for = when
        self.hint.setText(which_passphrase(when))
        self.fault.setText(not_that_one() if is_wrong else "")
        self.fault.setVisible(is_wrong)
        self.line.setEnabled(True)
        self.open.setEnabled(bool(self.line.text()))
        self.show()
        if is_wrong:
            self.line.line.selectAll()
            self.line.setFocus()

    def _typed(self) -> None:
        self.fault.hide()
        self.open.setEnabled(bool(self.line.text()))

    def _give(self) -> None:
        for widget in (self.line, self.open):
            widget.setEnabled(False)
        self.given.emit(self.line.text())

    def done(self) -> None:
        """Keep nothing of what was typed."""
        self._asked_for = ""
        self.line.forget()
        self.hide()


def which_passphrase(when: str) -> str:
    """Which passphrase is meant: of a backup made then."""
    return tr("This backup opens with the passphrase that your records had on {when}.", when=Phrase(when))


def not_that_one() -> str:
    """What was typed is not the passphrase that is meant."""
    return tr("That passphrase does not open it. Capital and small letters count.")

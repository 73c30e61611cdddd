"""Asking for the passphrase that the records had when a backup was made, as often as it takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.protection.passphrase_asked import PassphraseAsked
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
        self.open = look.button(tr("Look into it"), "backup_unlock", "unlock")
        self.asked = PassphraseAsked(tr("Passphrase of this backup"), "backup", self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.hint, self.asked, self.open):
            column.addWidget(widget)
        self.asked.given.connect(self._give)
        self.hide()

    def ask(self, when: str) -> None:
        """Ask for that of the backup made then; asked for the same one once more, say that what was typed is not it."""
        is_wrong = self._asked_for == when and bool(self.asked.text())
        if self._asked_for != when:
            self.asked.forget()
        self._asked_for = when
        self.hint.setText(which_passphrase(when))
        self.asked.ask(not_that_one() if is_wrong else "")
        self.show()
        if is_wrong:
            self.asked.begin_anew()

    def _give(self, passphrase: str) -> None:
        self.asked.wait()
        self.given.emit(passphrase)

    def done(self) -> None:
        """Keep nothing of what was typed."""
        self._asked_for = ""
        self.asked.forget()
        self.hide()


def which_passphrase(when: str) -> str:
    """Which passphrase is meant: of a backup made then."""
    return tr("This backup opens with the passphrase that your records had on {when}.", when=Phrase(when))


def not_that_one() -> str:
    """What was typed is not the passphrase that is meant."""
    return tr("That passphrase does not open it. Capital and small letters count.")

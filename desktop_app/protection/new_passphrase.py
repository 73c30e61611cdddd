"""Choosing a passphrase: typed twice, with a word on how easily it is guessed, and a box to tick on losing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.protection.secret_line import SecretLine
from desktop_app.protection.strength import strength
from desktop_app.words import tr
from sync.passphrases import SHORTEST


class NewPassphrase(QWidget):
    """``entered`` says that Enter was pressed in one of its lines."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty, and nothing ticked."""
        super().__init__(parent)
        self.first = SecretLine(tr("New passphrase"), "new_passphrase")
        self.again = SecretLine(tr("The passphrase once more"), "new_passphrase_again")
        self.first.show_too(self.again)
        self.hint = look.MutedLabel(
            tr("Three or four words that have nothing to do with each other are good.")
        )
        self.hint.setObjectName("new_passphrase_hint")
        self.hint.setWordWrap(True)
        self.agreed = QCheckBox(tr("I know: if the passphrase is lost, my records are lost"))
        self.agreed.setObjectName("passphrase_agreed")
        self.fault = look.FaultLabel()
        self.fault.setObjectName("new_passphrase_fault")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        for widget in (self.first, self.hint, self.again, self._warning(), self.agreed, self.fault):
            layout.addWidget(widget)
        for line in (self.first, self.again):
            line.typed.connect(self._typed)
            line.entered.connect(self.entered)
        self.agreed.toggled.connect(self.fault.hide)
        self.setFocusProxy(self.first)

    def _warning(self) -> QWidget:
        words = tr(
            "Nobody can find a lost passphrase or set it back: not you, not the Secretariat, not the makers of this "
            "program. Write it on paper and keep it where you keep other papers of value, away from the computer."
        )
        label = look.PlainLabel(words)
        label.setWordWrap(True)
        return label

    def passphrase(self) -> str:
        """What is typed."""
        return self.first.text()

    def is_good(self) -> bool:
        """Whether it can be used; says in the page why not, and puts the cursor there."""
        words, field = self._found_fault()
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        field.setFocus()
        return not words

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        for line in (self.first, self.again):
            line.forget()
        self.agreed.setChecked(False)

    def _found_fault(self) -> tuple[str, QWidget]:
        if len(self.first.text()) < SHORTEST:
            words = tr(
                "Use {n} letter or more.",
                "Use {n} letters or more: three or four words are good.",
                n=SHORTEST,
            )
            return words, self.first
        if self.first.text() != self.again.text():
            return tr("The two passphrases are not the same."), self.again
        if not self.agreed.isChecked():
            return tr("Tick that you know what it means to lose the passphrase."), self.agreed
        return "", self.first

    def _typed(self) -> None:
        self.fault.hide()
        said, _role = strength(self.first.text())
        self.hint.setText(
            tr(said)
            if self.first.text()
            else tr("Three or four words that have nothing to do with each other are good.")
        )

"""Asked once, before the file of real records is made: with a passphrase, or without one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from desktop_app import look
from desktop_app.protection.new_passphrase import NewPassphrase
from desktop_app.widgets.middle import Middle
from desktop_app.words import tr

_INDENT = 28


class ChoicePage(Middle):
    """``chosen`` gives the passphrase, empty for none."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Nothing is chosen beforehand: what suits depends on where the computer stands and who has it in hand."""
        super().__init__("protection_choice", tr("How are your records to be kept on this computer?"))
        self.plain = QRadioButton(tr("Without a passphrase"))
        self.plain.setObjectName("choose_plain")
        self.encrypted = QRadioButton(tr("With a passphrase"))
        self.encrypted.setObjectName("choose_encrypted")
        self._group = QButtonGroup(self)
        self.new = NewPassphrase()
        self.new.setContentsMargins(look.margins(_INDENT, look.GAP, 0, 0))
        self.new.hide()
        self._offer(
            self.plain,
            tr("Nothing to remember. Whoever gets hold of this computer can read your records."),
        )
        self._offer(
            self.encrypted,
            tr(
                "Your records, their files and the backups are encrypted: a thief cannot read them. You type the "
                "passphrase at each start, and when the program has locked itself after a while."
            ),
        )
        self.column.addWidget(self.new)
        self.go_on = look.main_button(tr("Go on"), "protection_go_on")
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._choose)
        self.new.entered.connect(self._choose)
        self.encrypted.toggled.connect(self._show_new)
        foot = QHBoxLayout()
        foot.addWidget(look.MutedLabel(tr("This can be changed later, without losing anything.")), 1)
        foot.addWidget(self.go_on)
        self.column.addSpacing(look.GAP)
        self.column.addLayout(foot)

    def _offer(self, button: QRadioButton, words: str) -> None:
        self._group.addButton(button)
        button.toggled.connect(lambda _on: self.go_on.setEnabled(True))
        hint = look.MutedLabel(words)
        hint.setWordWrap(True)
        hint.setContentsMargins(_INDENT, 0, _INDENT, 0)
        button.setAccessibleDescription(words)
        self.column.addWidget(button)
        self.column.addWidget(hint)

    def _show_new(self, wanted: bool) -> None:
        self.new.setVisible(wanted)
        if wanted:
            self.new.setFocus()

    def _choose(self) -> None:
        if self.plain.isChecked():
            self.chosen.emit("")
        elif self.new.is_good():
            passphrase = self.new.passphrase()
            self.new.forget()
            self.chosen.emit(passphrase)

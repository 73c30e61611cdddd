"""The page on which records are encrypted, decrypted, given another passphrase, and locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.operations.locking import MINUTES, keep_minutes, minutes_of
from desktop_app.protection.new_passphrase import NewPassphrase
from desktop_app.protection.secret_line import SecretLine
from desktop_app.windows.plain_page import PlainPage
from desktop_app.words import tr
from forms.words import Phrase


class ProtectionPage(PlainPage):
    """``change_wanted`` gives the present passphrase and the new one, each empty where there is none.

    ``minutes_changed`` gives after how many minutes the program locks itself.
    """

    change_wanted = Signal(str, str)
    lock_wanted = Signal()
    minutes_changed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show how the records of this desk are kept."""
        super().__init__(tr("Passphrase and lock"), parent)
        self.setObjectName("protection_page")
        self._desk = desk
        self.new = NewPassphrase()
        self.fault = look.FaultLabel()
        self.fault.setObjectName("protection_fault")
        if desk.store.is_encrypted:
            self._say("lock", "good", tr("Your records, their files and the backups are encrypted."))
            self._add_locking()
            self._add_changing()
        else:
            self._say("unlock", "text", tr("Your records are not encrypted."))
            self._add_encrypting()
        self.column.addStretch(1)

    def _say(self, icon: str, role: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(look.Sign(icon, role))
        said = look.PlainLabel(words)
        said.setObjectName("protection_state")
        row.addWidget(said, 1)
        self.column.addSpacing(look.GAP)
        self.column.addLayout(row)

    def _add_locking(self) -> None:
        self.minutes = QComboBox()
        self.minutes.setObjectName("lock_after")
        self.minutes.setAccessibleName(tr("Lock by itself"))
        for minutes in MINUTES:
            words = tr("after {n} minute", "after {n} minutes", n=minutes) if minutes else tr("never")
            self.minutes.addItem(words, minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes_of(self._desk)))
        self.minutes.currentIndexChanged.connect(self._keep_minutes)
        lock = look.button(tr("Lock now"), "lock_now", "lock")
        lock.setToolTip(look.as_hint(tr("{what} ({keys})", what=Phrase(tr("Lock now")), keys="Ctrl+L")))
        lock.clicked.connect(lambda _on=False: self.lock_wanted.emit())
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for widget in (look.PlainLabel(tr("Lock by itself when nobody touches anything:")), self.minutes):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(lock)
        self._part(tr("Lock"))
        self.column.addLayout(row)

    def _add_changing(self) -> None:
        self._part(tr("Another passphrase, or none"))
        self.present = SecretLine(tr("The passphrase that you have now"), "present_passphrase")
        self.present.typed.connect(self.fault.hide)
        for widget in (self.present, self.fault, self.new):
            self.column.addWidget(widget)
        change = look.main_button(tr("Use the new passphrase"), "protection_change", "lock")
        change.clicked.connect(lambda _on=False: self._change())
        self.new.entered.connect(self._change)
        decrypt = look.button(tr("Keep them without a passphrase"), "protection_decrypt", "unlock")
        decrypt.clicked.connect(lambda _on=False: self._decrypt())
        words = " ".join(
            (
                tr("Without a passphrase, whoever gets hold of this computer can read your records."),
                tr("The backups that the program made are then not encrypted any more either."),
            )
        )
        decrypt.setAccessibleDescription(words)
        warned = look.MutedLabel(words)
        warned.setWordWrap(True)
        self.column.addWidget(warned)
        self._buttons(decrypt, change)

    def _add_encrypting(self) -> None:
        self._part(tr("Encrypt them with a passphrase"))
        for words in (
            tr(
                "Then nobody reads them without the passphrase, not even whoever steals the computer. It is asked for "
                "at each start. The backups that the program made are encrypted too."
            ),
            tr(
                "Copies that you made elsewhere stay as they are. The disk may keep remains of what was written until "
                "now; to encrypt the whole disk in the settings of the computer helps against that."
            ),
        ):
            said = look.MutedLabel(words)
            said.setWordWrap(True)
            self.column.addWidget(said)
        self.column.addWidget(self.new)
        encrypt = look.main_button(tr("Encrypt my records"), "protection_encrypt", "lock")
        encrypt.clicked.connect(lambda _on=False: self._encrypt())
        self.new.entered.connect(self._encrypt)
        self._buttons(encrypt)

    def _part(self, words: str) -> None:
        self.column.addSpacing(look.GAP)
        self.column.addWidget(look.Heading(words, 3))

    def _buttons(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def _keep_minutes(self) -> None:
        minutes = int(self.minutes.currentData())
        keep_minutes(self._desk, minutes)
        self.minutes_changed.emit(minutes)

    def _encrypt(self) -> None:
        if self.new.is_good():
            self.change_wanted.emit("", self.new.passphrase())

    def _change(self) -> None:
        if self._present_is_there() and self.new.is_good():
            self.change_wanted.emit(self.present.text(), self.new.passphrase())

    def _decrypt(self) -> None:
        if self._present_is_there():
            self.change_wanted.emit(self.present.text(), "")

    def _present_is_there(self) -> bool:
        if not self.present.text():
            self.say_wrong(tr("Type the passphrase that you have now."))
        return bool(self.present.text())

    def say_wrong(self, words: str) -> None:
        """Say what is the matter with the present passphrase."""
        self.fault.setText(words)
        self.fault.show()
        self.present.line.selectAll()
        self.present.setFocus()

    def leave(self) -> None:
        """Nothing of what was typed is kept."""
        self.new.forget()
        if self._desk.store.is_encrypted:
            self.present.forget()

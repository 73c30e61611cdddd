"""Asking for the password before a synchronization; it is kept in memory only, until that has signed the person in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr

_NO_BREAK = "\N{WORD JOINER}"  # an address is not broken after https://


class SignIn(QDialog):
    """``given`` gives the password, and whether the person wants to stay signed in on this computer."""

    given = Signal(str, bool)

    def __init__(self, address: str, email: str, message: str = "", parent: QWidget | None = None) -> None:
        """Ask for the password of this account; ``message`` says why it is asked for again."""
        super().__init__(parent)
        self.setObjectName("sign_in")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Sign in"))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addWidget(look.Heading(tr("Sign in at the clearing-house")))
        whole = address.replace("/", f"/{_NO_BREAK}")
        for text in filter(None, (message, tr("{email} at {address}", email=email, address=whole))):
            label = look.PlainLabel(text)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.password = QLineEdit()
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password"))
        self.password.setPlaceholderText(tr("Password"))
        layout.addWidget(self.password)
        hint = look.MutedLabel(
            tr("It is not written down anywhere; the program forgets it once you are signed in.")
        )
        hint.setWordWrap(True)
        layout.addWidget(hint)
        self._staying(layout)
        layout.addSpacing(look.GAP)
        layout.addLayout(self._buttons())

    def _staying(self, layout: QVBoxLayout) -> None:
        """The choice to stay signed in; whether there is one is known only once the computer has been asked."""
        self.stay = QCheckBox(tr("Stay signed in on this computer"))
        self.stay.setObjectName("stay")
        self.stay.setToolTip(tr("The sign-in is kept in the key store of this computer, the password is not"))
        self.no_staying = look.MutedLabel(
            tr("This computer has no open key store, so you stay signed in only until the program is closed.")
        )
        self.no_staying.setWordWrap(True)
        for widget in (self.stay, self.no_staying):
            widget.hide()
            layout.addWidget(widget)

    def allow_staying(self, can: bool) -> None:
        """Offer to stay signed in, or say why that cannot be."""
        self.stay.setVisible(can)
        self.no_staying.setVisible(not can)

    def _buttons(self) -> QHBoxLayout:
        later = look.button(tr("Later"), "sign_in_later")
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        self.go = look.main_button(tr("Sign in and synchronize"), "sign_in_go")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.go.clicked.connect(self.accept)
        self.password.textChanged.connect(lambda text: self.go.setEnabled(bool(text)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self.go)
        return row

    def accept(self) -> None:
        """Hand the password on."""
        password, stay = self.password.text(), self.stay.isChecked()
        super().accept()
        self.given.emit(password, stay)

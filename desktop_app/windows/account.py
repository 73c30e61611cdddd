"""Who is signed in at the clearing-house, and signing out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr
from sync.client.answers import Account


class AccountBox(QFrame):
    """Says who is signed in and where, as far as that is known yet. ``sign_out_wanted`` ends it."""

    sign_out_wanted = Signal()

    def __init__(
        self, address: str, email: str, account: Account | None = None, parent: QWidget | None = None
    ) -> None:
        """Say it; without an account the sign-in is kept on this computer but was not used yet."""
        super().__init__(parent)
        self.setObjectName("account_box")
        words = QVBoxLayout()
        words.addWidget(look.Heading(tr("Signed in at the clearing-house"), 3))
        for text in filter(None, (account.name if account else "", f"{email} · {address}")):
            label = look.PlainLabel(text)
            label.setWordWrap(True)
            words.addWidget(label)
        if account is not None and not account.verified:
            words.addWidget(look.PlainLabel(tr("Your account waits for you to confirm your e-mail address.")))
        out = look.button(tr("Sign out"), "sign_out")
        out.clicked.connect(lambda _on=False: self._sign_out())
        self.out = out
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(out, 0, Qt.AlignmentFlag.AlignVCenter)

    def _sign_out(self) -> None:
        self.out.setEnabled(False)
        self.sign_out_wanted.emit()

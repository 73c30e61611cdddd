"""What hides the work while it cannot be saved and locked: why not, a way back to it, and another try."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app import look
from desktop_app.protection.passphrase_asked import PassphraseAsked
from desktop_app.widgets.middle import Middle
from desktop_app.words import tr
from sync.errors import Trouble

AGAIN = 20_000
"""Milliseconds between two tries to save; nobody is called for it."""


class HeldPage(Middle):
    """``again`` asks to try once more, ``given`` gives a passphrase to go back to the work, ``gone`` to close."""

    again = Signal()
    given = Signal(str)
    gone = Signal()

    def __init__(self, trouble: Trouble) -> None:
        """Say what is in the way; it is tried again from time to time without anybody's doing."""
        super().__init__("held_page", tr("Your work is hidden, but not locked yet"))
        self.why = look.PlainLabel()
        self.why.setObjectName("held_why")
        kept = look.PlainLabel(
            tr(
                "Your last changes are still in this window, and only there: do not switch the computer off. As soon "
                "as they can be saved, the program locks itself."
            )
        )
        for label in (self.why, kept):
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.back = look.main_button(tr("Back to my work"), "held_back", "unlock")
        self.asked = PassphraseAsked(tr("Passphrase"), "held", self.back)
        self.asked.given.connect(self.given)
        self.column.addSpacing(look.GAP)
        self.column.addWidget(look.PlainLabel(tr("To go back to your work, type the passphrase:")))
        self.column.addWidget(self.asked)
        self.column.addLayout(self._buttons())
        timer = QTimer(self)
        timer.timeout.connect(self.again)
        timer.start(AGAIN)
        self.setFocusProxy(self.asked)
        self.say(trouble)

    def _buttons(self) -> QHBoxLayout:
        gone = look.button(tr("Close Focal Desk"), "held_gone")
        gone.clicked.connect(lambda _on=False: self.gone.emit())
        save = look.button(tr("Save and lock"), "held_save", "save")
        save.clicked.connect(lambda _on=False: self.again.emit())
        row = QHBoxLayout()
        row.addWidget(gone)
        row.addStretch(1)
        for button in (save, self.back):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        return row

    def say(self, trouble: Trouble) -> None:
        """Say what is in the way now."""
        said = [trouble.what, trouble.advice]
        self.why.setText(" ".join(tr(sentence) for sentence in said if sentence))

    def refuse(self) -> None:
        """What was typed is not the passphrase."""
        self.asked.ask(tr("This is not the passphrase."))
        self.asked.begin_anew()

"""What stands in the window while encrypted records are locked: the passphrase, and what it did not open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.protection.passphrase_asked import PassphraseAsked
from desktop_app.words import tr
from sync.errors import Trouble

_WIDTH = 460


class UnlockPage(QWidget):
    """``given`` gives the passphrase; ``gone`` asks to close the program, ``other_wanted`` for another workspace.

    ``back_wanted`` asks for what was there before, where the passphrase is one of a backup.
    """

    given = Signal(str)
    gone = Signal()
    other_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, workspace: str = "", of_backup: str = "", parent: QWidget | None = None) -> None:
        """Ask for the passphrase of this workspace; without a name there is only one.

        ``of_backup`` says which passphrase is meant where it is that of an older backup.
        """
        super().__init__(parent)
        self._asks = of_backup or tr("Type the passphrase that was chosen for them.")
        self.setObjectName("unlock_page")
        self.asked = PassphraseAsked(
            tr("Passphrase"), "unlock", look.main_button(tr("Unlock"), "unlock", "unlock")
        )
        self.asked.setFixedWidth(_WIDTH)
        self.asked.given.connect(self.given)
        layout = QVBoxLayout(self)
        layout.setSpacing(look.WIDE)
        layout.addStretch(2)
        layout.addWidget(look.Sign("lock", "text", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in self._said(workspace, of_backup):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.asked, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._buttons(several=bool(workspace), of_backup=bool(of_backup)))
        layout.addStretch(3)
        self.setFocusProxy(self.asked)

    def _said(self, workspace: str, of_backup: str) -> list[look.PlainLabel]:
        head = tr("The backup is locked") if of_backup else tr("Your records are locked")
        labels: list[look.PlainLabel] = [look.Heading(head)]
        if workspace:
            labels.append(look.PlainLabel(workspace))
            labels[-1].setObjectName("unlock_workspace")
        self.hint = look.MutedLabel(self._asks)
        self.hint.setObjectName("unlock_hint")
        labels.append(self.hint)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return labels

    def _buttons(self, *, several: bool, of_backup: bool) -> QHBoxLayout:
        gone = look.button(tr("Close Focal Desk"), "unlock_gone")
        gone.clicked.connect(lambda _on=False: self.gone.emit())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(gone)
        if of_backup:
            back = look.button(tr("Back"), "unlock_back", "undo")
            back.clicked.connect(lambda _on=False: self.back_wanted.emit())
            row.addWidget(back)
        if several:
            other = look.button(tr("Other workspaces"), "unlock_other", "copy")
            other.clicked.connect(lambda _on=False: self.other_wanted.emit())
            row.addWidget(other)
        row.addWidget(self.asked.button)
        row.addStretch(1)
        return row

    def wait(self, words: str) -> None:
        """Say what is being done; nothing can be typed until ``ask``."""
        self.hint.setText(words)
        self.asked.wait()

    def ask(self, trouble: Trouble | None = None) -> None:
        """Let the passphrase be typed, anew where the one that was given does not open the records."""
        words = [tr(sentence) for sentence in (trouble.what, trouble.advice) if sentence] if trouble else []
        self.ask_because(" ".join(words))

    def ask_because(self, words: str) -> None:
        """Let it be typed; ``words`` say what is the matter with what was given, if anything."""
        self.hint.setText(self._asks)
        self.asked.ask(words)
        self.asked.fault.setMinimumHeight(max(0, self.asked.fault.heightForWidth(_WIDTH)))
        self.asked.begin_anew()

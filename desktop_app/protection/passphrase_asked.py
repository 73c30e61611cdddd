"""A passphrase that is asked for, wherever that is: its line, its button, and why one that was given was not right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.protection.secret_line import SecretLine


class PassphraseAsked(QWidget):
    """``given`` gives what was typed, by the button or by Enter; whoever asks lays the button out."""

    given = Signal(str)

    def __init__(self, words: str, name: str, button: QPushButton, parent: QWidget | None = None) -> None:
        """``words`` say what belongs into the line; ``name`` begins the names of its parts."""
        super().__init__(parent)
        self.line = SecretLine(words, f"{name}_passphrase")
        self.fault = look.FaultLabel()
        self.fault.setObjectName(f"{name}_fault")
        self.button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        for widget in (self.line, self.fault):
            column.addWidget(widget)
        self.line.typed.connect(self._typed)
        self.line.entered.connect(button.click)
        button.clicked.connect(lambda _on=False: self.given.emit(self.line.text()))
        self.setFocusProxy(self.line)
        self._typed()

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def wait(self) -> None:
        """What was given is tried: nothing can be typed until ``ask``."""
        self._enable(can_type=False)

    def ask(self, fault: str = "") -> None:
        """Let it be typed; ``fault`` says what is the matter with what was given, if anything."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self._enable(can_type=True)

    def begin_anew(self) -> None:
        """Put the cursor there, so that what is typed takes the place of what stands there."""
        self.line.line.selectAll()
        self.line.setFocus()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.line.forget()

    def _typed(self) -> None:
        self.fault.hide()
        self.button.setEnabled(bool(self.text()))

    def _enable(self, *, can_type: bool) -> None:
        self.line.setEnabled(can_type)
        self.button.setEnabled(can_type and bool(self.text()))

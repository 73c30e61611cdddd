"""A line for a passphrase that can be shown to check it, and that says when Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.carrying.passphrase_box import passphrase_line
from desktop_app.words import tr


class SecretLine(QWidget):
    """``typed`` says that its text changed, ``entered`` that Enter was pressed in it."""

    typed = Signal()
    entered = Signal()

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """Empty; ``words`` say what belongs here."""
        super().__init__(parent)
        self.line = passphrase_line(words, name)
        # A passphrase is in any script: the line begins where the person's language does.
        self.shown = look.button(tr("Show"), f"{name}_shown")
        self.shown.setCheckable(True)
        self.shown.setAutoDefault(False)
        self.shown.setToolTip(tr("Show what is typed, to check it"))
        self.shown.toggled.connect(self._show)
        self.capitals = look.PlainLabel(tr("Caps Lock is on: small letters become capital ones."))
        self.capitals.setObjectName(f"{name}_capitals")
        self.capitals.setProperty("look", "fault")
        self.capitals.hide()
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self.shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addLayout(row)
        layout.addWidget(self.capitals)
        self.line.textChanged.connect(lambda _text: self.typed.emit())
        self.line.returnPressed.connect(self.entered)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.line.clear()
        self.shown.setChecked(False)

    def show_too(self, other: SecretLine) -> None:
        """Let this line's button show another one as well, which then needs none."""
        other.shown.hide()
        self.shown.toggled.connect(other.shown.setChecked)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.shown.setText(tr("Hide") if shown else tr("Show"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear which letters come; nothing is held back."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at(event)
        return super().eventFilter(watched, event)

    def _look_at(self, event: QKeyEvent) -> None:
        """Qt does not tell whether Caps Lock is on; a capital letter without Shift, or a small one with it, does."""
        if event.key() == Qt.Key.Key_CapsLock:
            self.capitals.hide()
        elif (text := event.text()).isalpha() and text.upper() != text.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals.setVisible(text.isupper() != shift)

"""Something is being done: what, how far it is, and Stop where it can be stopped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr


class BusyView(QWidget):
    """``stop_wanted`` asks to stop."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is being done yet."""
        super().__init__(parent)
        self.words = look.PlainLabel()
        self.words.setObjectName("busy_words")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(320)
        self.stop = look.button(tr("Stop"), "busy_stop", "stop")
        self.stop.clicked.connect(self._stop)
        layout = QVBoxLayout(self)
        layout.setSpacing(look.GAP)
        layout.addStretch(2)
        for widget in (self.words, self.bar, self.stop):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, words: str, done: int = 0, total: int = 0, *, stoppable: bool = False) -> None:
        """Say what is being done and how far it is, where that is known (``total`` above 0)."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.stop.setVisible(stoppable)

    def begin(self) -> None:
        """Something new begins, which can be stopped."""
        self.stop.setEnabled(True)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_wanted.emit()

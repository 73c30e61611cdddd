"""A line on the preview page while something takes long: what is being done, how far it is, and Stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_app import look
from desktop_app.words import tr

PATIENCE = 400
"""What is done within so many milliseconds is not told."""
_WHOLE = 1000


class GoingLine(QWidget):
    """Hidden until something takes long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is being done."""
        super().__init__(parent)
        self.setObjectName("going")
        self._stop: Callable[[], None] = lambda: None
        self.words = look.PlainLabel()
        self.words.setObjectName("going_words")
        self.bar = QProgressBar()
        self.bar.setObjectName("going_bar")
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.stop = look.button(tr("Stop"), "going_stop", "stop")
        self.stop.clicked.connect(lambda _on=False: self._stop())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, stop: Callable[[], None]) -> None:
        """Something begins that ``stop`` can end."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        self._stop = stop
        self._timer.start()

    def tell(self, share: float) -> None:
        """How far it is, from 0 to 1."""
        self.bar.setValue(round(share * _WHOLE))

    def end(self) -> None:
        """It is done, or was stopped."""
        self._timer.stop()
        self.hide()

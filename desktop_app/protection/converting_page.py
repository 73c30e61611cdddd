"""What stands in the window while records are encrypted or decrypted: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop_app import look
from desktop_app.protection.middle import Middle
from desktop_app.words import tr

_STEPS = 100


class ConvertingPage(Middle):
    """``stop_wanted`` asks to stop; until the end that changes nothing."""

    stop_wanted = Signal()

    def __init__(self, heading: str) -> None:
        """``heading`` says what is being done."""
        super().__init__("converting_page", heading)
        hint = look.MutedLabel(
            tr("Everything is written anew and compared. Until the end nothing is changed.")
        )
        hint.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("converting_bar")
        self.bar.setAccessibleName(heading)
        self.bar.setRange(0, _STEPS)
        self.stop = look.button(tr("Stop"), "converting_stop", "stop")
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        for widget in (hint, self.bar):
            self.column.addWidget(widget)
        self.column.addLayout(row)

    def show_progress(self, told: tuple[int, int]) -> None:
        """So many bytes of so many are done."""
        done, total = told
        self.bar.setValue(_STEPS * done // max(total, 1))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_wanted.emit()

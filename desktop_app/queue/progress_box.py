"""During a synchronization: what is being done, how far it is, how fast it goes, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.queue.saying import say_pace
from desktop_app.synchronizing.pace import Going
from desktop_app.words import tr


class ProgressBox(QWidget):
    """``stop_wanted`` asks to stop after the record that is on its way."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing goes on yet."""
        super().__init__(parent)
        self.doing = look.ElidedLabel()
        self.doing.setObjectName("doing")
        self.bar = QProgressBar()
        self.bar.setObjectName("queue_progress")
        self.bar.setAccessibleName(tr("How far the synchronization is"))
        self.bar.setTextVisible(False)
        self.pace = MutedLabel()
        self.pace.setObjectName("pace")
        self.stop = look.button(tr("Stop"), "stop_queue", "stop")
        self.stop.setToolTip(tr("Stop after the record that is on its way"))
        self.stop.clicked.connect(self.stop_wanted)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.doing, 0, 0)
        layout.addWidget(self.bar, 1, 0)
        layout.addWidget(self.pace, 2, 0)
        layout.addWidget(self.stop, 0, 1, 3, 1)
        layout.setColumnStretch(0, 1)

    def show_going(self, going: Going) -> None:
        """Say how it goes: by records where their number is known, else by bytes where those are."""
        self.doing.setText(tr(going.phrase))
        total, done = (going.total, going.done) if going.total else (going.expected, going.passed)
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        self.pace.setText(say_pace(going) or " ")

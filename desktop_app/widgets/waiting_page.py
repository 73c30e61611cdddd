"""What stands in the window while something is done with all records at once: which step, how far, a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop_app import look
from desktop_app.widgets.middle import Middle
from desktop_app.words import tr

_STEPS = 100


class WaitingPage(Middle):
    """``stop_wanted`` asks to stop, and ``was_stopped`` keeps that for what begins later; until the last step that
    changes nothing.

    The window stays open until the work has ended: who closes it stops the work, and it closes by itself then, unless
    there is something to tell first.
    """

    stop_wanted = Signal()

    def __init__(self, name: str, heading: str, hint: str = "") -> None:
        """``heading`` says what is being done, ``hint`` how; ``name`` is what its parts are called by."""
        super().__init__(f"{name}_page", heading)
        self.closes = self.was_stopped = self._is_over = False
        self.step = look.MutedLabel(hint)
        self.step.setObjectName(f"{name}_step")
        self.step.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setObjectName(f"{name}_bar")
        self.bar.setAccessibleName(heading)
        self.bar.setRange(0, _STEPS)
        self.stop = look.button(tr("Stop"), f"{name}_stop", "stop")
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        for widget in (self.step, self.bar):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.setFocusProxy(self.stop)

    def show_step(self, words: str, share: float) -> None:
        """What is being done now, and which share of it is done, from 0 to 1; at 1 it cannot be stopped any more."""
        if not self.closes:
            self.step.setText(words)
        self.show_share(share)

    def show_share(self, share: float) -> None:
        """The share alone."""
        self.bar.setValue(round(_STEPS * share))
        if share >= 1:
            self.stop.setEnabled(False)
            self._say_that_it_ends()

    def keeps_open(self) -> bool:
        """The person closes the window: stop the work first; whether the window must stay open until that is done."""
        if self._is_over:
            return False
        self.closes = True
        if self.stop.isEnabled():
            self._stop()
        self._say_that_it_ends()
        return True

    def end(self, *, stays: bool = False) -> bool:
        """The work has ended; whether the window closes with it, which it does not where it ``stays`` to tell of it."""
        self._is_over = True
        self.closes = self.closes and not stays
        if self.closes:
            self.window().close()
        return self.closes

    def _say_that_it_ends(self) -> None:
        words = tr("This step cannot be cut short: it takes a moment.")
        if self.closes:
            words = tr("One moment, until this step has ended. Then the window closes by itself.")
        self.step.setText(words)

    def _stop(self) -> None:
        self.was_stopped = True
        self.stop.setEnabled(False)
        self.step.setText(tr("Stopping …"))
        self.stop_wanted.emit()

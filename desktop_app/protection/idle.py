"""Noticing that nobody has touched the keys or the mouse for a while."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from sync.records import Clock

_LOOK_EVERY = 20_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """``idle`` says that so many minutes went by without a touch; by the clock, so that sleep counts too.

    It says so at each look until somebody touches something: where it could not be locked, it is tried anew.
    """

    idle = Signal()

    def __init__(self, clock: Clock, minutes: int, parent: QObject | None = None) -> None:
        """Watch from now on; with 0 minutes never."""
        super().__init__(parent)
        self._clock, self._span = clock, timedelta(minutes=minutes)
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # Only what reaches a window is heard, not every event of every widget, which would make typing slower.
        app.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)
        if minutes:
            self._timer.start(_LOOK_EVERY)

    def set_minutes(self, minutes: int) -> None:
        """Another span from now on; with 0 never."""
        self._span, self._touched = timedelta(minutes=minutes), self._clock()
        if minutes:
            self._timer.start(_LOOK_EVERY)
        else:
            self._timer.stop()

    def look(self) -> None:
        """Say so if nobody has touched anything for so long; a clock that was put back counts as a touch."""
        now = self._clock()
        if now < self._touched:
            self._touched = now
        elif self._span and now - self._touched >= self._span:
            self.idle.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch; nothing is held back."""
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return super().eventFilter(watched, event)

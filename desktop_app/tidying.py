"""Garbage is collected on the main thread only, while there are others.

Python collects cycles on whatever thread happens to allocate. A widget with a timer that dies on a worker's thread
takes the program with it, so Python's own collecting is put off, and done here instead, between two events.

What holds up the window shows as a key that comes late: so what lives as long as the program is set aside once.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_EVERY = 1000


class Tidying(QObject):
    """Belongs to the application; on while at least one of those who ask for it has not let go."""

    def __init__(self, app: QCoreApplication) -> None:
        """Not on yet."""
        super().__init__(app)
        self._wanted = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(tidy)

    def want(self) -> None:
        """From now on only here."""
        self._wanted += 1
        gc.disable()
        self._timer.start()

    def let_go(self) -> None:
        """One less asks for it; with the last one Python does it again as it likes."""
        self._wanted -= 1
        if self._wanted == 0:
            self._timer.stop()
            gc.enable()


def tidying() -> Tidying:
    """The application's own."""
    app = QCoreApplication.instance()
    assert app is not None, "tidying needs an application"
    return app.findChild(Tidying) or Tidying(app)


def set_aside() -> None:
    """What there is now stays as long as the program, and is looked through no more: that takes 60 ms."""
    gc.freeze()


def tidy() -> None:
    """Collect what Python would have collected by now, generation by generation."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return

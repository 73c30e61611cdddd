"""Doing beside the window what a person settles, and telling it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app import errors
from desktop_app.background import Background
from desktop_app.conflicts.deeds import Done
from desktop_app.notice import Notice
from desktop_app.words import tr
from sync.errors import Trouble


class Doing(QObject):
    """One deed after the other: ``done`` tells each, ``failed`` that nothing was done.

    ``open_wanted`` names a record that the person wants to open.
    """

    began = Signal()
    done = Signal(Done)
    failed = Signal()
    open_wanted = Signal(str)

    def __init__(self, background: Background, notice: Notice, page: QWidget) -> None:
        """``notice`` of the page tells what was done."""
        super().__init__(page)
        self._background, self._notice, self._page = background, notice, page

    def do(self, work: Callable[[], Done]) -> None:
        """Do this beside the window."""
        self._run(work, self._tell)

    def _run(self, work: Callable[[], Done], then: Callable[[Done], None]) -> None:
        self.began.emit()
        self._notice.hide()
        self._background.run(work, then, self._fail, owner=self)

    def _tell(self, done: Done) -> None:
        first = done.identifiers[0] if done.identifiers else ""
        self._notice.say(
            done.words,
            role="good",
            action=tr("Open it") if first else "",
            do=lambda: self.open_wanted.emit(first),
        )
        self.done.emit(done)

    def _fail(self, error: Exception) -> None:
        """Where it is the user's world that stands against it, say so in the page; else it is ours."""
        if isinstance(error, Trouble):
            self._notice.say(" ".join(map(tr, error.sentences)), role="warning")
        else:
            errors.show(self._page, error)
        self.failed.emit()

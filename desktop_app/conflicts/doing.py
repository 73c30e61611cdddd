"""Doing beside the window what a person settles, telling it, and undoing it step by step with a link or Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
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
        """Hear the key for undoing as long as the page is seen; ``notice`` tells what was done."""
        super().__init__(page)
        self._background, self._notice, self._page = background, notice, page
        self._undo: list[Callable[[], Done]] = []
        self._key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
        self._key.activated.connect(self.undo)

    def do(self, work: Callable[[], Done]) -> None:
        """Do this beside the window."""
        self._run(work, self._tell)

    def undo(self) -> None:
        """Undo what was done last and is not undone yet; nothing where there is nothing."""
        if self._undo:
            self._run(self._undo.pop(), self._tell)

    def _run(self, work: Callable[[], Done], then: Callable[[Done], None]) -> None:
        self.began.emit()
        self._notice.hide()
        self._background.run(work, then, self._fail, owner=self)

    def _tell(self, done: Done) -> None:
        if done.undo is not None:
            self._undo.append(done.undo)
        first = done.identifiers[0] if done.identifiers else ""
        self._notice.say(
            done.words,
            role=done.role,
            action=tr("Undo") if done.undo else "",
            do=self.undo,
            second=tr("Open it") if first and not done.show else "",
            other=lambda: self.open_wanted.emit(first),
        )
        keys = self._key.key().toString(QKeySequence.SequenceFormat.NativeText)
        self._notice.action.setToolTip(keys if done.undo else "")
        self.done.emit(done)

    def _fail(self, error: Exception) -> None:
        """Where it is the user's world that stands against it, say so in the page; else it is ours."""
        if isinstance(error, Trouble):
            self._notice.say(" ".join(map(tr, error.sentences)), role="warning")
        else:
            errors.show(self._page, error)
        self.failed.emit()

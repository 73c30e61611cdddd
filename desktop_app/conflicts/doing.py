"""Doing beside the window what a person settles, telling it, and undoing it step by step with a link or Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app import errors
from desktop_app.background import Background, Job, unheard
from desktop_app.conflicts.deeds import Done
from desktop_app.labels import as_hint
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr
from sync.errors import Trouble
from sync.stopping import IsStopped

PATIENCE = 500


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
        self._job: Job | None = None
        self._can_stop = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE)
        self._soon.timeout.connect(self._say_so)
        self._key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
        self._key.activated.connect(self.undo)

    def do(self, work: Callable[[], Done]) -> None:
        """Do this beside the window."""
        self.do_many(lambda _stopped: work(), can_stop=False)

    def do_many(self, work: Callable[[IsStopped], Done], *, can_stop: bool = True) -> None:
        """Do what may take long; it asks from time to time whether it was stopped."""
        self.began.emit()
        self._notice.hide()
        self._can_stop = can_stop
        self._soon.start()

        def do(job: Job) -> Done:
            return work(job.is_stopped)

        self._job = self._background.run(do, self._tell, self._fail, owner=self, progress=unheard)

    def undo(self) -> None:
        """Undo what was done last and is not undone yet; nothing where there is nothing."""
        if self._undo:
            self.do(self._undo.pop())

    def _say_so(self) -> None:
        """It takes longer than half a second."""
        stop = tr("Stop") if self._can_stop else ""
        self._notice.say(tr("One moment, please …"), action=stop, do=self._job.stop if self._job else None)

    def _tell(self, done: Done) -> None:
        self._soon.stop()
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
        self._notice.action.setToolTip(as_hint(keys if done.undo else ""))
        self.done.emit(done)

    def _fail(self, error: Exception) -> None:
        """Where it is the user's world that stands against it, say so in the page; else it is ours."""
        self._soon.stop()
        if isinstance(error, Trouble):
            self._notice.say(" ".join(map(tr, error.sentences)), role="warning")
        else:
            errors.show(self._page, error)
        self.failed.emit()

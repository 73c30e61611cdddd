"""A page about a file that somebody brought: looked into, refused with what to do, or worked with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, Job
from desktop_app.carrying.busy_view import BusyView
from desktop_app.carrying.refusal_view import RefusalView
from desktop_app.desk import Desk
from desktop_app.labels import ElidedLabel
from desktop_app.widgets.page_top import page_top
from sync.errors import Trouble

T = TypeVar("T")


class FilePage(QWidget):
    """What bundles and sheets share; whoever inherits says what is looked into, and which views follow.

    ``changed`` says that records came in, ``back_wanted`` that the person leaves.
    """

    changed = Signal(str)
    back_wanted = Signal()

    def __init__(
        self, desk: Desk, background: Background, path: Path, another: str, parent: QWidget | None = None
    ) -> None:
        """Nothing is looked into yet; ``another`` is what the button for another file says."""
        super().__init__(parent)
        self._desk, self._background, self._path = desk, background, path
        self._job: Job | None = None
        self.setAccessibleName(self.title())
        self.name = ElidedLabel()
        self.busy, self.refusal = BusyView(), RefusalView(another)
        self.stack = QStackedWidget()

    def title(self) -> str:
        """What the page is called."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Look into the file."""
        raise NotImplementedError

    def lay_out(self, views: Sequence[QWidget], above: QWidget | None = None) -> None:
        """Put the parts into their places: ``above`` the views, of which each has a signal ``left``."""
        top, self._back = page_top(self.title(), self.name)
        for widget in (QWidget(), self.busy, self.refusal, *views):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        if above is not None:
            layout.addWidget(above)
        layout.addWidget(self.stack, 1)
        for view in (self.refusal, *views):
            view.left.connect(self.back_wanted)  # type: ignore[attr-defined]  # each of these views has it
        self._back.clicked.connect(self.back_wanted)
        self.busy.stop_wanted.connect(self.stop)
        self.refusal.again_wanted.connect(self.look_again)

    def begin(
        self,
        words: str,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        progress: Callable[[Any], None] = lambda _done: None,
        *,
        stoppable: bool = True,
        leaving: bool = True,
    ) -> None:
        """Work beside the window, under these words; whether it can be stopped, and the page be left meanwhile."""

        def ended(result: T) -> None:
            self._job = None
            self._back.setEnabled(True)
            done(result)

        self.busy.begin()
        self.busy.say(words, stoppable=stoppable)
        self.stack.setCurrentWidget(self.busy)
        self._back.setEnabled(leaving)
        self._job = self._background.run(
            work, ended, self._refused, on="network", owner=self, progress=progress
        )

    def stop(self) -> None:
        """What is being done is done no further."""
        if self._job is not None:
            self._job.stop()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it cannot be, and what to do."""
        self.refusal.say(trouble)
        self.stack.setCurrentWidget(self.refusal)
        self.refusal.another.setFocus()

    def _refused(self, error: Exception) -> None:
        self._job = None
        self._back.setEnabled(True)
        if not isinstance(error, Trouble):
            self.stack.setCurrentIndex(0)
            raise error
        self.refuse(error)

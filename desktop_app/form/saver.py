"""Autosave: soon after the last key, at once on leaving, again after a failure; and the truth about it in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.background import Background
from desktop_app.form.keeper import Keeper
from forms.kinds import Document
from sync.errors import Trouble
from sync.records import Clock, Record

# Milliseconds. At most two seconds may be lost when the power goes, and writing itself takes some of them.
PAUSE = 700
AT_THE_LATEST = 1200
AGAIN = 5000


class Saving(Enum):
    """How it stands with what was typed."""

    KEPT = "kept"
    UNSAVED = "unsaved"
    SAVING = "saving"
    FAILED = "failed"


class Saver(QObject):
    """Says ``KEPT`` only when the store has everything. ``saved`` gives the record as it is in the store."""

    changed = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, keeper: Keeper, background: Background, clock: Clock, parent: QObject) -> None:
        """Nothing is unsaved yet."""
        super().__init__(parent)
        self._keeper, self._background, self._clock = keeper, background, clock
        self.state = Saving.KEPT
        self.at: datetime | None = None
        self.trouble: Trouble | None = None
        self._pause = self._timer(PAUSE)
        self._latest = self._timer(AT_THE_LATEST)
        self.again = self._timer(AGAIN)
        self._running = self._once_more = False

    def want(self, document: Document, answers: Mapping[str, Any]) -> None:
        """Keep this soon."""
        self._keeper.want(document, answers)
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        if self.state is Saving.KEPT:
            self._become(Saving.UNSAVED)

    def save(self) -> None:
        """Keep it now, beside the window."""
        self._stop()
        self._once_more = self._running
        if self._keeper.is_pending and not self._running:
            self._running = True
            if self.state is not Saving.FAILED:
                self._become(Saving.SAVING)
            self._background.run(self._keeper.write, self._done, self._failed, owner=self)

    def save_now(self) -> Record:
        """Keep it before anything else happens, and give the record. Raises Trouble."""
        self._stop()
        record = self._keeper.write()
        self._note(record)
        return record

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.save)
        return timer

    def _stop(self) -> None:
        for timer in (self._pause, self._latest, self.again):
            timer.stop()

    def _done(self, record: Record) -> None:
        self._running = False
        self._note(record)
        if self._keeper.is_pending and self._once_more:
            self.save()
        elif self._keeper.is_pending:
            self._pause.start()

    def _note(self, record: Record) -> None:
        self.at, self.trouble = self._clock(), None
        self._become(Saving.UNSAVED if self._keeper.is_pending else Saving.KEPT)
        self.saved.emit(record)

    def _failed(self, error: Exception) -> None:
        """Trouble stays in view and is tried again; a fault of ours is shown, and tried again too."""
        self._running = False
        self.trouble = error if isinstance(error, Trouble) else None
        self._become(Saving.FAILED)
        self.again.start()
        if self.trouble is None:
            self.failed.emit(error)

    def _become(self, state: Saving) -> None:
        self.state = state
        self.changed.emit()

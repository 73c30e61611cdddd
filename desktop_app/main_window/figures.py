"""The numbers of the window: how much stands in each place, how much waits, since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.main_window.status_bar import Standing
from desktop_app.operations.budgeting import budget_of
from desktop_app.operations.deciding import Deciding, known_deciding
from desktop_app.operations.synchronizing import OFFLINE, SYNCHRONIZED
from desktop_app.synchronizing.synchronizer import moment_of
from sync.budget import UNLIMITED
from sync.cost import cost_of_next
from sync.records import State

_SOON, _MINUTE = 100, 60_000


@dataclass(frozen=True, slots=True)
class Numbers:
    """Records by type and state, how things stand, and how much is in the queue, held back or not."""

    counts: Mapping[tuple[str, State], int]
    standing: Standing
    deciding: Deciding = field(default_factory=Deciding)
    queued: int = 0


class Figures(QObject):
    """Reads the numbers again soon after something changed; ``read`` gives them, ``minute`` that time has passed."""

    read = Signal(Numbers)
    minute = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.read_now)
        self._minutes = QTimer(self)
        self._minutes.setInterval(_MINUTE)
        self._minutes.timeout.connect(self.minute)
        self._minutes.start()

    def read_soon(self) -> None:
        """Read once after many changes in a row."""
        self._soon.start()

    def is_due(self) -> bool:
        """Whether the numbers are about to be read."""
        return self._soon.isActive()

    def read_now(self) -> None:
        """Read beside the window."""
        self._background.run(lambda: numbers(self._desk), self.read.emit, owner=self)


def numbers(desk: Desk) -> Numbers:
    """The numbers of this moment."""
    waiting, size = desk.store.outbox.waiting_size()
    settings = desk.store.settings
    synchronized, offline = settings.get(SYNCHRONIZED), settings.get(OFFLINE)
    budget = budget_of(desk)
    seconds = cost_of_next(desk.store, budget).seconds if waiting else None
    limited = bool(waiting) and budget != UNLIMITED
    standing = Standing(waiting, size, moment_of(synchronized), moment_of(offline), seconds, limited)
    return Numbers(desk.store.records.counts(), standing, known_deciding(desk), desk.store.outbox.count())

"""Requests at the clearing-house: after each synchronization it is looked what waits, and who holds what."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.desk import Desk
from desktop_app.operations.deciding import tasks_of
from desktop_app.operations.holding import known_hold, look_for_hold, look_for_holds, take_back
from desktop_app.synchronizing.asking import Asking
from desktop_app.synchronizing.synchronizer import Synchronizer
from desktop_app.told import Told
from desktop_app.words import tr
from sync.client.answers import Hold
from sync.client.port import ClearingHouse
from sync.errors import NotThere, Trouble
from sync.records import Record, State
from sync.report import Report


class RequestsThere(QObject):
    """``news`` says that it was looked; what was found is kept, so that it is known without a connection.

    ``told`` says how a request was taken back, or why not.
    """

    news = Signal()
    told = Signal(Told)
    sync_wanted = Signal()

    def __init__(self, desk: Desk, synchronizer: Synchronizer, asking: Asking, parent: QObject) -> None:
        """Look when a synchronization has ended well."""
        super().__init__(parent)
        self._desk, self._asking = desk, asking
        self.sync_wanted.connect(synchronizer.start)
        synchronizer.ended.connect(self._synchronized)

    def _synchronized(self, report: Report) -> None:
        if report.trouble is None and not report.stopped and self._asking.can_ask():
            self._asking.ask(self._look, lambda _nothing: self.news.emit(), self._not_told, self)

    def _look(self, house: ClearingHouse) -> None:
        """Beside the window."""
        tasks_of(self._desk, house)
        look_for_holds(self._desk, house)

    def look_at(self, record: Record) -> None:
        """Ask who holds a record under review, where nobody must be asked for a password first."""
        if record.state is State.REVIEW and self._asking.can_ask():
            before = known_hold(self._desk, record.identifier)
            self._asking.ask(
                lambda house: look_for_hold(self._desk, house, record.identifier),
                lambda hold: self._looked(before, hold),
                self._not_told,
                self,
            )

    def _looked(self, before: Hold | None, hold: Hold | None) -> None:
        if hold != before:
            self.news.emit()
        if hold is None:
            words = tr("This record is no longer under review. Synchronize to see how that ended.")
            self.told.emit(Told(words, "info", tr("Synchronize"), self.sync_wanted.emit))

    def take_back(self, identifier: str) -> None:
        """Take one's own request back."""
        self._asking.ask(
            lambda house: take_back(self._desk, house, identifier),
            lambda _nothing: self._taken_back(),
            self._refuse,
            self,
        )

    def _taken_back(self) -> None:
        self.news.emit()
        self.told.emit(Told(tr("The request is taken back. The record can be changed again.")))

    def _refuse(self, trouble: Trouble) -> None:
        advice = tr("Synchronize to see how it stands there now.") if isinstance(trouble, NotThere) else ""
        self.told.emit(Told(" ".join([*map(tr, trouble.sentences), advice]).strip(), "warning"))

    def _not_told(self, _trouble: Trouble) -> None:
        """Nobody asked for it, so nobody is told; the next synchronization looks again."""

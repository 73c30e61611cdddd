"""Visits to the second place: what is missing there is copied beside the window, how it went is noted and told."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background, Job, unheard
from desktop_app.backups.saying import told_of_carrying
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import catch_up, note_carried, place_of
from desktop_app.told import Told
from desktop_app.words import tr
from sync.errors import Trouble
from sync.store.safekeeping.second_place import Carried


class Went(Enum):
    """How a visit went: all is there now, the place is away or the visit was stopped, or it takes nothing."""

    DONE = auto()
    NOT_NOW = auto()
    FAILED = auto()


class Visits(QObject):
    """``ended`` says how a visit went, ``told`` what somebody must know of it; nothing is said of one given up."""

    ended = Signal(Went)
    told = Signal(Told)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """None is on its way yet."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._going: dict[object, tuple[Path, Job]] = {}

    def begin(self) -> bool:
        """Visit the place that is chosen, after those that are on their way; whether one is chosen."""
        place, visit = place_of(self._desk), object()
        if place is None:
            return False

        def work(job: Job) -> Carried | None:
            return catch_up(place, job.is_stopped)

        job = self._background.run(
            work,
            partial(self._done, visit),
            partial(self._failed, visit),
            on="place",
            owner=self,
            progress=unheard,
        )
        self._going[visit] = place.place, job
        return True

    def are_going(self) -> bool:
        """Whether one is on its way; of one that was stopped with all other work nothing is heard any more."""
        return not all(job.is_forgotten() for _there, job in self._going.values())

    def give_up(self, but_to: Path | None = None) -> None:
        """Wait no more for those on their way, which may never come back, but for those to this place."""
        for visit, (there, job) in list(self._going.items()):
            if there != but_to or job.is_forgotten():
                self._background.give_up(job)
                del self._going[visit]

    def _done(self, visit: object, carried: Carried | None) -> None:
        del self._going[visit]
        is_there = carried is not None and carried.is_there
        if is_there:
            self._note(None)
        self.ended.emit(Went.DONE if is_there else Went.NOT_NOW)
        if carried is not None and (told := told_of_carrying(self._desk, carried)) is not None:
            self.told.emit(told)

    def _failed(self, visit: object, error: Exception) -> None:
        """It is tried again; a fault of ours is raised."""
        del self._going[visit]
        if not isinstance(error, Trouble):
            raise error
        self._note(error)
        self.ended.emit(Went.FAILED)
        said = [tr("The backups could not be copied to the second place."), *map(tr, error.sentences)]
        self.told.emit(Told(" ".join(said), "warning"))

    def _note(self, trouble: Trouble | None) -> None:
        self._background.run(partial(note_carried, self._desk, trouble), unheard, owner=self)

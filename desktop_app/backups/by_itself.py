"""Backups by themselves: when nothing was written for some minutes, and something is not in the newest one yet."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.background import Background, Job, unheard
from desktop_app.backups.outcomes import lost_files
from desktop_app.backups.saying import say_room, told_of_carrying
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import (
    backup_if_due,
    catch_up,
    look_at_room,
    note_carried,
    place_of,
)
from desktop_app.told import Told
from desktop_app.words import tr
from sync.errors import StoreTrouble, Trouble
from sync.progress import Progress
from sync.stopping import Stopped
from sync.store.safekeeping.ballast import Room
from sync.store.safekeeping.checking import Checked
from sync.store.safekeeping.elsewhere import Carried

MINUTE = 60_000  # milliseconds
QUIET_MINUTES = 3
"""Who writes is never disturbed: so long nothing may have been written before a backup is made."""
SOON = 15_000  # milliseconds; the first pages are there, and nobody waits for the disk any more


class ByItself(QObject):
    """``told`` says what somebody must know; that a backup was made is no news. Goes with its workplace.

    ``repair_wanted`` asks to save what can be read of a damaged file; ``room`` warns of a disk that is nearly full, and
    is empty when it is not any more.
    """

    told = Signal(Told)
    repair_wanted = Signal()
    room = Signal(str)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Begin to count the minutes, and look through everything where that is due."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._changes = desk.store.changes
        self._quiet, self._is_over = 0, False
        self._backed_up: int | None = None
        self._carried: int | None = None
        self._is_checked = desk.store.wants_check
        self._job: Job | None = None
        self._carrying: tuple[Path, Job] | None = None
        self._minutes = QTimer(self)
        self._minutes.setInterval(MINUTE)
        self._minutes.timeout.connect(self.minute)
        self._minutes.start()
        QTimer.singleShot(SOON, self, self.look_at_room)
        if self._is_checked:
            QTimer.singleShot(SOON, self, self.check)

    def stop(self) -> None:
        """Do nothing more: the records are closed, and the window goes a moment later."""
        self._is_over = True

    def minute(self) -> None:
        """A minute has passed: was anything written in it?"""
        if self._is_over:
            return
        self.look_at_room()
        self._give_up_carrying()
        if self._desk.store.found_damage and not self._is_checked:
            self._is_checked = True
            self.check()
        changes = self._desk.store.changes
        self._quiet = self._quiet + 1 if changes == self._changes else 0
        self._changes = changes
        if self._quiet < QUIET_MINUTES or self._job is not None:
            return
        if self._backed_up != changes:
            self.make()
        elif self._carried != self._backed_up:
            self._carry()

    def look_at_room(self) -> None:
        """Say whether the room on the disk is little, beside the window."""
        if self._is_over:
            return

        def tell(room: Room | None) -> None:
            self.room.emit(say_room(room))

        self._background.run(lambda: look_at_room(self._desk), tell, on="network", owner=self)

    def make(self) -> None:
        """Make a backup beside the window if one is due, and bring the second place up to date."""

        def work(job: Job) -> bool:
            return backup_if_due(self._desk, job.is_stopped)

        changes = self._changes

        def made(is_made: bool) -> None:
            self._job = None
            if is_made:
                self._backed_up = changes
                self._carry()

        self._job = self._background.run(
            work,
            made,
            partial(self._failed, tr("No backup could be made.")),
            on="network",
            owner=self,
            progress=unheard,
        )

    def _carry(self) -> None:
        """Bring the second place up to date; while it is away, that is tried again at each quiet minute.

        One that does not answer holds up no backup on this computer.
        """
        place, backed_up = place_of(self._desk), self._backed_up
        if place is None:
            self._carried = backed_up
        if place is None or self._is_over or self._carrying is not None:
            return

        def work(job: Job) -> Carried | None:
            return catch_up(place, job.is_stopped)

        def carried(answer: Carried | None) -> None:
            self._carrying = None
            if answer is not None and answer.is_there:
                self._carried = backed_up
                self._note(None)
            if answer is not None and (told := told_of_carrying(self._desk, answer)) is not None:
                self.told.emit(told)

        job = self._background.run(
            work,
            carried,
            self._not_carried,
            on="place",
            owner=self,
            progress=unheard,
        )
        self._carrying = place.place, job

    def _give_up_carrying(self) -> None:
        """Where another place was chosen meanwhile, or none, or all work was stopped, it is waited for no more."""
        if self._carrying is None:
            return
        (there, job), place = self._carrying, place_of(self._desk)
        if job.is_forgotten() or place is None or place.place != there:
            self._carrying = None
            self._background.give_up(job)

    def _not_carried(self, error: Exception) -> None:
        self._carrying = None
        if isinstance(error, Trouble):
            self._note(error)
        self._tell(tr("The backups could not be copied to the second place."), error)

    def _note(self, trouble: Trouble | None) -> None:
        if not self._is_over:
            work = partial(note_carried, self._desk, trouble)
            self._background.run(work, lambda _nothing: None, owner=self)

    def _failed(self, words: str, error: Exception) -> None:
        self._job = None
        self._tell(words, error)

    def _tell(self, words: str, error: Exception) -> None:
        """It is tried again after the next quiet minutes; a full disk is said once by whoever watches it."""
        self._quiet = 0
        if not isinstance(error, StoreTrouble):
            raise error
        self.told.emit(Told(" ".join([words, *map(tr, error.sentences)]), "warning"))

    def check(self) -> None:
        """Look through everything beside the window; only what is not in order is said."""
        if self._is_over:
            return

        def work(job: Job) -> Checked:
            with suppress(Stopped):
                return self._desk.store.checking.run(Progress(stopped=job.is_stopped))
            return Checked()

        self._background.run(work, self._checked, on="network", owner=self, progress=unheard)

    def _checked(self, checked: Checked) -> None:
        if not checked.is_whole:
            words = tr(
                "The file with your records is damaged in places. Save what can be read into a new one; the damaged "
                "file is kept."
            )
            self.told.emit(Told(words, "warning", tr("Save what can be read"), self.repair_wanted.emit))
        elif checked.files:
            self.told.emit(Told(lost_files(len(checked.files)), "warning"))

"""Backups by themselves: when nothing was written for some minutes, and something is not in the newest one yet."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.background import Background, Job, unheard
from desktop_app.backups.outcomes import lost_files, spoilt_backups
from desktop_app.backups.saying import not_made, say_room
from desktop_app.backups.visits import Visits, Went
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import backup_if_due, look_at_room, place_of
from desktop_app.told import Told
from desktop_app.words import tr
from sync.progress import Progress
from sync.stopping import Stopped
from sync.store.safekeeping.ballast import Room
from sync.store.safekeeping.checking import Checked

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
        self._carrying: int | None = None
        self.visits = Visits(desk, background, self)
        self.visits.told.connect(self.told)
        self.visits.ended.connect(self._visited)
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
        self.visits.give_up()

    def minute(self) -> None:
        """A minute has passed: was anything written in it?"""
        if self._is_over:
            return
        self.look_at_room()
        self._give_up_others()
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
            self._failed,
            on="network",
            owner=self,
            progress=unheard,
        )

    def _carry(self) -> None:
        """Bring the second place up to date; while it is away, that is tried again at each quiet minute.

        One that does not answer holds up no backup on this computer.
        """
        if self._is_over or self.visits.are_going():
            return
        self._carrying = self._backed_up
        if not self.visits.begin():
            self._carried = self._backed_up

    def _visited(self, went: Went) -> None:
        if went is Went.DONE:
            self._carried = self._carrying
        elif went is Went.FAILED:
            self._quiet = 0

    def _give_up_others(self) -> None:
        """Where another place was chosen meanwhile, or none, the one before is waited for no more."""
        if self.visits.are_going():
            place = place_of(self._desk)
            self.visits.give_up(but_to=place.place if place is not None else None)

    def _failed(self, error: Exception) -> None:
        """It is tried again after the next quiet minutes; a full disk is said once by whoever watches it."""
        self._job, self._quiet = None, 0
        self.told.emit(not_made(error))

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
        elif checked.backups:
            self.told.emit(Told(spoilt_backups(len(checked.backups)), "warning"))

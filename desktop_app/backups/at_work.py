"""Backups in the window: made by themselves, gone back to, and what is done where the records cannot be opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from desktop_app import errors
from desktop_app.protection.unlock_page import UnlockPage
from desktop_app.told import Told
from desktop_app.whole_program import WholeProgram
from desktop_app.widgets.waiting_page import WaitingPage
from desktop_app.words import tr
from sync.errors import Trouble
from sync.progress import Progress
from sync.records import Clock
from sync.stopping import Stopped

if TYPE_CHECKING:
    from desktop_app.background import Job
    from desktop_app.backups.by_itself import ByItself
    from desktop_app.windows.opening import Opening
    from sync.store import Key


T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
KeyOf = Callable[[Path], "Key | None"]


class Deed(Protocol[T_co]):
    """Something that is done with all records at once, while they are closed."""

    def __call__(self, *, progress: Progress) -> T_co:
        """Do it."""


class Safekeeping(QObject):
    """One for a program."""

    def __init__(self, program: WholeProgram, clock: Clock | None, key: KeyOf, parent: QObject) -> None:
        """``clock`` names what is set aside, the computer's without one; ``key`` is that of records not open yet."""
        super().__init__(parent)
        self._program, self._given, self._key = program, clock, key
        self._told: Told | None = None
        self._in_vain: set[Path] = set()
        self.by_itself: ByItself | None = None

    def _clock(self) -> datetime:
        from desktop_app.desk import now

        return (self._given or now)()

    def at_work(self) -> None:
        """The window shows the desk: say how it went, and make backups by itself from now on."""
        from desktop_app.backups.by_itself import ByItself

        workplace, desk = self._program.window.workplace, self._program.desk
        assert workplace is not None
        assert desk is not None
        workplace.return_wanted.connect(self._go_back)
        self.by_itself = ByItself(desk, self._program.background, workplace)
        self.by_itself.told.connect(workplace.deeds.told)
        self.by_itself.room.connect(workplace.foot.show_room)
        self.by_itself.repair_wanted.connect(self._repair_open)
        told, self._told = self._told, None
        if told is not None:
            workplace.deeds.told.emit(told)

    def stop(self) -> None:
        """Make no more backups by itself: the records are being closed."""
        if self.by_itself is not None:
            self.by_itself.stop()

    def offer(self, page: Opening, folder: Path, error: Exception) -> None:
        """Offer on the page what can be done about a damaged file, or about one that a newer version has changed."""
        from desktop_app.backups.rescue import RescueBox
        from sync.store.troubles import Damaged, Doubtful, TooNew

        if not isinstance(error, (Damaged, TooNew)):
            return
        is_newer, is_doubtful = isinstance(error, TooNew), isinstance(error, Doubtful)
        can_repair = folder not in self._in_vain
        box = RescueBox(folder, can_repair=can_repair, is_newer=is_newer, is_doubtful=is_doubtful)
        box.repair_wanted.connect(partial(self._repair, folder))
        box.return_wanted.connect(partial(self._return, folder))
        if box.offers_something:
            page.offer(box, instead=not (is_newer or is_doubtful))

    def _go_back(self, backup: Path, key: Key | None) -> None:
        """Everything is saved, the desk closed, the backup put in its place, and the desk opened again."""
        from desktop_app.backups.outcomes import told_of_return
        from desktop_app.operations.rescuing import going_back

        desk = self._program.desk
        assert desk is not None
        self._close_and_do(going_back(desk, backup, key), told_of_return)

    def _repair_open(self) -> None:
        """The same for saving what can be read of records that are open, damaged as they are."""
        from desktop_app.backups.outcomes import told_of_repair
        from desktop_app.operations.rescuing import repairing

        desk = self._program.desk
        assert desk is not None
        self._close_and_do(repairing(desk), told_of_repair)

    def _close_and_do(self, deed: Deed[T], told: Callable[[T], Told]) -> None:
        try:
            self._program.window.leave()
        except Trouble as trouble:
            errors.show(self._program.window, trouble)
            return
        self._program.let_go(partial(self._do, deed, told))

    def _repair(self, folder: Path) -> None:
        from desktop_app.backups.outcomes import told_of_repair
        from desktop_app.operations.rescuing import repair_in

        def go(key: KeyOf) -> None:
            self._do(
                partial(self._tried, folder, partial(repair_in, folder, self._clock, key)), told_of_repair
            )

        self._with_key(folder, go)

    def _tried(self, folder: Path, deed: Deed[T], *, progress: Progress) -> T:
        """Where nothing could be read, saving is not offered again."""
        from sync.store.troubles import BeyondRepair

        try:
            return deed(progress=progress)
        except BeyondRepair:
            self._in_vain.add(folder)
            raise

    def _return(self, folder: Path, backup: Path) -> None:
        from desktop_app.backups.asking_older import AskingOlder
        from desktop_app.backups.outcomes import told_of_return
        from desktop_app.operations.rescuing import return_to

        def go(key: KeyOf, passphrase: str = "") -> None:
            asking.again = partial(go, key)
            put_back = partial(return_to, folder, backup, self._clock, key, passphrase)
            self._do(put_back, told_of_return, asking.asks)

        asking = AskingOlder(self._program, backup)
        self._with_key(folder, go)

    def _with_key(self, folder: Path, go: Callable[[KeyOf], None]) -> None:
        """Where only the backups say any more that the records are encrypted, ask for the passphrase first."""
        from desktop_app.operations.rescuing import key_by_backup, wants_passphrase

        if not wants_passphrase(folder):
            go(self._key)
            return
        page = UnlockPage()
        page.gone.connect(self._program.window.close)

        def given(passphrase: str) -> None:
            page.wait(tr("Opening your records …"))
            go(partial(key_by_backup, passphrase))

        page.given.connect(given)
        self._program.window.show_alone(page)

    def _do(
        self,
        deed: Deed[T],
        told: Callable[[T], Told],
        asks_for_more: Callable[[Exception], bool] = lambda _error: False,
    ) -> None:
        page = WaitingPage("rescuing", tr("Bringing your records back …"))
        self._program.window.show_alone(page)

        def work(job: Job) -> T:
            return deed(progress=Progress(lambda *step: job.report(step), job.is_stopped))

        def done(answer: T) -> None:
            self._told = told(answer)
            if not page.end():
                self._program.again()

        def failed(error: Exception) -> None:
            if page.closes or not asks_for_more(error):
                self._failed(page, error)

        job = self._program.background.run(
            work,
            done,
            failed,
            owner=self,
            progress=lambda step: page.show_step(tr(step[0]), step[1]),
        )
        page.stop_wanted.connect(job.stop)

    def _failed(self, page: WaitingPage, error: Exception) -> None:
        """Nothing was changed: it is said why, unless the person stopped it, and the records are opened as they are."""
        if isinstance(error, Stopped):
            if not page.end():
                self._program.again()
            return
        page.closes = False
        errors.show(self._program.window, error)
        self._program.again()

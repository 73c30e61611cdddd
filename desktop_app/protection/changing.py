"""Changing in the window how the records are kept: encrypted, not any more, or with another passphrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app import errors
from desktop_app.whole_program import WholeProgram
from desktop_app.widgets.waiting_page import WaitingPage
from desktop_app.words import tr
from sync.errors import Trouble

if TYPE_CHECKING:
    from desktop_app.background import Job
    from desktop_app.desk import Desk
    from desktop_app.protection.page import ProtectionPage
    from sync.store.encryption.converting import Converted


PATIENCE = 4000
"""Milliseconds for which a second place may keep silent before it is gone on without its answer."""


class Changing(QObject):
    """The desk is closed meanwhile, and opened again however it ends."""

    def __init__(
        self,
        program: WholeProgram,
        leave: Callable[[], bool],
        reopen: Callable[[str, str, str], None],
        parent: QObject,
    ) -> None:
        """``leave`` saves what is pending, if it can; ``reopen`` opens with a passphrase, and says words in a role."""
        super().__init__(parent)
        self._program, self._leave, self._reopen = program, leave, reopen

    def check(self, page: ProtectionPage, present: str, new: str) -> None:
        """Change it from the present passphrase to the new one, if it is; an empty one is none."""
        desk = self._program.desk
        assert desk is not None
        if not present:
            self._look_elsewhere(page, desk, new)
            return
        self._program.background.run(
            partial(desk.store.is_opened_by, present),
            lambda fits: (
                self._change(page, present, new)
                if fits
                else page.say_wrong(tr("This is not the passphrase."))
            ),
            owner=page,
        )

    def _look_elsewhere(self, page: ProtectionPage, desk: Desk, new: str) -> None:
        """Whether copies in the second place can be read by anybody; where it does not answer, they may."""
        from desktop_app.operations.safekeeping import place_of, readable_at

        place = place_of(desk)
        if place is None:
            self._change(page, "", new)
            return

        patience = QTimer(page)
        patience.setSingleShot(True)
        patience.timeout.connect(lambda: self._change(page, "", new, _readable(place.place)))

        def answered(readable: Path | None) -> None:
            if patience.isActive():  # or it was gone on without the answer
                patience.stop()
                self._change(page, "", new, _readable(readable))

        patience.start(PATIENCE)
        self._program.background.run(partial(readable_at, place), answered, on="look", owner=page)

    def _change(self, asked: ProtectionPage, present: str, new: str, readable: str = "") -> None:
        """Begin, unless the person has gone on to something else since the page asked for it."""
        desk = self._program.desk
        if desk is None or not self._is_in_front(asked) or not self._leave():
            return
        page = WaitingPage(
            "converting",
            tr("Encrypting your records …") if new else tr("Decrypting your records …"),
            tr("Everything is written anew and compared. Until the end nothing is changed."),
        )
        self._program.let_go(partial(self._convert, page, desk.folder, present, new, readable), page)

    def _is_in_front(self, asked: ProtectionPage) -> bool:
        window = self._program.window
        workplace = None if window.is_covered else window.workplace
        return workplace is not None and workplace.stack.currentWidget() is asked

    def _convert(self, page: WaitingPage, folder: Path, present: str, new: str, readable: str) -> None:
        """The records are closed by now, unless that was stopped too: then nothing is begun."""
        from desktop_app.operations.locking import change_protection
        from sync.store.troubles import GivenUp

        if page.was_stopped:
            self._not_changed(page, present, GivenUp())
            return

        def work(job: Job) -> Converted:
            return change_protection(folder, present, new, job.report, job.is_stopped)

        job = self._program.background.run(
            work,
            partial(self._changed, page, new, readable),
            partial(self._not_changed, page, present),
            owner=self,
            progress=lambda told: page.show_share(told[0] / max(told[1], 1)),
        )
        page.stop_wanted.connect(job.stop)

    def _changed(self, page: WaitingPage, new: str, readable: str, done: Converted) -> None:
        """Who closes the window meanwhile is not told that all is well, but is told what is not."""
        is_doubtful = bool(done.left or done.unreadable or readable)
        if page.end(stays=is_doubtful):
            return
        said = [tr("Your records are encrypted.") if new else _decrypted(), *_not_done(done), readable]
        self._reopen(new, " ".join(filter(None, said)), "warning" if is_doubtful else "good")

    def _not_changed(self, page: WaitingPage, present: str, error: Exception) -> None:
        """Nobody closes the window believing that it was done; who stopped it knows that it was not."""
        from sync.store.troubles import GivenUp

        if page.end(stays=not isinstance(error, GivenUp)):
            return
        if isinstance(error, Trouble):
            self._reopen(present, " ".join(map(tr, error.sentences)), "warning")
        else:
            self._reopen(present, tr("Nothing was changed."), "warning")
            errors.show(self._program.window, error)


def _decrypted() -> str:
    return tr("Your records, and the backups that the program made of them, are not encrypted any more.")


def _not_done(done: Converted) -> Iterator[str]:
    """What stayed as it was, and what could not be read any more."""
    from desktop_app.backups.outcomes import lost_files

    if done.left:
        names = ", ".join(str(path) for path in done.left)
        yield tr("These copies could not be changed; look at each of them: {files}", files=names)
    if done.unreadable:
        yield lost_files(done.unreadable)


def _readable(place: Path | None) -> str:
    """What is to be said of copies in the second place, once the records here are encrypted."""
    if place is None:
        return ""
    return tr(
        "Copies in your second place may not be encrypted: {place} "
        "Those of this computer go when the program copies a backup there the next time. Those of another computer "
        "stay there: remove them yourself.",
        place=place,
    )

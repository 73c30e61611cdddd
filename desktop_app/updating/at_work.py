"""Updates in the windows of a session: their page, and what is said of a newer program that did not come up."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.app import Program
from desktop_app.background import unheard
from desktop_app.starting.successor import FELL_BACK
from desktop_app.told import Told
from desktop_app.windows.opening import Opening
from desktop_app.words import tr
from sync.updating.place import Place

if TYPE_CHECKING:
    from desktop_app.desk import Desk
    from desktop_app.updating.page import UpdatePage
    from sync.updating.here import Here

SOON = 15_000  # milliseconds; the first pages are there, and nobody waits for the disk any more


def this_program() -> Here:
    """The program that runs; what is needed to tell is loaded only then."""
    from desktop_app.operations import updating

    return updating.this_program()


def _keep(desk: Desk | None) -> None:
    """Make a backup of the records that are open, if any are."""
    if desk is not None:
        from desktop_app.operations.safekeeping import before_updating

        before_updating(desk)


class UpdatesAtWork(QObject):
    """Serves each window of a session. ``here`` tells which program runs, when that is wanted."""

    def __init__(self, parent: QObject | None = None, here: Callable[[], Here] = this_program) -> None:
        """Nothing is shown yet."""
        super().__init__(parent)
        self._here = here
        self._passed_over = os.environ.pop(FELL_BACK, "")
        self._is_tidied = False

    def serve(self, program: Program) -> None:
        """Open the page whenever this window wants it, and note that it came up."""
        program.ready.connect(partial(self._ready, program))
        program.update_wanted.connect(partial(self.show_alone, program, None))

    def show_alone(self, program: Program, path: Path | None) -> None:
        """Look into an update, or show what is here, with no records open: an update may be what they wait for."""
        page = self._page(program, path)
        page.back_wanted.connect(program.start)
        program.window.show_alone(page)
        program.window.show()

    def note(self, program: Program) -> None:
        """Note that the program has come up, if it has: it shows more than that it is opening something."""
        page = program.window.centralWidget()
        if getattr(sys, "frozen", False) and not (isinstance(page, Opening) and not page.says_trouble):
            Place.of(Path(sys.executable)).note_came_up()

    def _ready(self, program: Program) -> None:
        workplace = program.window.workplace
        assert workplace is not None
        self.note(program)
        workplace.update_wanted.connect(lambda path: workplace.open_page(self._page(program, path)))
        if self._passed_over:
            workplace.tell(self._told(program))
        QTimer.singleShot(SOON, program, partial(self.tidy, program))

    def tidy(self, program: Program) -> None:
        """Take away, once in a session and beside the window, what an installing left that was killed."""
        if self._is_tidied:
            return
        self._is_tidied = True

        def work() -> None:
            from sync.updating.installing import take_away_unfinished

            take_away_unfinished(self._here())

        program.background.run(work, unheard, on="network", owner=program)

    def _page(self, program: Program, path: Path | None) -> UpdatePage:
        from desktop_app.updating.page import UpdatePage

        page = UpdatePage(self._here(), program.background, path, before=partial(_keep, program.desk))
        page.quit_wanted.connect(program.window.close)
        page.noted.connect(program.note)
        return page

    def _told(self, program: Program) -> Told:
        """What is said once where a newer program is passed over."""
        from desktop_app.operations.updating import passed_over_note
        from sync.updating import installing

        version, self._passed_over = self._passed_over, ""
        program.note(passed_over_note(version))
        words = tr(
            "Version {version} was begun twice and did not come up. This is the version before.",
            version=version,
        )

        def again() -> None:
            work = partial(installing.try_again, self._here())
            program.background.run(work, unheard, on="network", owner=program)

        return Told(words, "warning", tr("Try it again the next time"), again)

"""Hiding the work at once when it is to be locked, and for as long as it cannot be saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app import errors
from desktop_app.protection.held_page import HeldPage
from desktop_app.whole_program import WholeProgram
from forms.words import say
from sync.errors import Trouble

if TYPE_CHECKING:
    from desktop_app.main_window.at_work import Workplace


class Holding(QObject):
    """What was typed stays in the window, which is covered: of encrypted records nothing is written anywhere else."""

    def __init__(self, program: WholeProgram, parent: QObject) -> None:
        """Nothing is held."""
        super().__init__(parent)
        self._program = program
        self._page: HeldPage | None = None

    def save_then(self, go_on: Callable[[], None]) -> None:
        """Save what is pending in the covered work and go on; as long as that cannot be, keep it covered and try again.

        Nothing pops up: who locked by hand reads it on the page, and who is away reads it on coming back.
        """
        workplace = self._program.window.workplace
        assert workplace is not None
        trouble = _saved(workplace)
        if trouble is None:
            self._page = None
            go_on()
        elif self._page is None:
            self._hold(trouble, go_on)
        else:
            self._page.say(trouble)

    def _hold(self, trouble: Trouble, go_on: Callable[[], None]) -> None:
        page = HeldPage(trouble)
        page.again.connect(partial(self.save_then, go_on))
        page.given.connect(self._go_back)
        page.gone.connect(self._program.window.close)
        self._page = page
        self._program.window.cover(page)
        page.setFocus()

    def _go_back(self, passphrase: str) -> None:
        """To the work as it stands, where this is the passphrase."""
        desk, page = self._program.desk, self._page
        if desk is None or page is None:
            return

        def answer(fits: bool) -> None:
            if not fits:
                page.refuse()
            elif page is self._page:
                self._page = None
                self._program.window.reveal()

        self._program.background.run(partial(desk.store.is_opened_by, passphrase), answer, owner=page)


def _saved(workplace: Workplace) -> Trouble | None:
    """Why it could not be saved; none where it was. A fault of ours must not lay the work open either."""
    try:
        workplace.leave()
    except Trouble as trouble:
        return trouble
    except Exception as fault:  # noqa: BLE001 - its report is kept; the work stays covered
        errors.keep(fault)
        return Trouble(say("Something in the program went wrong. The fault is ours, not yours."))
    return None

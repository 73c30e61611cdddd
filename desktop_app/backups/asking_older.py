"""Asking in the whole window for the passphrase of an older backup, where no records are open, as often as it takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.backups.older_passphrase import not_that_one, which_passphrase
from desktop_app.protection.unlock_page import UnlockPage
from desktop_app.whole_program import WholeProgram
from desktop_app.words import say_exactly

Again = Callable[[str], None]
"""Tries again with the passphrase that was typed."""


class AskingOlder:
    """Asks for the passphrase of one backup; ``again`` is called with what was typed."""

    def __init__(self, program: WholeProgram, backup: Path) -> None:
        """Nothing is asked yet."""
        self._program, self._backup = program, backup
        self.again: Again = lambda _passphrase: None
        self._is_asked = False

    def asks(self, error: Exception) -> bool:
        """Ask, if that is what is in the way; whether it is."""
        from sync.store import NeedsPassphrase, WrongPassphrase

        if not isinstance(error, NeedsPassphrase | WrongPassphrase) or error.file != self._backup:
            return False
        # Before it is asked for, that of the records was tried.
        self._show(not_that_one() if self._is_asked else "")
        self._is_asked = True
        return True

    def _show(self, fault: str) -> None:
        from sync.store.safekeeping.names import backup_at

        backup = backup_at(self._backup)
        when = say_exactly(backup.at) if backup is not None else self._backup.name
        page = UnlockPage(of_backup=which_passphrase(when))
        page.gone.connect(self._program.window.close)
        page.back_wanted.connect(self._program.again)
        page.given.connect(self.again)
        self._program.window.show_alone(page)
        page.ask_because(fault)

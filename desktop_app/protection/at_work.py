"""Locking and unlocking the desk in the window: who does what, and when."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app import errors
from desktop_app.protection.changing import Changing
from desktop_app.protection.choice_page import ChoicePage
from desktop_app.protection.holding import Holding
from desktop_app.protection.idle import IdleWatch
from desktop_app.protection.unlock_page import UnlockPage
from desktop_app.whole_program import WholeProgram
from desktop_app.words import tr
from sync.errors import Trouble
from sync.records_file import FILE_NAME, newest_backup

if TYPE_CHECKING:
    from desktop_app.desk import Desk
    from desktop_app.protection.page import ProtectionPage
    from desktop_app.windows.opening import Opening
    from sync.store import Key


class Protection(QObject):
    """One for a program; it holds a passphrase only from when it is typed until the desk is open."""

    def __init__(self, program: WholeProgram, name: Callable[[], str], parent: QObject) -> None:
        """Nothing is asked yet; ``name`` tells what the workspace is called where there are several."""
        super().__init__(parent)
        self._program, self._name = program, name
        self._passphrase = ""
        self._is_chosen = False
        self._record = ""
        self._say: Callable[[], None] | None = None
        self._page: UnlockPage | None = None
        self.watch: IdleWatch | None = None
        self._holding = Holding(program, self)
        self.changing = Changing(program, self._leave, self._reopen, self)

    # Before the desk is open.

    def asks_first(self, folder: Path, *, practice: bool) -> bool:
        """Ask how real records are to be kept before their file is made; whether that is asked now."""
        file = folder / FILE_NAME
        if practice or self._is_chosen or file.exists() or newest_backup(file) is not None:
            return False
        page = ChoicePage()
        page.chosen.connect(self._choose)
        self._program.window.show_alone(page)
        return True

    def key(self, folder: Path) -> Key | None:
        """The key to open the folder with; may take a third of a second, and be called on any thread."""
        from desktop_app.operations.locking import key_to_open

        return key_to_open(folder, self._passphrase)

    def asks_again(self, error: Exception) -> bool:
        """Ask for the passphrase if that is what is in the way; whether it is."""
        from sync.store import NeedsPassphrase, WrongPassphrase

        if not isinstance(error, NeedsPassphrase | WrongPassphrase):
            return False
        self._passphrase = ""
        page = self._page
        if page is None or self._program.window.centralWidget() is not page:
            page = self._unlock_page()
            self._program.window.show_alone(page)
        page.ask(error if isinstance(error, WrongPassphrase) else None)
        return True

    def doubts(self, error: Exception, page: Opening) -> None:
        """Where the passphrase may be an older one, it is typed anew when the page is told to try again."""
        from sync.store.troubles import Doubtful

        if isinstance(error, Doubtful):
            page.again.connect(self._forget)

    def _forget(self) -> None:
        self._passphrase = ""

    def _choose(self, passphrase: str) -> None:
        self._passphrase, self._is_chosen = passphrase, True
        self._program.again()

    def _unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._name())
        page.given.connect(self._unlock)
        page.other_wanted.connect(self._program.choose)
        page.gone.connect(self._program.window.close)
        self._page = page
        return page

    def _unlock(self, passphrase: str) -> None:
        self._passphrase = passphrase
        if self._page is not None:
            self._page.wait(tr("Opening your records …"))
        self._program.open_desk()

    # While it is.

    def opened(self, desk: Desk) -> None:
        """The desk is open: nothing of the passphrase is kept, and whoever leaves it alone finds it locked."""
        from desktop_app.operations.locking import minutes_of

        self._passphrase, self._page = "", None
        self.watch = IdleWatch(desk.clock, minutes_of(desk), self)
        self.watch.idle.connect(self.lock)

    def at_work(self) -> None:
        """The window shows the desk: back to the record that was open, and say what there is to say."""
        workplace, desk = self._program.window.workplace, self._program.desk
        assert workplace is not None
        assert desk is not None
        workplace.commands.allow("lock", desk.store.is_encrypted)
        record, self._record = self._record, ""
        if record and desk.store.records.get(record) is not None:
            workplace.open_record(record)
        if self._say is not None:
            say, self._say = self._say, None
            say()

    def page(self) -> ProtectionPage:
        """The page on which all this is changed."""
        from desktop_app.protection.page import ProtectionPage

        assert self._program.desk is not None
        page = ProtectionPage(self._program.desk)
        page.lock_wanted.connect(self.lock)
        page.change_wanted.connect(partial(self.changing.check, page))
        if self.watch is not None:
            page.minutes_changed.connect(self.watch.set_minutes)
        return page

    def lock(self) -> None:
        """Hide everything at once, save, close the desk, and ask for the passphrase; nothing without one."""
        desk, window = self._program.desk, self._program.window
        if desk is None or not desk.store.is_encrypted or window.is_covered or window.workplace is None:
            return
        _close_what_stands_over()
        page = self._unlock_page()
        page.wait(tr("Saving and locking …"))
        window.cover(page)
        self._holding.save_then(self._lock)

    def _lock(self) -> None:
        """All is saved."""
        self._left()
        page = self._unlock_page()
        page.wait(tr("Saving and locking …"))
        self._program.let_go(page.ask, page)

    def _leave(self) -> bool:
        """Save what is pending and close what stands over the window; whether that could be."""
        workplace = self._program.window.workplace
        if workplace is None:
            return False
        _close_what_stands_over()
        try:
            workplace.leave()
        except Trouble as trouble:
            errors.show(self._program.window, trouble)
            return False
        self._left()
        return True

    def _left(self) -> None:
        """Which record is open, to go back to it; nobody is watched for any more."""
        workplace = self._program.window.workplace
        assert workplace is not None
        self._record = getattr(workplace.stack.currentWidget(), "identifier", "")
        if self.watch is not None:
            self.watch.deleteLater()
            self.watch = None

    # Opened again, after how they are kept was changed.

    def _reopen(self, passphrase: str, words: str, role: str) -> None:
        self._passphrase, self._is_chosen = passphrase, True

        def say() -> None:
            if self._program.window.workplace is not None:
                self._program.window.workplace.notice.say(words, role=role)

        self._say = say
        self._program.open_desk()


def _close_what_stands_over() -> None:
    """Close menus and dialogs; first of all, for a disk that is full must not leave them over open records."""
    while (menu := QApplication.activePopupWidget()) is not None and menu.close():
        pass
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()

"""Locking and unlocking the desk in the window, and changing how its records are kept: who does what, and when."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app import errors
from desktop_app.protection.choice_page import ChoicePage
from desktop_app.protection.converting_page import ConvertingPage
from desktop_app.protection.idle import IdleWatch
from desktop_app.protection.unlock_page import UnlockPage
from desktop_app.words import tr
from sync.errors import Trouble

if TYPE_CHECKING:
    from desktop_app.background import Background, Job
    from desktop_app.desk import Desk
    from desktop_app.main_window import MainWindow
    from desktop_app.protection.page import ProtectionPage
    from sync.store import Key
    from sync.store.converting import Converted

_DATABASE, _BACKUPS = "focal-desk.db", "backups"


class House(Protocol):
    """What is asked of the program: its window, its desk while one is open, and to open or let it go."""

    window: MainWindow
    background: Background
    desk: Desk | None

    def open_desk(self) -> None:
        """Open the desk."""

    def again(self) -> None:
        """Say that it is being opened, and open it."""

    def choose(self) -> None:
        """Ask in which workspace to work."""

    def let_go(self, then: Callable[[], None], page: QWidget) -> None:
        """Show the page at once, let everything go behind it, close the desk, then do this."""


class Protection(QObject):
    """One for a program; it holds a passphrase only from when it is typed until the desk is open."""

    def __init__(self, house: House, name: Callable[[], str], parent: QObject) -> None:
        """Nothing is asked yet; ``name`` tells what the workspace is called where there are several."""
        super().__init__(parent)
        self._house, self._name = house, name
        self._passphrase = ""
        self._is_chosen = False
        self._record = ""
        self._say: Callable[[], None] | None = None
        self._page: UnlockPage | None = None
        self.watch: IdleWatch | None = None

    # Before the desk is open.

    def asks_first(self, folder: Path, *, practice: bool) -> bool:
        """Ask how real records are to be kept before their file is made; whether that is asked now."""
        if practice or self._is_chosen or (folder / _DATABASE).exists() or (folder / _BACKUPS).exists():
            return False
        page = ChoicePage()
        page.chosen.connect(self._choose)
        self._house.window.show_alone(page)
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
        if page is None or self._house.window.centralWidget() is not page:
            page = self._unlock_page()
            self._house.window.show_alone(page)
        page.ask(error if isinstance(error, WrongPassphrase) else None)
        return True

    def _choose(self, passphrase: str) -> None:
        self._passphrase, self._is_chosen = passphrase, True
        self._house.again()

    def _unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._name())
        page.given.connect(self._unlock)
        page.other_wanted.connect(self._house.choose)
        page.gone.connect(self._house.window.close)
        self._page = page
        return page

    def _unlock(self, passphrase: str) -> None:
        self._passphrase = passphrase
        if self._page is not None:
            self._page.wait(tr("Opening your records …"))
        self._house.open_desk()

    # While it is.

    def opened(self, desk: Desk) -> None:
        """The desk is open: nothing of the passphrase is kept, and whoever leaves it alone finds it locked."""
        from desktop_app.operations.locking import minutes_of

        self._passphrase, self._page = "", None
        self.watch = IdleWatch(desk.clock, minutes_of(desk), self)
        self.watch.idle.connect(self.lock)

    def at_work(self) -> None:
        """The window shows the desk: back to the record that was open, and say what there is to say."""
        workplace, desk = self._house.window.workplace, self._house.desk
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

        assert self._house.desk is not None
        page = ProtectionPage(self._house.desk)
        page.lock_wanted.connect(self.lock)
        page.change_wanted.connect(partial(self._check, page))
        if self.watch is not None:
            page.minutes_changed.connect(self.watch.set_minutes)
        return page

    def lock(self) -> None:
        """Save, hide everything at once, close the desk, and ask for the passphrase; nothing without one."""
        desk = self._house.desk
        if desk is None or not desk.store.is_encrypted or not self._leave():
            return
        page = self._unlock_page()
        page.wait(tr("Saving and locking …"))
        self._house.let_go(page.ask, page)

    def _leave(self) -> bool:
        """Save what is pending and close what stands over the window; whether that could be."""
        workplace = self._house.window.workplace
        if workplace is None:
            return False
        try:
            workplace.leave()
        except Trouble as trouble:
            errors.show(self._house.window, trouble)
            return False
        self._record = getattr(workplace.stack.currentWidget(), "identifier", "")
        while (menu := QApplication.activePopupWidget()) is not None and menu.close():
            pass
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        if self.watch is not None:
            self.watch.deleteLater()
            self.watch = None
        return True

    # Changing it.

    def _check(self, page: ProtectionPage, present: str, new: str) -> None:
        desk = self._house.desk
        assert desk is not None
        if not present:
            self._change("", new)
            return
        self._house.background.run(
            partial(desk.store.is_opened_by, present),
            lambda fits: (
                self._change(present, new) if fits else page.say_wrong(tr("This is not the passphrase."))
            ),
            owner=page,
        )

    def _change(self, present: str, new: str) -> None:
        desk = self._house.desk
        if desk is None or not self._leave():
            return
        page = ConvertingPage(tr("Encrypting your records …") if new else tr("Decrypting your records …"))
        self._house.let_go(partial(self._convert, page, desk.folder, present, new), page)

    def _convert(self, page: ConvertingPage, folder: Path, present: str, new: str) -> None:
        from desktop_app.operations.locking import change_protection

        def work(job: Job) -> Converted:
            return change_protection(folder, present, new, job.report, job.is_stopped)

        job = self._house.background.run(
            work,
            partial(self._changed, new),
            partial(self._not_changed, present),
            owner=self,
            progress=page.show_progress,
        )
        page.stop_wanted.connect(job.stop)

    def _changed(self, new: str, done: Converted) -> None:
        words = tr("Your records are encrypted.") if new else tr("Your records are not encrypted any more.")
        if done.left:
            names = ", ".join(str(path) for path in done.left)
            words = f"{words} {tr('These copies could not be changed; look at each of them: {files}', files=names)}"
        self._reopen(new, words, "warning" if done.left or done.unreadable else "good")

    def _not_changed(self, present: str, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._reopen(present, " ".join(map(tr, error.sentences)), "warning")
        else:
            self._reopen(present, tr("Nothing was changed."), "warning")
            errors.show(self._house.window, error)

    def _reopen(self, passphrase: str, words: str, role: str) -> None:
        self._passphrase, self._is_chosen = passphrase, True

        def say() -> None:
            if self._house.window.workplace is not None:
                self._house.window.workplace.notice.say(words, role=role)

        self._say = say
        self._house.open_desk()

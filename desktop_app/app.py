"""The composition root: the parts of the program are made here, once, and handed on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app import errors, words
from desktop_app.background import Background, unheard
from desktop_app.backups.at_work import Safekeeping
from desktop_app.main_window.window import MainWindow, window_settings
from desktop_app.protection.at_work import Protection
from desktop_app.starting.preferences import (
    PREFERENCES,
    Preferences,
    close_to_others,
    database_folder,
    read_preferences,
    write_preferences,
)
from desktop_app.synchronizing.network import Network
from desktop_app.told import Told
from desktop_app.windows.answers import Answers
from desktop_app.windows.beginning import Beginning
from desktop_app.windows.opening import Opening
from desktop_app.workspaces.at_work import WorkspacesAtWork
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.workspace import Workspace
from forms.words import Phrase
from sync.client.signing.tokens import Tokens
from sync.errors import Trouble
from sync.records import Clock, NewId
from sync.whereabouts import Facts

if TYPE_CHECKING:
    from desktop_app.desk import Desk


class Program(QObject):
    """The window and the desk behind it. ``ready`` says that the desk is open and its window can be used.

    ``update_wanted`` asks for the page of newer versions where the records cannot be opened without one.
    """

    ready = Signal()
    update_wanted = Signal()

    def __init__(
        self,
        data: Path,
        *,
        clock: Clock | None = None,
        new_id: NewId | None = None,
        tokens: Tokens | None = None,
        network: Network | None = None,
        there: Workspaces | None = None,
        here: Workspace | None = None,
        facts: Facts | None = None,
    ) -> None:
        """Make the window; nothing is opened yet. Without a clock it is the computer's; without tokens none is kept.

        ``network`` tells when the connection is back; ``there`` are the workspaces and ``here`` the one in this folder,
        the first of its own where none are given; with ``facts`` of the disks the folder is looked at before.
        """
        super().__init__()
        self._data = data
        self._clock, self._new_id, self._tokens = clock, new_id, tokens
        self._network = network
        self.background = Background(self)
        self.window = MainWindow(window_settings(data), self.background)
        there = there or Workspaces(data)
        self.spaces = WorkspacesAtWork(there, here or there.first(), self.background, clock, new_id, self)
        self.spaces.named.connect(self.window.name)
        self.spaces.noted.connect(self.note)
        self._facts = facts
        self.desk: Desk | None = None
        self._told_last: Told | None = None
        self.beginning = Beginning(self.window, data, self)
        self.beginning.given.connect(self.again)
        self.protection = Protection(self, self.spaces.name, self)
        self.safekeeping = Safekeeping(self, clock, self.protection.key, self)

    def start(self) -> None:
        """Show the window at once, then open the records, or say first what is the matter with their place."""
        findings = self.spaces.unfit(self._facts, close_to_others(self._data))
        if findings:
            page = self.spaces.place_page(findings, self._start)
            page.again.connect(self.start)
            page.gone.connect(self.window.close)
            self.window.show_alone(page)
        else:
            self._start()
        self.window.show()

    def choose(self) -> None:
        """Ask in which workspace to work, before one is opened."""
        page = self.spaces.page(alone=True)
        self.window.show_alone(page)
        self.window.show()
        page.setFocus()

    def comes_to_rest(self) -> bool:
        """Ask what is on its way to stop; whether nothing is any more."""
        self.background.stop_all()
        return self.background.is_at_rest()

    def note(self, phrase: Phrase) -> None:
        """Note in the journal of the records what was done besides them; where none are open, when they are again."""
        from desktop_app.desk import now  # brings the database's library with it
        from desktop_app.operations.noting import note
        from sync.store.noted_later import note_later

        if self.desk is not None:
            self.background.run(partial(note, self.desk, phrase), unheard, owner=self)
        else:
            note_later(self._folder(), (self._clock or now)(), phrase)

    def _start(self) -> None:
        """Open the records, or ask first who the person is."""
        if (self._data / PREFERENCES).exists():
            self._show_opening()
            QTimer.singleShot(0, self, self.open_desk)
        else:
            self.beginning.ask(Answers(language=words.language()))

    def close(self) -> None:
        """Let everything go, in the right order; what is pending is saved."""
        self.safekeeping.stop()
        workplace = self.window.workplace
        if workplace is not None:
            workplace.leave()
            workplace.connection.synchronizer.stop()
        self.background.close()
        if workplace is not None:
            workplace.close_down()
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    # Opening a desk.

    def _show_opening(self) -> Opening:
        page = self._opening()
        self.window.show_alone(page)
        return page

    def _opening(self) -> Opening:
        page = Opening(are_several=self.spaces.there.are_several())
        page.again.connect(self.again)
        page.other.connect(self.choose)
        page.gone.connect(self.window.close)
        page.update_wanted.connect(self.update_wanted)
        return page

    def again(self) -> None:
        """Say that the records are being opened, and open them."""
        QTimer.singleShot(0, self, self._show_opening)
        QTimer.singleShot(0, self, self.open_desk)

    def open_desk(self) -> None:
        """Open the records, or ask first how they are to be kept."""
        practice, folder = read_preferences(self._data).practice, self._folder()
        if self.protection.asks_first(folder, practice=practice):
            return
        first, clock, new_id, tokens = self.beginning.answers, self._clock, self._new_id, self._tokens

        def work() -> Desk:
            # Loaded here: the database's library would hold up the first window.
            from desktop_app.desk import Desk, new_identifier, now

            desk = Desk.open(
                folder,
                practice=practice,
                clock=clock or now,
                new_id=new_id or new_identifier,
                tokens=tokens,
                key=self.protection.key(folder),
            )
            if first is not None:
                desk.remember(first.settings())
            return desk

        self.background.run(work, self._opened, self._not_opened, owner=self)

    def _opened(self, desk: Desk) -> None:
        self.desk, self.beginning.answers = desk, None
        if not desk.country and not desk.person:
            self._ask_again(desk)
            return
        self.spaces.note_opened(desk.country)
        self.protection.opened(desk)
        if desk.language != words.language():
            words.install(desk.language)
        self._show_work()
        self.ready.emit()

    def _ask_again(self, desk: Desk) -> None:
        """The preferences were there but the desk knows nobody: its database is new."""
        practice = desk.practice
        desk.close()
        self.desk = None
        self.beginning.ask(Answers(language=words.language(), practice=practice))

    def _not_opened(self, error: Exception) -> None:
        if self.protection.asks_again(error):
            return
        page = self._show_opening()
        if isinstance(error, Trouble):
            page.show_trouble(error)
            self.protection.doubts(error, page)
            self.safekeeping.offer(page, self._folder(), error)
        else:
            errors.show(self.window, error)

    def _folder(self) -> Path:
        """Where the records lie with which one works: the real ones, or those for practising."""
        return database_folder(self._data, practice=read_preferences(self._data).practice)

    def _show_work(self) -> None:
        assert self.desk is not None
        before = self.window.workplace
        workplace = self.window.work_at(self.desk)
        if before is not None:
            before.give_way(workplace)
        self.window.name(self.spaces.name())
        workplace.workspaces_wanted.connect(lambda: workplace.open_page(self.spaces.page()))
        workplace.anew_wanted.connect(self._change)
        if self._network is not None:
            self._network.came_back.connect(workplace.connection.again.reconnected)
        workplace.connection.again.begin()
        workplace.lock_wanted.connect(self.protection.lock)
        workplace.protection_wanted.connect(lambda: workplace.open_page(self.protection.page()))
        told, self._told_last = self._told_last, None
        if told is not None:
            workplace.tell(told)
        self.protection.at_work()
        self.safekeeping.at_work()

    # Other settings.

    def _change(self, answers: Answers) -> None:
        """Keep new settings and build the window again; practising and real work have a desk each."""
        assert self.desk is not None
        self.window.leave()
        practised = self.desk.practice
        write_preferences(self._data, Preferences(answers.practice, answers.language))
        words.install(answers.language)
        if answers.practice == practised:
            self.desk.remember(answers.settings())
            QTimer.singleShot(0, self, self._show_work)
        else:
            self.beginning.answers = answers
            QTimer.singleShot(0, self, lambda: self.let_go(self.open_desk))

    def let_go(self, then: Callable[[], None], page: QWidget | None = None) -> None:
        """Close the desk, then do this; whatever is on its way is stopped first, between two of its steps.

        ``page`` hides at once what the window shows, and stays; without one it is said that the records are opened.
        What is told meanwhile, of work that was stopped most often, is told when the desk is open again.
        """
        workplace = self.window.workplace
        assert workplace is not None
        workplace.deeds.told.connect(self._told)
        self.window.cover(page or self._opening())
        self.safekeeping.stop()
        workplace.connection.asking.close()
        self.background.wind_down(partial(self._close_desk, then))

    def _told(self, told: Told) -> None:
        """The words alone: what could be done about it belongs to a window that goes."""
        self._told_last = Told(told.text, told.role)

    def _close_desk(self, then: Callable[[], None]) -> None:
        workplace, desk = self.window.workplace, self.desk
        assert workplace is not None
        assert desk is not None
        workplace.close_down()
        self.window.uncover()
        self.desk = None
        self.background.run(desk.close, lambda _nothing: then(), owner=self)

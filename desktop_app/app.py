"""The composition root: the parts of the program are made here, once, and handed on."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app import errors, words
from desktop_app.application import make_application
from desktop_app.background import Background
from desktop_app.door import Wish
from desktop_app.main_window import MainWindow, window_settings
from desktop_app.network import Network
from desktop_app.tidying import set_aside
from desktop_app.windows.answers import Answers
from desktop_app.windows.first_start import FirstStart
from desktop_app.windows.opening import Opening
from desktop_app.workspace import (
    PREFERENCES,
    Preferences,
    close_to_others,
    database_folder,
    read_preferences,
    write_preferences,
)
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.sign_ins import sign_ins_of
from forms.vocabularies import seed
from forms.words import say
from sync.client.signing.tokens import Tokens
from sync.errors import Trouble
from sync.records import Clock, NewId

if TYPE_CHECKING:
    from desktop_app.desk import Desk


_ONCE = Qt.ConnectionType.SingleShotConnection
HANDED_OVER_AFTER = 0.0005
"""Seconds for which work beside the window keeps Python to itself while the window waits for it.

Python's own are 0.005, and a key press asks several times: typing while the form was saved took up to 40 ms a key.
"""


def run(wish: Wish) -> int:
    """Open the window that is wanted, and stay until it is closed; the exit code of the program.

    The bundle of the wish is looked into as soon as the desk is open. Raises NoSuchWorkspace.
    """
    there = Workspaces(wish.data)
    workspace = there.called(wish.workspace) if wish.workspace else there.first()
    app = make_application(workspace.folder)
    sys.setswitchinterval(HANDED_OVER_AFTER)
    network = Network(app)
    network.listen()
    program = Program(workspace.folder, tokens=sign_ins_of(workspace), network=network)
    if wish.bundle is not None:
        program.ready.connect(partial(program.window.open_bundle, wish.bundle), _ONCE)
    program.ready.connect(set_aside, _ONCE)
    program.start()
    code = app.exec()
    program.close()
    return code


def _not_kept(data: Path, error: OSError) -> Trouble:
    return Trouble(
        say("The folder {folder} cannot be written to: {reason}.", folder=data, reason=error.strerror or "?"),
        say("Nothing was kept yet."),
        say("Make room there, or start the program with another folder: focal-desk --data-dir FOLDER."),
    )


class Program(QObject):
    """The window and the desk behind it. ``ready`` says that the desk is open and its window can be used."""

    ready = Signal()

    def __init__(
        self,
        data: Path,
        *,
        clock: Clock | None = None,
        new_id: NewId | None = None,
        tokens: Tokens | None = None,
        network: Network | None = None,
    ) -> None:
        """Make the window; nothing is opened yet. Without a clock it is the computer's; without tokens none is kept.

        ``network`` tells when the connection is back.
        """
        super().__init__()
        self._data = data
        self._clock, self._new_id, self._tokens = clock, new_id, tokens
        self._network = network
        self.background = Background(self)
        self.window = MainWindow(window_settings(data), self.background)
        self.desk: Desk | None = None
        self._first: Answers | None = None

    def start(self) -> None:
        """Show the window at once, then open the records, or ask first who the person is."""
        close_to_others(self._data)
        if (self._data / PREFERENCES).exists():
            self._show_opening()
            QTimer.singleShot(0, self, self._open)
        else:
            self._ask(Answers(language=words.language()))
        self.window.show()

    def close(self) -> None:
        """Let everything go, in the right order; what is pending is saved."""
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

    # The first start.

    def _ask(self, answers: Answers) -> None:
        page = FirstStart(seed(), answers)
        page.spoken.connect(self._speak)
        page.given.connect(self._begin)
        self.window.show_alone(page)

    def _speak(self, answers: Answers) -> None:
        words.install(answers.language)
        QTimer.singleShot(0, self, lambda: self._ask(answers))

    def _begin(self, answers: Answers) -> None:
        self._first = answers
        try:
            write_preferences(self._data, Preferences(answers.practice, answers.language))
        except OSError as error:
            errors.show(self.window, _not_kept(self._data, error))
            return
        self._show_opening()
        self._open()

    # Opening a desk.

    def _show_opening(self) -> Opening:
        page = Opening()
        page.again.connect(self._again)
        page.gone.connect(self.window.close)
        self.window.show_alone(page)
        return page

    def _again(self) -> None:
        QTimer.singleShot(0, self, self._show_opening)
        self._open()

    def _open(self) -> None:
        practice = read_preferences(self._data).practice
        folder = database_folder(self._data, practice=practice)
        first, clock, new_id, tokens = self._first, self._clock, self._new_id, self._tokens

        def work() -> Desk:
            # Loaded here: the database's library would hold up the first window.
            from desktop_app.desk import Desk, new_identifier, now

            desk = Desk.open(
                folder,
                practice=practice,
                clock=clock or now,
                new_id=new_id or new_identifier,
                tokens=tokens,
            )
            if first is not None:
                desk.remember(first.settings())
            return desk

        self.background.run(work, self._opened, self._not_opened, owner=self)

    def _opened(self, desk: Desk) -> None:
        self.desk, self._first = desk, None
        if not desk.country and not desk.person:
            self._ask_again(desk)
            return
        if desk.language != words.language():
            words.install(desk.language)
        self._show_work()
        self.ready.emit()

    def _ask_again(self, desk: Desk) -> None:
        """The preferences were there but the desk knows nobody: its database is new."""
        practice = desk.practice
        desk.close()
        self.desk = None
        self._ask(Answers(language=words.language(), practice=practice))

    def _not_opened(self, error: Exception) -> None:
        page = self._show_opening()
        if isinstance(error, Trouble):
            page.show_trouble(error)
        else:
            errors.show(self.window, error)

    def _show_work(self) -> None:
        assert self.desk is not None
        workplace = self.window.work_at(self.desk)
        workplace.anew_wanted.connect(self._change)
        if self._network is not None:
            self._network.came_back.connect(workplace.connection.again.reconnected)
        workplace.connection.again.begin()

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
            self._first = answers
            QTimer.singleShot(0, self, self._move)

    def _move(self) -> None:
        """Close one desk and open the other; a synchronization on its way is stopped first."""
        workplace, desk = self.window.workplace, self.desk
        assert workplace is not None
        assert desk is not None
        if workplace.connection.is_going_on():
            workplace.connection.synchronizer.ended.connect(lambda _report: self._move())
            workplace.connection.synchronizer.stop()
            return
        if not self.background.idle():
            workplace.connection.asking.close()
            self.background.busy.connect(lambda _busy: self._move(), _ONCE)
            return
        workplace.close_down()
        self._show_opening()
        self.desk = None
        self.background.run(desk.close, lambda _nothing: self._open(), owner=self)

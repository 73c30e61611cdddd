"""The page for newer versions: what is here, what a file is, installing it, going back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, Job
from desktop_app.carrying.busy_view import BusyView
from desktop_app.carrying.refusal_view import RefusalView
from desktop_app.operations import updating
from desktop_app.updating.card import Card
from desktop_app.updating.saying import say_before, say_here, say_installed, say_update
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from forms.words import Phrase
from sync.errors import Trouble
from sync.updating.here import Here
from sync.updating.installing import Looked
from sync.updating.model import Manifest
from sync.updating.place import State

T = TypeVar("T")


class UpdatePage(QWidget):
    """``back_wanted`` says that the person leaves, ``quit_wanted`` that the program is to be closed.

    ``noted`` gives what was done, or refused, for the journal.
    """

    changed = Signal(str)
    back_wanted = Signal()
    quit_wanted = Signal()
    noted = Signal(Phrase)

    def __init__(
        self,
        here: Here,
        background: Background,
        path: Path | None = None,
        parent: QWidget | None = None,
        *,
        before: Callable[[], object] = lambda: None,
    ) -> None:
        """Say what is here, or look into a file; ``before`` is done before one is installed, beside the window."""
        super().__init__(parent)
        self._here, self._background, self._path = here, background, path
        self._before = before
        self._job: Job | None = None
        self.setObjectName("update_page")
        self.setAccessibleName(self.title())
        self.start = Card("update_here", tr("Open an update file …"), tr("Back"), "folder")
        self.go = look.button(tr("Go back to the version before"), "update_go_back", "undo")
        self.start.row.insertWidget(2, self.go)
        self.start.beside.hide()
        self.ask_back = Card("update_back", tr("Go back"), tr("Keep it as it is"), "undo")
        self.found = Card("update_found", tr("Install"), tr("Not now"), "down")
        self.done = Card("update_done", tr("Close Focal Desk"), tr("Later"), "check")
        self.busy, self.refusal = BusyView(), RefusalView(tr("Open another file …"))
        self._lay_out()
        self._connect()
        self.refresh()
        if path is not None:
            self.open(path)

    def title(self) -> str:
        """What the page is called."""
        return tr("Newer versions")

    def refresh(self) -> None:
        """Say anew what is here; what is being done, or was found, stays in front."""
        try:
            state = self._here.state()
            self._say_here(state)
        except Trouble as trouble:
            self._refuse(trouble)

    def leave(self) -> None:
        """What is being done goes on; nothing is pending."""

    def _lay_out(self) -> None:
        top, self._back = page_top(self.title())
        self.stack = QStackedWidget()
        for view in (self.start, self.ask_back, self.found, self.done, self.busy, self.refusal):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        for view in (self.found, self.done, self.refusal):
            view.left.connect(self.back_wanted)
        self.start.wanted.connect(self.choose)
        self.go.clicked.connect(self._ask_back)
        self.ask_back.wanted.connect(self._go_back)
        self.ask_back.left.connect(lambda: self.stack.setCurrentWidget(self.start))
        self.found.wanted.connect(self._install)
        self.done.wanted.connect(self.quit_wanted)
        self.busy.stop_wanted.connect(self._stop)
        self.refusal.another_wanted.connect(self.choose)
        self.refusal.again_wanted.connect(self._look_again)

    def _say_here(self, state: State) -> None:
        heading = tr("You have version {version}.", version=self._here.own.version)
        self.start.say(heading, say_here(self._here, state), "focal-desk", "text")
        self.go.setVisible(state.before is not None)
        if state.before is not None:
            self.go.setText(tr("Go back to version {version} …", version=state.before.version))

    # A file.

    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self, tr("Open an update file"))
        dialog.setObjectName("open_update")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(tr("Updates of Focal Desk (*.focal-update)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.open(Path(chosen)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Look into a file; nothing is changed before the person says so."""
        self._path = path
        self._begin(
            tr("Looking into the file …"),
            lambda _job: updating.look_into(path, self._here),
            self._found,
            self._not_installed,
        )

    def _look_again(self) -> None:
        if self._path is not None:
            self.open(self._path)
        else:
            self.refresh()

    def _found(self, looked: Looked) -> None:
        heading = tr("Version {version} of Focal Desk", version=looked.manifest.version)
        self.stack.setCurrentWidget(self.found)
        self.found.say(heading, say_update(self._here, looked), "check", "good")

    def _install(self) -> None:
        path = self._path
        assert path is not None

        def work(job: Job) -> Manifest:
            def tell(what: Phrase, done: int, total: int) -> None:
                job.report((what, done, total))

            self._before()
            return updating.install(path, self._here, tell=tell, stopped=job.is_stopped)

        self._begin(
            tr("Installing the newer version …"), work, self._installed, self._not_installed, stoppable=True
        )

    def _installed(self, manifest: Manifest) -> None:
        self.noted.emit(updating.installed_note(manifest.version))
        self.stack.setCurrentWidget(self.done)
        self.done.say(
            tr("Version {version} is installed", version=manifest.version), say_installed(), "check", "good"
        )

    # Going back.

    def _ask_back(self) -> None:
        state = self._here.state()
        assert state.before is not None
        heading = tr("Go back to version {version}?", version=state.before.version)
        self.stack.setCurrentWidget(self.ask_back)
        role = "warning" if state.before_is_blind else "info"
        self.ask_back.say(heading, say_before(state), role, role)
        self.ask_back.beside.setFocus()

    def _go_back(self) -> None:
        self._begin(
            tr("Going back …"), lambda _job: updating.go_back(self._here), self._gone_back, self._failed
        )

    def _gone_back(self, state: State) -> None:
        self.noted.emit(updating.back_note(state.current.version))
        self.stack.setCurrentWidget(self.done)
        words = tr("It starts when you open Focal Desk the next time.")
        version = state.current.version
        self.done.say(
            tr("From the next time on it is version {version}", version=version), [words], "check", "good"
        )

    # Work beside the window.

    def _begin(
        self,
        words: str,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        stoppable: bool = False,
    ) -> None:
        def ended(result: T) -> None:
            self._end()
            done(result)

        self.busy.begin()
        self.busy.say(words, stoppable=stoppable)
        self.stack.setCurrentWidget(self.busy)
        self._back.setEnabled(not stoppable)
        self._job = self._background.run(
            work,
            ended,
            failed,
            on="network",
            owner=self,
            progress=lambda told: self.busy.say(tr(told[0]), _part(told), _parts(told), stoppable=stoppable),
        )

    def _end(self) -> None:
        self._job = None
        self._back.setEnabled(True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _not_installed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.noted.emit(updating.refused_note(error))
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Trouble):
            self.stack.setCurrentWidget(self.start)
            raise error
        self._refuse(error)

    def _refuse(self, trouble: Trouble) -> None:
        self.refusal.say(trouble)
        self.stack.setCurrentWidget(self.refusal)
        self.refusal.another.setFocus()


_FINE = 1000


def _parts(told: tuple[Phrase, int, int]) -> int:
    """How many parts the bar has: bytes of a whole program are too many for it."""
    return _FINE if told[2] else 0


def _part(told: tuple[Phrase, int, int]) -> int:
    return told[1] * _FINE // told[2] if told[2] else 0

"""From the start of the program to its end: which workspace is shown, one after the other, and what is left running."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app import errors, words
from desktop_app.app import Program
from desktop_app.starting.hard_ends import HardEnds, leave_no_images_of_memory, trouble_of
from desktop_app.starting.preferences import read_preferences
from desktop_app.starting.qt_application import make_application
from desktop_app.starting.restarting import this_program
from desktop_app.starting.wish import Wish
from desktop_app.synchronizing.network import Network
from desktop_app.tidying import set_aside
from desktop_app.updating.at_work import UpdatesAtWork
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.sign_ins import sign_ins_of
from desktop_app.workspaces.workspace import Workspace
from sync.whereabouts import system_facts

HANDED_OVER_AFTER = 0.0005
"""Seconds for which work beside the window keeps Python to itself while the window waits for it.

Python's own are 0.005, and a key press asks several times: typing while the form was saved took up to 40 ms a key.
"""
_ONCE = Qt.ConnectionType.SingleShotConnection
_LOOK_AGAIN = 100

Make = Callable[[Workspace], Program]


def run(wish: Wish) -> int:
    """Open the window that is wanted, and stay until it is closed; the exit code of the program.

    Raises NoSuchWorkspace.
    """
    there = Workspaces(wish.data)
    begin = there.called(wish.workspace) if wish.workspace else there.last()
    app = make_application(begin.folder)
    leave_no_images_of_memory()
    ends = HardEnds(begin.folder, datetime.now(UTC))
    sys.setswitchinterval(HANDED_OVER_AFTER)
    network = Network(app)
    network.listen()
    session = Session(there, lambda workspace: _program(there, workspace, network))
    choose = not wish.workspace and there.are_several()
    session.begin(begin, choose=choose, bundle=wish.bundle, update=wish.update)
    if ends.earlier is not None and session.program is not None:
        told = trouble_of(ends.earlier)
        session.program.ready.connect(lambda: errors.show(None, told), _ONCE)
    code = app.exec()
    session.close()
    ends.close()
    return code


def _program(there: Workspaces, workspace: Workspace, network: Network) -> Program:
    return Program(
        workspace.folder,
        tokens=sign_ins_of(workspace),
        network=network,
        there=there,
        here=workspace,
        facts=system_facts(),
    )


class Session(QObject):
    """Shows one workspace; when another is wanted, its window comes first, then this one is let go."""

    def __init__(
        self,
        there: Workspaces,
        make: Make,
        parent: QObject | None = None,
        updates: UpdatesAtWork | None = None,
    ) -> None:
        """``make`` makes the program for a workspace; nothing is shown before ``begin``."""
        super().__init__(parent)
        self._updates = updates or UpdatesAtWork(self)
        self._there, self._make = there, make
        self.program: Program | None = None
        self._leaving: list[Program] = []
        self._bundle: Path | None = None

    def begin(
        self,
        workspace: Workspace,
        *,
        choose: bool = False,
        bundle: Path | None = None,
        update: Path | None = None,
    ) -> None:
        """Show a workspace, or, with ``choose``, ask which one; ``bundle`` is looked into when one is open.

        ``update`` is looked into before any is.
        """
        self._bundle = bundle
        self.program = self._made(workspace)
        QTimer.singleShot(0, self, partial(self._updates.note, self.program))
        if update is not None:
            self._updates.show_alone(self.program, update)
        elif choose:
            self.program.choose()
        else:
            self.program.start()

    def go_to(self, workspace: Workspace) -> None:
        """Go on in another workspace; what is pending in this one is saved first, and where that fails, it stays."""
        before = self.program
        assert before is not None
        if workspace.key == before.spaces.here.key:
            before.start()
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        if before.window.close():
            words.install(read_preferences(workspace.folder).language or words.language())
            errors.report_into(workspace.folder)
            self.program = self._made(workspace)
            self.program.start()
            self._leaving.append(before)
            self._let_go(before)
        app.setQuitOnLastWindowClosed(True)

    def close(self) -> None:
        """Let everything go."""
        if self.program is not None:
            self._updates.note(self.program)
        for program in (*self._leaving, self.program):
            if program is not None:
                program.close()
        self._leaving, self.program = [], None

    def _made(self, workspace: Workspace) -> Program:
        program = self._make(workspace)
        # Its own screen where it was left on another one, which may be gone since.
        middle = program.window.geometry().center()
        if screen := QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen():
            program.window.fit(screen.availableGeometry())
        program.spaces.other_wanted.connect(self.go_to)
        program.spaces.beside_wanted.connect(self._open_beside)
        self._updates.serve(program)
        program.ready.connect(self._open_bundle, _ONCE)
        program.ready.connect(set_aside, _ONCE)
        return program

    def _open_bundle(self) -> None:
        if self._bundle is not None and self.program is not None:
            bundle, self._bundle = self._bundle, None
            self.program.window.open_bundle(bundle)

    def _let_go(self, program: Program) -> None:
        """Close a program whose window is closed, when nothing is on its way there any more."""
        if program not in self._leaving:
            return
        if not program.comes_to_rest():
            QTimer.singleShot(_LOOK_AGAIN, self, partial(self._let_go, program))
            return
        self._leaving.remove(program)
        program.close()
        program.window.deleteLater()
        program.deleteLater()

    def _open_beside(self, workspace: Workspace) -> None:
        """A window of its own is a program of its own: neither can hold up or bring down the other."""
        command, *more = this_program()
        chosen = ["--data-dir", str(self._there.data), "--workspace", workspace.key]
        QProcess.startDetached(command, [*more, *chosen])

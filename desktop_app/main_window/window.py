"""The one window: what it shows before, while and after a desk is open, and where it stands on the screen."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.error_dialog import Way
from desktop_app.widgets.waiting_page import WaitingPage
from desktop_app.words import tr
from forms.words import Phrase
from sync.errors import Trouble
from sync.privacy import private_file, private_folder

if TYPE_CHECKING:
    from desktop_app.desk import Desk
    from desktop_app.main_window.at_work import Workplace

_GEOMETRY = "window/geometry"
WHOLE = (1024, 640)
"""From this size on every page is whole; in a smaller window it scrolls."""
SMALLEST = (800, 400)
"""A small screen whose letters are shown half as large again has 910 × 512 of these pixels, less its task bar."""
USUAL = (1240, 720)
_FRAME = 40
"""Pixels for what the system draws above a window, which is not known before it is shown."""


def window_settings(data: Path) -> QSettings:
    """How the window was left: a file beside the data, never the system's own place for settings.

    It is made before Qt does, which would let other accounts read it; where it cannot be made nothing is remembered.
    """
    file = data / "window.ini"
    with suppress(OSError):
        private_file(private_folder(data) / file.name)
    return QSettings(str(file), QSettings.Format.IniFormat)


class MainWindow(QMainWindow):
    """Shows one page alone, or, from ``work_at`` on, everything for working at a desk."""

    def __init__(self, settings: QSettings, background: Background) -> None:
        """As large as it was left."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(tr("Focal Desk"))
        self.setWindowIcon(look.icon("focal-desk"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._settings, self._background = settings, background
        self._called, self._practises = "", False
        self._workplace: Workplace | None = None
        self._is_covered = False
        self._focused: QWidget | None = None
        kept = settings.value(_GEOMETRY)
        self._has_place = bool(kept) and self.restoreGeometry(kept)

    def fit(self, room: QRect) -> None:
        """Stand within the room of a screen, before being shown there for the first time."""
        inner = room.adjusted(0, _FRAME, 0, 0)
        if (self._has_place and room.contains(self.geometry())) or inner.contains(self.geometry()):
            return
        self.resize(self.size().boundedTo(inner.size()))
        # Where it was left, as nearly as the room allows; else in the middle.
        corner = self.pos() if self._has_place else inner.center() - self.rect().center() - QPoint(0, _FRAME)
        right, low = inner.right() + 1 - self.width(), inner.bottom() + 1 - self.height() - _FRAME
        self.move(min(max(corner.x(), room.x()), right), min(max(corner.y(), room.y()), low))

    def show_alone(self, page: QWidget) -> None:
        """Show one page and nothing else: before a desk is open, or when it cannot be."""
        self.uncover()
        self._workplace = None
        self.setCentralWidget(page)

    def cover(self, page: QWidget) -> None:
        """Show a page in the place of the work at once; that goes on behind it until ``uncover`` or ``reveal``."""
        if not self._is_covered:
            self._focused = self.focusWidget()
        shown = self.takeCentralWidget()
        if self._is_covered and shown is not None and shown is not page:
            shown.deleteLater()
        self._is_covered = True
        self.setCentralWidget(page)

    def reveal(self) -> None:
        """Show the work again that is behind a page, which goes."""
        work, page = self._workplace, self.takeCentralWidget()
        assert work is not None
        assert page is not None
        page.deleteLater()
        self._is_covered = False
        self.setCentralWidget(work)
        work.show()
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self._focused = None

    @property
    def is_covered(self) -> bool:
        """Whether a page hides the work."""
        return self._is_covered

    def uncover(self) -> None:
        """Let the work go that is behind a page, which stays."""
        if self._is_covered and self._workplace is not None:
            self._workplace.deleteLater()
            self._workplace = None
        self._is_covered = False

    def work_at(self, desk: Desk) -> Workplace:
        """Show everything for working at a desk; its modules take half a second to load, so not before."""
        from desktop_app.main_window.at_work import Workplace

        workplace = Workplace(desk, self._background, self._settings)
        workplace.quit_wanted.connect(self.close)
        self._workplace = workplace
        self.setCentralWidget(workplace)
        self._practises = desk.practice
        self.name(self._called)
        workplace.list.table.setFocus()
        return workplace

    def name(self, workspace: str) -> None:
        """Say in the title and in the foot which workspace this is; nothing where it is the only one."""
        self._called = workspace
        program = tr("Focal Desk (practice)") if self._practises else tr("Focal Desk")
        name = Phrase(workspace)
        self.setWindowTitle(
            tr("{workspace} – {program}", workspace=name, program=program) if workspace else program
        )
        if self.workplace is not None:
            self.workplace.foot.name(workspace)

    @property
    def workplace(self) -> Workplace | None:
        """What is shown while a desk is open; none before and after."""
        return self._workplace

    def open_record(self, identifier: str) -> None:
        """Open the form of a record."""
        if self.workplace is not None:
            self.workplace.open_record(identifier)

    def open_page(self, page: QWidget) -> None:
        """Open a page on top of the one in front."""
        if self.workplace is not None:
            self.workplace.open_page(page)

    def open_bundle(self, path: Path) -> None:
        """Look into a bundle that somebody brought."""
        if self.workplace is not None:
            self.workplace.carrying.open(path)

    def back(self) -> None:
        """Leave the page in front."""
        if self.workplace is not None:
            self.workplace.back()

    def leave(self) -> None:
        """Save what is pending, and how the window stands."""
        if self.workplace is not None:
            self.workplace.leave()
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self._settings.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save first; nothing is asked, for nothing is lost. Where it cannot be saved the window stays.

        It stays too until what is done with all records at once has ended, which is stopped for it.
        """
        page = self.centralWidget()
        if isinstance(page, WaitingPage) and page.keeps_open():
            event.ignore()
            return
        try:
            self.leave()
        except Trouble as trouble:
            event.ignore()
            errors.show(self, trouble, Way(tr("Close and lose the last changes"), self._give_up))
            return
        super().closeEvent(event)

    def _give_up(self) -> None:
        """The person lets the last changes go."""
        self.show_alone(QWidget())
        self.close()

"""What the window does with what is carried by hand: bundles made and opened, and any file that somebody brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.background import Background
from desktop_app.carrying.choosing import choose_bundle
from desktop_app.carrying.dropping import FileDrops
from desktop_app.desk import Desk
from desktop_app.main_window import pages
from desktop_app.sheets.choosing import ENDINGS
from desktop_app.windows import files
from sync.bundle import ENDING
from sync.updating import ENDING as UPDATE_ENDING


class CarryingAtWork(QObject):
    """Belongs to a window. ``records_brought`` gives a file of records in JSON, ``update_brought`` one of the program.

    ``open_page`` opens a page on top of the one in front, ``save_now`` keeps what was typed there until now.
    """

    records_brought = Signal(Path)
    update_brought = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        window: QWidget,
        open_page: Callable[[QWidget], None],
        save_now: Callable[[], bool],
    ) -> None:
        """Take what is dropped on the window."""
        super().__init__(window)
        self._desk, self._background, self._window = desk, background, window
        self._open_page, self._save_now = open_page, save_now
        FileDrops(window).dropped.connect(self.take)

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each command of this kind."""
        return {
            "make_bundle": self.make,
            "open_bundle": lambda: choose_bundle(self._window, self._desk, self.open),
            "import": lambda: files.open_(self._window, self.take),
            "make_sheet": lambda: self._open_page(pages.make_sheet_page(self._desk, self._background)),
        }

    def make(self, chosen: Sequence[str] = (), *, hand_over: bool = False) -> None:
        """Make a bundle of the chosen records, or of all that waits; what was typed until now goes along."""
        if self._save_now():
            self._open_page(pages.make_bundle_page(self._desk, self._background, chosen, hand_over=hand_over))

    def open(self, path: Path) -> None:
        """Look into a bundle that somebody brought."""
        self._open_page(pages.bundle_page(self._desk, self._background, path))

    def take(self, path: Path) -> None:
        """Open a file that somebody chose or dropped here: a bundle, an update, a sheet, or records in JSON."""
        ending = path.suffix.casefold()
        if ending == ENDING:
            self.open(path)
        elif ending == UPDATE_ENDING:
            self.update_brought.emit(path)
        elif ending in ENDINGS:
            self._open_page(pages.sheet_page(self._desk, self._background, path))
        else:
            self.records_brought.emit(path)

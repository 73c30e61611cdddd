"""What locking, keeping backups, and changing how records are kept ask of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.background import Background
    from desktop_app.desk import Desk
    from desktop_app.main_window.window import MainWindow


class WholeProgram(Protocol):
    """Its window, its desk while one is open, and to open or let it go."""

    window: MainWindow
    background: Background
    desk: Desk | None

    def open_desk(self) -> None:
        """Open the desk."""

    def again(self) -> None:
        """Say that it is being opened, and open it."""

    def choose(self) -> None:
        """Ask in which workspace to work."""

    def let_go(self, then: Callable[[], None], page: QWidget | None = None) -> None:
        """Show the page at once where there is one, let everything go behind it, close the desk, then do this."""

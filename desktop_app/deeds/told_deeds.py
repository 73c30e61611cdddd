"""What the deeds of a window have in common: done beside it, told in a line, and lists read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.told import Told

T = TypeVar("T")


class ToldDeeds(QObject):
    """``told`` says what was done; ``changed`` that lists and numbers are to be read again."""

    told = Signal(Told)
    changed = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._desk, self._background = desk, background

    def _do_and_tell(self, work: Callable[[], T], told_of: Callable[[T], Told]) -> None:
        """Do it on the store's thread, and tell what came of it."""

        def tell(found: T) -> None:
            self.changed.emit()
            self.told.emit(told_of(found))

        self._background.run(work, tell, owner=self)

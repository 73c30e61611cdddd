"""The bench: the real program offscreen on a data folder of its own, as at its first start."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.desk import Desk
from desktop_app.selftest.outcome import NotWhole
from desktop_app.tour.stage import Stage


class Bench(Stage):
    """One opening of the program. ``record`` is the identifier of what was entered in it, once something was."""

    def __init__(self, folder: Path) -> None:
        """Open the program on a folder inside this one; files that are made go there, too."""
        super().__init__(folder / "data", folder, "en")
        self.record = ""

    @property
    def desk(self) -> Desk:
        """The open desk; NotWhole where the window came to none."""
        return self.work.desk

    def expect(self, holds: object, what: str) -> None:
        """Raise NotWhole, which says what was to be seen, where it is not."""
        if not holds:
            self._fail(what)

    def _fail(self, what: str, more: str = "") -> Any:
        raise NotWhole(f"It was to be seen that {what}.{more}")

"""Looking into backups beside the window, those too that lie on a drive that may never answer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import Inspected, compare, looking_into
from sync.store import Key
from sync.store.safekeeping.looking import Contents
from sync.store.safekeeping.names import Backup, backup_at

PATIENCE = 4000
"""Milliseconds after which it is said that a drive does not answer; it may still do so later."""


class Looks(QObject):
    """Only the last look is of concern: what comes late of those before is told nobody.

    ``inspected`` gives what is in a backup, ``failed`` the error for which it cannot be looked into. ``found`` gives a
    file and the backup that it is, or none; ``silent`` the folder of one on a drive that did not answer so far.
    """

    inspected = Signal(Inspected)
    failed = Signal(object)
    found = Signal(Path, object)
    silent = Signal(Path)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._last: tuple[Path, object] = Path(), object()
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE)
        self.patience.timeout.connect(lambda: self.silent.emit(self._last[0].parent))

    def ask(self, path: Path) -> None:
        """Ask whether a file that lies elsewhere is a backup."""
        look = self._begin(path, is_far=True)
        self._background.run(partial(backup_at, path), partial(self._found, look), on="look", owner=self)

    def into(self, backup: Backup, passphrase: str = "", *, is_far: bool) -> None:
        """Look into a backup; for one that lies elsewhere, ``is_far``, nobody waits, as its drive may never answer."""
        look = self._begin(backup.path, is_far=is_far)
        self._background.run(
            looking_into(self._desk, backup, passphrase),
            partial(self._looked, look),
            partial(self._failed, look),
            on="look" if is_far else "network",
            owner=self,
        )

    def _begin(self, path: Path, *, is_far: bool) -> tuple[Path, object]:
        self._last = path, object()
        if is_far:
            self.patience.start()
        else:
            self.patience.stop()
        return self._last

    def _is_last(self, look: tuple[Path, object]) -> bool:
        if look is self._last:
            self.patience.stop()
        return look is self._last

    def _found(self, look: tuple[Path, object], backup: Backup | None) -> None:
        if self._is_last(look):
            self.found.emit(look[0], backup)

    def _looked(self, look: tuple[Path, object], inside: tuple[Contents, Key | None]) -> None:
        if self._is_last(look):
            self._background.run(
                partial(compare, self._desk, *inside),
                partial(self._compared, look),
                partial(self._failed, look),
                on="network",
                owner=self,
            )

    def _compared(self, look: tuple[Path, object], inspected: Inspected) -> None:
        if self._is_last(look):
            self.inspected.emit(inspected)

    def _failed(self, look: tuple[Path, object], error: Exception) -> None:
        if self._is_last(look):
            self.failed.emit(error)

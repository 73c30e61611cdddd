"""A bundle, a sheet or an update that is dropped onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.sheets.choosing import ENDINGS
from sync.bundle import ENDING
from sync.updating import ENDING as UPDATE_ENDING


class FileDrops(QObject):
    """``dropped`` gives the file; anything but one file of such a kind is not accepted."""

    dropped = Signal(Path)

    def __init__(self, target: QWidget) -> None:
        """Let such files be dropped onto this widget and whatever lies in it."""
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:
        """Take such files, leave everything else to Qt."""
        if isinstance(event, QDragEnterEvent) and _file(event.mimeData()) is not None:
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            if (found := _file(event.mimeData())) is not None:
                event.acceptProposedAction()
                self.dropped.emit(found)
            return True
        return False


def _file(data: QMimeData) -> Path | None:
    """The one file that is dragged, if it is of these kinds and on this computer."""
    urls = data.urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return Path(path) if path.casefold().endswith((ENDING, UPDATE_ENDING, *ENDINGS)) else None

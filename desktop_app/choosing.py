"""Choosing a file: each kind of file has a folder of its own in which the next choice begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.desk import Desk


def file_dialog(
    parent: QWidget,
    desk: Desk,
    title: str,
    name: str,
    *,
    kept_as: str,
    do: Callable[[Path], object],
    folder: Path | None = None,
) -> QFileDialog:
    """A dialog, not open yet, that will ``do`` something with the file that is chosen in it.

    It begins in ``folder``, or where the last file was that was chosen under the setting ``kept_as``.
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    kept = folder or Path(desk.store.settings.get(kept_as) or ".")
    if kept.is_absolute() and kept.is_dir():
        dialog.setDirectory(str(kept))
    dialog.fileSelected.connect(lambda chosen: _chosen(desk, kept_as, Path(chosen), do))
    return dialog


def _chosen(desk: Desk, kept_as: str, path: Path, do: Callable[[Path], object]) -> None:
    desk.remember({kept_as: str(path.parent)})
    do(path)

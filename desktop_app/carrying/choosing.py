"""Choosing the file of a bundle: where to write one, and which one to open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.choosing import file_dialog
from desktop_app.desk import Desk
from desktop_app.words import tr
from sync.bundle import ENDING

_FOLDER = "bundle_folder"


def choose_target(
    parent: QWidget, desk: Desk, name: str, do: Callable[[Path], object], folder: Path | None = None
) -> QFileDialog:
    """Ask where to write a bundle, beginning in ``folder`` or where the last one was; then ``do`` it."""
    words = tr("Where to save the bundle")
    dialog = file_dialog(parent, desk, words, "save_bundle", kept_as=_FOLDER, do=do, folder=folder)
    dialog.setNameFilter(tr("Bundles of Focal Desk (*.focal)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING.removeprefix("."))
    dialog.selectFile(f"{name}-{desk.clock().date().isoformat()}{ENDING}")
    dialog.open()
    return dialog


def choose_bundle(parent: QWidget, desk: Desk, do: Callable[[Path], object]) -> QFileDialog:
    """Ask for a bundle to open, beginning where the last one was; then ``do`` it."""
    dialog = file_dialog(parent, desk, tr("Open a bundle"), "open_bundle", kept_as=_FOLDER, do=do)
    dialog.setNameFilter(tr("Bundles of Focal Desk (*.focal)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog

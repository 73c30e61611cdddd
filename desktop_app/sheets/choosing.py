"""Choosing the file of a sheet: where to write one, and which one to open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.desk import Desk
from desktop_app.words import tr

ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv")
_FOLDER = "sheet_folder"


def choose_target(
    parent: QWidget, desk: Desk, name: str, do: Callable[[Path], object], folder: Path | None = None
) -> QFileDialog:
    """Ask where to write a workbook, beginning in ``folder`` or where the last one was; then ``do`` it."""
    dialog = _dialog(parent, desk, tr("Where to save the workbook"), "save_sheet", folder)
    dialog.setNameFilter(tr("Workbooks (*.xlsx)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(f"{name}.xlsx")
    dialog.fileSelected.connect(lambda chosen: _chosen(desk, Path(chosen), do))
    dialog.open()
    return dialog


def choose_sheet(parent: QWidget, desk: Desk, do: Callable[[Path], object]) -> QFileDialog:
    """Ask for a sheet to open, beginning where the last one was; then ``do`` it."""
    dialog = _dialog(parent, desk, tr("Open a sheet"), "open_sheet", None)
    dialog.setNameFilter(tr("Workbooks and CSV files (*.xlsx *.xlsm *.csv *.tsv)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: _chosen(desk, Path(chosen), do))
    dialog.open()
    return dialog


def _chosen(desk: Desk, path: Path, do: Callable[[Path], object]) -> None:
    desk.remember({_FOLDER: str(path.parent)})
    do(path)


def _dialog(parent: QWidget, desk: Desk, title: str, name: str, folder: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    kept = folder or Path(desk.store.settings.get(_FOLDER) or ".")
    if kept.is_absolute() and kept.is_dir():
        dialog.setDirectory(str(kept))
    return dialog

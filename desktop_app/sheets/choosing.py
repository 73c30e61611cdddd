"""Choosing the file of a sheet: where to write one, and which one to open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.choosing import file_dialog
from desktop_app.desk import Desk
from desktop_app.words import tr

ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv")
_FOLDER = "sheet_folder"


def choose_target(
    parent: QWidget, desk: Desk, name: str, do: Callable[[Path], object], folder: Path | None = None
) -> QFileDialog:
    """Ask where to write a workbook, beginning in ``folder`` or where the last one was; then ``do`` it."""
    words = tr("Where to save the workbook")
    dialog = file_dialog(parent, desk, words, "save_sheet", kept_as=_FOLDER, do=do, folder=folder)
    dialog.setNameFilter(tr("Workbooks (*.xlsx)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(f"{name}.xlsx")
    dialog.open()
    return dialog


def choose_sheet(parent: QWidget, desk: Desk, do: Callable[[Path], object]) -> QFileDialog:
    """Ask for a sheet to open, beginning where the last one was; then ``do`` it."""
    dialog = file_dialog(parent, desk, tr("Open a sheet"), "open_sheet", kept_as=_FOLDER, do=do)
    dialog.setNameFilter(tr("Workbooks and CSV files (*.xlsx *.xlsm *.csv *.tsv)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog

"""Choosing a file to save records in or to take them from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.deeds.deeds import Deeds
from desktop_app.words import tr


def save(parent: QWidget, deeds: Deeds, chosen: Sequence[str]) -> QFileDialog:
    """Ask where to save these records, then save them."""
    kinds = {
        tr("Workbooks (*.xlsx)"): "xlsx",
        tr("CSV files (*.csv)"): "csv",
        tr("Records of the clearing-house (*.json)"): "json",
    }
    dialog = _dialog(parent, tr("Save as a file"), "save_file", ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    dialog.selectFile(tr("records"))
    dialog.fileSelected.connect(lambda name: deeds.export(chosen, Path(name)))
    dialog.open()
    return dialog


def save_log(parent: QWidget, deeds: Deeds) -> QFileDialog:
    """Ask where to save the log for a helper, then save it."""
    dialog = _dialog(parent, tr("Save the log"), "save_log", tr("Texts (*.txt)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("txt")
    dialog.selectFile("focal-desk-log.txt")
    dialog.fileSelected.connect(lambda name: deeds.save_log(Path(name)))
    dialog.open()
    return dialog


def open_(parent: QWidget, take: Callable[[Path], object]) -> QFileDialog:
    """Ask for a file of records, then ``take`` it."""
    kinds = tr("Workbooks, CSV files and records of the clearing-house (*.xlsx *.xlsm *.csv *.tsv *.json)")
    dialog = _dialog(parent, tr("Take records from a file"), "open_file", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, name: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kinds)
    return dialog

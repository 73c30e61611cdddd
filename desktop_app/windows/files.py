"""Choosing a file to save records in or to take them from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.deeds import Deeds
from desktop_app.words import tr


def save(parent: QWidget, deeds: Deeds, chosen: Sequence[str]) -> QFileDialog:
    """Ask where to save these records, then save them."""
    dialog = _dialog(parent, tr("Save as a file"), "save_file", tr("Records of the clearing-house (*.json)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile(tr("records") + ".json")
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


def open_(parent: QWidget, deeds: Deeds) -> QFileDialog:
    """Ask for a file of records, then take them."""
    dialog = _dialog(
        parent, tr("Take records from a file"), "open_file", tr("Records of the clearing-house (*.json)")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: deeds.take_in(Path(name)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, name: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kinds)
    return dialog

"""The buttons that save a print, and the question where: as PDF, or in another format."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from desktop_app import look
from desktop_app.printing.formats import FORMATS, PDF
from desktop_app.words import tr

_NAME_LENGTH = 80


class SaveButtons(QWidget):
    """``wanted`` gives the file in which the print is to be saved."""

    wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing can be saved yet."""
        super().__init__(parent)
        self._title = ""
        self.pdf = look.main_button(tr("Save as PDF …"), "preview_save", "pdf")
        self.other = look.menu_button(tr("Other formats"), "preview_formats", "save")
        self.other.setToolTip(tr("Save it for Word, as a web page, or its tables as a workbook or CSV"))
        menu = QMenu(self.other)
        for ending, words in FORMATS.items():
            if ending != PDF:
                action = menu.addAction(f"{tr(words)} (*{ending}) …")
                action.setObjectName(f"save_as_{ending.removeprefix('.')}")
                action.triggered.connect(partial(self._ask, ending))
        self.other.setMenu(menu)
        self.pdf.clicked.connect(partial(self._ask, PDF))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.other)
        row.addWidget(self.pdf)
        self.allow("")

    def allow(self, title: str) -> None:
        """A print of this title can be saved; with an empty one nothing can."""
        self._title = title
        for button in (self.pdf, self.other):
            button.setEnabled(bool(title))

    def _ask(self, ending: str, _on: bool = False) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = file_name(self._title, ending)
        dialog = QFileDialog(self, tr("Save as a file"), str(Path(folder) / name))
        dialog.setObjectName("preview_where")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{tr(FORMATS[ending])} (*{ending})")
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.wanted.emit(Path(chosen)))
        dialog.open()


def file_name(title: str, ending: str = PDF) -> str:
    """A name for a file from a title, without the signs that one of the systems forbids."""
    kept = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+', " ", title)
    short = " ".join(kept.split())[:_NAME_LENGTH].strip(" .")
    return f"{short or 'print'}{ending}"

"""The choice of paper: A4 or Letter, standing or lying."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.printing.sheet import A4, LETTER, Sheet
from desktop_app.words import tr


class SheetBox(QComboBox):
    """``chosen`` gives the sheet that the person chose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A4 that stands."""
        super().__init__(parent)
        self.setObjectName("preview_sheet")
        self.setAccessibleName(tr("Paper"))
        self.setToolTip(tr("On which paper it is printed"))
        for words, sheet in (
            (tr("A4, upright"), A4),
            (tr("A4, on its side"), A4.lying),
            (tr("Letter, upright"), LETTER),
            (tr("Letter, on its side"), LETTER.lying),
        ):
            self.addItem(words, sheet)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what is used now."""
        for at in range(self.count()):
            if self.itemData(at) == sheet:
                self.setCurrentIndex(at)

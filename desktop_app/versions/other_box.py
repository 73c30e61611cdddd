"""The box in which one chooses with which other version the chosen one is compared."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.versions.saying import say_version
from desktop_app.words import tr
from sync.records import HistoryLine

_WIDEST = 34
_IN_VIEW = 14


class Other(Enum):
    """What the chosen version can be compared with, besides a version by its number."""

    BEFORE = "before"
    NOW = "now"
    NONE = "none"


class OtherBox(QComboBox):
    """``chosen`` says that another comparison is wanted; at first each version is compared with the one before it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without any version yet."""
        super().__init__(parent)
        self.setObjectName("history_other")
        self.setAccessibleName(tr("Compare with"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDEST)
        self.setMaxVisibleItems(_IN_VIEW)
        self.show_lines(())
        self.currentIndexChanged.connect(lambda _row: self.chosen.emit())

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Offer these versions; what was chosen stays so."""
        was = self.currentData() or Other.BEFORE
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("The version before it"), Other.BEFORE)
        self.addItem(tr("What stands here now"), Other.NOW)
        self.addItem(tr("Nothing: only read it"), Other.NONE)
        self.insertSeparator(self.count())
        for line in lines:
            self.addItem(say_version(line), line.number)
        same = (row for row in range(self.count()) if self.itemData(row) == was)
        self.setCurrentIndex(next(same, 0))
        self.blockSignals(False)

    def other_than(self, number: int, newest: int) -> int | None:
        """The version with which this one is compared; none where it is only read, or has none before it."""
        match self.currentData():
            case Other.BEFORE:
                return number - 1 or None
            case Other.NOW:
                return newest
            case Other.NONE:
                return None
            case other:
                return int(other)

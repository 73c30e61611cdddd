"""The lines of a timeline as a table: title, dates, and the bar that a delegate draws."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.labels import as_tooltip
from desktop_app.summaries.times import Times
from desktop_app.words import isolated, tr

TITLE, DATES, BAR = range(3)
EXTENT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOTHING = Times((), (0, 0), 0)


class TimelineModel(QAbstractTableModel):
    """One row for each record."""

    def __init__(self, parent: QObject | None = None) -> None:
        """No rows yet."""
        super().__init__(parent)
        self.times = _NOTHING

    def show_times(self, times: Times) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.times = times
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 as Qt has it
        """One for each bar."""
        return 0 if parent.isValid() else len(self.times.bars)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 as Qt has it
        """Title, dates, bar."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns; over the bars a delegate writes the years."""
        if side is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Title"), tr("When"), "")[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell."""
        bar = self.times.bars[index.row()]
        if role == EXTENT and index.column() == BAR:
            return bar.extent
        if role == Qt.ItemDataRole.DisplayRole:
            return (isolated(bar.title), bar.dates, "")[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(tr("{name}: {own}", name=bar.title, own=bar.dates))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (bar.title, bar.dates, bar.dates)[index.column()]
        return None

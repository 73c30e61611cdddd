"""The numbers of a cross table as Qt's views read them: only what is in view is put into words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desktop_app import look
from desktop_app.summaries.crossing import CrossTable, cell_number, cell_words
from desktop_app.words import say_number, tr

LARGEST = "◆"
Index = QModelIndex | QPersistentModelIndex
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def marked(number: int) -> str:
    """The largest number as it stands in its cell."""
    return f"{LARGEST} {say_number(number)}"


class CrossModel(QAbstractTableModel):
    """Rows and columns with the sums last; ``headings`` are cut for the room that there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        """No table yet."""
        super().__init__(parent)
        self.table: CrossTable | None = None
        self._headings: dict[Qt.Orientation, list[tuple[str, str]]] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    def show_cross(self, table: CrossTable, rows: list[str], columns: list[str]) -> None:
        """Show a table under these headings, the sums' among them."""
        total = tr("All")
        self.beginResetModel()
        self.table = table
        whole = {
            Qt.Orientation.Vertical: [*(line.words for line in table.rows), total],
            Qt.Orientation.Horizontal: [*(line.words for line in table.columns), total],
        }
        cut = {Qt.Orientation.Vertical: rows, Qt.Orientation.Horizontal: columns}
        self._headings = {side: list(zip(cut[side], whole[side], strict=True)) for side in whole}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 as Qt has it
        """The rows and their sum."""
        return len(self.table.rows) + 1 if self.table and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 as Qt has it
        """The columns and their sum."""
        return len(self.table.columns) + 1 if self.table and not parent.isValid() else 0

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A heading as it is cut, and whole in its tooltip and for those who listen."""
        headings = self._headings.get(side, [])
        if section >= len(headings):
            return None
        cut, whole = headings[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return look.as_tooltip(whole)
        return {Qt.ItemDataRole.DisplayRole: cut, Qt.ItemDataRole.AccessibleTextRole: whole}.get(
            Qt.ItemDataRole(role)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell, how, and what it says in full."""
        if self.table is None:
            return None
        row, column = index.row(), index.column()
        number = cell_number(self.table, row, column)
        is_sum = row == len(self.table.rows) or column == len(self.table.columns)
        largest = self.table.is_largest(row, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return marked(number) if largest else say_number(number)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _TRAILING
            case Qt.ItemDataRole.FontRole:
                return self._bold if is_sum or largest else None
            case Qt.ItemDataRole.ForegroundRole:
                return None if number else QColor(look.colours().muted)
            case Qt.ItemDataRole.ToolTipRole:
                return look.as_tooltip(cell_words(self.table, row, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell_words(self.table, row, column)
        return None

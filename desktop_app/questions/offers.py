"""The list under a search field: what can be chosen, held as plain rows however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from desktop_app import look
from desktop_app.labels import as_tooltip

LINE = QSize(0, 28)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One line to choose: what it stands for, its words, and more in the tooltip; ``makes`` a new record instead."""

    identifier: str
    name: str
    more: str = ""
    makes: bool = False


class Offers(QAbstractListModel):
    """The offers of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.rows: list[Offer] = []

    def set_rows(self, rows: Sequence[Offer]) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 as Qt has it
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, and more on hover."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip("\n".join(filter(None, (row.name, row.more))))
        if role == Qt.ItemDataRole.SizeHintRole:
            return LINE
        if role == Qt.ItemDataRole.DecorationRole and row.makes:
            return look.icon("add")
        return None

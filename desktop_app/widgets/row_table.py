"""A table whose rows are chosen as a whole: what the table of records and every table of lines have in common."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app import look


class _WholeRow(QStyledItemDelegate):
    """Draws no frame around the one cell that has the focus: the row is what is chosen."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option.state = option.state & ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """With room above and below the words, so that those of two rows stand apart."""
        return super().sizeHint(option, index) + QSize(0, look.GAP)


class RowTable(QTableView):
    """Nothing is edited in it, it has no grid and no numbers of rows, and Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty one."""
        super().__init__(parent)
        self.setItemDelegate(_WholeRow(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

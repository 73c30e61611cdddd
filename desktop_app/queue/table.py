"""A table of lines: whole rows are chosen, Enter opens, Delete takes out; what is chosen stays so when read again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QWidget,
)

from desktop_app.queue.models import LINE
from desktop_app.widgets.row_table import RowTable

_HEIGHT = 32


class LineTable(RowTable):
    """``opened`` gives a line to open, ``removed`` says that Delete was pressed, ``chosen`` that others are chosen.

    ``moved`` says to move the chosen lines up (-1) or down (1).
    """

    opened = Signal(object)
    removed = Signal()
    moved = Signal(int)
    chosen = Signal()

    def __init__(
        self,
        model: QAbstractTableModel,
        widths: Mapping[int, int],
        stretched: int,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show the model; columns begin with these widths, one takes what is left; ``wraps`` lets lines grow."""
        super().__init__(parent)
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(wraps)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        mode = QHeaderView.ResizeMode.ResizeToContents if wraps else QHeaderView.ResizeMode.Fixed
        rows.setSectionResizeMode(mode)
        rows.setMinimumSectionSize(_HEIGHT)
        rows.setDefaultSectionSize(_HEIGHT)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in widths.items():
            columns.resizeSection(column, width)
        columns.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(lambda index: self.opened.emit(index.data(LINE)))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say so when other lines are chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def lines(self) -> list[Any]:
        """The chosen lines, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().index(row, 0).data(LINE) for row in rows]

    def choose_rows(self, rows: list[int]) -> None:
        """Choose these rows and no others; the first of them comes into view."""
        flag = QItemSelectionModel.SelectionFlag
        self.clearSelection()
        for row in rows:
            self.selectionModel().select(self.model().index(row, 0), flag.Select | flag.Rows)
        if rows:
            self.selectionModel().setCurrentIndex(self.model().index(rows[0], 0), flag.NoUpdate)
            self.scrollTo(self.model().index(rows[0], 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens (on every system), Delete takes out, Alt with an arrow moves."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up | Qt.Key.Key_Down if alt:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().data(LINE))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.lines():
                self.removed.emit()
            case _:
                super().keyPressEvent(event)

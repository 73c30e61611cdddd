"""The figures of a chart as a table; every row is a way to its records, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app import look
from desktop_app.summaries.counting import Line
from desktop_app.words import say_number, tr

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class FigureTable(QTableWidget):
    """``chosen`` gives the line of the row that was pressed, or on which Enter was pressed."""

    chosen = Signal(Line)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty table."""
        super().__init__(0, 2, parent)
        self.setObjectName("summary_table")
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setStyleSheet("QTableView::item { padding: 4px 5px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.cellClicked.connect(self._pressed)
        self.cellActivated.connect(self._pressed)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, title: str, column: str, lines: Sequence[Line]) -> None:
        """Show a row for each line."""
        self.setAccessibleName(tr("Table: {title}", title=title))
        self._lines = tuple(lines)
        for number, (words, side) in enumerate(((column, _LEADING), (tr("Records"), _TRAILING))):
            head = QTableWidgetItem(words)
            head.setTextAlignment(side)
            self.setHorizontalHeaderItem(number, head)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self.setItem(row, 0, self._item(line, line.indented, _LEADING))
            self.setItem(row, 1, self._item(line, say_number(line.number), _TRAILING))

    def _item(self, line: Line, text: str, side: Qt.AlignmentFlag) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(side)
        item.setToolTip(look.as_tooltip(tr("Show these records: {what}", what=line.words)))
        return item

    def _pressed(self, row: int, _column: int) -> None:
        self.chosen.emit(self._lines[row])

"""The table of records: keyboard, selection, and what is kept when it is read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QWidget,
)

from desktop_app.lists.model import CHANGED, IDENTIFIER, ORDERS, SENT, STATE, TITLE, RecordModel
from desktop_app.widgets.row_table import RowTable
from desktop_app.words import tr
from sync.records import Query

_WIDTHS = {STATE: 150, SENT: 100, CHANGED: 120}
_HEIGHT = 34


class RecordTable(RowTable):
    """Says which record to open (``opened``), which are ``chosen`` (of those fetched), that they go (``removed``)."""

    opened = Signal(str)
    chosen = Signal(list)
    removed = Signal()

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        """Show the model."""
        super().__init__(parent)
        self.setObjectName("records")
        self.setAccessibleName(tr("Records"))
        self._records = model
        self._kept: list[str] = []
        self._all = False
        self._asked = _unsorted(model.query)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._set_up_headers()
        model.modelAboutToBeReset.connect(self._keep)
        model.loaded.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self.identifiers()))
        self.activated.connect(lambda index: self.opened.emit(index.data(IDENTIFIER) or ""))

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_HEIGHT)
        columns.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            columns.resizeSection(column, width)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.sectionClicked.connect(self.sort_by)

    def sort_by(self, column: int) -> None:
        """Sort by a column; a second time the other way round."""
        query = self._records.query
        same = ORDERS[column] is query.order
        down = not query.descending if same else column in (SENT, CHANGED)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)
        self._records.sort(column, order)

    def show_order(self, query: Query) -> None:
        """Mark the column by which a query sorts."""
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(ORDERS.index(query.order), order)

    def rows(self) -> list[int]:
        """The numbers of the chosen rows."""
        return [index.row() for index in self.selectionModel().selectedRows()]

    def identifiers(self) -> list[str]:
        """The chosen records, as far as they were fetched: all that were ever in view."""
        return [name for name in map(self._records.fetched, self.rows()) if name]

    def first_in_view(self) -> int:
        """The number of the uppermost row in view."""
        return max(0, self.rowAt(0))

    def _keep(self) -> None:
        """Before the list is read again: what is chosen, one by one or all; all of one list is not all of another."""
        count, asked = len(self.rows()), _unsorted(self._records.query)
        self._all = asked == self._asked and count > 1 and count == self._records.rowCount()
        self._asked = asked
        self._kept = [] if self._all else self.identifiers()

    def choose(self, identifiers: Sequence[str]) -> None:
        """Select these records, as far as they are there, and bring the first into view."""
        numbers = self._records.numbers()
        places = [self._records.index(numbers[name], TITLE) for name in identifiers if name in numbers]
        flag = QItemSelectionModel.SelectionFlag
        for place in places:
            self.selectionModel().select(place, flag.Select | flag.Rows)
        if places:
            self.selectionModel().setCurrentIndex(places[0], flag.NoUpdate)
            self.scrollTo(places[0])

    def choose_first(self) -> None:
        """Select the first record; ``selectRow`` does nothing in a mirrored table that was not shown yet."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._records.index(0, TITLE), flag.ClearAndSelect | flag.Rows)

    def _choose_again(self) -> None:
        if self._all:
            self.selectAll()
        else:
            self.choose(self._kept)
        if not self.selectionModel().hasSelection():
            self.chosen.emit([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens (on every system), Delete removes."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().data(IDENTIFIER) or "")
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.selectionModel().hasSelection():
                self.removed.emit()
            case _:
                super().keyPressEvent(event)


def _unsorted(query: Query) -> Query:
    """The same records, in whatever order."""
    usual = Query()
    return replace(query, order=usual.order, descending=usual.descending)

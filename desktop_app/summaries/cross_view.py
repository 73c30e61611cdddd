"""Two topics crossed in a table: every number is a way to its records."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.summaries.counting import Line
from desktop_app.summaries.crossing import CrossTable, cross
from desktop_app.summaries.topics import COLUMNS, Topic, crossable
from desktop_app.summaries.views import TRAILING, View, choose, chosen, heading_font, row_of, topic_box
from desktop_app.summaries.wrapping import wrapped
from desktop_app.words import say_number, tr
from sync.records import Query

LARGEST = "◆"
_ROW_WIDTH, _WIDE, _NARROW, _LINES = 250, 98, 46, 3


class CrossView(View):
    """Rows, columns, a button that swaps them, and the table."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Targets by years at first."""
        super().__init__(desk, parent)
        self.rows = topic_box("cross_rows", tr("Rows"), tuple(Topic))
        choose(self.rows, Topic.TARGET)
        self.columns = topic_box("cross_columns", tr("Columns"), crossable(Topic.TARGET))
        choose(self.columns, Topic.YEAR)
        self.swap = look.button(tr("Swap rows and columns"), "cross_swap")
        self.table = _Table()
        self.note = look.MutedLabel(
            tr("{mark} the largest number. Sums count each record once.", mark=LARGEST)
        )
        self._found: CrossTable | None = None
        top = row_of(tr("Rows"), self.rows, tr("Columns"), self.columns, self.swap)
        self.lay_out(top, self.table, self.note)
        self.rows.currentIndexChanged.connect(lambda _index: self._offer())
        self.columns.currentIndexChanged.connect(lambda _index: self.counted_anew.emit())
        self.swap.clicked.connect(lambda _on=False: self._swap())
        self.table.cellClicked.connect(self._open)
        self.table.cellActivated.connect(self._open)

    @property
    def topics(self) -> tuple[Topic, Topic]:
        """What stands in rows, and what in columns."""
        return chosen(self.rows) or Topic.TARGET, chosen(self.columns) or Topic.YEAR

    def turn_to(self, rows: Topic, columns: Topic) -> None:
        """Cross these."""
        for box in (self.rows, self.columns):
            box.blockSignals(True)
        choose(self.rows, rows)
        self._fill(rows, columns)
        for box in (self.rows, self.columns):
            box.blockSignals(False)
        self.counted_anew.emit()

    def _swap(self) -> None:
        rows, columns = self.topics
        self.turn_to(columns, rows)

    def _offer(self) -> None:
        """Other rows can be crossed with other columns; those that were chosen stay where that can be."""
        rows, columns = self.topics
        self.turn_to(rows, columns)

    def _fill(self, rows: Topic, columns: Topic) -> None:
        offered = crossable(rows)
        self.columns.clear()
        other = topic_box("", "", offered)
        for place in range(other.count()):
            self.columns.addItem(other.itemText(place), other.itemData(place))
        choose(self.columns, columns if columns in offered else offered[-1])

    def work(self, query: Query) -> Callable[[], CrossTable]:
        """Both topics are counted in one statement."""
        return partial(cross, self.desk, query, *self.topics)

    def show_found(self, found: CrossTable) -> None:
        """Show a table."""
        self._found = found
        self.table.show_cross(found)

    def is_empty(self) -> bool:
        """Whether there is no row or no column."""
        return self._found is None or not (self._found.rows and self._found.columns)

    def on_paper(self) -> str:
        """Its two topics."""
        return "cross {} {}".format(*self.topics)

    def _open(self, row: int, column: int) -> None:
        query = behind(self._found, row, column) if self._found else None
        if query is not None:
            self.records_wanted.emit(query)


def behind(table: CrossTable, row: int, column: int) -> Query | None:
    """The records of a cell, of a sum, or of all; none where there are no records."""
    in_rows, in_columns = row < len(table.rows), column < len(table.columns)
    if in_rows and in_columns:
        return table.behind(row, column) if table.number(row, column) else None
    if in_rows:
        return table.rows[row].query
    return table.columns[column].query if in_columns else table.query


class _Table(QTableWidget):
    """Numbers below and beside headings that stay in view; the sums stand last."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setObjectName("cross_table")
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)

    def show_cross(self, table: CrossTable) -> None:
        """Show rows, columns and sums; what was in view and chosen stays so where the table stays as large."""
        names = tuple(tr(COLUMNS[topic]) for topic in (table.row_topic, table.column_topic))
        self.setAccessibleName(tr("Table: {rows} by {columns}", rows=names[0], columns=names[1]))
        self.setUpdatesEnabled(False)
        self.setRowCount(len(table.rows) + 1)
        self.setColumnCount(len(table.columns) + 1)
        self._head(table)
        for row in range(len(table.rows) + 1):
            for column in range(len(table.columns) + 1):
                self.setItem(row, column, self._cell(table, row, column))
        self.setUpdatesEnabled(True)

    def _head(self, table: CrossTable) -> None:
        total = tr("All")
        for place, words in enumerate((*(line.indented for line in table.rows), total)):
            self.setVerticalHeaderItem(place, self._heading(words, _ROW_WIDTH))
        width = _NARROW if table.column_topic is Topic.YEAR else _WIDE
        for place, words in enumerate((*(line.words for line in table.columns), total)):
            self.setHorizontalHeaderItem(place, self._heading(words, width))
            self.setColumnWidth(place, width + 14)

    def _heading(self, words: str, width: int) -> QTableWidgetItem:
        item = QTableWidgetItem("\n".join(wrapped(words, heading_font(self), width, _LINES)))
        item.setToolTip(look.as_tooltip(words))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item

    def _cell(self, table: CrossTable, row: int, column: int) -> QTableWidgetItem:
        number = cell_number(table, row, column)
        is_sum = row == len(table.rows) or column == len(table.columns)
        largest = not is_sum and number and number == table.largest
        item = QTableWidgetItem(f"{LARGEST} {say_number(number)}" if largest else say_number(number))
        item.setTextAlignment(TRAILING)
        font = item.font()
        font.setBold(bool(is_sum or largest))
        item.setFont(font)
        if not number:
            item.setForeground(QColor(look.colours().muted))
        words = cell_words(table, row, column, number)
        item.setToolTip(look.as_tooltip(words))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item


def cell_number(table: CrossTable, row: int, column: int) -> int:
    """The number of a cell, or of a sum behind the last row or column."""
    if row < len(table.rows):
        return table.number(row, column) if column < len(table.columns) else table.rows[row].number
    return table.columns[column].number if column < len(table.columns) else table.total


def cell_words(table: CrossTable, row: int, column: int, number: int) -> str:
    """A cell in full: its row, its column, and how many records."""
    lines: list[Line] = []
    lines += table.rows[row : row + 1]
    lines += table.columns[column : column + 1]
    what = ", ".join(line.words for line in lines) or tr("All")
    return tr("{name}: {own}", name=what, own=tr("{n} record", "{n} records", n=number))

"""Two topics crossed in a table: every number is a way to its records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.summaries.counts_view import own_words_note
from desktop_app.summaries.cross_model import LARGEST, CrossModel, marked
from desktop_app.summaries.crossing import CrossTable, behind, cross
from desktop_app.summaries.topics import COLUMNS, Topic, crossable
from desktop_app.summaries.views import View, choose, chosen, heading_font, row_of, topic_box
from desktop_app.summaries.wrapping import wrapped
from desktop_app.words import say_number, tr
from sync.records import Query

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
        self.note = look.MutedLabel()
        self.note.setWordWrap(True)
        self._found: CrossTable | None = None
        top = row_of(tr("Rows"), self.rows, tr("Columns"), self.columns, self.swap)
        self.lay_out(top, self.table, self.note)
        self.rows.currentIndexChanged.connect(lambda _index: self._offer())
        self.columns.currentIndexChanged.connect(lambda _index: self.counted_anew.emit())
        self.swap.clicked.connect(lambda _on=False: self._swap())
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)

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
        self.note.setText(" ".join(_notes(found)))

    def is_empty(self) -> bool:
        """Whether there is no row or no column."""
        return self._found is None or not (self._found.rows and self._found.columns)

    def on_paper(self) -> str:
        """Its two topics."""
        return "cross {} {}".format(*self.topics)

    def _open(self, index: QModelIndex) -> None:
        query = behind(self._found, index.row(), index.column()) if self._found else None
        if query is not None:
            self.records_wanted.emit(query)


def _notes(found: CrossTable) -> Iterator[str]:
    """What is to be known about the numbers, in sentences."""
    yield tr(
        "{mark} the largest number. Sums count each record once; what says nothing of it stands under “Not said”.",
        mark=LARGEST,
    )
    if found.has_own_words:
        yield own_words_note()


class _Table(QTableView):
    """Numbers below and beside headings that stay in view; the sums stand last."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = CrossModel(self)
        self.setModel(self.numbers)
        self.setObjectName("cross_table")
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)

    def show_cross(self, table: CrossTable) -> None:
        """Show rows, columns and sums; what was in view and chosen stays so where the table stays as large."""
        names = tuple(tr(COLUMNS[topic]) for topic in (table.row_topic, table.column_topic))
        self.setAccessibleName(tr("Table: {rows} by {columns}", rows=names[0], columns=names[1]))
        current, across, down = self.currentIndex(), self.horizontalScrollBar(), self.verticalScrollBar()
        place = (current.row(), current.column(), across.value(), down.value())
        width = max(_NARROW if table.column_topic is Topic.YEAR else _WIDE, self._widest(table))
        total = tr("All")
        rows = [
            self._heading(words, _ROW_WIDTH) for words in (*(line.indented for line in table.rows), total)
        ]
        columns = [self._heading(words, width) for words in (*(line.words for line in table.columns), total)]
        self.numbers.show_cross(table, rows, columns)
        self._size(rows, len(columns), width)
        self.setCurrentIndex(self.numbers.index(*place[:2]))
        across.setValue(place[2])
        down.setValue(place[3])

    def _size(self, rows: list[str], columns: int, width: int) -> None:
        line = QFontMetrics(heading_font(self)).lineSpacing()
        for place, words in enumerate(rows):
            self.setRowHeight(place, max(28, (words.count("\n") + 1) * line + 14))
        for place in range(columns):
            self.setColumnWidth(place, width + self._margins())

    def _widest(self, table: CrossTable) -> int:
        """The width in pixels of the widest number that a cell can hold: the marked one, or all records."""
        metrics = QFontMetrics(heading_font(self))
        numbers = (marked(table.largest), say_number(table.total))
        return max(map(metrics.horizontalAdvance, numbers))

    def _margins(self) -> int:
        """What a cell needs beside its number, in pixels: the style in use decides that; seen at the sum of all."""
        last = self.numbers.index(self.numbers.rowCount() - 1, self.numbers.columnCount() - 1)
        number = QFontMetrics(heading_font(self)).horizontalAdvance(str(last.data() or ""))
        return max(14, self.sizeHintForIndex(last).width() + self.showGrid() - number)

    def _heading(self, words: str, width: int) -> str:
        return "\n".join(wrapped(words, heading_font(self), width, _LINES))

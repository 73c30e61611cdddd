"""How many records there are year by year: lines, and a table of the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.summaries.topics import Topic, crossable
from desktop_app.summaries.trend_chart import TrendChart
from desktop_app.summaries.trends import Trending, trend
from desktop_app.summaries.views import TRAILING, View, chosen, heading_font, row_of, topic_box
from desktop_app.summaries.wrapping import wrapped
from desktop_app.words import say_number, say_year, tr
from sync.records import Query

_WIDTH = 92


class TrendView(View):
    """Lines over the years, split by a second topic where one is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """One line of all records at first."""
        super().__init__(desk, parent)
        self.split = topic_box("trend_split", tr("Lines by"), crossable(Topic.YEAR), tr("one line for all"))
        self.chart = TrendChart()
        self.table = QTableWidget(0, 0)
        self.note = look.MutedLabel()
        self._found = Trending((), ())
        self._set_up_table()
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.WIDE)
        beside.addWidget(self.chart, 3)
        beside.addWidget(self.table, 2)
        self.lay_out(row_of(tr("Lines by"), self.split), both, self.note)
        self.split.currentIndexChanged.connect(lambda _index: self.counted_anew.emit())
        self.chart.chosen.connect(self._open)
        self.table.cellClicked.connect(lambda row, column: self._open(column, row))
        self.table.cellActivated.connect(lambda row, column: self._open(column, row))

    def _set_up_table(self) -> None:
        self.table.setObjectName("trend_table")
        self.table.setAccessibleName(tr("Table: {title}", title=tr("Trend by year")))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)

    def work(self, query: Query) -> Callable[[], Trending]:
        """The years, split as is chosen."""
        return partial(trend, self.desk, query, chosen(self.split))

    def show_found(self, found: Trending) -> None:
        """Show lines and figures."""
        self._found = found
        self.chart.show_trend(found)
        self.table.setRowCount(len(found.years))
        self.table.setColumnCount(len(found.tracks))
        self.table.setVerticalHeaderLabels([say_year(year) for year in found.years])
        for column, track in enumerate(found.tracks):
            head = QTableWidgetItem("\n".join(wrapped(track.name, heading_font(self), _WIDTH, 3)))
            head.setToolTip(look.as_tooltip(track.name))
            self.table.setHorizontalHeaderItem(column, head)
            self.table.setColumnWidth(column, _WIDTH + 14)
            for row, number in enumerate(track.numbers):
                item = QTableWidgetItem(say_number(number))
                item.setTextAlignment(TRAILING)
                self.table.setItem(row, column, item)
        self.note.setText(" ".join(self._notes(found)))

    def _notes(self, found: Trending) -> list[str]:
        said = [tr("A record counts in every year from its first date to its last.")]
        if found.left_out:
            many = tr(
                "The most frequent are drawn; {n} more is in the cross table.",
                "The most frequent are drawn; {n} more are in the cross table.",
                n=found.left_out,
            )
            said.append(many)
        return said

    def is_empty(self) -> bool:
        """Whether no record names a year."""
        return not self._found.years

    def on_paper(self) -> str:
        """The trend, and by what it is split."""
        return f"trend {chosen(self.split) or ''}".strip()

    def _open(self, track: int, place: int) -> None:
        if self._found.tracks[track].numbers[place]:
            self.records_wanted.emit(self._found.behind(track, place))

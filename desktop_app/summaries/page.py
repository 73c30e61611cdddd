"""The page of summaries: what to count, a chart of it, and its table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.lists.filter_bar import FilterBar
from desktop_app.lists.filters import Filters
from desktop_app.printing.preview import PreviewPage
from desktop_app.summaries.chart_view import ChartView
from desktop_app.summaries.on_paper import summary_paper
from desktop_app.summaries.table import FigureTable
from desktop_app.summaries.topics import COLUMNS, MANY_IN_ONE, TITLES, Counts, Line, Topic, count, lines_of
from desktop_app.words import tr
from forms.registry import FORMS
from sync.records import Query

MAIN = ("capacityBuildingInitiative", "bbiRequest", "resource")


class _Tabs(QTabBar):
    """Tabs high enough to be hit."""

    def tabSizeHint(self, index: int) -> QSize:
        """A little higher than usual."""
        return super().tabSizeHint(index) + QSize(0, look.GAP)


class SummaryPage(QWidget):
    """``records_wanted`` gives the query for the records behind a bar or row, ``print_wanted`` query and topic."""

    changed = Signal(str)
    records_wanted = Signal(Query)
    print_wanted = Signal(Query, str)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Count at once."""
        super().__init__(parent)
        self.setObjectName("summary_page")
        self._desk, self._background = desk, background
        self._filters = Filters()
        self._job: Job | None = None
        self._counts: Counts | None = None
        self.chart = ChartView()
        self.table = FigureTable()
        self.filters = FilterBar(desk, background)
        self.kinds = self._kind_box()
        self.topics = self._topic_tabs()
        self.total = look.MutedLabel()
        self.total.setObjectName("summary_total")
        self.empty = look.PlainLabel()
        self.empty.setObjectName("summary_empty")
        self.note = look.MutedLabel(tr("A record may count in several lines."))
        self._arrange()
        self._connect()
        self.refresh()

    def _kind_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("summary_kinds")
        box.setAccessibleName(tr("Which kinds of record are counted"))
        box.addItem(tr("Activities, needs and materials"), MAIN)
        box.addItem(tr("All kinds of record"), ())
        for form in FORMS:
            box.addItem(tr(form.plural), (form.record_type,))
        return box

    def _topic_tabs(self) -> QTabBar:
        tabs = _Tabs()
        tabs.setObjectName("summary_topics")
        tabs.setAccessibleName(tr("What is counted"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        for topic in Topic:
            tabs.setTabData(tabs.addTab(tr(TITLES[topic])), topic.value)
        tabs.setCurrentIndex(list(Topic).index(Topic.TARGET))
        return tabs

    def _arrange(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.chart)
        scroll.setAccessibleName(tr("Chart"))
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.WIDE)
        beside.addWidget(scroll, 3)
        beside.addWidget(self.table, 2)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._top())
        layout.addWidget(self.filters)
        layout.addWidget(self.topics)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.note)

    def _top(self) -> QHBoxLayout:
        self.print_button = look.main_button(tr("Print or save as PDF …"), "summary_print", "print")
        row = QHBoxLayout()
        row.setSpacing(look.WIDE)
        row.addWidget(look.Heading(self.title(), 1))
        row.addWidget(self.kinds)
        row.addWidget(self.total)
        row.addStretch(1)
        row.addWidget(self.print_button)
        return row

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.kinds.currentIndexChanged.connect(lambda _index: self.refresh())
        self.topics.currentChanged.connect(lambda _index: self._show())
        self.chart.chosen.connect(self._open)
        self.table.chosen.connect(self._open)
        self.print_button.clicked.connect(lambda _on=False: self._print())

    def title(self) -> str:
        """The name of the page."""
        return tr("Summary")

    @property
    def topic(self) -> Topic:
        """What is counted now."""
        return Topic(self.topics.tabData(self.topics.currentIndex()))

    def query(self) -> Query:
        """Which records are counted."""
        return self._filters.applied(Query(record_types=tuple(self.kinds.currentData())))

    def refresh(self) -> None:
        """Count again."""
        if self._job is not None:
            self._job.forget()
        query = self.query()
        self._job = self._background.run(lambda: count(self._desk, query), self._counted, owner=self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _filter(self, filters: Filters) -> None:
        self._filters = filters
        self.filters.show_filters(Query(), filters)
        self.refresh()

    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self.total.setText(tr("{n} record", "{n} records", n=counts.total))
        self.print_button.setEnabled(bool(counts.total))
        self._show()

    def _show(self) -> None:
        if self._counts is None:
            return
        lines = lines_of(self._desk.vocabularies, self._counts, self.topic)
        title = tr(TITLES[self.topic])
        self.chart.show_lines(title, lines)
        self.table.show_lines(title, tr(COLUMNS[self.topic]), lines)
        self.empty.setText(self._why_empty(self._counts))
        self._stack.setCurrentIndex(0 if lines else 1)
        self.note.setVisible(bool(lines) and self.topic in MANY_IN_ONE)

    def _why_empty(self, counts: Counts) -> str:
        """What will stand here, or why nothing does."""
        if counts.total:
            return tr("Nothing of this is entered yet: answer it in the records, and they are counted here.")
        if self._filters:
            return tr("No record fits all that is chosen above.")
        return tr(
            "When there are records, this page counts them by kind, state, target, country, target group, "
            "subject and year, with a chart, and prints it."
        )

    def _open(self, line: Line) -> None:
        self.records_wanted.emit(line.query)

    def _print(self) -> None:
        self.print_wanted.emit(self.query(), self.topic.value)


def summary_preview(desk: Desk, background: Background, query: Query, topic: str) -> PreviewPage:
    """The page on which a summary is looked at before it is printed or saved."""
    return PreviewPage(background, lambda _notes: summary_paper(desk, query, Topic(topic)))

"""The page of summaries: which records are counted, and five ways to look at them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.lists.filter_bar import FilterBar
from desktop_app.lists.filters import Filters
from desktop_app.lists.regions import with_all_within
from desktop_app.operations.drafts import new_record
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.summaries.contents import contents_from
from desktop_app.summaries.counts_view import CountsView
from desktop_app.summaries.cross_view import CrossView
from desktop_app.summaries.gaps_view import GapsView
from desktop_app.summaries.on_paper import summary_paper
from desktop_app.summaries.timeline_view import TimelineView
from desktop_app.summaries.trend_view import TrendView
from desktop_app.summaries.views import View
from desktop_app.words import tr
from forms.registry import FORMS, form_for
from sync.records import Query, Record

MAIN = ("capacityBuildingInitiative", "bbiRequest", "resource")


class _Tabs(QTabBar):
    """Tabs high enough to be hit."""

    def tabSizeHint(self, index: int) -> QSize:
        """A little higher than usual."""
        return super().tabSizeHint(index) + QSize(0, look.GAP)


class SummaryPage(QWidget):
    """``records_wanted`` gives the query for the records behind a number, ``record_wanted`` names one to open,
    ``print_wanted`` gives query and contents of a print.
    """

    changed = Signal(str)
    records_wanted = Signal(Query)
    record_wanted = Signal(str)
    print_wanted = Signal(Query, str)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Count at once."""
        super().__init__(parent)
        self.setObjectName("summary_page")
        self._desk, self._background = desk, background
        self._filters = Filters()
        self._job: Job | None = None
        self.counts, self.cross, self.trend = CountsView(desk), CrossView(desk), TrendView(desk)
        self.gaps, self.timeline = GapsView(desk, background), TimelineView(desk)
        self.filters = FilterBar(desk, background)
        self.kinds = self._kind_box()
        self.views = self._view_tabs()
        self.total = look.MutedLabel()
        self.total.setObjectName("summary_total")
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

    def _view_tabs(self) -> QTabBar:
        tabs = _Tabs()
        tabs.setObjectName("summary_views")
        tabs.setAccessibleName(tr("How it is shown"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        titles = (tr("Counts"), tr("Cross table"), tr("Gaps"), tr("Timeline"), tr("Trend"))
        self._views: tuple[View, ...] = (self.counts, self.cross, self.gaps, self.timeline, self.trend)
        for title in titles:
            tabs.addTab(title)
        return tabs

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._top())
        layout.addWidget(self.filters)
        layout.addWidget(self.views)
        layout.addWidget(self._stack, 1)

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
        self.views.currentChanged.connect(self._turn)
        for view in self._views:
            view.counted_anew.connect(self.refresh)
            view.records_wanted.connect(self.records_wanted)
            view.record_wanted.connect(self.record_wanted)
            view.made.connect(self.changed)
            view.empty.new_wanted.connect(self._begin)
            view.empty.clear_wanted.connect(self.filters.clear.click)
        self.print_button.clicked.connect(lambda _on=False: self._print())

    def title(self) -> str:
        """The name of the page."""
        return tr("Summary")

    @property
    def empty(self) -> look.PlainLabel:
        """The words where the view in front has nothing to show."""
        return self.view.empty.words

    @property
    def view(self) -> View:
        """The view in front."""
        return self._views[self.views.currentIndex()]

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.refresh()

    def query(self) -> Query:
        """Which records are counted."""
        wanted = self._filters.applied(Query(record_types=tuple(self.kinds.currentData())))
        return with_all_within(wanted, self._desk.vocabularies)

    def refresh(self) -> None:
        """Count again, in the background: what is shown stays until there are other figures."""
        if self._job is not None:
            self._job.forget()
        view, query = self.view, self.query()
        work, count = view.work(query), self._desk.store.records.count
        self._job = self._background.run(
            lambda: (count(query), work()), lambda found: self._show(view, *found), owner=self
        )

    def leave(self) -> None:
        """Nothing is pending here."""

    def _filter(self, filters: Filters) -> None:
        self._filters = filters
        self.filters.show_filters(Query(), filters)
        self.refresh()

    def _show(self, view: View, total: int, found: Any) -> None:
        self.total.setText(tr("{n} record", "{n} records", n=total))
        self.print_button.setEnabled(bool(total))
        view.show_found(found)
        if total:
            words = tr("Nothing of this is entered yet: answer it in the records, and they are counted here.")
            view.say_empty(words if view.is_empty() else "")
        else:
            words = tr(
                "When there are records, this page counts them by kind, state, target, country, target group, "
                "subject and year, with a chart, and prints it."
            )
            view.say_empty(words, (self.kinds.currentData() or MAIN)[:1], narrowed=bool(self._filters))

    def _begin(self, record_type: str) -> None:
        """Make the first record to be counted, and open it."""

        def tell(record: Record) -> None:
            self.changed.emit(record.identifier)
            self.record_wanted.emit(record.identifier)

        self._background.run(partial(new_record, self._desk, form_for(record_type)), tell, owner=self)

    def _print(self) -> None:
        self.print_wanted.emit(self.query(), self.view.on_paper())


def summary_preview(desk: Desk, background: Background, query: Query, contents: str) -> PreviewPage:
    """The page on which a summary is looked at before it is printed or saved."""
    wanted = contents_from(contents)
    return PreviewPage(background, lambda: summary_paper(desk, query, wanted))

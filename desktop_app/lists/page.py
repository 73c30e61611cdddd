"""A place of the window: its filters, its list, and the chosen record at a glance."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.lists.detail import DetailPanel
from desktop_app.lists.empty import EmptyPlace
from desktop_app.lists.filter_bar import FilterBar
from desktop_app.lists.filters import Filters, filters_from, order_from, order_to_text
from desktop_app.lists.glance import Glance, Step, glance
from desktop_app.lists.model import HEADS, RecordModel
from desktop_app.lists.places import FOUND, PLACES, Place
from desktop_app.lists.regions import with_all_within, without_those_within
from desktop_app.lists.table import RecordTable
from desktop_app.words import tr
from forms.aspects import Aspect
from forms.words import Phrase
from sync.records import Query, State

_SPLIT = "list/split"


class ListPage(QWidget):
    """One page for all lists. ``wanted`` gives what is to be done next with a record, ``bulk`` with the chosen ones.

    ``seldom_wanted`` gives what was chosen of a record's menu, and the record; ``print_wanted`` how it is printed.
    """

    changed = Signal(str)
    wanted = Signal(str, Step)
    bulk = Signal(str, list)
    new_wanted = Signal(str)
    seldom_wanted = Signal(str, str)
    counted = Signal(int)
    print_wanted = Signal(str)

    def __init__(
        self, desk: Desk, background: Background, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        """Show the first place."""
        super().__init__(parent)
        self.setObjectName("list_page")
        self._desk, self._background, self._settings = desk, background, settings
        self.place = PLACES[0]
        self._text = ""
        self._filters = Filters()
        self._look: Job | None = None
        self.filters = FilterBar(desk, background)
        self.model = RecordModel(desk, background, self)
        self.table = RecordTable(self.model)
        self.emptying = look.button(tr("Empty the bin …"), "empty_bin", "remove")
        self.empty = EmptyPlace()
        self.detail = DetailPanel(desk)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([760, 300])
        if kept := self._settings.value(_SPLIT):
            self._split.restoreState(kept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        self._heading = look.Heading("", 1)
        self._heading.setObjectName("place_title")
        layout.addWidget(self._heading)
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.filters, 1)
        for beside in (self.emptying, self._sorting(), self._printing()):
            row.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.tools)
        layout.addWidget(self._split, 1)

    def _sorting(self) -> QPushButton:
        """What a click on the head of a column does, for those who use keys."""
        button = look.menu_button(tr("Sort"), "sort")
        menu = QMenu(button)
        for column, words in enumerate(HEADS):
            action = menu.addAction(tr(words))
            action.setObjectName(f"sort_{column}")
            action.triggered.connect(lambda _on=False, column=column: self.table.sort_by(column))
        button.setMenu(menu)
        return button

    def _printing(self) -> QPushButton:
        """The list on paper; what is chosen of it alone, where several records are."""
        button = look.menu_button(tr("Print"), "print_menu", "print")
        menu = QMenu(button)
        for name, words in (
            ("print_list", tr("Print the list …")),
            ("print_folder", tr("Make a meeting folder …")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"menu_{name}")
            action.triggered.connect(partial(self._want_print, name))
        button.setMenu(menu)
        return button

    def _want_print(self, name: str, _on: bool = False) -> None:
        self.print_wanted.emit(name)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.model.loaded.connect(self._show_what_is_there)
        self.table.chosen.connect(self._glance)
        self.table.opened.connect(lambda identifier: self.wanted.emit(identifier, Step.OPEN))
        self.table.removed.connect(lambda: self.ask("bin"))
        self.emptying.clicked.connect(self._erase_all)
        self.detail.step.connect(self.wanted)
        self.detail.bulk.connect(self.ask)
        self.detail.seldom.connect(self.seldom_wanted)
        self.detail.users.connect(self.show_users)
        self.empty.new_wanted.connect(self.new_wanted)
        self.empty.clear_wanted.connect(self.filters.clear.click)

    def title(self) -> str:
        """The name of the place."""
        return tr(self.place.title)

    def show_place(self, place: Place) -> None:
        """Go to a place, filtered and sorted as it was left."""
        self.place, self._text = place, ""
        self._filters = filters_from(str(self._settings.value(f"list/{place.name}/filters") or ""))
        usual = order_from(str(self._settings.value(f"list/{place.name}/order") or ""), place.query)
        self._heading.setText(tr(place.title))
        self.filters.show_filters(place.query, self._filters)
        self._show(usual)

    def search(self, text: str) -> None:
        """Show every record that holds these words."""
        fresh = self.place.name != FOUND.name
        self.place, self._text = FOUND, text
        if fresh:
            self._filters = Filters()
            self.filters.show_filters(FOUND.query, self._filters)
        self._heading.setText(tr("Found: {text}", text=text))
        self._show(self.model.query if not fresh else FOUND.query)

    def show_query(self, query: Query) -> None:
        """Show the records that were counted somewhere else."""
        types = query.record_types or FOUND.query.record_types
        self.place, self._text = (
            replace(FOUND, query=replace(query, record_types=types, about={})),
            query.text,
        )
        places = without_those_within(query.about.get(Aspect.COUNTRY, ()), self._desk.vocabularies)
        self._filters = Filters((), query.about, query.year).with_terms(Aspect.COUNTRY, places)
        self._heading.setText(self._counted_as(query))
        self.filters.show_filters(self.place.query, self._filters)
        self._show(query)

    def _counted_as(self, query: Query) -> str:
        """What they were counted as, where no chip says it."""
        # Only after a look at a summary; what it needs is not there when the window opens.
        from desktop_app.summaries.filter_words import filter_words

        unsaid = replace(query, about={}, year=None)
        words = tr("; ").join(filter_words(self._desk, unsaid, self._desk.language))
        return (
            tr("Records that were counted: {what}", what=words) if words else tr("Records that were counted")
        )

    def show_users(self, identifier: str, title: str) -> None:
        """Show the records in which this one is chosen."""
        self.show_query(Query(naming=identifier))
        named = Phrase(title or tr("Without a title"))
        self._heading.setText(tr("Records that refer to: {title}", title=named))

    def _show(self, query: Query) -> None:
        wanted = self._filters.applied(replace(self.place.query, text=self._text))
        wanted = with_all_within(wanted, self._desk.vocabularies)
        wanted = replace(wanted, order=query.order, descending=query.descending)
        self.table.show_order(wanted)
        self.model.show(wanted)

    def _filter(self, filters: Filters) -> None:
        self._filters = filters
        self._show(self.model.query)

    def refresh(self) -> None:
        """Read the list again; what is chosen stays chosen, what is in view stays in view."""
        self.model.reload(self.table.first_in_view())

    def leave(self) -> None:
        """Keep how the place is filtered, sorted and divided."""
        self._settings.setValue(_SPLIT, self._split.saveState())
        if self.place.name != FOUND.name:
            self._settings.setValue(f"list/{self.place.name}/filters", self._filters.to_text())
            self._settings.setValue(f"list/{self.place.name}/order", order_to_text(self.model.query))

    def chosen(self) -> list[str]:
        """The identifiers of the chosen records, of those that were ever in view."""
        return self.table.identifiers()

    def _hint(self) -> str:
        """Who practises and has nothing yet is told where the examples are."""
        if self._desk.practice and not self._desk.store.records.count(Query()):
            return tr("Or press “Synchronize”: the practice clearing-house has example records for you.")
        return ""

    def _show_what_is_there(self) -> None:
        count = self.model.rowCount()
        if not count:
            self.empty.show_place(self.place, narrowed=bool(self._filters), hint=self._hint())
        self._stack.setCurrentWidget(self.table if count else self.empty)
        self.detail.setVisible(bool(count))
        self.tools.setVisible(bool(count or self._filters))
        self.emptying.setText(tr("Erase all that is listed …") if self._filters else tr("Empty the bin …"))
        self.emptying.setVisible(self._is_bin() and bool(count))
        if count and not self.table.selectionModel().hasSelection():
            self.table.choose_first()
        self.counted.emit(count)

    def _glance(self, identifiers: list[str]) -> None:
        if self._look is not None:
            self._look.forget()
        number = len(self.table.rows())
        if number == 1 and identifiers:
            identifier = identifiers[0]
            self._look = self._background.run(
                lambda: glance(self._desk, identifier), self._show_glance, owner=self
            )
        elif number > 1:
            self.detail.show_many(number, binned=self._is_bin())
        else:
            self.detail.show_nothing()

    def _show_glance(self, seen: Glance | None) -> None:
        if seen is None:
            self.detail.show_nothing()
        else:
            self.detail.show_one(seen)

    def ask(self, what: str) -> None:
        """Ask for something with all that is chosen, also with what was never in view."""
        rows, query = self.table.rows(), self.model.query
        if not rows or (what == "bin" and self._is_bin()):
            return
        if len(rows) == len(self.chosen()):
            self.bulk.emit(what, self.chosen())
            return

        def read() -> list[str]:
            identifiers = self._desk.store.records.identifiers(query)
            return [identifiers[row] for row in rows if row < len(identifiers)]

        self._background.run(read, partial(self.bulk.emit, what), owner=self)

    def _is_bin(self) -> bool:
        return State.BIN in self.place.query.states

    def _erase_all(self) -> None:
        """Ask to erase all that is listed: all that lies in the bin, or what the filters leave of it."""
        query = self.model.query
        self._background.run(
            lambda: self._desk.store.records.identifiers(query), partial(self.bulk.emit, "erase"), owner=self
        )

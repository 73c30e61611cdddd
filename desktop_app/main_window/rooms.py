"""The parts of the window in their places, and going from one page to another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.actions import Actions
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.page import ListPage
from desktop_app.lists.places import place_named
from desktop_app.main_window import pages
from desktop_app.main_window.figures import Figures
from desktop_app.main_window.list_printing import ListPrinting
from desktop_app.main_window.navigation import Navigation
from desktop_app.main_window.page_room import PageRoom
from desktop_app.main_window.page_stack import PageStack, as_page
from desktop_app.main_window.status_bar import StatusBar, saving_words
from desktop_app.main_window.top_bar import TopBar
from desktop_app.operations.attaching import fetch
from desktop_app.practice import PracticeBand
from desktop_app.synchronizing.asking import Asking
from desktop_app.told import Told
from desktop_app.widgets.notice import Notice
from desktop_app.windows.about import AboutPage
from desktop_app.windows.keys import KeysPage
from desktop_app.words import tr
from forms.files import file_name
from forms.languages import in_language
from sync.errors import Trouble
from sync.records import Query, Record

_PLACE = "window/place"
_UNFOLDED = "window/seldom_places"


class Rooms(QWidget):
    """Top, places, pages and foot; ``lay_out`` puts them there when the commands are known.

    ``opened`` gives the record whose form was opened, ``placed`` the page of a place when it is made;
    ``workspaces_wanted`` asks for the page of all workspaces; ``protection_wanted`` and ``lock_wanted`` are for the
    program too.
    """

    opened = Signal(Record)
    placed = Signal(QWidget)
    workspaces_wanted = Signal()
    protection_wanted = Signal()
    lock_wanted = Signal()
    return_wanted = Signal(Path, object)
    update_wanted = Signal(object)
    commands: Actions
    asking: Asking

    def __init__(
        self, desk: Desk, background: Background, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        """Without any part yet."""
        super().__init__(parent)
        self.desk, self.background, self._settings = desk, background, settings
        self.figures = Figures(desk, background, self)
        self._places: dict[str, QWidget] = {}

    def lay_out(self, commands: Actions, asking: Asking) -> None:
        """Put every part into its place; pages ask the clearing-house by ``asking``."""
        self.commands, self.asking = commands, asking
        self.top = TopBar(self.desk, self.commands)
        self.band = PracticeBand()
        self.band.setVisible(self.desk.practice)
        self.navigation = Navigation(self.commands)
        self.navigation.list.unfold(str(self._settings.value(_UNFOLDED)) == "yes")
        self.navigation.list.unfolded.connect(self._keep_unfolded)
        self.notice = Notice()
        self.stack = PageStack()
        self.list = ListPage(self.desk, self.background, self._settings)
        in_front = self.stack.currentWidget
        self.printing = ListPrinting(self.desk, self.background, self.list, in_front, self.open_page)
        self.foot = StatusBar(self.commands, self.desk.clock)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(look.WIDE, look.GAP, look.WIDE, 0)
        above.addWidget(self.notice)
        middle.addLayout(above)
        middle.addWidget(PageRoom(self.stack), 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.top, self.band):
            layout.addWidget(widget)
        layout.addLayout(row, 1)
        layout.addWidget(self.foot)

    def go(self, name: str) -> None:
        """Go to a place, by its name; the first one where there is none of that name."""
        place = place_named(name)
        self.top.search.empty()
        self.notice.hide()
        self.navigation.mark(place.name)
        self._settings.setValue(_PLACE, place.name)
        page = self._place_page(place.name)
        self.stack.go_to(page)
        self.foot.show_saving("")
        if page is self.list:
            self.list.show_place(place)
        else:
            as_page(page).refresh()

    def _place_page(self, name: str) -> QWidget:
        if name not in pages.PLACES:
            return self.list
        if name not in self._places:
            self._places[name] = self._wired(pages.PLACES[name](self.desk, self.background, self.asking))
            self.placed.emit(self._places[name])
        return self._places[name]

    def search(self, words: str) -> None:
        """Show the records that hold these words; the last place again where there are none."""
        if not words:
            self.go(self.last_place())
            return
        self.navigation.mark("")
        if self.stack.currentWidget() is not self.list:
            self.stack.go_to(self.list)
        self.list.search(words)

    def last_place(self) -> str:
        """The name of the place that was open last."""
        return str(self._settings.value(_PLACE) or "")

    def begin_search(self) -> None:
        """Put the cursor into the search."""
        self.top.search.setFocus()
        self.top.search.selectAll()

    def open_record(self, identifier: str) -> None:
        """Open the form of a record; anew where it is in front, or a page about it on top of it is."""
        self.leave_record(identifier)
        page = pages.form_page(self.desk, self.background, identifier)
        if (below := self.stack.currentWidget()) is not None:
            page.view.header.say_back(as_page(below).title())
        self.open_page(page)
        self.navigation.mark(pages.place_of_page(page, ""))
        self.opened.emit(page.session.record)

    def leave_record(self, identifier: str) -> None:
        """Leave the pages in front that are about a record."""
        while self.stack.is_on_top() and self._is_about(identifier):
            self.stack.back()

    def _is_about(self, identifier: str) -> bool:
        """Whether the page in front is about this record."""
        return getattr(self.stack.currentWidget(), "identifier", "") == identifier

    def open_page(self, page: QWidget) -> None:
        """Open a page on top of the place where one is."""
        self.notice.hide()
        self.stack.open(self._wired(page))

    def back(self) -> None:
        """Leave the page in front; where none is opened, take the search away."""
        if self.stack.back():
            self.navigation.mark(pages.place_of_page(self.stack.currentWidget(), self.last_place()))
            self.foot.show_saving("")
            self.figures.read_soon()
        elif self.top.search.text():
            self.top.search.take_away()

    def of_program(self) -> dict[str, Callable[[], object]]:
        """The commands that are for the program, by their names."""
        return {
            "workspaces": self.workspaces_wanted.emit,
            "protection": self.protection_wanted.emit,
            "lock": self.lock_wanted.emit,
            "backups": lambda: self.open_page(pages.backups_page(self.desk, self.background)),
            "keys": lambda: self.open_page(KeysPage()),
            "update": lambda: self.update_wanted.emit(None),
            "about": lambda: self.open_page(AboutPage()),
        }

    def wishes(self) -> dict[str, Callable[..., object]]:
        """What the pages can want of the window, by the names of their signals."""
        return {
            "changed": lambda _identifier: self.figures.read_soon(),
            "back_wanted": self.back,
            "record_wanted": self.open_record,
            "file_wanted": self._fetch,
            "records_wanted": self._show_records,
            "settle_wanted": self.settle,
            "print_wanted": self._print,
            "page_wanted": self.open_page,
            "gone": self.leave_record,
            "return_wanted": self.return_wanted.emit,
        }

    def tell(self, told: Told) -> None:
        """Say in a line what was done."""
        self.notice.say(
            told.text,
            role=told.role,
            action=told.action,
            do=told.do,
            second=told.second,
            other=told.other,
        )

    def _keep_unfolded(self, unfolded: bool) -> None:
        self._settings.setValue(_UNFOLDED, "yes" if unfolded else "no")

    def _fetch(self, url: str) -> None:
        """Fetch a file from the clearing-house, then open it."""
        self.notice.say(tr("Fetching the file {name} …", name=file_name(url)))
        self.asking.ask(lambda house: fetch(self.desk, house, url), self._fetched, self._not_fetched, self)

    def _fetched(self, copy: Path) -> None:
        self.notice.hide()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _not_fetched(self, trouble: Trouble) -> None:
        self.notice.say(" ".join(map(tr, trouble.sentences)), role="warning")

    def _wired(self, page: QWidget) -> QWidget:
        if (saver := getattr(page, "saver", None)) is not None:
            saver.changed.connect(lambda: self.foot.show_saving(*saving_words(saver.state.value)))
        return pages.wire(page, self.wishes())

    def _print(self, what: str | Query, topic: str = "") -> None:
        """Look at a record on paper, or at the summary of a query."""
        if isinstance(what, Query):
            self.open_page(pages.summary_preview_page(self.desk, self.background, what, topic))
        else:
            self.open_page(pages.record_preview_page(self.desk, self.background, what))

    def print_out(self, what: str) -> None:
        """Print the list in front, or what is chosen of it: as a list, or as a folder."""
        self.printing.print_out(what)

    def _show_records(self, query: Query) -> None:
        self.navigation.mark("")
        self.stack.go_to(self.list)
        self.list.show_query(query)

    def _show_users(self, identifier: str) -> None:
        """Show who refers to a record."""
        self._show_records(Query(naming=identifier))
        titles = self.desk.store.records.title(identifier) or {}
        self.list.show_users(identifier, in_language(dict(titles), self.desk.language))

    def settle(self, identifier: str) -> None:
        """Go to the conflicts of a record."""
        self.go("conflicts")
        page = self._places["conflicts"]
        page.show_record(identifier)  # type: ignore[attr-defined]  # the conflict page's own

    def leave(self) -> None:
        """Save what is pending everywhere."""
        self.stack.leave()
        self.list.leave()

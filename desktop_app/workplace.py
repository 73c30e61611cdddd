"""The window at work: top, places, pages and foot put together, and who tells whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look, pages
from desktop_app.actions import NEW, Actions
from desktop_app.background import Background
from desktop_app.connection import Connection
from desktop_app.deeds import Deeds, Told
from desktop_app.desk import Desk
from desktop_app.figures import Figures, Numbers
from desktop_app.lists.glance import Step
from desktop_app.lists.page import ListPage
from desktop_app.lists.places import place_named
from desktop_app.navigation import Navigation
from desktop_app.notice import Notice
from desktop_app.page_stack import PageStack, as_page
from desktop_app.practice import PracticeBand
from desktop_app.status_bar import StatusBar, saving_words
from desktop_app.top_bar import TopBar
from desktop_app.windows import files
from desktop_app.windows.about import AboutPage
from desktop_app.windows.answers import Answers
from desktop_app.windows.keys import KeysPage
from desktop_app.windows.settings import SettingsPage
from sync.records import Intent, Query

_PLACE = "window/place"


class Workplace(QWidget):
    """Everything in the window while a desk is open. ``anew_wanted`` asks for it to be built again."""

    anew_wanted = Signal(Answers)
    quit_wanted = Signal()

    def __init__(
        self, desk: Desk, background: Background, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        """Build it and go to the place that was open last."""
        super().__init__(parent)
        self.desk, self.background, self._settings = desk, background, settings
        self.connection = Connection(desk, background, self)
        self.practice, self.synchronizer = self.connection.practice, self.connection.synchronizer
        self.deeds = Deeds(desk, background, self)
        self.figures = Figures(desk, background, self)
        self.commands = Actions(self._doers(), self)
        self.addActions(self.commands.all())
        self._places: dict[str, QWidget] = {}
        self._build()
        self._connect()
        self.go(self._last_place())
        self.figures.read_now()

    def _build(self) -> None:
        self.top = TopBar(self.desk, self.commands)
        self.band = PracticeBand()
        self.band.setVisible(self.desk.practice)
        self.navigation = Navigation(self.commands)
        self.notice = Notice()
        self.stack = PageStack()
        self.list = ListPage(self.desk, self.background, self._settings)
        self.foot = StatusBar(self.commands, self.desk.clock)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(look.WIDE, look.GAP, look.WIDE, 0)
        above.addWidget(self.notice)
        middle.addLayout(above)
        middle.addWidget(self.stack, 1)
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

    def _doers(self) -> dict[str, Callable[[], object]]:
        """Who does each command."""
        doers: dict[str, Callable[[], object]] = {
            "new": self._open_new_menu,
            "find": self._find,
            "synchronize": self.synchronizer.start,
            "stop": self.synchronizer.stop,
            "back": self.back,
            "open": partial(self._with_chosen, "open"),
            "bin": partial(self._with_chosen, "bin"),
            "publish": partial(self._with_chosen, "publish"),
            "export": partial(self._with_chosen, "export"),
            "import": lambda: files.open_(self, self.deeds),
            "settings": self.open_settings,
            "keys": lambda: self.open_page(KeysPage()),
            "about": lambda: self.open_page(AboutPage()),
            "quit": self.quit_wanted.emit,
        }
        for command in NEW:
            doers[command.name] = partial(self.deeds.new, command.name.removeprefix("new_"))
        return doers

    def _connect(self) -> None:
        self.navigation.went.connect(self.go)
        self.top.search.searched.connect(self._search)
        self.top.search.left.connect(self.list.table.setFocus)
        self.list.table.addActions([self.commands[name] for name in ("open", "publish", "export", "bin")])
        self.list.wanted.connect(self._step)
        self.list.bulk.connect(self._bulk)
        self.list.new_wanted.connect(self.deeds.new)
        self.list.table.chosen.connect(lambda chosen: self.band.allow(len(chosen) == 1))
        self.figures.read.connect(self._show_numbers)
        self.figures.minute.connect(self.foot.say_again)
        self.deeds.told.connect(self._tell)
        self.deeds.changed.connect(self._changed)
        self.deeds.made.connect(self.open_record)
        self.deeds.open_wanted.connect(self.open_record)
        self.band.wanted.connect(self._ask_colleague)
        self.band.real_wanted.connect(self.open_settings)
        self.connection.tell_at(self.foot, self.commands)
        self.connection.told.connect(self._tell)
        self.connection.arrived.connect(self._changed)
        self.connection.queue_wanted.connect(partial(self.go, "waiting"))
        self.connection.settings_wanted.connect(self.open_settings)

    # Going from place to place.

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
            self._places[name] = self._wired(pages.PLACES[name](self.desk, self.background))
        return self._places[name]

    def _search(self, words: str) -> None:
        if not words:
            self.go(self._last_place())
            return
        self.navigation.mark("")
        if self.stack.currentWidget() is not self.list:
            self.stack.go_to(self.list)
        self.list.search(words)

    def _last_place(self) -> str:
        return str(self._settings.value(_PLACE) or "")

    def _find(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def open_record(self, identifier: str) -> None:
        """Open the form of a record."""
        page = pages.form_page(self.desk, self.background, identifier)
        if (below := self.stack.currentWidget()) is not None:
            page.view.header.say_back(as_page(below).title())
        self.open_page(page)
        self.navigation.mark(pages.place_of_page(page, ""))

    def open_page(self, page: QWidget) -> None:
        """Open a page on top of the place where one is."""
        self.notice.hide()
        self.stack.open(self._wired(page))

    def back(self) -> None:
        """Leave the page in front; where none is opened, take the search away."""
        if self.stack.back():
            self.navigation.mark(pages.place_of_page(self.stack.currentWidget(), self._last_place()))
            self.foot.show_saving("")
            self.figures.read_soon()
        elif self.top.search.text():
            self.top.search.take_away()

    def _wired(self, page: QWidget) -> QWidget:
        wishes: dict[str, Callable[..., object]] = {
            "changed": lambda _identifier: self.figures.read_soon(),
            "back_wanted": self.back,
            "record_wanted": self.open_record,
            "records_wanted": self._show_records,
            "settle_wanted": self._settle,
            "submit_wanted": lambda identifier, intent: self.deeds.send(identifier, Intent(intent)),
            "print_wanted": self._print,
            "sync_wanted": self.synchronizer.start,
            "told": self._tell,
        }
        if (saver := getattr(page, "saver", None)) is not None:
            saver.changed.connect(lambda: self.foot.show_saving(*saving_words(saver.state.value)))
        return pages.wire(page, wishes)

    def _print(self, what: str | Query, topic: str = "") -> None:
        """Look at a record on paper, or at the summary of a query."""
        if isinstance(what, Query):
            self.open_page(pages.summary_preview_page(self.desk, self.background, what, topic))
        else:
            self.open_page(pages.record_preview_page(self.desk, self.background, what))

    def _show_records(self, query: Query) -> None:
        self.navigation.mark("")
        self.stack.go_to(self.list)
        self.list.show_query(query)

    def _settle(self, identifier: str) -> None:
        self.go("conflicts")
        page = self._places["conflicts"]
        page.show_record(identifier)  # type: ignore[attr-defined]  # the conflict page's own

    def open_settings(self) -> None:
        """Open the page of settings."""
        page = SettingsPage(self.desk)
        page.kept.connect(self.anew_wanted)
        self.open_page(page)

    # Doing something with records.

    def _open_new_menu(self) -> None:
        self.navigation.new.showMenu()

    def _with_chosen(self, what: str) -> None:
        chosen = self.list.chosen() if self.stack.currentWidget() is self.list else []
        if chosen and what == "open":
            self.open_record(chosen[0])
        elif chosen:
            self.list.ask(what)

    def _step(self, identifier: str, step: Step) -> None:
        match step:
            case Step.PUBLISH:
                self.deeds.publish([identifier])
            case Step.SYNCHRONIZE:
                self.synchronizer.start()
            case Step.SETTLE:
                self._settle(identifier)
            case Step.RESTORE:
                self.deeds.restore([identifier])
            case Step.OPEN | Step.MEND if identifier:
                self.open_record(identifier)

    def _bulk(self, what: str, chosen: list[str]) -> None:
        match what:
            case "bin":
                self.deeds.bin(chosen)
            case "restore":
                self.deeds.restore(chosen)
            case "publish":
                self.deeds.publish(chosen)
            case "export":
                files.save(self, self.deeds, chosen)

    def _ask_colleague(self, deed: str) -> None:
        current = self.stack.currentWidget()
        identifier = getattr(current, "identifier", "") if current is not self.list else ""
        chosen = [identifier] if identifier else self.list.chosen()
        if chosen or deed == "new":
            self.practice.ask(deed, chosen[0] if chosen else "")

    # Telling how it went.

    def _tell(self, told: Told) -> None:
        self.notice.say(told.text, role=told.role, action=told.action, do=told.do)

    def _changed(self) -> None:
        if (current := self.stack.currentWidget()) is not None:
            as_page(current).refresh()
        self.figures.read_soon()

    def _show_numbers(self, numbers: Numbers) -> None:
        self.navigation.show_counts(numbers.counts)
        if not self.connection.is_going_on():
            self.foot.show_standing(numbers.standing)

    def leave(self) -> None:
        """Save what is pending everywhere."""
        self.stack.leave()
        self.list.leave()

    def close_down(self) -> None:
        """Save, let the connection go, stop the practice clearing-house; after the background has closed."""
        self.connection.close_down()

"""The window at work: top, places, pages and foot put together, and who tells whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app import record_menu
from desktop_app.actions import NEW, Actions
from desktop_app.background import Background, unheard
from desktop_app.carrying.at_work import CarryingAtWork
from desktop_app.deeds.asking_first import before_discarding, before_removal
from desktop_app.deeds.deeds import Deeds
from desktop_app.desk import Desk
from desktop_app.lists.glance import Step
from desktop_app.main_window import pages
from desktop_app.main_window.connection import Connection
from desktop_app.main_window.figures import Numbers
from desktop_app.main_window.page_stack import as_page
from desktop_app.main_window.practising import Practising
from desktop_app.main_window.recovery import offer_recovered
from desktop_app.main_window.rooms import Rooms
from desktop_app.operations.recovering import forget_writing
from desktop_app.review.at_work import ReviewAtWork
from desktop_app.templates.at_work import TemplatesAtWork
from desktop_app.windows import files
from desktop_app.windows.answers import Answers
from sync.records import Intent

_OF_CHOSEN = ("open", "publish", "export", "hand_over", "bin")


class Workplace(Rooms):
    """Everything in the window while a desk is open. ``anew_wanted`` asks for it to be built again."""

    anew_wanted = Signal(Answers)
    quit_wanted = Signal()

    def __init__(
        self, desk: Desk, background: Background, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        """Build it and go to the place that was open last."""
        super().__init__(desk, background, settings, parent)
        self.connection = Connection(desk, background, self)
        self.practice, self.synchronizer = self.connection.practice, self.connection.synchronizer
        self.deeds = Deeds(desk, background, self)
        self.review = ReviewAtWork(desk, background, self.deeds, self, self.open_page)
        self.carrying = CarryingAtWork(desk, background, self, self.open_page, self._save_now)
        self.lay_out(Actions(self._doers(), self), self.connection.asking)
        self._practising = Practising(self, self.practice)
        self.addActions(self.commands.all())
        self._connect()
        self.templates = TemplatesAtWork(desk, self.deeds, self, self.open_page)
        self.templates.offer_in(self.navigation.new.menu())
        self.go(self.last_place())
        self.figures.read_now()
        offer_recovered(desk, self.notice, self.deeds, self.open_record)

    def _doers(self) -> dict[str, Callable[[], object]]:
        """Who does each command."""
        doers: dict[str, Callable[[], object]] = {
            "new": self._open_new_menu,
            "find": self.begin_search,
            "synchronize": self._synchronize,
            "stop": self.synchronizer.stop,
            "stop_trying": self.connection.again.stop,
            "back": self.back,
            "open": partial(self._with_chosen, "open"),
            "bin": partial(self._with_chosen, "bin"),
            "publish": partial(self._with_chosen, "publish"),
            "export": partial(self._with_chosen, "export"),
            "hand_over": partial(self._with_chosen, "hand_over"),
            "print_list": partial(self.print_out, "print_list"),
            "print_folder": partial(self.print_out, "print_folder"),
            **self.carrying.doers(),
            "settings": self.open_settings,
            **self.of_program(),
            "quit": self.quit_wanted.emit,
        }
        for command in NEW:
            doers[command.name] = partial(self.deeds.new, command.name.removeprefix("new_"))
        return doers

    def _connect(self) -> None:
        self.navigation.went.connect(self.go)
        self.top.search.searched.connect(self.search)
        self.top.search.left.connect(self.list.table.setFocus)
        self.list.table.addActions([self.commands[name] for name in _OF_CHOSEN])
        self.list.wanted.connect(self._step)
        self.list.bulk.connect(self._bulk)
        self.list.seldom_wanted.connect(self._do_seldom)
        self.list.new_wanted.connect(self.deeds.new)
        self.figures.read.connect(self._show_numbers)
        self.figures.minute.connect(self.foot.say_again)
        self.carrying.records_brought.connect(self.deeds.take_in)
        self.carrying.update_brought.connect(self.update_wanted)
        self.deeds.told.connect(self.tell)
        self.deeds.changed.connect(self._changed)
        self.deeds.made.connect(self.open_record)
        self.deeds.open_wanted.connect(self.open_record)
        self.deeds.users_wanted.connect(self._show_users)
        self.band.real_wanted.connect(self.open_settings)
        self.connection.tell_at(self.foot, self.commands)
        self.placed.connect(self.connection.tell_on)
        self.stack.currentChanged.connect(lambda _place: self._leave_beginning())
        self.connection.told.connect(self.tell)
        self.connection.arrived.connect(self._changed)
        self.opened.connect(self.connection.requests.look_at)
        self.connection.requests.told.connect(self.tell)
        self.connection.requests.news.connect(self._news)
        self.connection.queue_wanted.connect(partial(self.go, "waiting"))
        self.connection.settings_wanted.connect(self.open_settings)

    def wishes(self) -> dict[str, Callable[..., object]]:
        """What the pages can want, of what is done here too."""
        return {
            **super().wishes(),
            **self.review.wishes(),
            "submit_wanted": lambda identifier, intent: self.deeds.send(identifier, Intent(intent)),
            "sync_wanted": self._synchronize,
            "stop_wanted": self.synchronizer.stop,
            "export_wanted": lambda chosen: files.save(self, self.deeds, chosen),
            "log_wanted": lambda: files.save_log(self, self.deeds),
            "alone_wanted": self._synchronize,
            "told": self.tell,
            "recall_wanted": self.connection.requests.take_back,
            "seldom_wanted": self._do_seldom,
            "version_wanted": self.deeds.use_version,
            "put_back_wanted": self.deeds.put_back,
            "bundle_wanted": self.carrying.make,
            "template_wanted": self.deeds.from_template,
        }

    def open_settings(self) -> None:
        """Open the page of settings."""
        page = self.connection.settings_page()
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
            case Step.ASK | Step.REVIEW:
                self.review.step(identifier, step)
            case Step.SYNCHRONIZE:
                self.synchronizer.start()
            case Step.SETTLE:
                self.settle(identifier)
            case Step.RESTORE:
                self.deeds.restore([identifier])
            case Step.OPEN | Step.MEND if identifier:
                self.open_record(identifier)

    def _bulk(self, what: str, chosen: list[str]) -> None:
        doers: dict[str, Callable[[list[str]], object]] = {
            "bin": self.deeds.bin,
            "restore": self.deeds.restore,
            "erase": partial(self.deeds.erase, over=self),
            "publish": self.deeds.publish,
            "ask_review": self.deeds.reviews.ask,
            "export": partial(files.save, self, self.deeds),
            "hand_over": partial(self.carrying.make, hand_over=True),
            **self.printing.doers(),
        }
        doers[what](chosen)

    def _synchronize(self, only: str = "") -> None:
        """What was typed until now goes along; where it cannot be kept, it was said why."""
        if self._save_now():
            self.synchronizer.start(only=only)

    def _leave_beginning(self) -> None:
        """A page that has the button to synchronize, beside what it costs, is the only one that has it."""
        self.foot.leave_beginning(getattr(self.stack.currentWidget(), "begins_synchronization", False))

    def _save_now(self) -> bool:
        save = getattr(self.stack.currentWidget(), "save_now", None)
        return save is None or bool(save())

    def _do_seldom(self, what: str, identifier: str) -> None:
        if what in pages.ABOUT:
            self.open_page(pages.ABOUT[what](self.desk, self.background, identifier))
            return
        match what:
            case record_menu.COPY:
                self.deeds.copy(identifier)
            case record_menu.TEMPLATE:
                self.templates.keep(identifier)
            case record_menu.ERASE:
                self.deeds.erase([identifier], self)
            case record_menu.ALONE:
                self._synchronize(identifier)
            case record_menu.VERSIONS:
                self.open_page(pages.versions_page(self.desk, self.asking, identifier))
            case record_menu.HAND_OVER:
                self.carrying.make([identifier], hand_over=True)
            case record_menu.WITHDRAW:
                before_removal(self, self.desk, identifier, partial(self.deeds.ask_removal, identifier))
            case record_menu.DISCARD:
                before_discarding(self, self.desk, identifier, partial(self.deeds.discard, identifier))

    # What is shown follows what was done.

    def _changed(self) -> None:
        if (current := self.stack.currentWidget()) is not None:
            as_page(current).refresh()
        self.figures.read_soon()

    def _news(self) -> None:
        """Of reviews; the page of requests asks for itself."""
        if self.stack.currentWidget() is not self._places.get("tasks"):
            self._changed()
        self.figures.read_soon()

    def _show_numbers(self, numbers: Numbers) -> None:
        self.navigation.show_counts(numbers.counts, numbers.queued)
        self.navigation.show_tasks(numbers.deciding)
        if not self.connection.is_going_on():
            self.foot.show_standing(numbers.standing)

    def leave(self) -> None:
        """Save what is pending everywhere; then there is nothing to offer at the next start."""
        super().leave()
        forget_writing(self.desk)

    def give_way(self, to: Workplace) -> None:
        """Let the connection go, as this one is built anew; the practice clearing-house that runs is the other's."""
        self._practising.close()
        self.synchronizer.close()
        if self.desk.practice:
            self.background.run(
                partial(to.practice.take_over, self.practice), unheard, on="network", owner=to
            )

    def close_down(self) -> None:
        """Save, let the connection go, stop the practice clearing-house; after the background has closed."""
        self._practising.close()
        self.connection.close_down()

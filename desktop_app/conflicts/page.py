"""The page on which a person settles what both sides changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.confirm import ask_first
from desktop_app.conflicts.choices import How, keep_choices
from desktop_app.conflicts.deeds import Done, keep_two, settle_all, settle_one
from desktop_app.conflicts.doing import Doing
from desktop_app.conflicts.entries import Asks, Entries, entries
from desktop_app.conflicts.everywhere import before_everywhere, everywhere_button
from desktop_app.conflicts.opened import Opened, read_record
from desktop_app.conflicts.other_deeds import decide, decide_alike, put_back
from desktop_app.conflicts.record_list import RecordList
from desktop_app.conflicts.record_pane import RecordPane
from desktop_app.conflicts.removal_sheet import RemovalSheet
from desktop_app.conflicts.removal_words import before_all
from desktop_app.desk import Desk
from desktop_app.empty import Empty
from desktop_app.labels import Heading
from desktop_app.notice import Notice
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr

KEEP_AFTER = 700
LEAST_LIST_WIDTH = 160


class ConflictPage(QWidget):
    """All records in conflict, and the one that is being settled.

    ``changed`` names a record that was settled or made, ``record_wanted`` one to open; ``back_wanted`` says that the
    person leaves the rest for later.
    """

    changed = Signal(str)
    record_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._identifier = ""
        self._entries = Entries((), ())
        self._go_to_first = False
        self._merged_wanted = False
        self._sought = ""
        self.setObjectName("conflicts")
        self.setAccessibleName(self.title())
        self.heading = Heading(self.title(), 1)
        self.notice = Notice()
        self.list = RecordList()
        self.pane = RecordPane(Surroundings(desk, background))
        self.view = self.pane.answers
        self.doing = Doing(background, self.notice, self)
        self.everywhere = everywhere_button(self._settle_all)
        self.merged = look.button("", "records_merged", kind="link")
        self.merged.setCheckable(True)
        self.empty = Empty(
            "conflict",
            tr("Nothing to settle"),
            tr(
                "When you and somebody else change the same answer, both are kept and shown here side by side."
            ),
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """What the page is called."""
        return tr("In conflict")

    def refresh(self) -> None:
        """Look again at what is in conflict."""
        self._background.run(lambda: entries(self._desk), self._show_entries, owner=self)

    def leave(self) -> None:
        """Keep what was chosen and written and is not settled yet."""
        self._keep()

    def show_record(self, identifier: str) -> None:
        """Show this record among those in conflict."""
        self._keep()
        self._merged_wanted = False
        self._seek(identifier)

    def _seek(self, identifier: str) -> None:
        """Read again and go to this record, wherever it stands; to the one that is shown without any."""
        self._sought = identifier
        self._identifier = identifier or self._identifier
        self._go_to_first = True
        self.refresh()

    def _arrange(self) -> None:
        self._side_by_side = QWidget()
        row = QHBoxLayout(self._side_by_side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.WIDE)
        row.addWidget(self.list, 1)
        row.addWidget(self.pane, 4)
        self.list.setMinimumWidth(LEAST_LIST_WIDTH)
        self.pane.setMinimumWidth(2 * LEAST_LIST_WIDTH)
        self._stack = QStackedWidget()
        for widget in (QWidget(), self.empty, self._side_by_side):
            self._stack.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(look.GAP)
        top.addWidget(self.heading)
        top.addStretch(1)
        for button in (self.merged, self.everywhere):
            top.addWidget(button)
            button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.merged.toggled.connect(self._list_merged)
        self.view.decided.connect(self._timer.start)
        self.view.settle_wanted.connect(self._settle)
        self.view.two_wanted.connect(self._keep_as_two)
        self.view.merged_wanted.connect(partial(self._look_at_merged, True))
        self.view.cards.record_wanted.connect(self.record_wanted)
        self.pane.merged.back_wanted.connect(partial(self._look_at_merged, False))
        self.pane.merged.put_back_wanted.connect(self._put_back)
        self.pane.removal.decided.connect(self._decide)
        self.pane.removal.all_decided.connect(self._decide_all)
        self.pane.later_wanted.connect(self._put_off)
        self.pane.head.step_wanted.connect(self.list.step)
        self.pane.head.open_wanted.connect(lambda: self.record_wanted.emit(self._identifier))
        self.doing.began.connect(self._begin)
        self.doing.done.connect(self._finish)
        self.doing.failed.connect(self._fail)
        self.doing.open_wanted.connect(self.record_wanted)

    # What is shown.

    def _show_entries(self, found: Entries) -> None:
        self._entries = found
        open_records, merged = found.to_settle, found.merged
        self.heading.setText(
            tr("In conflict ({count})", count=len(open_records)) if open_records else self.title()
        )
        self._name_merged(len(merged))
        self.everywhere.setVisible(sum(one.asks is Asks.ANSWERS for one in open_records) > 1)
        wanted = self.merged.isChecked() or any(one.identifier == self._sought for one in merged)
        shown = (*open_records, *merged) if wanted else open_records
        current = self.list.show_entries(shown, self._desk.language, self._identifier)
        if current:
            self._open(current)
        else:
            self._identifier = ""
            self._stack.setCurrentWidget(self.empty)
            if (
                self._go_to_first and self.isVisible()
            ):  # what had the focus is gone; the keys of the page are to go on being heard
                self._go_to_first = False
                self.setFocus()

    def _name_merged(self, number: int) -> None:
        if self.merged.isChecked():
            words = tr("Show only what is to be settled")
        else:
            words = tr("{n} record merged by itself: see", "{n} records merged by themselves: see", n=number)
        self.merged.setText(words)
        self.merged.setVisible(number > 0)

    def _list_merged(self, listed: bool) -> None:
        """Show what merged by itself too, beginning with the first of it, or no more."""
        self._keep()
        self._seek(self._entries.merged[0].identifier if listed and self._entries.merged else "")

    def _go_to(self, identifier: str) -> None:
        """Another record was chosen: what was chosen in this one is kept."""
        self._keep()
        self._merged_wanted = False
        self._open(identifier)

    def _open(self, identifier: str) -> None:
        self._identifier = identifier
        read = partial(read_record, self._desk, identifier, merged=self._merged_wanted)
        self._background.run(read, self._show, owner=self)

    def _show(self, opened: Opened) -> None:
        """Show the record, unless another was chosen or this one was settled since it was read.

        Where nothing is new nothing is built anew: somebody may be writing.
        """
        if opened.sheet is None or opened.identifier != self._identifier:
            return
        place = tr("{number} of {total}", number=self.list.currentRow() + 1, total=self.list.count())
        self.pane.head.show_record(opened.sheet.title, place, has_next=self.list.has_next())
        if opened.sheet != self.pane.sheet:
            chosen = self.pane.choices() if self.pane.shows(opened.identifier) else None
            self.pane.show_sheet(opened.sheet, opened.good(chosen))
        self._stack.setCurrentWidget(self._side_by_side)
        if self._go_to_first:
            self._go_to_first = False
            self.pane.focus_first()

    def _look_at_merged(self, wanted: bool) -> None:
        """Look at what merged by itself in this record, or again at what is to be settled."""
        self._keep()
        self._merged_wanted = wanted
        self._go_to_first = True
        self._open(self._identifier)

    def _keep(self) -> None:
        """Write down what was chosen and written, at once: it is small, and a person's own words."""
        self._timer.stop()
        if self.pane.sheet is not None and (choices := self.pane.choices()) is not None:
            keep_choices(self._desk, self.pane.sheet.identifier, choices)

    # What is done.

    def _settle(self) -> None:
        choices = self.view.choices()
        if choices:
            self._do(partial(settle_one, self._desk, self._identifier, choices))

    def _keep_as_two(self) -> None:
        self._do(partial(keep_two, self._desk, self._identifier))

    def _settle_all(self, how: How) -> None:
        self._keep()
        number = sum(one.asks is Asks.ANSWERS for one in self._entries.to_settle)
        before_everywhere(self, how, number, lambda: self.doing.do(partial(settle_all, self._desk, how)))

    def _decide(self, keep: bool) -> None:
        self._do(partial(decide, self._desk, [self._identifier], keep=keep))

    def _decide_all(self, keep: bool) -> None:
        if not isinstance(sheet := self.pane.sheet, RemovalSheet):
            return
        asked = before_all(sheet.side, sheet.alike, keep=keep)
        work = partial(decide_alike, self._desk, sheet.side, keep=keep)
        ask_first(self, asked.question, [asked.follows], asked.verb, lambda: self.doing.do(work))

    def _put_back(self, path: str) -> None:
        self._do(partial(put_back, self._desk, self._identifier, path))

    def _do(self, work: Callable[[], Done]) -> None:
        """Do something with the record that is shown, and with no other."""
        if self.pane.shows(self._identifier):
            self.doing.do(work)

    def _begin(self) -> None:
        """Nothing can be pressed twice; what was chosen is kept."""
        self._keep()
        self._side_by_side.setEnabled(False)

    def _finish(self, done: Done) -> None:
        """What was chosen is done with; go on with the next."""
        self._side_by_side.setEnabled(True)
        self.pane.forget()
        for identifier in done.identifiers:
            self.changed.emit(identifier)
        self._seek(done.show)

    def _fail(self) -> None:
        """Nothing was done, and it is told why; the page shows what is there now."""
        self._side_by_side.setEnabled(True)
        self.refresh()

    def _put_off(self) -> None:
        """What is chosen is kept; go on with another record, or back where there is none."""
        self._keep()
        if self.list.has_next():
            self._go_to_first = True
            self.list.step(1)
            return
        self.notice.say(tr("Your choices are kept. The record stays here until you settle it."))
        self.back_wanted.emit()

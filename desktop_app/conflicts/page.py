"""The page on which a person settles what both sides changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.conflicts.choices import How, keep_choices
from desktop_app.conflicts.deeds import Done
from desktop_app.conflicts.doing import Doing
from desktop_app.conflicts.entries import Entries, entries
from desktop_app.conflicts.on_paper import conflicts_paper
from desktop_app.conflicts.opened import Opened, read_record
from desktop_app.conflicts.record_list import RecordList
from desktop_app.conflicts.record_pane import RecordPane
from desktop_app.conflicts.settler import Settler
from desktop_app.conflicts.top import ConflictTop
from desktop_app.desk import Desk
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.questions.surroundings import Surroundings
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr

KEEP_AFTER = 700
LEAST_LIST_WIDTH = 160


class ConflictPage(QWidget):
    """All records in conflict, and the one that is being settled.

    ``changed`` names a record that was settled or made, ``record_wanted`` one to open; ``back_wanted`` says that the
    person leaves the rest for later; ``page_wanted`` gives the preview of the list on paper.
    """

    changed = Signal(str)
    record_wanted = Signal(str)
    back_wanted = Signal()
    page_wanted = Signal(QWidget)

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
        self.top = ConflictTop()
        self.notice = Notice()
        self.list = RecordList()
        self.pane = RecordPane(Surroundings(desk, background))
        self.view = self.pane.answers
        self.doing = Doing(background, self.notice, self)
        self.settler = Settler(desk, self.pane, self.doing)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.top)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.top.merged_wanted.connect(self._list_merged)
        self.top.everywhere_wanted.connect(self._settle_all)
        self.top.print_wanted.connect(self._print)
        self.view.decided.connect(self._timer.start)
        self.view.merged_wanted.connect(partial(self._look_at_merged, True))
        self.view.cards.record_wanted.connect(self.record_wanted)
        self.pane.merged.back_wanted.connect(partial(self._look_at_merged, False))
        self.pane.later_wanted.connect(self._put_off)
        self.pane.head.step_wanted.connect(self.list.step)
        self.pane.head.open_wanted.connect(lambda: self.record_wanted.emit(self._identifier))
        self.doing.began.connect(self._begin)
        self.doing.done.connect(self._finish)
        self.doing.failed.connect(self._fail)
        self.doing.open_wanted.connect(self.record_wanted)

    def _print(self) -> None:
        desk = self._desk
        self.page_wanted.emit(PreviewPage(self._background, lambda: conflicts_paper(desk)))

    # What is shown.

    def _show_entries(self, found: Entries) -> None:
        self._entries = found
        self.top.show_entries(found, self.title())
        merged = found.merged
        wanted = self.top.merged.isChecked() or any(one.identifier == self._sought for one in merged)
        shown = (*found.to_settle, *merged) if wanted else found.to_settle
        current = self.list.show_entries(shown, self._desk.language, self._identifier)
        if current:
            self._open(current)
        else:
            self._show_empty()

    def _show_empty(self) -> None:
        self._identifier = ""
        self._stack.setCurrentWidget(self.empty)
        if self._go_to_first and self.isVisible():
            # What had the focus is gone; the next key begins at the page.
            self._go_to_first = False
            self.setFocus()

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

    def _settle_all(self, how: How) -> None:
        self._keep()
        self.settler.settle_all(how, self._entries.with_answers)

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

"""The page on which a person settles what both sides changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.conflicts.choices import Choice, keep_choices, kept_choices
from desktop_app.conflicts.record_list import RecordList, rows_in_conflict
from desktop_app.conflicts.settling import ChangedMeanwhile, keep_as_two, settle_chosen, still_good
from desktop_app.conflicts.sheet import Sheet, sheet_of
from desktop_app.conflicts.sheet_view import SheetView
from desktop_app.desk import Desk
from desktop_app.empty import Empty
from desktop_app.labels import Heading
from desktop_app.notice import Notice
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for
from sync.records import Record, Row

KEEP_AFTER = 700
LEAST_LIST_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Opened:
    """A record's sheet with the choices that were kept for it, as read beside the window; either may be absent."""

    identifier: str
    sheet: Sheet | None
    choices: dict[str, Choice]


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
        self._sheet: Sheet | None = None
        self._go_to_cards = False
        self.setObjectName("conflicts")
        self.setAccessibleName(self.title())
        self.heading = Heading(self.title(), 1)
        self.notice = Notice()
        self.list = RecordList()
        self.view = SheetView(Surroundings(desk, background))
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
        self._background.run(lambda: rows_in_conflict(self._desk), self._show_rows, owner=self)

    def leave(self) -> None:
        """Keep what was chosen and written and is not settled yet."""
        self._keep()

    def show_record(self, identifier: str) -> None:
        """Show this record among those in conflict."""
        self._keep()
        self._identifier = identifier
        self._go_to_cards = True
        self.refresh()

    def _arrange(self) -> None:
        self._side_by_side = QWidget()
        row = QHBoxLayout(self._side_by_side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.WIDE)
        row.addWidget(self.list, 1)
        row.addWidget(self.view, 4)
        self.list.setMinimumWidth(LEAST_LIST_WIDTH)
        self.view.setMinimumWidth(2 * LEAST_LIST_WIDTH)
        self._stack = QStackedWidget()
        blank = QWidget()
        for widget in (blank, self.empty, self._side_by_side):
            self._stack.addWidget(widget)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._go_to)
        self.view.decided.connect(self._timer.start)
        self.view.settle_wanted.connect(self._settle)
        self.view.two_wanted.connect(self._keep_as_two)
        self.view.step_wanted.connect(self.list.step)
        self.view.later_wanted.connect(self._put_off)
        self.view.cards.record_wanted.connect(self.record_wanted)
        self.view.open_wanted.connect(lambda: self.record_wanted.emit(self._identifier))

    def _show_rows(self, rows: list[Row]) -> None:
        self.heading.setText(tr("In conflict ({count})", count=len(rows)) if rows else self.title())
        current = self.list.show_rows(rows, self._desk.language, self._identifier)
        self.view.set_has_next(self.list.has_next())
        if current:
            self._open(current)
        else:
            self._identifier = ""
            self._stack.setCurrentWidget(self.empty)

    def _go_to(self, identifier: str) -> None:
        """Another record was chosen: what was chosen in this one is kept."""
        self._keep()
        self.notice.hide()
        self._open(identifier)

    def _open(self, identifier: str) -> None:
        self._identifier = identifier

        def read() -> Opened:
            return Opened(identifier, sheet_of(self._desk, identifier), kept_choices(self._desk, identifier))

        self._background.run(read, self._show, owner=self)

    def _show(self, opened: Opened) -> None:
        """Show the sheet, unless another record was chosen or this one was settled since it was read.

        Where nothing is new nothing is built anew: somebody may be writing.
        """
        if opened.sheet is None or opened.identifier != self._identifier:
            return
        self.view.set_place(self._place())
        if opened.sheet != self._sheet:
            chosen = self.view.choices() if self._is_shown() else opened.choices
            self._sheet = opened.sheet
            self.view.show_sheet(opened.sheet, still_good(opened.sheet, chosen))
        self._stack.setCurrentWidget(self._side_by_side)
        if self._go_to_cards:
            self._go_to_cards = False
            self.view.cards.focus_first()

    def _is_shown(self) -> bool:
        """Whether what the view shows is the record that is wanted."""
        return self._sheet is not None and self._sheet.identifier == self._identifier

    def _place(self) -> str:
        return tr("{number} of {total}", number=self.list.currentRow() + 1, total=self.list.count())

    def _keep(self) -> None:
        """Write down what was chosen and written, at once: it is small, and a person's own words."""
        self._timer.stop()
        if self._sheet is not None:
            keep_choices(self._desk, self._sheet.identifier, self.view.choices())

    def _settle(self) -> None:
        identifier, choices = self._identifier, self.view.choices()
        if choices and self._is_shown():
            self._run(lambda: settle_chosen(self._desk, identifier, choices), self._settled)

    def _keep_as_two(self) -> None:
        identifier = self._identifier
        if self._is_shown():
            self._run(lambda: keep_as_two(self._desk, identifier), self._kept_as_two)

    def _run(self, work: Callable[[], Record], done: Callable[[Record], None]) -> None:
        """Settle beside the window; nothing can be pressed until it is done. What was chosen is kept before."""
        self._keep()
        self.view.set_busy(True)
        self._background.run(work, done, self._failed, owner=self)

    def _settled(self, record: Record) -> None:
        self._finish(record.identifier, self._said(record))
        self.changed.emit(record.identifier)
        self.refresh()

    def _said(self, record: Record) -> str:
        """What became of the record."""
        title = self._title(record)
        if left := len(record.conflicts):
            return tr("Settled; {n} answer is still open.", "Settled; {n} answers are still open.", n=left)
        if record.intent is None:
            return tr("“{title}” is settled; it is now the same here and at the clearing-house.", title=title)
        return tr("“{title}” is settled and waits to be sent.", title=title)

    def _kept_as_two(self, own: Record) -> None:
        first = self._identifier
        words = tr("Kept as two records. Yours is a new draft: “{title}”.", title=self._title(own))
        self._finish(own.identifier, words)
        self.changed.emit(first)
        self.changed.emit(own.identifier)
        self.refresh()

    def _finish(self, identifier: str, words: str) -> None:
        """What was chosen is done with; say so, and go on with the next."""
        self._sheet = None
        self._go_to_cards = True
        self.view.set_busy(False)
        self.notice.say(
            words, role="good", action=tr("Open it"), do=lambda: self.record_wanted.emit(identifier)
        )

    def _title(self, record: Record) -> str:
        said = title_of(form_for(record.record_type), record.mine, self._desk.language)
        return said or tr("Without a title")

    def _failed(self, error: Exception) -> None:
        """Nothing was settled; where an answer changed meanwhile, the page shows it and says so."""
        self.view.set_busy(False)
        if isinstance(error, ChangedMeanwhile):
            self.notice.say(" ".join(map(tr, error.sentences)), role="warning")
            self.refresh()
        else:
            errors.show(self, error)

    def _put_off(self) -> None:
        """What is chosen is kept; go on with another record, or back where there is none."""
        self._keep()
        if self.list.has_next():
            self._go_to_cards = True
            self.list.step(1)
            return
        self.notice.say(tr("Your choices are kept. The record stays here until you settle it."))
        self.back_wanted.emit()

"""The place “To review”: what colleagues in this country ask to have checked, and requests at the clearing-house."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import Heading, MutedLabel
from desktop_app.queue.table import LineTable
from desktop_app.review.deeds import ReviewDeeds
from desktop_app.review.lines import BY, KIND, NOTE, TITLE, WHEN, Waiting, WaitingModel, waiting
from desktop_app.review.review_page import ReviewPage
from desktop_app.synchronizing.asking import Asking
from desktop_app.tasks.decision import Decision
from desktop_app.tasks.page import TasksPage
from desktop_app.told import Told
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.tabbing import holds_keyboard
from desktop_app.words import tr
from sync.rights import Role

_WIDTHS = {KIND: 120, BY: 150, WHEN: 120, NOTE: 260}


class ReviewPlace(QWidget):
    """``page_wanted`` gives the page of the record, or of the request, to look at; ``told`` says what was done.

    ``hand_over_wanted`` gives records whose decisions are to be carried back.
    """

    changed = Signal(str)
    page_wanted = Signal(QWidget)
    record_wanted = Signal(str)
    sync_wanted = Signal()
    told = Signal(Told)
    hand_over_wanted = Signal(list)

    def __init__(
        self, desk: Desk, background: Background, asking: Asking, parent: QWidget | None = None
    ) -> None:
        """Show nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self.setObjectName("to_review")
        self.setAccessibleName(self.title())
        self.deeds = ReviewDeeds(desk, background, self)
        self.total = MutedLabel()
        self.total.setObjectName("reviews_total")
        self.model = WaitingModel(desk.language, desk.clock, self)
        self.table = LineTable(self.model, _WIDTHS, TITLE)
        self.table.setObjectName("reviews_table")
        self.table.setAccessibleName(tr("In your country"))
        self.open = look.main_button(tr("Look at it and decide"), "reviews_open", "review")
        self.open.setToolTip(tr("Key: Enter"))
        self.decision = Decision(_effect(), tr("Their authors will read this."), whole=False)
        self.requests = TasksPage(desk, asking, within=True)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.decision, 1)
        column.addLayout(row)
        self._found = QStackedWidget()
        self._found.addWidget(there)
        words = tr("What colleagues ask you to check comes here, also out of the bundles that you take in.")
        self._found.addWidget(Empty("check", tr("Nothing is to be reviewed"), words))
        top = QHBoxLayout()
        top.setSpacing(look.WIDE)
        top.addWidget(Heading(tr("In your country")))
        top.addWidget(self.total, 1)
        here = QWidget()
        column = QVBoxLayout(here)
        column.setContentsMargins(0, 0, 0, look.GAP)
        column.setSpacing(look.GAP)
        column.addLayout(top)
        column.addWidget(self._found, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(here)
        self._split.addWidget(self.requests)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addWidget(Heading(self.title(), 1))
        layout.addWidget(self._split, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.deeds.told.connect(self.told)
        self.deeds.hand_over_wanted.connect(self.hand_over_wanted)
        self.deeds.changed.connect(self._decided)
        self.table.opened.connect(self._look)
        self.table.chosen.connect(self._choose)
        self.open.clicked.connect(lambda: self._look(self.table.lines()[0]))
        self.decision.approved.connect(lambda: self.deeds.approve(self._chosen()))
        self.decision.returned.connect(self._return)
        self.requests.page_wanted.connect(self.page_wanted)
        self.requests.sync_wanted.connect(self.sync_wanted)
        self.requests.changed.connect(self.changed)

    def title(self) -> str:
        """What the place is called."""
        return tr("To review")

    def refresh(self) -> None:
        """Read what is to be reviewed here, and ask the clearing-house where nobody must sign in first."""
        self._read()
        self.requests.refresh()

    def leave(self) -> None:
        """Nothing is pending here."""

    def _read(self) -> None:
        self._background.run(lambda: waiting(self._desk), self._show, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        errors.show(self, error)

    def _decided(self) -> None:
        self._read()
        self.changed.emit("")

    def _show(self, lines: list[Waiting]) -> None:
        number = len(lines)
        self.total.setText(tr("{n} record waits", "{n} records wait", n=number) if number else "")
        chosen = set(self._chosen())
        self.model.show_waiting(lines)
        was_here = holds_keyboard(self._found)
        self._found.setCurrentIndex(0 if lines else 1)
        if was_here and not lines and (empty := self._found.currentWidget()) is not None:
            empty.setFocus()
        rows = [row for row, line in enumerate(lines) if line.identifier in chosen]
        self.table.choose_rows(rows or [0] if lines else [])
        self._choose()

    def _chosen(self) -> list[str]:
        return [line.identifier for line in self.table.lines()]

    def _choose(self) -> None:
        """What can be done with the chosen ones; only a focal point decides, and who does not is told why."""
        number = len(self.table.lines())
        decides = self._desk.office_role is Role.FOCAL_POINT
        self.open.setEnabled(number == 1)
        self.open.setText(tr("Look at it and decide") if decides else tr("Open the form"))
        self.decision.say_number(number)
        self.decision.setEnabled(decides and number > 0)
        if not decides:
            self.decision.effect.setText(
                tr(
                    "The national focal point decides on these. You can take your own request back in the form."
                )
            )

    def _look(self, line: Waiting) -> None:
        """Open one; the others follow it. Who does not decide reads the form."""
        if self._desk.office_role is not Role.FOCAL_POINT:
            self.record_wanted.emit(line.identifier)
            return
        names = [one.identifier for one in self.model.lines]
        page = ReviewPage(self._desk, self._background, line.identifier, names)
        self.page_wanted.emit(page)

    def _return(self, reason: str) -> None:
        self.decision.close_reason()
        self.deeds.give_back(self._chosen(), reason)


def _effect() -> str:
    return tr("What you approve is ready to send. What you return goes back to its author with your reason.")

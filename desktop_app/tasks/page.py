"""The page that lists the requests that wait for this person's decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.labels import Heading, MutedLabel
from desktop_app.operations.deciding import tasks_of
from desktop_app.queue.table import LineTable
from desktop_app.synchronizing.asking import Asking
from desktop_app.tasks.lines import BY, DEED, KIND, TITLE, UNTIL, WHEN, TasksModel
from desktop_app.tasks.request_page import RequestPage
from desktop_app.widgets.answer_stack import AnswerStack, needs_connection
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.page_top import back_button
from desktop_app.words import tr
from sync.client.answers import Task
from sync.client.port import ClearingHouse

_WIDTHS = {KIND: 120, DEED: 130, BY: 170, WHEN: 150, UNTIL: 150}


class TasksPage(QWidget):
    """``page_wanted`` gives the page of the request to look at."""

    changed = Signal(str)
    page_wanted = Signal(QWidget)
    back_wanted = Signal()
    sync_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        asking: Asking,
        *,
        played: bool = False,
        within: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing until ``refresh``; ``played`` where somebody practises to decide for others.

        ``within`` another page it has neither its margins nor its large heading.
        """
        super().__init__(parent)
        self._desk, self._asking, self._played, self._within = desk, asking, played, within
        self.setObjectName("tasks")
        self.setAccessibleName(self.title())
        self.total = MutedLabel()
        self.total.setObjectName("tasks_total")
        self.again = look.button(tr("Look again"), "tasks_again", "sync")
        self.model = TasksModel(desk.language, self)
        self.table = LineTable(self.model, _WIDTHS, TITLE)
        self.table.setObjectName("tasks_table")
        self.table.setAccessibleName(self.title())
        self.open = look.main_button(tr("Look at it and decide"), "tasks_open", "review")
        self.open.setToolTip(tr("Key: Enter"))
        self._arrange()
        self.setFocusProxy(self.table)
        self.again.clicked.connect(self.refresh)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._choose)
        self.open.clicked.connect(lambda: self._open(self.table.lines()[0]))
        self.stack.sync_wanted.connect(self.sync_wanted)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look.WIDE)
        if self._played:
            back = back_button("tasks_back")
            back.clicked.connect(self.back_wanted)
            top.addWidget(back)
        top.addWidget(Heading(self.title(), 2 if self._within else 1))
        top.addWidget(self.total, 1)
        top.addWidget(self.again)
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        column.addLayout(row)
        self._found = QStackedWidget()
        self._found.addWidget(there)
        self._found.addWidget(Empty("check", tr("No request waits for you"), _what_belongs_here()))
        self.stack = AnswerStack(self._found)
        layout = QVBoxLayout(self)
        margins = (0, look.GAP, 0, 0) if self._within else (look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setContentsMargins(*margins)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def title(self) -> str:
        """What the page is called."""
        if self._within:
            return tr("At the clearing-house")
        return tr("Requests to decide, as the Secretariat") if self._played else tr("Requests to decide")

    def refresh(self) -> None:
        """Ask the clearing-house again, where nobody must be asked for a password first."""
        if not self._asking.can_ask():
            self.total.setText("")
            self.stack.refuse(needs_connection())
            return
        self.stack.wait()
        self._asking.ask(self._look, self._show, self.stack.refuse, self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _look(self, house: ClearingHouse) -> Sequence[Task]:
        """Beside the window; how many wait for others is not kept as this person's."""
        return house.tasks() if self._played else tasks_of(self._desk, house)

    def _open(self, task: Task) -> None:
        self.page_wanted.emit(RequestPage(self._desk, self._asking, task))

    def _show(self, tasks: Sequence[Task]) -> None:
        number = len(tasks)
        self.total.setText(tr("{n} request waits", "{n} requests wait", n=number) if number else "")
        chosen = {task.number for task in self.table.lines()}
        self.model.show_tasks(tasks)
        self._found.setCurrentIndex(0 if tasks else 1)
        rows = [row for row, task in enumerate(tasks) if task.number in chosen]
        self.table.choose_rows(rows or [0] if tasks else [])
        self._choose()
        self.stack.answer()
        self.changed.emit("")

    def _choose(self) -> None:
        self.open.setEnabled(len(self.table.lines()) == 1)


def _what_belongs_here() -> str:
    return tr(
        "When somebody asks for the publication or the removal of a record that you decide on, the request comes here."
    )

"""The page that shows what waits to be sent, and how the last synchronizations went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import Heading, MutedLabel
from desktop_app.operations.budgeting import choose_budget
from desktop_app.queue.cost_box import CostBox
from desktop_app.queue.lines import Done, Queue, Waiting, queue_of
from desktop_app.queue.models import OUTCOME, RECORD, SAID, WEIGHT, WHEN, JournalModel
from desktop_app.queue.moves import Taken, hold_all, move_by, put_back, send_first, take_all_out
from desktop_app.queue.progress_box import ProgressBox
from desktop_app.queue.saying import say_size
from desktop_app.queue.table import LineTable
from desktop_app.queue.waiting_view import WaitingView
from desktop_app.synchronizing.pace import Going, Pace
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr
from forms.words import Phrase
from sync.budget import Budget

T = TypeVar("T")
_JOURNAL_WIDTHS = {WHEN: 110, RECORD: 220, OUTCOME: 160, WEIGHT: 80}


class QueuePage(QWidget):
    """What waits above, the journal below.

    ``changed`` names a record that waits otherwise than before (none where less may pass), ``record_wanted`` one to
    open; ``sync_wanted`` and ``stop_wanted`` ask for just that, ``alone_wanted`` for one record alone,
    ``export_wanted`` for records in a file, ``bundle_wanted`` for them, or for all where none is named, in a bundle,
    ``log_wanted`` for the log in a file.
    """

    changed = Signal(str)
    record_wanted = Signal(str)
    sync_wanted = Signal()
    stop_wanted = Signal()
    alone_wanted = Signal(str)
    export_wanted = Signal(list)
    log_wanted = Signal()
    bundle_wanted = Signal(list)
    begins_synchronization = True

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self.setObjectName("queue")
        self.setAccessibleName(self.title())
        self.total = MutedLabel()
        self.total.setObjectName("total")
        self.before, self.during = CostBox(), ProgressBox()
        self.sync = self.before.sync
        self.log = look.button(tr("Save the log …"), "save_log_button", "save")
        self.log.setToolTip(tr("For a helper: what was done, and nothing that you entered"))
        self.carry = look.button("", "carry_waiting", "carry")
        self.carry.hide()
        self.notice = Notice()
        self.waiting = WaitingView(desk.clock)
        self.empty = Empty("check", tr("Nothing waits to be sent"), _what_belongs_here())
        self.journal = JournalModel(desk.clock, self)
        self.table = LineTable(self.journal, _JOURNAL_WIDTHS, SAID, wraps=True)
        self.table.setObjectName("journal")
        self.table.setAccessibleName(tr("What was done lately"))
        self._arrange()
        self._connect()

    def title(self) -> str:
        """What the page is called."""
        return tr("Waiting to send")

    def refresh(self) -> None:
        """Look again at what waits and what was done."""
        self._background.run(lambda: queue_of(self._desk), self._show, owner=self)

    def leave(self) -> None:
        """Nothing is pending here: everything is done at once."""

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look.WIDE)
        top.addWidget(Heading(self.title(), 1))
        top.addWidget(self.total, 1)
        top.addWidget(self.carry)
        self._stack = QStackedWidget()
        for widget in (QWidget(), self.empty, self.waiting):
            self._stack.addWidget(widget)
        self._past = QWidget()
        below = QVBoxLayout(self._past)
        below.setContentsMargins(0, look.GAP, 0, 0)
        below.setSpacing(look.GAP)
        head = QHBoxLayout()
        head.addWidget(Heading(tr("What was done lately")), 1)
        head.addWidget(self.log)
        below.addLayout(head)
        below.addWidget(self.table, 1)
        self._past.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 3)
        layout.addWidget(self._card())
        layout.addWidget(self._past, 2)

    def _card(self) -> QFrame:
        """What the next synchronization costs, or how this one goes."""
        card = look.frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        inside.addWidget(self.before)
        inside.addWidget(self.during)
        self.during.hide()
        return card

    def follow(self, pace: Pace) -> None:
        """Show how a synchronization goes, from now on."""
        pace.told.connect(self._show_going)
        pace.rested.connect(self._rest)
        if pace.going is not None:
            self._show_going(pace.going)

    def _to_carry(self) -> list[str]:
        """What a bundle is to hold: the chosen records where several are, else none, which means all."""
        chosen = self.waiting.chosen()
        return [line.identifier for line in chosen] if len(chosen) > 1 else []

    def _say_carry(self) -> None:
        number = len(self._to_carry())
        chosen = tr("Carry {n} by hand …", "Carry {n} by hand …", n=number)
        self.carry.setText(chosen if number else tr("Carry all by hand …"))

    def _show_going(self, going: Going) -> None:
        self.during.show_going(going)
        self.before.hide()
        self.during.show()

    def _rest(self) -> None:
        self.during.hide()
        self.before.show()

    def _connect(self) -> None:
        self.before.sync_wanted.connect(self.sync_wanted)
        self.before.chosen.connect(self._choose_budget)
        self.during.stop_wanted.connect(self.stop_wanted)
        self.log.clicked.connect(self.log_wanted)
        self.carry.clicked.connect(lambda: self.bundle_wanted.emit(self._to_carry()))
        self.waiting.table.chosen.connect(self._say_carry)
        self.waiting.move_wanted.connect(self._move)
        self.waiting.export_wanted.connect(self._export)
        self.table.opened.connect(self._open_done)
        self.waiting.open_wanted.connect(self.record_wanted)
        self.waiting.alone_wanted.connect(self.alone_wanted)
        self.waiting.hold_wanted.connect(self._hold)
        self.waiting.first_wanted.connect(self._send_first)
        self.waiting.out_wanted.connect(self._take_out)

    def _show(self, queue: Queue) -> None:
        self.total.setText(_total(queue))
        self.before.show_budget(queue.budget)
        self.before.show_cost(queue.cost)
        self.waiting.show_queue(queue)
        self.carry.setVisible(bool(queue.waiting))
        self._say_carry()
        self.journal.show_lines(queue.journal)
        self._past.setVisible(bool(queue.journal))
        self._stack.setCurrentWidget(self.waiting if queue.waiting else self.empty)

    def _open_done(self, line: Done) -> None:
        if line.title:
            self.record_wanted.emit(line.identifier)

    def _hold(self, held: bool) -> None:
        chosen = self.waiting.chosen()
        self._run(lambda: hold_all(self._desk, chosen, held), chosen)

    def _move(self, step: int) -> None:
        chosen = self.waiting.chosen()
        self._run(lambda: move_by(self._desk, chosen, step), chosen)

    def _export(self) -> None:
        self.export_wanted.emit([line.identifier for line in self.waiting.chosen()])

    def _choose_budget(self, budget: Budget) -> None:
        """Keep it, and say what that costs."""

        def done(_nothing: None) -> None:
            self.changed.emit("")
            self.refresh()

        self._background.run(lambda: choose_budget(self._desk, budget), done, owner=self)

    def _send_first(self) -> None:
        chosen = self.waiting.chosen()
        self._run(lambda: send_first(self._desk, chosen), chosen)

    def _take_out(self) -> None:
        chosen = self.waiting.chosen()

        def say(taken: Taken) -> None:
            words = tr(
                "{n} record taken out of the queue; it stays as it is.",
                "{n} records taken out of the queue; they stay as they are.",
                n=len(chosen),
            )
            self.notice.say(words, role="good", action=tr("Undo"), do=lambda: self._put_back(taken, chosen))

        self._run(lambda: take_all_out(self._desk, chosen), chosen, say)

    def _put_back(self, taken: Taken, lines: Sequence[Waiting]) -> None:
        self._run(lambda: put_back(self._desk, taken), lines)

    def _run(
        self, work: Callable[[], T], lines: Sequence[Waiting], then: Callable[[T], None] | None = None
    ) -> None:
        """Change the queue beside the window, then show it as it is and say which records it is about."""

        def done(result: T) -> None:
            if then is not None:
                then(result)
            for line in lines:
                self.changed.emit(line.identifier)
            self.refresh()

        self.notice.hide()
        if lines:
            self._background.run(work, done, owner=self)


def _what_belongs_here() -> str:
    return tr(
        "A record that you send waits here, in its order, until the next synchronization. "
        "Nothing leaves this computer before that."
    )


def _total(queue: Queue) -> str:
    """How many go with the next synchronization and how much they weigh, and how many do not."""
    if not queue.waiting:
        return ""
    size = Phrase(say_size(sum(line.size for line in queue.ready)))
    parts = [tr("{n} waits ({size})", "{n} wait ({size})", n=len(queue.ready), size=size)]
    held = sum(line.held for line in queue.waiting)
    clash = sum(line.in_conflict and not line.held for line in queue.waiting)
    if held:
        parts.append(tr("{n} held back", "{n} held back", n=held))
    if clash:
        parts.append(tr("{n} in conflict", "{n} in conflict", n=clash))
    return " · ".join(parts)

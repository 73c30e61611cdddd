"""The page that shows what waits to be sent, and how the last synchronizations went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.empty import Empty
from desktop_app.labels import Heading, MutedLabel
from desktop_app.notice import Notice
from desktop_app.queue.lines import Done, Queue, Waiting, queue_of
from desktop_app.queue.models import OUTCOME, RECORD, SAID, WHEN, JournalModel, say_size
from desktop_app.queue.moves import hold_all, put_back, send_first, take_all_out
from desktop_app.queue.table import LineTable
from desktop_app.queue.waiting_view import WaitingView
from desktop_app.words import tr
from forms.words import Phrase

_JOURNAL_WIDTHS = {WHEN: 110, RECORD: 220, OUTCOME: 130}


class QueuePage(QWidget):
    """What waits above, the journal below.

    ``changed`` names a record that waits otherwise than before, ``record_wanted`` one to open; ``sync_wanted`` asks to
    synchronize.
    """

    changed = Signal(str)
    record_wanted = Signal(str)
    sync_wanted = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self.setObjectName("queue")
        self.setAccessibleName(self.title())
        self.total = MutedLabel()
        self.total.setObjectName("total")
        self.sync = look.main_button(tr("Synchronize"), "synchronize_queue", "sync")
        self.notice = Notice()
        self.waiting = WaitingView(desk.clock)
        self.empty = Empty("check", tr("Nothing waits to be sent"), _what_belongs_here())
        self.journal = JournalModel(desk.clock, self)
        self.table = LineTable(self.journal, _JOURNAL_WIDTHS, SAID, wraps=True)
        self.table.setObjectName("journal")
        self.table.setAccessibleName(tr("How the last synchronizations went"))
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
        top.addWidget(self.sync)
        self._stack = QStackedWidget()
        for widget in (QWidget(), self.empty, self.waiting):
            self._stack.addWidget(widget)
        self._past = QWidget()
        below = QVBoxLayout(self._past)
        below.setContentsMargins(0, look.GAP, 0, 0)
        below.setSpacing(look.GAP)
        below.addWidget(Heading(tr("How the last synchronizations went")))
        below.addWidget(self.table, 1)
        self._past.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 3)
        layout.addWidget(self._past, 2)

    def _connect(self) -> None:
        self.sync.clicked.connect(self.sync_wanted)
        self.table.opened.connect(self._open_done)
        self.waiting.open_wanted.connect(self.record_wanted)
        self.waiting.hold_wanted.connect(self._hold)
        self.waiting.first_wanted.connect(self._send_first)
        self.waiting.out_wanted.connect(self._take_out)

    def _show(self, queue: Queue) -> None:
        self.total.setText(_total(queue))
        self.waiting.show_queue(queue)
        self.journal.show_lines(queue.journal)
        self._past.setVisible(bool(queue.journal))
        self._stack.setCurrentWidget(self.waiting if queue.waiting else self.empty)

    def _open_done(self, line: Done) -> None:
        if line.title:
            self.record_wanted.emit(line.identifier)

    def _hold(self, held: bool) -> None:
        chosen = self.waiting.chosen()
        self._run(lambda: hold_all(self._desk, chosen, held), chosen)

    def _send_first(self) -> None:
        chosen = self.waiting.chosen()
        self._run(lambda: send_first(self._desk, chosen), chosen)

    def _take_out(self) -> None:
        chosen = self.waiting.chosen()

        def say() -> None:
            words = tr(
                "{n} record taken out of the queue; it stays as it is.",
                "{n} records taken out of the queue; they stay as they are.",
                n=len(chosen),
            )
            self.notice.say(words, role="good", action=tr("Undo"), do=lambda: self._put_back(chosen))

        self._run(lambda: take_all_out(self._desk, chosen), chosen, say)

    def _put_back(self, lines: Sequence[Waiting]) -> None:
        self._run(lambda: put_back(self._desk, lines), lines)

    def _run(
        self, work: Callable[[], None], lines: Sequence[Waiting], then: Callable[[], None] | None = None
    ) -> None:
        """Change the queue beside the window, then show it as it is and say which records it is about."""

        def done(_nothing: None) -> None:
            if then is not None:
                then()
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

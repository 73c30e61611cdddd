"""The page on which an answer is written: how far each record of one office has come here, and where to save that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, Job, unheard
from desktop_app.carrying.busy_view import BusyView
from desktop_app.carrying.choosing import choose_target
from desktop_app.carrying.done_view import DoneView
from desktop_app.carrying.load import titles_here
from desktop_app.carrying.next_steps import after_answering
from desktop_app.carrying.passphrase_box import PassphraseBox
from desktop_app.carrying.saying import say_outcome
from desktop_app.desk import Desk
from desktop_app.labels import PlainLabel
from desktop_app.operations.carrying import answers_for, make_receipt, own_fingerprint
from desktop_app.queue.models import LinesModel
from desktop_app.queue.table import LineTable
from desktop_app.widgets.notice import Notice
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from sync.bundle.making import Made
from sync.bundle.model import Outcome
from sync.errors import Trouble
from sync.stopping import Stopped

TITLE, OUTCOME = range(2)
_WIDTHS = {OUTCOME: 240}
_LOCK_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Far:
    """One record of the other office: what it is called, how far it has come here."""

    identifier: str
    title: str
    outcome: Outcome


class FarModel(LinesModel):
    """How far each record has come."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing yet."""
        super().__init__((tr("Record"), tr("How far it has come")), parent)

    def text(self, line: Far, column: int) -> str:
        """The title, and how far it has come."""
        return line.title if column == TITLE else say_outcome(line.outcome)

    def sign(self, line: Far, column: int) -> tuple[str, str]:
        """A sign beside the words."""
        return _SIGNS[line.outcome] if column == OUTCOME else ("", "")


_SIGNS = {
    Outcome.TAKEN: ("draft", "muted"),
    Outcome.WAITING: ("waiting", "warning"),
    Outcome.CONFLICT: ("conflict", "danger"),
    Outcome.SENT: ("sent", "info"),
    Outcome.REVIEW: ("under-review", "info"),
    Outcome.PUBLISHED: ("published", "good"),
    Outcome.RETURNED: ("returned", "danger"),
    Outcome.REMOVED: ("remove", "warning"),
    Outcome.GONE: ("bin", "muted"),
}


def far_of(desk: Desk, sender: str) -> tuple[Far, ...]:
    """How far each record that this installation handed over has come. Reads the store."""
    answers = answers_for(desk, sender)
    titles = titles_here(desk, (answer.record for answer in answers))
    return tuple(
        Far(one.record, titles.get(one.record) or tr("Without a title"), one.outcome) for one in answers
    )


class AnswerPage(QWidget):
    """``record_wanted`` names a record to open, ``back_wanted`` says that the person is done here."""

    changed = Signal(str)
    record_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        sender: str,
        name: str,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """An answer to the installation ``sender``, whose person has this name; ``folder`` is offered to save it in."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._sender, self._name, self._folder = sender, name, folder
        self.setObjectName("write_answer")
        self.setAccessibleName(self.title())
        self.notice = Notice()
        self.model = FarModel(self)
        self.table = LineTable(self.model, _WIDTHS, TITLE)
        self.table.setObjectName("answers")
        self.table.setAccessibleName(tr("How far each record has come"))
        self.lock = PassphraseBox()
        self.lock.setMaximumWidth(_LOCK_WIDTH)
        self.save = look.main_button(tr("Choose where to save it …"), "answer_save", "save")
        self.save.setEnabled(False)
        self.busy, self.done = BusyView(), DoneView()
        self.busy.stop_wanted.connect(self._stop)
        self._job: Job | None = None
        self._arrange()
        self._connect()
        self.setFocusProxy(self.table)
        self.refresh()

    def title(self) -> str:
        """What the page is called."""
        return tr("Answer to {name}", name=self._name)

    def refresh(self) -> None:
        """Look again how far everything has come."""
        self._background.run(lambda: far_of(self._desk, self._sender), self._show, owner=self)

    def leave(self) -> None:
        """Nothing of the passphrase is kept."""
        self.lock.forget()

    def _arrange(self) -> None:
        top, self._back = page_top(self.title())
        words = PlainLabel(
            tr(
                "The answer tells the other office how far each record has come, "
                "and brings what the clearing-house has of it by now."
            )
        )
        words.setWordWrap(True)
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(words)
        column.addWidget(self.table, 1)
        column.addWidget(self.lock)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self.stack = QStackedWidget()
        for widget in (there, self.busy, self.done):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        self.done.left.connect(self.back_wanted)
        self.stack.currentChanged.connect(self._allow_back)
        self.table.opened.connect(lambda line: self.record_wanted.emit(line.identifier))
        self.lock.entered.connect(self._ask_where)
        self.save.clicked.connect(self._ask_where)

    def _allow_back(self) -> None:
        """Not while it is being written: what became of it would never be told."""
        self._back.setEnabled(self.stack.currentWidget() is not self.busy)

    def _show(self, lines: Sequence[Far]) -> None:
        self.model.show_lines(lines)
        self.table.choose_rows([0] if lines else [])
        self.save.setEnabled(bool(lines))

    def _ask_where(self) -> None:
        self.notice.hide()
        if self.save.isEnabled() and self.lock.is_good():
            choose_target(self, self._desk, tr("answer"), self.write, self._folder)

    def write(self, path: Path) -> None:
        """Write the answer there, beside the window."""
        passphrase = self.lock.passphrase()
        self.busy.begin()
        self.busy.say(tr("Writing the answer …"), stoppable=True)
        self.stack.setCurrentWidget(self.busy)

        def work(job: Job) -> tuple[Made, str]:
            stopped = job.is_stopped
            made = make_receipt(self._desk, path, self._sender, passphrase=passphrase, stopped=stopped)
            return made, own_fingerprint(self._desk)

        self._job = self._background.run(
            work, self._written, self._failed, on="network", owner=self, progress=unheard
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _written(self, written: tuple[Made, str]) -> None:
        made, number = written
        self.done.show_made([made], tuple(after_answering(self._name, self.lock.passphrase())), number)
        self.lock.forget()
        self.stack.setCurrentWidget(self.done)

    def _failed(self, error: Exception) -> None:
        self.stack.setCurrentIndex(0)
        if isinstance(error, Stopped):
            self.notice.say(tr("Stopped. Nothing was saved."), role="warning")
            return
        if not isinstance(error, Trouble):
            raise error
        self.notice.say(" ".join(map(tr, error.sentences)), role="warning")

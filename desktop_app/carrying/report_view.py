"""After a bundle was taken in: a line for each record, and the next sensible thing to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.carrying.report_lines import OUTCOME, SAID, TITLE, Became, BecameModel, say_report
from desktop_app.queue.table import LineTable
from desktop_app.synchronizing.faults import faults_told
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr
from sync.report import Report, What

_WIDTHS = {TITLE: 330, OUTCOME: 130}


class ReportView(QWidget):
    """Says by signals what is wanted next; ``record_wanted`` and ``settle_wanted`` name a record.

    ``review_wanted`` gives what is wanted of its review, and the record.
    """

    sync_wanted = Signal()
    answer_wanted = Signal()
    settle_wanted = Signal(str)
    review_wanted = Signal(str, str)
    record_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing was taken in yet."""
        super().__init__(parent)
        self.setObjectName("bundle_report")
        self._conflicts: list[str] = []
        self._asked: list[str] = []
        self.heading = look.Heading()
        self.heading.setObjectName("report_heading")
        self.heading.setWordWrap(True)
        self.notice = Notice()
        self.model = BecameModel(self)
        self.table = LineTable(self.model, _WIDTHS, SAID, wraps=True)
        self.table.setObjectName("report_lines")
        self.table.setAccessibleName(tr("What became of each record"))
        self.review = look.main_button("", "report_review", "review")
        self.sync = look.main_button(tr("Synchronize"), "report_synchronize", "sync")
        self.answer = look.button(tr("Write the answer …"), "report_answer", "returned")
        self.settle = look.button(tr("Settle the conflicts"), "report_settle", "conflict")
        self.done = look.button(tr("Done"), "report_done", "check")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in (self.review, self.sync, self.answer, self.settle, self.done):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.GAP, 0, 0)
        layout.setSpacing(look.GAP)
        for widget in (self.heading, self.notice):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self._room = QWidget()
        layout.addWidget(self._room, 1)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.review.clicked.connect(lambda: self.review_wanted.emit("review", self._asked[0]))
        self.sync.clicked.connect(self.sync_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        self.settle.clicked.connect(lambda: self.settle_wanted.emit(self._conflicts[0]))
        self.done.clicked.connect(self.left)

    def show_report(
        self,
        report: Report,
        lines: Sequence[Became],
        *,
        answerable: bool,
        connected: bool,
        decides: bool = False,
    ) -> None:
        """Show it; ``answerable`` where an answer can be written, ``connected`` where it is known where to send.

        Who ``decides`` on reviews goes on to those that are asked for.
        """
        self._conflicts = [line.identifier for line in lines if line.what is What.CONFLICT]
        self._asked = list(dict.fromkeys(line.identifier for line in lines if line.asked))
        self.heading.setText(" ".join(filter(None, (say_report(report), _say_asked(len(self._asked))))))
        self.heading.setVisible(bool(self.heading.text()))
        self.notice.hide()
        told = [tr(one) for one in report.trouble.sentences] if report.trouble else faults_told(report)
        if told:
            self.notice.say(" ".join(told), role="warning")
        self.model.show_lines(lines)
        self.table.setVisible(bool(lines))
        self._room.setVisible(not lines)
        self.table.choose_rows([0] if lines else [])
        self.sync.setVisible(connected)
        self.answer.setVisible(answerable)
        self.settle.setVisible(bool(self._conflicts))
        reviews = decides and bool(self._asked)
        number = len(self._asked)
        self.review.setText(tr("Review {n} record", "Review {n} records", n=number))
        self.review.setVisible(reviews)
        look.stress(self.sync, "sync", is_main=not reviews)
        (self.review if reviews else self.sync if connected else self.done).setFocus()

    def _open(self, line: Became) -> None:
        if line.title:
            self.record_wanted.emit(line.identifier)


def _say_asked(number: int) -> str:
    """For how many records a review is asked for; empty for none."""
    if not number:
        return ""
    return tr("A review of {n} record is asked for.", "A review of {n} records is asked for.", n=number)

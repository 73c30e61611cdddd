"""What was sent and received of one record, the last first, and the log that can be given to a helper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.queue.lines import Done, journal_of
from desktop_app.queue.models import OUTCOME, RECORD, SAID, WEIGHT, WHEN, JournalModel
from desktop_app.queue.table import LineTable
from desktop_app.widgets.empty import Empty
from desktop_app.words import tr


class SentView(QWidget):
    """``log_wanted`` asks for the log in a file."""

    log_wanted = Signal()
    counted = Signal(int)

    def __init__(
        self, desk: Desk, background: Background, identifier: str, parent: QWidget | None = None
    ) -> None:
        """Show nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background, self._identifier = desk, background, identifier
        self.model = JournalModel(desk.clock, self)
        self.table = LineTable(self.model, {WHEN: 130, OUTCOME: 150, WEIGHT: 90}, SAID, wraps=True)
        self.table.setObjectName("history_sent")
        self.table.setAccessibleName(tr("Sent and received"))
        self.table.setColumnHidden(RECORD, True)
        self.log = look.button(tr("Save the log …"), "history_log", "save")
        self.log.setToolTip(tr("For a helper: what was done, and nothing that you entered"))
        self.log.clicked.connect(self.log_wanted)
        empty = Empty(
            "sync",
            tr("Nothing of this record was sent or received yet"),
            tr(
                "Each time it goes to the clearing-house or comes from there, it is noted here how that went."
            ),
        )
        self.stack = QStackedWidget()
        for widget in (QWidget(), empty, self.table):
            self.stack.addWidget(widget)
        foot = QHBoxLayout()
        hint = MutedLabel(tr("The log is about all records, and holds nothing that you entered."))
        hint.setWordWrap(True)
        foot.addWidget(hint, 1)
        foot.addWidget(self.log)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.stack, 1)
        layout.addLayout(foot)

    def refresh(self) -> None:
        """Read it again."""
        desk, identifier = self._desk, self._identifier
        self._background.run(lambda: journal_of(desk, identifier), self._show, owner=self)

    def _show(self, lines: Sequence[Done]) -> None:
        self.model.show_lines(lines)
        self.stack.setCurrentIndex(2 if lines else 1)
        self.counted.emit(len(lines))

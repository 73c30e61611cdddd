"""The records in conflict, by title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.desk import Desk
from desktop_app.labels import as_tooltip
from desktop_app.words import isolated, tr
from forms.registry import form_for
from sync.records import Order, Query, Row, State

_ID = Qt.ItemDataRole.UserRole


def rows_in_conflict(desk: Desk) -> list[Row]:
    """The records in conflict by title, an order that settling does not change. Reads the store."""
    query = Query(states=(State.CONFLICT,), order=Order.TITLE, descending=False)
    return desk.store.records.rows(query, language=desk.language)


class RecordList(QListWidget):
    """Two lines for each record: its title and its kind; ``chosen`` gives the identifier of the one to show."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.setObjectName("records_in_conflict")
        self.setAccessibleName(tr("Records in conflict"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setSpacing(1)
        self.currentItemChanged.connect(self._chose)

    def show_rows(self, rows: Sequence[Row], language: str, current: str) -> str:
        """Show these; the identifier of the current one, which stays if it is there and else is its neighbour."""
        place = max(self.currentRow(), 0)
        blocker = QSignalBlocker(self)
        self.clear()
        for row in rows:
            self.addItem(self._item(row, language))
        identifiers = [row.identifier for row in rows]
        if identifiers:
            here = identifiers.index(current) if current in identifiers else min(place, len(identifiers) - 1)
            self.setCurrentRow(here)
        blocker.unblock()
        return self.current()

    def current(self) -> str:
        """The identifier of the current record; empty where there is none."""
        item = self.currentItem()
        return str(item.data(_ID)) if item else ""

    def has_next(self) -> bool:
        """Whether there is another record than the current one."""
        return self.count() > 1

    def step(self, by: int) -> None:
        """Go on by so many records; after the last comes the first."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def _item(self, row: Row, language: str) -> QListWidgetItem:
        title = " ".join(row.title_in(language).split()) or tr("Without a title")
        kind = tr(form_for(row.record_type).name)
        item = QListWidgetItem(f"{isolated(title)}\n{kind}")
        item.setData(_ID, row.identifier)
        item.setToolTip(as_tooltip(title))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {kind}")
        item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + 12))
        return item

    def _chose(self) -> None:
        if self.current():
            self.chosen.emit(self.current())

"""The records in conflict, by title, each with the sign and the word of what is asked about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app import look
from desktop_app.conflicts.entries import Asks, Entry
from desktop_app.labels import as_tooltip
from desktop_app.words import isolated, tr
from forms.registry import form_for
from forms.words import Phrase, say

_ID, _ASKS = Qt.ItemDataRole.UserRole, int(Qt.ItemDataRole.UserRole) + 1
_SIGNS: Mapping[Asks, tuple[str, str, Phrase]] = {
    Asks.ANSWERS: ("conflict", "danger", say("two versions")),
    Asks.REMOVED_THERE: ("bin", "danger", say("removed there")),
    Asks.REMOVED_HERE: ("bin", "danger", say("removed here")),
    Asks.MERGED: ("check", "good", say("merged by itself")),
}


class RecordList(QListWidget):
    """Two lines for each record: its title, its kind and what is asked; ``chosen`` gives the one to show."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.setObjectName("records_in_conflict")
        self.setAccessibleName(tr("Records in conflict"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(20, 20))
        self.setSpacing(1)
        self.currentItemChanged.connect(self._chose)

    def show_entries(self, entries: Sequence[Entry], language: str, current: str) -> str:
        """Show these; the identifier of the current one, which stays if it is there and else is its neighbour."""
        place = max(self.currentRow(), 0)
        blocker = QSignalBlocker(self)
        self.clear()
        for entry in entries:
            self.addItem(self._item(entry, language))
        identifiers = [entry.identifier for entry in entries]
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

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other signs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for number in range(self.count()):
                item = self.item(number)
                item.setIcon(look.icon(*_SIGNS[item.data(_ASKS)][:2]))

    def _item(self, entry: Entry, language: str) -> QListWidgetItem:
        title = " ".join(entry.row.title_in(language).split()) or tr("Without a title")
        icon, role, asked = _SIGNS[entry.asks]
        kind = f"{tr(form_for(entry.row.record_type).name)} · {tr(asked)}"
        item = QListWidgetItem(look.icon(icon, role), f"{isolated(title)}\n{kind}")
        item.setData(_ID, entry.identifier)
        item.setData(_ASKS, entry.asks)
        item.setToolTip(as_tooltip(f"{title}\n{kind}"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {kind}")
        item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + 12))
        return item

    def _chose(self) -> None:
        if self.current():
            self.chosen.emit(self.current())

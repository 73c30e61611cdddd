"""The rows of a list, fetched a page at a time when they come into view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app import look
from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.lists.places import place_of
from desktop_app.words import isolated, language, say_exactly, say_when, tr
from forms.registry import form_for
from forms.words import say
from sync.records import Order, Query, Row

PAGE = 100
TITLE, STATE, SENT, CHANGED = range(4)
ORDERS = (Order.TITLE, Order.STATE, Order.SENT, Order.CHANGED)
HEADS = (say("Title"), say("State"), say("Sent"), say("Changed"))
IDENTIFIER = int(Qt.ItemDataRole.UserRole)
ROW = IDENTIFIER + 1
_Index = QModelIndex | QPersistentModelIndex
_Loaded = tuple[int, dict[int, list[Row]]]
_NOWHERE = QModelIndex()


class RecordModel(QAbstractTableModel):
    """The records that a query asks for. ``loaded`` says that what is shown is up to date."""

    loaded = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        """Show nothing until a query is given."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._query = Query()
        self._count = 0
        self._pages: dict[int, list[Row]] = {}
        self._wanted: set[int] = set()
        self._jobs: list[Job] = []
        self._first = 0

    @property
    def query(self) -> Query:
        """Which records are shown."""
        return self._query

    def show(self, query: Query) -> None:
        """Show other records; what is there stays until they are read."""
        self._query = query
        self._first = 0
        self.reload()

    def reload(self, around: int | None = None) -> None:
        """Read again what is in view; ``around`` is the first row in view."""
        self._first = self._first if around is None else around // PAGE
        for job in self._jobs:
            job.forget()
        self._wanted.clear()
        query, pages, spoken = self._query, (self._first, self._first + 1), language()
        job = self._background.run(lambda: self._read(query, pages, spoken), self._take_all, owner=self)
        self._jobs = [job]

    def _read(self, query: Query, pages: Iterable[int], spoken: str) -> _Loaded:
        """On the store's thread."""
        records = self._desk.store.records
        rows = {page: records.rows(query, offset=page * PAGE, limit=PAGE, language=spoken) for page in pages}
        return records.count(query), rows

    def _take_all(self, loaded: _Loaded) -> None:
        self.beginResetModel()
        self._count, self._pages = loaded
        self.endResetModel()
        self.loaded.emit()

    def _want(self, page: int) -> None:
        if page in self._wanted:
            return
        self._wanted.add(page)
        query, spoken = self._query, language()
        job = self._background.run(lambda: self._read(query, (page,), spoken), self._take, owner=self)
        self._jobs.append(job)

    def _take(self, loaded: _Loaded) -> None:
        count, pages = loaded
        if count != self._count:
            self.reload()
            return
        self._pages |= pages
        for page in pages:
            self._wanted.discard(page)
            last = min((page + 1) * PAGE, self._count) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(HEADS) - 1))

    def row_at(self, number: int) -> Row | None:
        """The row with this number; none while it is being fetched."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        return rows[place] if place < len(rows) else None

    def fetched(self, number: int) -> str:
        """The identifier of a row that was fetched already; empty where it was not."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page, [])
        return rows[place].identifier if place < len(rows) else ""

    def numbers(self) -> dict[str, int]:
        """Where each record stands, as far as they were fetched."""
        return {
            row.identifier: page * PAGE + place
            for page, rows in self._pages.items()
            for place, row in enumerate(rows)
        }

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many records there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Title, state, sent, changed."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The words above the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the store does it."""
        down = order is Qt.SortOrder.DescendingOrder
        wanted = replace(self._query, order=ORDERS[column], descending=down)
        if wanted != self._query:
            self.show(wanted)

    def data(self, index: _Index, role: int = 0) -> Any:
        """What stands in a cell."""
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == TITLE else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(row, index.column())
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(row, index.column())
            case _:
                return {IDENTIFIER: row.identifier, ROW: row}.get(role)

    def _text(self, row: Row, column: int) -> str:
        if column == TITLE:
            return isolated(row.title_in(language())) or tr("Without a title")
        if column == STATE:
            return look.state_word(row.state)
        moment = row.sent_at if column == SENT else row.changed_at
        return say_when(moment, self._desk.clock) if moment else "–"

    def _hint(self, row: Row, column: int) -> str:
        if column == TITLE:
            kind = tr(form_for(row.record_type).name)
            return look.as_tooltip(f"{self._text(row, TITLE)}\n{kind}")
        if column == CHANGED:
            exact = say_exactly(row.changed_at)
            by = tr("{when}, by {who}", when=exact, who=row.changed_by) if row.changed_by else exact
            return look.as_tooltip(by)
        return say_exactly(row.sent_at) if column == SENT and row.sent_at else ""

    def _sign(self, row: Row, column: int) -> Any:
        if column == STATE:
            return look.state_icon(row.state)
        many = len(self._query.record_types) != 1
        return look.icon(place_of(row.record_type).icon, "muted") if column == TITLE and many else None

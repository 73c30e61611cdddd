"""What is missing, as lists: each line opens its record, or begins one that fills the gap."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations.filling_gaps import new_about
from desktop_app.summaries.gaps import ACTIVITY, Gap, Missing, gaps
from desktop_app.summaries.views import View
from desktop_app.words import say_number, tr
from sync.records import Query, Record

_WHAT = Qt.ItemDataRole.UserRole
_FOLDED = 12
"""Lists that are longer than this are folded at first."""


class GapsView(View):
    """A tree of gaps, with what is missing below each."""

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(desk, parent)
        self._background = background
        self._found: tuple[Gap, ...] = ()
        self.tree = QTreeWidget()
        self.tree.setObjectName("gaps_tree")
        self.tree.setAccessibleName(tr("What is missing"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("What is missing"), tr("What Enter or a double click does")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setStyleSheet("QTreeView::item { padding: 6px 2px; }")
        self.tree.itemActivated.connect(lambda item, _column: self._do(item))
        self.lay_out(None, self.tree)

    def work(self, query: Query) -> Callable[[], tuple[Gap, ...]]:
        """All gaps."""
        return partial(gaps, self.desk, query)

    def show_found(self, found: tuple[Gap, ...]) -> None:
        """Show the gaps; those that were unfolded stay so, and what was chosen stays chosen."""
        if found == self._found:
            return
        before = {item.text(0).partition(" (")[0]: item.isExpanded() for item in self._heads()}
        place = self.tree.verticalScrollBar().value()
        self._found = found
        self.tree.clear()
        for gap in found:
            head = self._head(gap)
            head.setExpanded(before.get(gap.title, 0 < len(gap.lines) <= _FOLDED))
        self.tree.verticalScrollBar().setValue(place)

    def _heads(self) -> list[QTreeWidgetItem]:
        heads = (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        return [head for head in heads if head is not None]

    def _head(self, gap: Gap) -> QTreeWidgetItem:
        words = tr(
            "{title} ({own} of {whole})",
            title=gap.title,
            own=say_number(gap.number),
            whole=say_number(gap.whole),
        )
        deed = tr("Shows them in the list") if gap.query and gap.number else ""
        head = QTreeWidgetItem([words, deed])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setToolTip(0, look.as_tooltip(gap.how))
        head.setData(0, _WHAT, gap)
        self.tree.addTopLevelItem(head)
        head.addChildren([self._line(line) for line in gap.lines])
        if not gap.number:
            head.addChild(QTreeWidgetItem([tr("Nothing is missing here.")]))
        elif gap.number > len(gap.lines):
            rest = gap.number - len(gap.lines)
            head.addChild(QTreeWidgetItem([tr("and {n} more", "and {n} more", n=rest)]))
        return head

    def _line(self, line: Missing) -> QTreeWidgetItem:
        deed = tr("Opens the record") if line.record else tr("Begins an activity about it")
        item = QTreeWidgetItem([line.words, deed])
        item.setToolTip(0, look.as_tooltip(line.words))
        item.setData(0, _WHAT, line)
        return item

    def _do(self, item: QTreeWidgetItem) -> None:
        match item.data(0, _WHAT):
            case Gap(query=Query() as query, number=number) if number:
                self.records_wanted.emit(query)
            case Missing(record=record) if record:
                self.record_wanted.emit(record)
            case Missing() as line:
                self._begin(line)

    def _begin(self, line: Missing) -> None:
        """Begin an activity about a term, and open it."""

        def tell(record: Record) -> None:
            self.made.emit(record.identifier)
            self.record_wanted.emit(record.identifier)

        if line.aspect is not None:
            work = partial(new_about, self.desk, ACTIVITY, line.aspect, line.term)
            self._background.run(work, tell, owner=self)

    def is_empty(self) -> bool:
        """There is always something to say."""
        return False

    def on_paper(self) -> str:
        """The gaps."""
        return "gaps"

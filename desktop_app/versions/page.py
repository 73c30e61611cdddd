"""The published versions of a record: each to be read, compared with what stands here, and gone on from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.operations.changing import why_closed
from desktop_app.operations.drafts import existing
from desktop_app.operations.revisions import revision_of, revisions_of
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.reading.view import ReadingView
from desktop_app.synchronizing.asking import Asking
from desktop_app.versions.head import head
from desktop_app.widgets.answer_stack import AnswerStack, needs_connection
from desktop_app.words import say_day_of, tr
from forms.documents import title_of
from forms.kinds import Document
from forms.registry import form_for
from sync.client.answers import Revision
from sync.client.port import ClearingHouse
from sync.errors import Trouble

_LIST_WIDTH = 250
_LINE_HEIGHT = 48


@dataclass(frozen=True, slots=True)
class _Version:
    """One version as it was read: its document, its answers, and the same compared with what stands here."""

    number: int
    document: Document
    alone: tuple[Chapter, ...]
    compared: tuple[Chapter, ...]


class VersionsPage(QWidget):
    """``version_wanted`` gives the record, the version to go on from, and what stood in the record before."""

    changed = Signal(str)
    back_wanted = Signal()
    sync_wanted = Signal()
    version_wanted = Signal(str, object, object)

    def __init__(self, desk: Desk, asking: Asking, identifier: str, parent: QWidget | None = None) -> None:
        """Ask for the versions at once."""
        super().__init__(parent)
        self._desk, self._asking, self.identifier = desk, asking, identifier
        self._record = existing(desk, identifier)
        self._form = form_for(self._record.record_type)
        self._shown: _Version | None = None
        self.setObjectName("versions")
        self.setAccessibleName(self.title())
        self.list = QListWidget()
        self.list.setObjectName("versions_list")
        self.list.setAccessibleName(tr("Published versions"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(self._choose)
        self.compare = QCheckBox(tr("Compare with what stands here now"))
        self.compare.setObjectName("versions_compare")
        self.compare.setChecked(True)
        self.compare.toggled.connect(lambda _on: self._show_version())
        self.reading = ReadingView()
        self.use = look.button(tr("Use this version as my draft"), "versions_use", "undo")
        self.use.clicked.connect(self._use)
        self.why_not = MutedLabel()
        self.why_not.setWordWrap(True)
        self._arrange()
        self.stack.sync_wanted.connect(self.sync_wanted)
        self.one.sync_wanted.connect(self.sync_wanted)
        self.refresh()

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.compare)
        column.addWidget(self.reading, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.why_not, 1)
        foot.addWidget(self.use)
        column.addLayout(foot)
        self.one = AnswerStack(inside)
        there = QWidget()
        row = QHBoxLayout(there)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.WIDE)
        row.addWidget(self.list)
        row.addWidget(self.one, 1)
        self.stack = AnswerStack(there)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._head())
        layout.addWidget(self.stack, 1)

    def _head(self) -> QHBoxLayout:
        title = title_of(self._form, self._record.mine, self._desk.language) or tr("Without a title")
        row, back = head(tr("Published versions: {title}", title=title), "versions_back")
        back.clicked.connect(self.back_wanted)
        return row

    def title(self) -> str:
        """What the page is called."""
        return tr("Published versions")

    def refresh(self) -> None:
        """Read the record again, and ask for its versions."""
        self._record = existing(self._desk, self.identifier)
        if not self._asking.can_ask():
            self.stack.refuse(needs_connection())
            return
        self.stack.wait()
        self._asking.ask(
            lambda house: revisions_of(self._desk, house, self.identifier),
            self._show_list,
            self.stack.refuse,
            self,
        )

    def leave(self) -> None:
        """Nothing is pending here."""

    def _show_list(self, revisions: Sequence[Revision]) -> None:
        self.list.clear()
        for revision in revisions:
            item = QListWidgetItem(_line(revision))
            item.setData(Qt.ItemDataRole.UserRole, revision.number)
            item.setSizeHint(QSize(_LIST_WIDTH - look.WIDE, _LINE_HEIGHT))
            self.list.addItem(item)
        self.stack.answer()
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._shown = None
        if item is not None:
            number = int(item.data(Qt.ItemDataRole.UserRole))
            self.use.setEnabled(False)
            self.one.wait()
            self._asking.ask(lambda house: self._read(house, number), self._take, self._refuse, self)

    def _read(self, house: ClearingHouse, number: int) -> _Version:
        """Beside the window."""
        desk, form, mine = self._desk, self._form, self._record.mine
        document = revision_of(desk, house, self.identifier, number)
        alone, compared = chapters_of(desk, form, document), chapters_of(desk, form, document, mine)
        return _Version(number, document, alone, compared)

    def _take(self, version: _Version) -> None:
        item = self.list.currentItem()
        if item.data(Qt.ItemDataRole.UserRole) == version.number:
            self._shown = version
            self._show_version()
            self.one.answer()

    def _refuse(self, trouble: Trouble) -> None:
        self.one.refuse(trouble)

    def _show_version(self) -> None:
        if self._shown is None:
            return
        comparing = self.compare.isChecked()
        legend = same = ""
        heads = None
        if comparing:
            heads = (tr("What stands here now"), tr("Version {number}", number=self._shown.number))
            legend = tr("Only in this version: underlined. Only in what stands here now: struck through.")
            same = tr("It says the same as what stands here now.")
        chapters = self._shown.compared if comparing else self._shown.alone
        self.reading.show_chapters(chapters, legend=legend, same=same, heads=heads)
        differs = any(answer.differs for chapter in self._shown.compared for answer in chapter.answers)
        closed = why_closed(self._record)
        self.use.setEnabled(closed is None and differs)
        self.why_not.setText("" if closed is None else " ".join(map(tr, closed)))

    def _use(self) -> None:
        if self._shown is not None:
            document, before = self._shown.document, self._record.mine
            self.back_wanted.emit()
            self.version_wanted.emit(self.identifier, document, before)


def _line(revision: Revision) -> str:
    """Which version, when it was published, by whom."""
    day = say_day_of(revision.published_on) or "–"
    first = tr("Version {number}, {day}", number=revision.number, day=day)
    return f"{first}\n{revision.published_by}" if revision.published_by else first

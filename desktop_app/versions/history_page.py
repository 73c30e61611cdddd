"""What a record said earlier on this computer: each version can be read, compared with what stands here, put back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.lists.glance import event
from desktop_app.operations.drafts import existing
from desktop_app.operations.revisions import can_be_changed
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.reading.view import ReadingView
from desktop_app.versions.head import head
from desktop_app.words import say_exactly, tr
from forms.documents import title_of
from forms.registry import form_for
from sync.records import HistoryEntry

_WIDTH, _HIGH = 300, 48


class HistoryPage(QWidget):
    """``put_back_wanted`` gives the record, the version that is to stand there again, and what stood there before."""

    changed = Signal(str)
    back_wanted = Signal()
    put_back_wanted = Signal(str, object, object)

    def __init__(
        self, desk: Desk, background: Background, identifier: str, parent: QWidget | None = None
    ) -> None:
        """Read the versions beside the window."""
        super().__init__(parent)
        self._desk, self._background, self.identifier = desk, background, identifier
        self._record = existing(desk, identifier)
        self._form = form_for(self._record.record_type)
        self._entries: Sequence[HistoryEntry] = ()
        self.setObjectName("history")
        self.list = QListWidget()
        self.list.setObjectName("history_list")
        self.list.setAccessibleName(self.title())
        self.list.setFixedWidth(_WIDTH)
        self.list.setSpacing(look.SMALL)
        self.list.currentRowChanged.connect(self._choose)
        self.compare = QCheckBox(tr("Compare with what stands here now"))
        self.compare.setObjectName("history_compare")
        self.compare.setChecked(True)
        self.compare.toggled.connect(lambda _on: self._choose(self.list.currentRow()))
        self.reading = ReadingView()
        self.use = look.button(tr("Put this version back"), "history_use", "undo")
        self.use.clicked.connect(self._put_back)
        self._arrange()
        self.setFocusProxy(self.list)
        self.refresh()

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(look.GAP)
        right.addWidget(self.compare)
        right.addWidget(self.reading, 1)
        right.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTrailing)
        row = QHBoxLayout()
        row.setSpacing(look.WIDE)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        hint = MutedLabel(
            tr("All that was typed in one opening of the form is one version. None is ever lost.")
        )
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._head())
        layout.addWidget(hint)
        layout.addLayout(row, 1)

    def _head(self) -> QHBoxLayout:
        title = title_of(self._form, self._record.mine, self._desk.language) or tr("Without a title")
        row, back = head(tr("Earlier versions: {title}", title=title), "history_back")
        back.clicked.connect(self.back_wanted)
        return row

    def title(self) -> str:
        """What the page is called."""
        return tr("Earlier versions on this computer")

    def refresh(self) -> None:
        """Read the record and its versions again."""
        self._record = existing(self._desk, self.identifier)
        self.use.setEnabled(False)
        identifier = self.identifier
        self._background.run(
            lambda: self._desk.store.history.of(identifier), self._show_list, self._fail, owner=self
        )

    def leave(self) -> None:
        """Nothing is pending here."""

    def _show_list(self, entries: Sequence[HistoryEntry]) -> None:
        self._entries = entries
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(f"{say_exactly(entry.at)}\n{tr(event(entry))}")
            item.setSizeHint(QSize(0, _HIGH))
            self.list.addItem(item)
        self.list.setCurrentRow(min(1, len(entries) - 1))

    def _choose(self, place: int) -> None:
        """Read a version; what is not chosen any more when it has been read is not shown."""
        self.use.setEnabled(False)
        if not 0 <= place < len(self._entries):
            return
        desk, form, mine = self._desk, self._form, self._record.mine
        document = self._entries[place].document
        before = mine if self.compare.isChecked() else None
        self._background.run(
            lambda: chapters_of(desk, form, document, before),
            lambda chapters: self._show(place, chapters),
            self._fail,
            owner=self,
        )

    def _show(self, place: int, chapters: Sequence[Chapter]) -> None:
        if place != self.list.currentRow():
            return
        legend = same = ""
        if self.compare.isChecked():
            legend = tr("Only in this version: underlined. Only in what stands here now: struck through.")
            same = tr("It says the same as what stands here now.")
        self.reading.show_chapters(chapters, legend=legend, same=same)
        differs = self._entries[place].document != self._record.mine
        self.use.setEnabled(differs and can_be_changed(self._record))

    def _put_back(self) -> None:
        document, before = self._entries[self.list.currentRow()].document, self._record.mine
        self.back_wanted.emit()
        self.put_back_wanted.emit(self.identifier, document, before)

    def _fail(self, error: Exception) -> None:
        errors.show(self, error)

"""The versions of a record: one is chosen in the list, compared with any other, and can be put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.operations.changing import why_closed
from desktop_app.operations.drafts import existing
from desktop_app.operations.looking_back import Past, document_of, form_of_record, past_of
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.reading.view import ReadingView
from desktop_app.versions.line_view import LineView
from desktop_app.versions.lines import VersionModel
from desktop_app.versions.other_box import OtherBox
from desktop_app.versions.saying import say_version
from desktop_app.words import tr
from forms.kinds import Document


@dataclass(frozen=True, slots=True)
class Read:
    """A version as it was read: the older one of the two compared comes first; ``now`` is what stands here."""

    number: int
    other: int | None
    document: Document
    now: Document
    chapters: Sequence[Chapter]


class HistoryView(QWidget):
    """``put_back_wanted`` gives the version that is to stand there again, and what stands there now."""

    put_back_wanted = Signal(object, object)
    counted = Signal(int)
    shown = Signal()

    def __init__(
        self, desk: Desk, background: Background, identifier: str, parent: QWidget | None = None
    ) -> None:
        """Show nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background, self._identifier = desk, background, identifier
        self._form = form_of_record(desk, identifier)
        self._read: Read | None = None
        self._job: Job | None = None
        self._newest = self._before = 0
        self.model = VersionModel(desk, background, self._form, identifier, self)
        self.list = LineView()
        self.list.setObjectName("history_list")
        self.list.setAccessibleName(tr("Versions"))
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.other = OtherBox()
        self.other.chosen.connect(self._read_chosen)
        self.reading = ReadingView()
        self.why_not = MutedLabel()
        self.why_not.setObjectName("history_why_not")
        self.why_not.setWordWrap(True)
        self.use = look.button(tr("Put this version back"), "history_use", "undo")
        self.use.clicked.connect(self._put_back)
        self._arrange()
        self.setFocusProxy(self.list)

    def _arrange(self) -> None:
        words = PlainLabel(tr("Compare with"))
        words.setBuddy(self.other)
        above = QHBoxLayout()
        above.setSpacing(look.GAP)
        above.addWidget(words)
        above.addWidget(self.other)
        above.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.why_not, 1)
        foot.addWidget(self.use)
        right = QVBoxLayout()
        right.setSpacing(look.GAP)
        right.addLayout(above)
        right.addWidget(self.reading, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.WIDE)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def refresh(self) -> None:
        """Read the list again; the chosen version stays chosen, the newest one is at first."""
        desk, identifier = self._desk, self._identifier
        self._background.run(lambda: past_of(desk, identifier), self._show_lines, self._fail, owner=self)

    def compared(self) -> tuple[int, int] | None:
        """The two versions that are compared now, the older one first; none where one is only read."""
        if self._read is None or self._read.other is None:
            return None
        first, second = sorted((self._read.number, self._read.other))
        return first, second

    def _show_lines(self, lines: Sequence[Past]) -> None:
        was = self.model.past(self.list.currentIndex().row())
        self.model.show_lines(lines)
        versions = [past.line for past in lines if past.event is None]
        self._newest = versions[0].number
        self.other.show_lines(versions)
        self.counted.emit(len(versions))
        wanted = was.line.number if was and was.line.number != self._before else self._newest
        self._before = self._newest
        self.list.setCurrentIndex(self.model.index(max(self.model.row_of(wanted), 0)))

    def _choose(self, _now: QModelIndex | QPersistentModelIndex, _was: object) -> None:
        self._read_chosen()

    def _read_chosen(self) -> None:
        """Beside the window; what is not chosen any more when it has been read is not shown."""
        if self._job is not None:
            self._job.forget()
        past = self.model.past(self.list.currentIndex().row())
        self.use.setEnabled(False)
        if past is None:
            return
        number, other = past.line.number, self.other.other_than(past.line.number, self._newest)
        other = None if other == number else other
        self._job = self._background.run(
            lambda: self._read_two(number, other), self._show, self._fail, owner=self
        )

    def _read_two(self, number: int, other: int | None) -> Read:
        desk, form = self._desk, self._form
        document = document_of(desk, self._identifier, number)
        now = existing(desk, self._identifier).mine
        if other is None:
            return Read(number, None, document, now, chapters_of(desk, form, document, whole=True))
        beside = document_of(desk, self._identifier, other)
        older, newer = (beside, document) if other < number else (document, beside)
        return Read(number, other, document, now, chapters_of(desk, form, newer, older, whole=True))

    def _show(self, read: Read) -> None:
        self._read = read
        pair = self.compared()
        if pair is None:
            self.reading.show_chapters(read.chapters, legend=_alone(read), same=_alone(read))
        else:
            heads = (self._name(pair[0]), self._name(pair[1]))
            legend = tr("Only in the older version: struck through. Only in the newer one: underlined.")
            same = tr("Both say the same.")
            self.reading.show_chapters(read.chapters, legend=legend, same=same, heads=heads)
        self._allow(read)
        self.shown.emit()

    def _name(self, number: int) -> str:
        past = self.model.past(self.model.row_of(number))
        return say_version(past.line) if past else ""

    def _allow(self, read: Read) -> None:
        differs = read.document != read.now
        closed = why_closed(existing(self._desk, self._identifier))
        self.use.setEnabled(differs and closed is None)
        if not differs:
            self.why_not.setText(tr("It says the same as what stands here now."))
        else:
            self.why_not.setText("" if closed is None else " ".join(map(tr, closed)))

    def _put_back(self) -> None:
        assert self._read is not None
        self.put_back_wanted.emit(self._read.document, self._read.now)

    def _fail(self, error: Exception) -> None:
        errors.show(self, error)


def _alone(read: Read) -> str:
    return tr("This is the first version.") if read.number == 1 else ""

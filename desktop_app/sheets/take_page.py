"""The page on which a filled sheet is opened: looked at, taken, or copied with its problems marked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.background import Background, Job
from desktop_app.carrying.file_page import FilePage
from desktop_app.desk import Desk
from desktop_app.operations.sheet_marking import save_marked
from desktop_app.operations.sheets import Preview, Taken, look_into_sheet, take_sheet
from desktop_app.sheets.choosing import choose_sheet, choose_target
from desktop_app.sheets.done_view import DoneView
from desktop_app.sheets.preview_view import PreviewView
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr
from sync.records import Query

_STEPS = 1000


class TakeSheetPage(FilePage):
    """``changed`` says that drafts were made, ``records_wanted`` which records are to be shown."""

    records_wanted = Signal(Query)

    def __init__(self, desk: Desk, background: Background, path: Path, parent: QWidget | None = None) -> None:
        """Look into this file; nothing is changed before the person says so."""
        super().__init__(desk, background, path, tr("Open another sheet …"), parent)
        self._preview: Preview | None = None
        self.setObjectName("take_sheet")
        self.name.setObjectName("sheet_name")
        self.notice = Notice()
        self.preview, self.done = PreviewView(), DoneView()
        self.lay_out((self.preview, self.done), above=self.notice)
        self._connect()
        self.open(path)

    def title(self) -> str:
        """What the page is called."""
        return tr("Rows of a sheet")

    def refresh(self) -> None:
        """What is shown is what was found or done; a sheet that is only looked at is looked at again.

        Not while rows are ticked: what came in meanwhile is looked at when they are taken, and no tick goes unasked.
        """
        if self.stack.currentWidget() is self.preview and not self.preview.has_ticks():
            self.look_again()

    def leave(self) -> None:
        """What was not taken stays in the file; what is still being read is read no further."""
        self.stop()

    def open(self, path: Path) -> None:
        """Look into a file."""
        self._path = path
        self.name.setText(path.name)
        self.look_again()

    def _connect(self) -> None:
        self.refusal.another_wanted.connect(lambda: choose_sheet(self, self._desk, self.open))
        self.preview.take_wanted.connect(self._take)
        self.preview.marked_wanted.connect(self._ask_where)
        self.done.marked_wanted.connect(self._ask_where)
        self.done.records_wanted.connect(self._show_records)

    # Looking.

    def look_again(self) -> None:
        """Look into the file."""
        path = self._path

        def work(job: Job) -> Preview | None:
            return look_into_sheet(self._desk, path, tell=job.report, stopped=job.is_stopped)

        self.notice.hide()
        self.begin(tr("Looking into the sheet …"), work, self._show, self._tell)

    def _show(self, preview: Preview | None) -> None:
        if preview is None:
            self.back_wanted.emit()
            return
        self._preview = preview
        self.stack.setCurrentWidget(self.preview)
        self.preview.show_preview(preview)

    # Taking.

    def _take(self, ticked: set[tuple[str, int]]) -> None:
        preview = self._preview
        assert preview is not None

        def work(job: Job) -> Taken:
            return take_sheet(self._desk, preview, ticked=ticked, tell=job.report, stopped=job.is_stopped)

        self.notice.hide()
        self.begin(tr("Making drafts of the rows …"), work, self._taken, self._tell, leaving=False)

    def _taken(self, taken: Taken) -> None:
        self.done.show_taken(taken, has_marks=self._preview is not None and self._preview.has_marks)
        self.stack.setCurrentWidget(self.done)
        self.changed.emit("")

    def _show_records(self) -> None:
        assert self._preview is not None
        self.records_wanted.emit(Query(record_types=self._preview.record_types))

    # Marking.

    def _ask_where(self) -> None:
        name = tr("{name} – marked", name=self._path.stem)
        choose_target(self, self._desk, name, self.save_marked, self._path.parent)

    def save_marked(self, target: Path) -> None:
        """Write the marked copy; what is shown comes back when it is written."""
        before, path = self.stack.currentWidget(), self._path

        def work(job: Job) -> int | None:
            return save_marked(self._desk, path, target, tell=job.report, stopped=job.is_stopped)

        def written(number: int | None) -> None:
            self.stack.setCurrentWidget(before or self.preview)
            if number is not None:
                words = tr("The copy is saved as {name}. Mend it there, then open it here.", name=target.name)
                self.notice.say(words, role="good", action=tr("Open it here"), do=lambda: self.open(target))

        self.notice.hide()
        self.begin(tr("Marking the problems in a copy …"), work, written, self._tell)

    def _tell(self, done: float) -> None:
        self.busy.say(self.busy.words.text(), int(done * _STEPS), _STEPS, stoppable=True)

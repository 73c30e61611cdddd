"""The page on which a print is looked at before it goes to a file or a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background, Job
from desktop_app.printing.formats import save_paper
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paper
from desktop_app.printing.preview.buttons import give_key, tool_button
from desktop_app.printing.preview.going import GoingLine
from desktop_app.printing.preview.page_view import PageView
from desktop_app.printing.preview.printer import PrintRun, new_printer
from desktop_app.printing.preview.save_menu import SaveButtons
from desktop_app.printing.preview.sheet_box import SheetBox
from desktop_app.printing.preview.wishes import WishBox
from desktop_app.printing.sheet import Sheet
from desktop_app.widgets.notice import Notice
from desktop_app.widgets.page_top import back_button
from desktop_app.words import tr
from sync.errors import Trouble
from sync.stopping import Stopped


class PreviewPage(QWidget):
    """Shows a paper and sends it on. ``make`` makes it, on another thread."""

    changed = Signal(str)
    back_wanted = Signal()
    saved = Signal(str)

    def __init__(
        self,
        background: Background,
        make: Callable[[], Paper],
        *,
        wishes: WishBox | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the paper at once; ``wishes`` are what can be chosen: with them the paper is made by what they give."""
        super().__init__(parent)
        self.setObjectName("preview_page")
        self._background, self._make, self._wishes = background, make, wishes
        self._pages: Pages | None = None
        self._sheet: Sheet | None = None
        self._job: Job | None = None
        self._run: PrintRun | None = None
        self.view, self.notice, self.going = PageView(), Notice(), GoingLine()
        self.sheets, self.saving = SheetBox(), SaveButtons()
        self.save_button = self.saving.pdf
        self.page_number = look.MutedLabel()
        self.page_number.setObjectName("preview_number")
        self._make_buttons()
        self._arrange()
        self._connect()
        self.refresh()

    def _make_buttons(self) -> None:
        self.back_button = back_button("preview_back")
        self.back_button.setShortcut(QKeySequence.StandardKey.Back)
        self.larger = tool_button("preview_larger", "add", tr("Larger"), QKeySequence("Ctrl++"))
        self.smaller = tool_button("preview_smaller", "remove", tr("Smaller"), QKeySequence("Ctrl+-"))
        self.fit = look.button(tr("Fit the width"), "preview_fit")
        self.print_button = look.button(tr("Print …"), "preview_print", "print")
        for button, keys in (
            (self.save_button, "Ctrl+S"),
            (self.print_button, "Ctrl+P"),
            (self.fit, "Ctrl+0"),
        ):
            give_key(button, button.text(), QKeySequence(keys))
        self._allow(None)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._top())
        layout.addLayout(self._second())
        if self._wishes is not None:
            layout.addWidget(self._wishes)
        layout.addWidget(self.notice)
        layout.addWidget(self.going)
        layout.addWidget(self.view, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.back_button)
        self.heading = look.ElidedLabel()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        row.addWidget(self.heading, 1)
        row.addWidget(self.print_button)
        row.addWidget(self.saving)
        return row

    def _second(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.sheets)
        row.addStretch(1)
        for widget in (self.page_number, self.smaller, self.larger, self.fit):
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.larger.clicked.connect(lambda: self.view.zoom(1))
        self.smaller.clicked.connect(lambda: self.view.zoom(-1))
        self.fit.clicked.connect(self.view.fit)
        self.sheets.chosen.connect(self._take_sheet)
        self.view.moved.connect(self._tell_page)
        self.saving.wanted.connect(self.save_to)
        self.print_button.clicked.connect(self._ask_printer)
        if self._wishes is not None:
            self._wishes.changed.connect(self.refresh)

    def title(self) -> str:
        """The name of the page."""
        return tr("Print: {title}", title=self._pages.paper.title) if self._pages else tr("Print")

    def refresh(self) -> None:
        """Make the paper anew, and count its pages, beside the window."""
        if self._job is not None:
            self._job.forget()
        make = self._wishes.maker() if self._wishes else self._make
        sheet = self._sheet

        def work(job: Job) -> Pages | None:
            pages = Pages(make(), sheet)
            try:
                pages.count_pages(job.report, job.is_stopped)
            except Stopped:
                return None
            return pages

        # Not on the worker of the store: what is typed meanwhile must not wait for a long print.
        self._job = self._background.run(
            work, self._show, self._failed, on="network", owner=self, progress=self.going.tell
        )
        self.going.begin(tr("The pages are being counted …"), self._job.stop)

    def leave(self) -> None:
        """A print that is still being counted is not wanted any more."""
        if self._job is not None:
            self._job.forget()

    def _failed(self, error: Exception) -> None:
        self.going.end()
        errors.show(self, error)

    def _take_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.refresh()

    def _show(self, counted: Pages | None) -> None:
        self.going.end()
        if counted is None:
            self.notice.say(tr("Stopped. Nothing is shown."), role="warning")
            return
        # Set anew on this thread: what the fonts know belongs to the thread that asked them.
        self._pages = counted.on(counted.sheet)
        self.heading.setText(counted.paper.title)
        self.sheets.show_sheet(counted.sheet)
        self.view.show_pages(self._pages)
        self._allow(self._pages)
        if sentences := counted.composer.missing.sentences():
            self.notice.say(" ".join(sentences), role="warning")

    def _allow(self, pages: Pages | None) -> None:
        for button in (self.print_button, self.fit):
            button.setEnabled(pages is not None)
        self.saving.allow(pages.paper.title if pages else "")

    def _tell_page(self, number: int, count: int) -> None:
        self.page_number.setText(tr("Page {number} of {count}", number=number, count=count))

    def save_to(self, path: Path) -> None:
        """Write the pages to this file, beside the window; ``saved`` tells when it is there."""
        assert self._pages is not None
        pages = self._pages.on(self._pages.sheet)

        def work(job: Job) -> bool:
            try:
                save_paper(pages, path, job.report, job.is_stopped)
            except Stopped:
                return False
            return True

        job = self._background.run(
            work,
            partial(self._saved, path),
            self._failed,
            on="network",
            owner=self,
            progress=self.going.tell,
        )
        self.going.begin(tr("Saving {name} …", name=path.name), job.stop)

    def _saved(self, path: Path, whole: bool) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.going.end()
        if not whole:
            self.notice.say(tr("Stopped. Nothing was saved."), role="warning")
            return
        self.notice.say(tr("Saved as {name}", name=path.name), role="good", action=tr("Open"), do=show)
        self.saved.emit(str(path))

    def _ask_printer(self) -> None:
        assert self._pages is not None
        try:
            printer = new_printer(self._pages.paper.title, lying=self._pages.sheet.is_lying)
        except Trouble as trouble:
            self.notice.say(" ".join(map(tr, trouble.sentences)), role="warning")
            return
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(dialog))
        QDialog.open(dialog)

    def _print_on(self, dialog: QPrintDialog) -> None:
        assert self._pages is not None
        try:
            self._run = PrintRun(self._pages, dialog.printer())
        except Trouble as trouble:
            errors.show(self, trouble)
            return
        self.going.begin(tr("Printing …"), self._run.stop)
        self._print_on_and_on()

    def _print_on_and_on(self) -> None:
        """A page, then whatever the person does meanwhile, then the next."""
        assert self._run is not None
        if self._run.step():
            self.going.tell(self._run.share)
            QTimer.singleShot(0, self, self._print_on_and_on)
            return
        self.going.end()
        number, self._run = self._run.printed, None
        self.notice.say(
            tr("{n} page sent to the printer", "{n} pages sent to the printer", n=number), role="good"
        )

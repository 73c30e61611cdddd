"""The page on which a print is looked at before it goes to a file or a printer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.notice import Notice
from desktop_app.printing.blank_forms import empty_form_paper, filled_form_paper
from desktop_app.printing.page_view import PageView
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paper
from desktop_app.printing.pdf import write_pdf
from desktop_app.printing.printer import new_printer, print_pages
from desktop_app.printing.records import record_paper
from desktop_app.words import tr
from forms.registry import UnknownForm, form_for
from sync.errors import Trouble

_NAME_LENGTH = 80


class PreviewPage(QWidget):
    """Shows a paper and sends it on. ``make`` makes it, on another thread; its argument says whether with notes."""

    changed = Signal(str)
    back_wanted = Signal()
    saved = Signal(str)

    def __init__(
        self,
        background: Background,
        make: Callable[[bool], Paper],
        *,
        notes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the paper at once; ``notes`` offers to print private notes too."""
        super().__init__(parent)
        self.setObjectName("preview_page")
        self._background, self._make = background, make
        self._pages: Pages | None = None
        self.view = PageView()
        self.notice = Notice()
        self.notes = QCheckBox(tr("With private notes"))
        self.notes.setObjectName("preview_notes")
        self.notes.setVisible(notes)
        self.page_number = look.MutedLabel()
        self.page_number.setObjectName("preview_number")
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._top())
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)
        self._connect()
        self.refresh()

    def _make_buttons(self) -> None:
        self.back_button = self._tool(
            "preview_back", "back", tr("Back"), QKeySequence(QKeySequence.StandardKey.Back)
        )
        self.larger = self._tool("preview_larger", "add", tr("Larger"), QKeySequence("Ctrl++"))
        self.smaller = self._tool("preview_smaller", "remove", tr("Smaller"), QKeySequence("Ctrl+-"))
        self.fit = look.button(tr("Fit the width"), "preview_fit")
        self.save_button = look.main_button(tr("Save as PDF …"), "preview_save", "pdf")
        self.print_button = look.button(tr("Print …"), "preview_print", "print")
        for button, keys in (
            (self.save_button, "Ctrl+S"),
            (self.print_button, "Ctrl+P"),
            (self.fit, "Ctrl+0"),
        ):
            _key(button, button.text(), QKeySequence(keys))
            button.setEnabled(False)

    def _tool(self, name: str, icon: str, words: str, keys: QKeySequence) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        look.set_icon(button, icon)
        _key(button, words, keys)
        return button

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.back_button)
        self.heading = look.ElidedLabel()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        row.addWidget(self.heading, 1)
        for widget in (self.notes, self.page_number, self.smaller, self.larger, self.fit):
            row.addWidget(widget)
        row.addSpacing(look.WIDE)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        return row

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.larger.clicked.connect(lambda: self.view.zoom(1))
        self.smaller.clicked.connect(lambda: self.view.zoom(-1))
        self.fit.clicked.connect(self.view.fit)
        self.notes.toggled.connect(lambda _on: self.refresh())
        self.view.moved.connect(self._tell_page)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._ask_printer)

    def title(self) -> str:
        """The name of the page."""
        return tr("Print: {title}", title=self._pages.paper.title) if self._pages else tr("Print")

    def refresh(self) -> None:
        """Make the paper anew."""
        notes = self.notes.isChecked()
        self._background.run(lambda: self._make(notes), self._show, owner=self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _show(self, paper: Paper) -> None:
        self._pages = Pages(paper)
        self.heading.setText(paper.title)
        self.view.show_pages(self._pages)
        for button in (self.save_button, self.print_button, self.fit):
            button.setEnabled(True)

    def _tell_page(self, number: int, count: int) -> None:
        self.page_number.setText(tr("Page {number} of {count}", number=number, count=count))

    def _ask_where(self) -> None:
        assert self._pages is not None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Save as PDF"), str(Path(folder) / file_name(self._pages.paper.title)))
        dialog.setObjectName("preview_where")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF files") + " (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(self._pages.paper.title))
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the pages to this file, beside the window; ``saved`` tells when it is there."""
        assert self._pages is not None
        pages = self._pages.on(self._pages.sheet)
        self._background.run(
            lambda: write_pdf(pages, path), lambda _none: self._saved(path), on="network", owner=self
        )

    def _saved(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.notice.say(tr("Saved as {name}", name=path.name), role="good", action=tr("Open"), do=show)
        self.saved.emit(str(path))

    def _ask_printer(self) -> None:
        assert self._pages is not None
        try:
            printer = new_printer(self._pages.paper.title)
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
            number = print_pages(self._pages, dialog.printer())
        except Trouble as trouble:
            errors.show(self, trouble)
            return
        self.notice.say(
            tr("{n} page sent to the printer", "{n} pages sent to the printer", n=number), role="good"
        )


def record_preview(desk: Desk, background: Background, identifier: str) -> PreviewPage:
    """The page for one record, with its private notes where they are wanted."""
    return PreviewPage(background, lambda notes: record_paper(desk, identifier, notes=notes), notes=True)


def form_preview(desk: Desk, background: Background, what: str) -> PreviewPage:
    """The page for a form on paper: an empty one for a type of record, a filled one for an identifier."""
    try:
        form = form_for(what)
    except UnknownForm:
        return PreviewPage(background, lambda _notes: filled_form_paper(desk, what))
    return PreviewPage(background, lambda _notes: empty_form_paper(desk, form))


def file_name(title: str) -> str:
    """A name for a file from a title, without the signs that one of the systems forbids."""
    kept = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+', " ", title)
    short = " ".join(kept.split())[:_NAME_LENGTH].strip(" .")
    return f"{short or 'print'}.pdf"


def _key(button: QPushButton | QToolButton, words: str, keys: QKeySequence) -> None:
    """A key for a button, told in its tooltip."""
    button.setShortcut(keys)
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(tr("{name} ({keys})", name=words, keys=shown) if shown else words)

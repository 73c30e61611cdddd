"""Addresses on the web and attached files, each with a name and a language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.operations.attaching import picture_of
from desktop_app.questions.attaching import Attaching
from desktop_app.questions.file_row import FileRow
from desktop_app.questions.link_row import Link, LinkRow, Row
from desktop_app.questions.rows import RowsWidget
from desktop_app.questions.thumbnails import thumbnail
from desktop_app.words import tr
from forms.problems import NO_ADDRESS
from forms.words import Phrase

PARTS = ("url", "name", "language")


def is_link(value: Any) -> bool:
    """Whether a value is a link, finished or not; what else it carries is kept."""
    return isinstance(value, dict) and all(isinstance(value.get(part, ""), str) for part in PARTS)


class LinksWidget(RowsWidget[Row]):
    """A row for each link, which can be moved and taken away, and buttons for one more; files may be dropped on it."""

    def build(self) -> QWidget:
        """Rows and buttons."""
        self.rows = []
        self.button = look.button(tr("Add a link"), "add_link", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.begin_row(len(self.rows)))
        self.attaching = Attaching(self)
        self.attaching.taken.connect(self._attach)
        self._pictures: dict[str, QImage | None] = {}
        self._is_said = False
        self.faults = look.FaultLabel()
        self.faults.setObjectName("link_faults")
        buttons = QHBoxLayout()
        buttons.setSpacing(look.GAP)
        for part in (self.button, self.attaching.button):
            buttons.addWidget(part)
        buttons.addStretch(1)
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.GAP)
        self.column.addLayout(buttons)
        self.column.addWidget(self.faults)
        self.column.addWidget(self.attaching.said)
        body.setFocusProxy(self.last)
        self.setAcceptDrops(bool(self.question.files))
        return body

    def holds(self, value: Any) -> bool:
        """A list of links."""
        return isinstance(value, list) and all(map(is_link, value))

    def suits(self, row: Row, value: Link) -> bool:
        """A file has another row than an address."""
        return type(row) is _kind_of_row(value)

    def show_value(self, value: Any) -> None:
        """What was said of a file that could not be attached belongs to the answer before."""
        self.attaching.be_quiet()
        super().show_value(value)
        self._check()

    def lock(self, read_only: bool) -> None:
        """Lock every row."""
        super().lock(read_only)
        self.button.setVisible(not read_only and not self.question.files_only)
        self.attaching.lock(read_only)

    def refresh(self) -> None:
        """Look again at what is known of the files."""
        for row in self.rows:
            if isinstance(row, FileRow):
                row.know(self.attaching.known(row.read_head()), fetches=self.surroundings.fetches)
                self._picture(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if self.attaching.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self.attaching.take(self.attaching.dropped(event.mimeData()))
        event.acceptProposedAction()

    @property
    def last(self) -> QWidget:
        """The button where the cursor goes when no row is left."""
        return self.attaching.button if self.question.files_only else self.button

    def new_row(self, value: Link | None) -> Row:
        """A row of the kind that fits the link."""
        name = tr(self.question.label)
        if _kind_of_row(value) is not FileRow:
            page = LinkRow(name)
            page.url.editingFinished.connect(self._check)
            return page
        row = FileRow(name, is_image=self.question.files_only)
        row.opened.connect(lambda: self.attaching.open(row.read_head()))
        return row

    def number(self) -> None:
        """Look at the files too: how many there are, and what is known of each."""
        super().number()
        self.attaching.count(len(self.rows))
        self.refresh()
        self._check()

    def set_problem(self, phrases: Sequence[Phrase]) -> None:
        """What is said below the answer is not said twice."""
        super().set_problem(phrases)
        self._is_said = NO_ADDRESS in phrases
        self._check()

    def _check(self) -> None:
        """Say which addresses lead nowhere, as soon as one of them is left."""
        wrong = [
            tr("Address {number}: {fault}", number=place, fault=NO_ADDRESS)
            for place, row in enumerate(self.rows, start=1)
            if isinstance(row, LinkRow) and row.is_wrong()
        ]
        self.faults.setText("\n".join(wrong))
        self.faults.setVisible(bool(wrong) and not self._is_said)

    def _picture(self, row: FileRow) -> None:
        """Show an image small; it is read once, beside the window."""
        url = row.read_head()
        if url in self._pictures:
            row.show_picture(self._pictures[url])
            return
        kept = picture_of(self.surroundings.desk, url)
        if kept is None:
            return
        self._pictures[url] = None
        density = self.devicePixelRatioF()
        self.surroundings.background.run(
            lambda: thumbnail(kept, density),
            lambda image: self._pictured(url, image),
            on="network",
            owner=self,
        )

    def _pictured(self, url: str, image: QImage | None) -> None:
        self._pictures[url] = image
        for row in self.rows:
            if isinstance(row, FileRow) and row.read_head() == url:
                row.show_picture(image)

    def _attach(self, links: list[Link]) -> None:
        """Files were taken in; one that is linked to already is not linked to twice."""
        there = {row.read_head() for row in self.rows}
        for link in links:
            if link["url"] not in there:
                self.insert(len(self.rows), link).show_value(link)
        self.note_rows()


def _kind_of_row(link: Link | None) -> type[Row]:
    return FileRow if link and FileRow.fits(link) else LinkRow

"""Addresses on the web and attached files, each with a name and a language."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.attaching import Attaching
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.file_row import FileRow
from desktop_app.questions.link_row import Link, LinkRow, Row
from desktop_app.words import tr

PARTS = ("url", "name", "language")


def is_link(value: Any) -> bool:
    """Whether a value is a link, finished or not; what else it carries is kept."""
    return isinstance(value, dict) and all(isinstance(value.get(part, ""), str) for part in PARTS)


class LinksWidget(QuestionWidget):
    """A row for each link, which can be moved and taken away, and buttons for one more; files may be dropped on it."""

    typing = True

    def build(self) -> QWidget:
        """Rows and buttons."""
        self.rows: list[Row] = []
        self.button = look.button(tr("Add a link"), "add_link", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._add)
        self.attaching = Attaching(self)
        self.attaching.taken.connect(self._attach)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.GAP)
        for part in (self.button, self.attaching.button):
            buttons.addWidget(part)
        buttons.addStretch(1)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP)
        self._column.addLayout(buttons)
        self._column.addWidget(self.attaching.said)
        body.setFocusProxy(self._last)
        self.setAcceptDrops(bool(self.question.files))
        return body

    def holds(self, value: Any) -> bool:
        """A list of links."""
        return isinstance(value, list) and all(map(is_link, value))

    def show_value(self, value: Any) -> None:
        """Show a row for each, of the kind that fits it."""
        links = value or []
        for place, link in enumerate(links):
            if place < len(self.rows) and type(self.rows[place]) is not _kind_of_row(link):
                self._drop(self.rows[place])
                self._new_row(link, place)
            elif place >= len(self.rows):
                self._new_row(link, place)
        while len(self.rows) > len(links):
            self._drop(self.rows[-1])
        for row, link in zip(self.rows, links, strict=True):
            row.set_link(link)
        self.attaching.be_quiet()
        self._number()

    def read_value(self) -> Any:
        """The links in which something stands."""
        return [link for link in (row.link() for row in self.rows) if link] or None

    def lock(self, read_only: bool) -> None:
        """Lock every row."""
        self.button.setVisible(not read_only and not self.question.files_only)
        self.attaching.lock(read_only)
        for row in self.rows:
            row.set_read_only(read_only)

    def refresh(self) -> None:
        """Look again at what is known of the files."""
        for row in self.rows:
            if isinstance(row, FileRow):
                row.know(self.attaching.known(row.read_head()), fetches=self.surroundings.fetches)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if self.attaching.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self.attaching.take(self.attaching.dropped(event.mimeData()))
        event.acceptProposedAction()

    @property
    def _last(self) -> QWidget:
        """The button where the cursor goes when no row is left."""
        return self.attaching.button if self.question.files_only else self.button

    def _new_row(self, link: Link, place: int) -> Row:
        name = tr(self.question.label)
        row: Row
        if _kind_of_row(link) is FileRow:
            row = FileRow(name, is_image=self.question.files_only)
            row.opened.connect(lambda: self.attaching.open(row.read_head()))
        else:
            row = LinkRow(name)
        row.set_read_only(self.is_read_only)
        row.typed.connect(self.note_edit)
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda by: self._move(row, by))
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        return row

    def _add(self) -> None:
        row = self._new_row({}, len(self.rows))
        self._number()
        row.first.setFocus()

    def _attach(self, links: list[Link]) -> None:
        """Files were taken in; one that is linked to already is not linked to twice."""
        there = {row.read_head() for row in self.rows}
        for link in links:
            if link["url"] not in there:
                self._new_row(link, len(self.rows)).set_link(link)
        self._number()
        self.note_edit()

    def _remove(self, row: Row) -> None:
        self._drop(row)
        self._number()
        self.note_edit()
        self._last.setFocus()

    def _drop(self, row: Row) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _move(self, row: Row, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            self.rows.remove(row)
            self.rows.insert(place, row)
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            self._number()
            self.note_edit()

    def _number(self) -> None:
        for place, row in enumerate(self.rows):
            row.set_place(place, len(self.rows))
        self.attaching.count(len(self.rows))
        self.refresh()
        self.body.setFocusProxy(self.rows[0].first if self.rows else self._last)


def _kind_of_row(link: Link) -> type[Row]:
    return FileRow if FileRow.fits(link) else LinkRow

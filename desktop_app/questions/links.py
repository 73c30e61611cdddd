"""Addresses on the web, each with a name and a language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.link_row import LinkRow
from desktop_app.words import tr

PARTS = ("url", "name", "language")


def is_link(value: Any) -> bool:
    """Whether a value is a link, finished or not; what else it carries is kept."""
    return isinstance(value, dict) and all(isinstance(value.get(part, ""), str) for part in PARTS)


class LinksWidget(QuestionWidget):
    """A row for each link, which can be moved and taken away, and a button for one more."""

    typing = True

    def build(self) -> QWidget:
        """Rows and button."""
        self.rows: list[LinkRow] = []
        self.button = look.button(tr("Add a link"), "add_link", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._add)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP)
        self._column.addWidget(self.button, 0)
        self._column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading)
        body.setFocusProxy(self.button)
        return body

    def holds(self, value: Any) -> bool:
        """A list of links."""
        return isinstance(value, list) and all(map(is_link, value))

    def show_value(self, value: Any) -> None:
        """Show a row for each."""
        links = value or []
        while len(self.rows) > len(links):
            self._drop(self.rows[-1])
        while len(self.rows) < len(links):
            self._new_row()
        for row, link in zip(self.rows, links, strict=True):
            row.set_link(link)
        self._number()

    def read_value(self) -> Any:
        """The links in which something stands."""
        return [link for link in (row.link() for row in self.rows) if link] or None

    def lock(self, read_only: bool) -> None:
        """Lock every row."""
        self.button.setVisible(not read_only)
        for row in self.rows:
            row.set_read_only(read_only)

    def _new_row(self) -> LinkRow:
        row = LinkRow(tr(self.question.label))
        row.set_read_only(self.is_read_only)
        row.typed.connect(self.note_edit)
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda by: self._move(row, by))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def _add(self) -> None:
        row = self._new_row()
        self._number()
        row.url.setFocus()

    def _remove(self, row: LinkRow) -> None:
        self._drop(row)
        self._number()
        self.note_edit()
        self.button.setFocus()

    def _drop(self, row: LinkRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _move(self, row: LinkRow, by: int) -> None:
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
        self.body.setFocusProxy(self.rows[0].url if self.rows else self.button)

"""Private notes: entries that stay as they are, and one more.

Source of the shape: the clearing-house's API, section 5 (a text that holds a JSON list of "[ Name | date ] - text").
"""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import PlainLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import TextBox
from desktop_app.words import tr


def entries_of(value: Any) -> list[str] | None:
    """The entries that a text of notes holds; ``None`` where it is no list of texts."""
    try:
        entries = json.loads(value) if isinstance(value, str) else None
    except ValueError:
        return None
    whole = isinstance(entries, list) and all(isinstance(entry, str) for entry in entries)
    return entries if whole else None


class NotesWidget(QuestionWidget):
    """The entries to read, and a box; what is typed in it is at once the newest entry, so none is lost."""

    typing = True

    def build(self) -> QWidget:
        """Entries, box and button."""
        self._entries: list[str] = []
        self.labels: list[PlainLabel] = []
        self._at = ""
        self.box = TextBox(lines=2)
        self.box.setAccessibleName(tr("New note"))
        self.box.setPlaceholderText(tr("Write a note"))
        self.box.typed.connect(self._typed)
        self.button = look.button(tr("Add another note"), "add_note", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._finish)
        self.button.hide()
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP)
        self._column.addWidget(self.box)
        self._column.addWidget(self.button)
        self._column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading)
        body.setFocusProxy(self.box)
        return body

    def holds(self, value: Any) -> bool:
        """A text that holds a list of texts."""
        return entries_of(value) is not None

    def show_value(self, value: Any) -> None:
        """Show the entries."""
        self._entries = entries_of(value) or []
        self.box.set_text("")
        self.button.hide()
        self._show_entries()

    def read_value(self) -> Any:
        """All entries, with what stands in the box as the newest."""
        entries = [*self._entries, *self._newest()]
        return json.dumps(entries, ensure_ascii=False) if entries else None

    def lock(self, read_only: bool) -> None:
        """Only the entries stay."""
        self.box.setVisible(not read_only)
        self.button.setVisible(not read_only and bool(self.box.text().strip()))

    def _newest(self) -> list[str]:
        text = self.box.text().strip()
        return [f"[ {self.surroundings.desk.person} | {self._at} ] - {text}"] if text else []

    def _typed(self) -> None:
        if not self._at:
            self._at = self.surroundings.desk.clock().date().isoformat()
        self.button.setVisible(bool(self.box.text().strip()))
        self.note_edit()

    def _finish(self) -> None:
        """The note in the box is done; the box is for the next."""
        self._entries = [*self._entries, *self._newest()]
        self.box.set_text("")
        self._at = ""
        self.button.hide()
        self._show_entries()
        self.box.setFocus()

    def _show_entries(self) -> None:
        for label in self.labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = [self._label(entry) for entry in self._entries]
        for place, label in enumerate(self.labels):
            self._column.insertWidget(place, label)

    def _label(self, entry: str) -> PlainLabel:
        label = PlainLabel(entry, copied=True)
        label.setWordWrap(True)
        return label

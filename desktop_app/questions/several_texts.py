"""Several texts, each in the languages of the record, such as areas of work."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.language_boxes import LanguageBoxes
from desktop_app.words import tr


class SeveralRow(QWidget):
    """One of the texts, and the button that takes it away."""

    removed = Signal()

    def __init__(self, name: str) -> None:
        """``name`` is the question, for screen readers."""
        super().__init__()
        self.boxes = LanguageBoxes(name)
        self.cross = QToolButton()
        look.set_icon(self.cross, "remove")
        self.cross.setToolTip(tr("Take this entry away"))
        self.cross.setAccessibleName(tr("Take this entry away"))
        self.cross.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.boxes, 1)
        layout.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)


class SeveralTextsWidget(QuestionWidget):
    """Boxes for each text and a button for one more: a list of texts by language on the wire."""

    typing = True

    def build(self) -> QWidget:
        """Rows and button."""
        self.rows: list[SeveralRow] = []
        self.button = look.button(tr("Add an entry"), "add_text", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._add)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        body.setFocusProxy(self.button)
        return body

    def holds(self, value: Any) -> bool:
        """Texts by language."""
        return isinstance(value, list) and all(
            isinstance(texts, dict) and all(isinstance(part, str) for pair in texts.items() for part in pair)
            for texts in value
        )

    def show_value(self, value: Any) -> None:
        """Show boxes for each."""
        texts = value or []
        while len(self.rows) > len(texts):
            self._drop(self.rows[-1])
        while len(self.rows) < len(texts):
            self._new_row()
        for row, some in zip(self.rows, texts, strict=True):
            row.boxes.set_texts(some)
        self._lead()

    def read_value(self) -> Any:
        """The texts in which something stands."""
        return [texts for texts in (row.boxes.texts() for row in self.rows) if texts] or None

    def lock(self, read_only: bool) -> None:
        """Lock every box."""
        self.button.setVisible(not read_only)
        for row in self.rows:
            row.boxes.set_read_only(read_only)
            row.cross.setVisible(not read_only)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Show a box for each."""
        super().set_languages(languages)
        for row in self.rows:
            row.boxes.set_languages(languages)

    def _new_row(self) -> SeveralRow:
        row = SeveralRow(tr(self.question.label))
        row.boxes.set_languages(self.languages)
        row.boxes.set_texts({})
        row.boxes.set_read_only(self.is_read_only)
        row.cross.setVisible(not self.is_read_only)
        row.boxes.typed.connect(self.note_edit)
        row.removed.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _add(self) -> None:
        row = self._new_row()
        self._lead()
        row.boxes.setFocus()

    def _remove(self, row: SeveralRow) -> None:
        self._drop(row)
        self._lead()
        self.note_edit()
        self.button.setFocus()

    def _drop(self, row: SeveralRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _lead(self) -> None:
        """The cursor comes first into the first row."""
        self.body.setFocusProxy(self.rows[0].boxes if self.rows else self.button)

"""Several texts, each in the languages of the record, such as areas of work."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.language_boxes import LanguageBoxes
from desktop_app.questions.rows import RepeatRow, RowsWidget
from desktop_app.words import tr


class TextRow(RepeatRow):
    """One of the texts, with a box for each language."""

    def __init__(self, name: str) -> None:
        """``name`` is the question, for screen readers."""
        super().__init__()
        self._name = name
        self.boxes = LanguageBoxes(name)
        self.boxes.typed.connect(self.typed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.boxes, 1)
        for tool in self.tools:
            layout.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def first(self) -> QWidget:
        """The box of the first language."""
        return self.boxes

    def show_value(self, value: Any) -> None:
        """Show the text in its languages."""
        self.boxes.set_texts(value or {})

    def value(self) -> Any:
        """The text in its languages; nothing where nothing stands in it."""
        return self.boxes.texts() or None

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """A box for each."""
        self.boxes.set_languages(languages)

    def set_place(self, place: int, count: int) -> None:
        """Number it, so that it can be told apart by ear."""
        super().set_place(place, count)
        self.boxes.set_name(tr("{question} {number}", question=self._name, number=place + 1))

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        super().set_read_only(read_only)
        self.boxes.set_read_only(read_only)


class SeveralTextsWidget(RowsWidget[TextRow]):
    """A row for each text and a button for one more: a list of texts by language on the wire."""

    def build(self) -> QWidget:
        """The button, and rows once there are some."""
        self.rows = []
        self.button = look.button(tr("Add one more"), "add_text", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.begin_row(len(self.rows)))
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.GAP)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        body.setFocusProxy(self.button)
        return body

    def holds(self, value: Any) -> bool:
        """Texts by language."""
        return isinstance(value, list) and all(
            isinstance(texts, dict) and all(isinstance(part, str) for pair in texts.items() for part in pair)
            for texts in value
        )

    def lock(self, read_only: bool) -> None:
        """Lock every row."""
        super().lock(read_only)
        self.button.setVisible(not read_only)

    def new_row(self, _value: Any) -> TextRow:
        """One more text."""
        row = TextRow(tr(self.question.label))
        row.boxes.set_texts({})
        return row

    @property
    def last(self) -> QWidget:
        """The button."""
        return self.button

"""Answers that are written: text in several languages, one line."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import TextBox
from desktop_app.questions.language_boxes import LanguageBoxes
from desktop_app.words import tr


class TextWidget(QuestionWidget):
    """Text in several languages: ``{"en": "…"}``."""

    typing = True

    def build(self) -> QWidget:
        """A box for each language."""
        asked = self.question
        self.boxes = LanguageBoxes(tr(asked.label), long=asked.long, words=asked.words, is_rich=asked.rich)
        self.boxes.typed.connect(self.note_edit)
        return self.boxes

    def holds(self, value: Any) -> bool:
        """Texts by language."""
        return isinstance(value, dict) and all(
            isinstance(part, str) for pair in value.items() for part in pair
        )

    def show_value(self, value: Any) -> None:
        """Show the texts."""
        self.boxes.set_texts(value or {})

    def read_value(self) -> Any:
        """The texts that are not empty."""
        return self.boxes.texts() or None

    def lock(self, read_only: bool) -> None:
        """Lock every box."""
        self.boxes.set_read_only(read_only)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Show a box for each."""
        super().set_languages(languages)
        self.boxes.set_languages(languages)

    def focus_language(self, language: str) -> None:
        """Put the cursor into the box of a language."""
        if language in self.boxes.boxes:
            self.boxes.boxes[language].box.setFocus()


class LineWidget(QuestionWidget):
    """One line, the same in every language: a text on the wire."""

    typing = True

    def build(self) -> QWidget:
        """A box that grows if the line is long."""
        self.box = TextBox(one_line=True)
        self.box.setAccessibleName(tr(self.question.label))
        self.box.typed.connect(self.note_edit)
        return self.box

    def holds(self, value: Any) -> bool:
        """A text."""
        return isinstance(value, str)

    def show_value(self, value: Any) -> None:
        """Show the line."""
        self.box.set_text(value or "")

    def read_value(self) -> Any:
        """The line, if anything stands in it."""
        return self.box.text() if self.box.text().strip() else None

    def lock(self, read_only: bool) -> None:
        """Lock the box."""
        self.box.setReadOnly(read_only)

"""Whole numbers and amounts; what is not understood stays as it was typed and is said to be so."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import LineBox
from desktop_app.questions.reading_numbers import digits_of
from desktop_app.words import say_number, tr

LONGEST = 15


class TypedWidget(QuestionWidget):
    """One line that is read as something else than a text; under it stands what was understood."""

    typing = True

    def build(self) -> QWidget:
        """The line with what it was understood as."""
        self.box = LineBox()
        self.box.setAccessibleName(tr(self.question.label))
        self.box.setMaximumWidth(self.box.fontMetrics().averageCharWidth() * 36)
        self.box.textEdited.connect(self._typed)
        self.note = MutedLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.box)
        layout.addWidget(self.note)
        body.setFocusProxy(self.box)
        return body

    def meant(self, typed: str) -> Any:
        """What the typed text means on the wire; ``None`` where it is not understood."""
        raise NotImplementedError

    def said(self, _value: Any) -> str:
        """What to say of an understood value; empty where there is nothing to add to what was typed."""
        return ""

    def written(self, value: Any) -> str:
        """A value as it stands in the line."""
        return str(value)

    def puzzled(self) -> str:
        """What to say of a text that is not understood."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show it as it stands on the wire."""
        self.box.setText("" if value is None else self.written(value))
        self._say()

    def read_value(self) -> Any:
        """What is meant; what is not understood stays as it was typed, so that nothing is lost."""
        typed = self.box.text()
        if not typed.strip():
            return None
        meant = self.meant(typed)
        return typed if meant is None else meant

    def lock(self, read_only: bool) -> None:
        """Lock the line."""
        self.box.setReadOnly(read_only)

    def leave(self) -> None:
        """Show what was understood in the line itself."""
        meant = self.meant(self.box.text())
        if self._touched and meant is not None and self.written(meant) != self.box.text():
            self.box.setText(self.written(meant))
        self._say()

    def _typed(self) -> None:
        self._say()
        self.note_edit()

    def _say(self) -> None:
        typed = self.box.text()
        meant = self.meant(typed) if typed.strip() else None
        unclear = meant is None and typed.strip() and not self.box.hasFocus()
        words = self.said(meant) if meant is not None else self.puzzled() if unclear else ""
        self.note.setText(words)
        self.note.setVisible(bool(words))


class WholeWidget(TypedWidget):
    """A whole number: an integer on the wire."""

    def holds(self, value: Any) -> bool:
        """A number, or a text that was not understood as one."""
        return isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool))

    def meant(self, typed: str) -> Any:
        """The number."""
        digits = digits_of(typed)
        return int(digits) if digits and len(digits) <= LONGEST else None

    def puzzled(self) -> str:
        """Ask for a number."""
        return tr("This is kept as you wrote it, but it is not a whole number.")


class DigitsWidget(TypedWidget):
    """An amount in digits: a text on the wire."""

    def holds(self, value: Any) -> bool:
        """A text."""
        return isinstance(value, str)

    def meant(self, typed: str) -> Any:
        """The digits alone."""
        return digits_of(typed)

    def said(self, value: Any) -> str:
        """A long number with its digits grouped."""
        return say_number(int(value)) if 3 < len(value) <= LONGEST else ""

    def puzzled(self) -> str:
        """Ask for digits."""
        return tr("This is kept as you wrote it, but it is not an amount in digits.")

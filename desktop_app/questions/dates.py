"""Dates of which only the year or the month may be known."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.questions.numbers import TypedWidget
from desktop_app.questions.reading_dates import understood
from desktop_app.words import say_date, tr


class DateWidget(TypedWidget):
    """A partial date: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` on the wire."""

    def build(self) -> QWidget:
        """The line, with an example in it."""
        body = super().build()
        example = "2025-03" if self.question.month else "2025-03-14"
        self.box.setPlaceholderText(tr("for example {date}", date=example))
        return body

    def holds(self, value: Any) -> bool:
        """A text, whether or not it is a date: what was typed is kept."""
        return isinstance(value, str)

    def meant(self, typed: str) -> Any:
        """The date, where only one can be meant."""
        return understood(typed)

    def said(self, value: Any) -> str:
        """The date in words."""
        return say_date(str(value))

    def puzzled(self) -> str:
        """Say that it is not understood, or could be two days."""
        return tr(
            "This is kept as you wrote it, but it could not be read as a date. Write 2025, 2025-03 or 2025-03-14."
        )

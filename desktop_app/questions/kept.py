"""An answer of a shape that its question has no box for: shown as it is, kept as it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.questions.boxes import TextBox
from desktop_app.questions.odd_values import in_words
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr


class KeptAsItIs(QWidget):
    """The answer to read, a sentence that says why, and the one button that would replace it."""

    answer_anew = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._surroundings = surroundings
        self.box = TextBox(parent=self)
        self.box.setReadOnly(True)
        self.box.setAccessibleName(tr("Kept as it is"))
        self.button = look.button(tr("Answer anew"), "answer_anew", kind="link")
        self.button.clicked.connect(self.answer_anew)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.box)
        layout.addLayout(self._note())
        self.setFocusProxy(self.box)

    def _note(self) -> QHBoxLayout:
        note = MutedLabel(tr("This came in a form that this field cannot show. It is kept as it is."))
        note.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(note, 1)
        row.addWidget(self.button)
        return row

    def show_value(self, value: Any) -> None:
        """Show any value at all."""
        vocabularies = self._surroundings.vocabularies
        self.box.set_text(in_words(value, vocabularies, self._surroundings.language))

    def set_read_only(self, read_only: bool) -> None:
        """Whether it may be replaced."""
        self.button.setVisible(not read_only)

"""Writing an answer anew: with the very widget with which the form asks, or a box for one language of a text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.conflicts.sheet import Part
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import TextBox
from desktop_app.questions.factory import make
from desktop_app.questions.language_box import LanguageBox
from desktop_app.questions.references import ReferencesWidget
from desktop_app.questions.surroundings import Surroundings
from forms.spec import Question


class Anew(QWidget):
    """Takes a new answer; ``edited`` is for changes by the person alone."""

    edited = Signal()
    record_wanted = Signal(str)

    def __init__(self, part: Part, surroundings: Surroundings, languages: tuple[str, ...]) -> None:
        """Begin empty; ``languages`` are the record's."""
        super().__init__()
        self._touched = False
        self._inner = _inner(part, surroundings, languages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._inner)
        self._inner.setObjectName(f"anew_{part.path}")
        self.setFocusProxy(self._inner)
        if isinstance(self._inner, QuestionWidget):
            self._inner.record_wanted.connect(self.record_wanted)
        signal = self._inner.edited if isinstance(self._inner, QuestionWidget) else self._inner.typed
        signal.connect(self._edit)

    def value(self) -> Any:
        """The answer as it goes into the record."""
        return self._inner.value() if isinstance(self._inner, QuestionWidget) else self._inner.text()

    def set_value(self, value: Any) -> None:
        """Show what was written before."""
        self._touched = True
        self._show(value)

    def begin(self, value: Any) -> None:
        """Go on from this value, unless something was written already, and put the cursor where it begins."""
        if not self._touched:
            self._show(value)
        if isinstance(self._inner, QuestionWidget):
            self._inner.focus()
        else:
            self._inner.setFocus()

    def _show(self, value: Any) -> None:
        if isinstance(self._inner, QuestionWidget):
            self._inner.set_value(value)
        else:
            self._inner.set_text(value if isinstance(value, str) else "")

    def _edit(self) -> None:
        self._touched = True
        self.edited.emit()


def can_be_written(part: Part) -> bool:
    """Whether the answer can be written here; what no question asks for can be, where it is a text on both sides."""
    if part.question is not None:
        return not part.question.read_only
    return isinstance(part.mine.value, str) and isinstance(part.theirs.value, str)


def _inner(
    part: Part, surroundings: Surroundings, languages: tuple[str, ...]
) -> QuestionWidget | LanguageBox | TextBox:
    if part.question is None:
        box = TextBox(lines=2)
        box.setAccessibleName(part.label)
        return box
    if part.language:
        return _one_language(part.question, part.language, part.label)
    widget = make(part.question, surroundings)
    widget.set_languages(languages)
    if isinstance(widget, ReferencesWidget):
        for button in widget.new_buttons:  # a new record is made in the form, where it can be filled in
            button.hide()
    return widget


def _one_language(question: Question, language: str, label: str) -> LanguageBox:
    box = LanguageBox(language, long=question.long, words=question.words, is_rich=question.rich)
    box.box.setAccessibleName(label)
    return box

"""What every widget of a question has in common: its interface, and that it damages nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.boxes import LineBox, TextBox
from desktop_app.questions.kept import KeptAsItIs
from desktop_app.questions.problem_line import ProblemLine
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr
from forms.kinds import Document
from forms.spec import Question
from forms.words import Phrase


class QuestionWidget(QWidget):
    """Asks one question. What it was given it gives back to the letter until the person changes it.

    A kind of answer fills in ``build`` (once), ``holds``, ``show_value``, ``read_value`` and ``lock``, and calls
    ``note_edit`` when the person changes something. ``edited`` says so to the page; ``typing`` says that one edit
    follows another key by key, so that the page takes them back together.
    """

    typing = False
    edited = Signal()
    record_wanted = Signal(str)
    new_wanted = Signal(str, str)
    file_wanted = Signal(str)

    def __init__(self, question: Question, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        """Ask the question; no answer yet."""
        super().__init__(parent)
        self.question = question
        self.surroundings = surroundings
        self.languages: tuple[str, ...] = ()
        self._given: Any = None
        self._touched = False
        self._showing = False
        self._read_only = question.read_only
        self._kept: KeptAsItIs | None = None
        self._problem: ProblemLine | None = None
        self.setObjectName(f"question_{question.path}")
        self.setAccessibleName(tr(question.label))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.SMALL)
        self.body = self.build()
        self._layout.addWidget(self.body)
        self.lock(self._read_only)

    # What a kind of answer fills in.

    def build(self) -> QWidget:
        """The part in which the answer is given; called once."""
        raise NotImplementedError

    def holds(self, value: Any) -> bool:
        """Whether the widget can show the value without losing anything; ``None`` always can be."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value that the widget holds, or none."""
        raise NotImplementedError

    def read_value(self) -> Any:
        """What stands there now, as it goes on the wire; ``None`` for no answer."""
        raise NotImplementedError

    def lock(self, read_only: bool) -> None:
        """Take no changes, or take them again."""
        raise NotImplementedError

    # The interface.

    def value(self) -> Any:
        """The answer as it goes on the wire, or ``None``; untouched, exactly what was given."""
        return self.read_value() if self._touched else self._given

    def set_value(self, value: Any) -> None:
        """Show an answer; one of a shape that the widget cannot hold is shown as it is and kept."""
        self._given, self._touched = value, False
        held = value is None or self.holds(value)
        self._showing = True
        try:
            self.show_value(value if held else None)
        finally:
            self._showing = False
        self._show_kept(None if held else value)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The languages of the record; only texts take notice."""
        self.languages = languages

    def look_at(self, document: Document) -> None:
        """Look at the other answers; only kinds that depend on some take notice (see ``Question.reads``)."""

    def set_problem(self, phrases: Sequence[Phrase]) -> None:
        """Show what is to be mended beside the answer, or nothing."""
        if self._problem is None:
            if not phrases:
                return
            # What can only be looked at cannot be mended: it can be taken away, or it would keep the record here.
            away = tr("Take this answer away") if self.question.read_only else ""
            self._problem = ProblemLine(self, remedy=away)
            self._problem.remedy.connect(self._take_away)
            self._layout.addWidget(self._problem)
        self._problem.say(list(map(tr, phrases)))
        self.setAccessibleDescription(" ".join(map(tr, phrases)))

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes; a question that is always so stays so."""
        self._read_only = read_only or self.question.read_only
        self.lock(self._read_only)
        if self._kept:
            self._kept.set_read_only(self._read_only)

    def refresh(self) -> None:
        """Look again at what is shown beside the answer itself, such as other records' titles."""

    def leave(self) -> None:
        """The person went on to another field: put what was typed into its usual form."""

    def has_focus(self, widget: QWidget | None) -> bool:
        """Whether a widget is this one or a part of it."""
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def focus(self) -> None:
        """Put the cursor where the answer begins."""
        first = self._kept if self._kept and self._kept.isVisibleTo(self) else self.body
        target = first.focusProxy() or first
        target.setFocus()

    def took_back(self) -> bool:
        """Whether the last edit was a step back that a box made by itself."""
        box = QApplication.focusWidget()
        return isinstance(box, TextBox | LineBox) and self.isAncestorOf(box) and box.took_back()

    # For the kinds of answer.

    @property
    def is_read_only(self) -> bool:
        """Whether no changes are taken."""
        return self._read_only

    def note_edit(self) -> None:
        """The person changed the answer."""
        if not self._showing:
            self._touched = True
            self.edited.emit()

    def _show_kept(self, value: Any) -> None:
        if value is None:
            if self._kept:
                self._kept.hide()
        else:
            if self._kept is None:
                self._kept = KeptAsItIs(self.surroundings, self)
                self._kept.answer_anew.connect(self._answer_anew)
                self._layout.insertWidget(0, self._kept)
            self._kept.show_value(value)
            self._kept.set_read_only(self._read_only)
            self._kept.show()
        self.body.setVisible(value is None)

    def _take_away(self) -> None:
        """The person does without an answer that is only shown; it can be taken back like any edit."""
        self.set_value(None)
        self.note_edit()

    def _answer_anew(self) -> None:
        """The person wants to replace what the widget cannot show; it can be taken back like any edit."""
        self._show_kept(None)
        self.note_edit()
        self.focus()

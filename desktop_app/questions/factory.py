"""Which widget asks which kind of question."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.choices import ChoiceWidget, LanguagesWidget, YesNoWidget
from desktop_app.questions.dates import DateWidget
from desktop_app.questions.details import DetailsWidget
from desktop_app.questions.lines import LinesWidget
from desktop_app.questions.links import LinksWidget
from desktop_app.questions.notes import NotesWidget
from desktop_app.questions.numbers import DigitsWidget, WholeWidget
from desktop_app.questions.position import PositionWidget
from desktop_app.questions.references import ReferencesWidget
from desktop_app.questions.several_texts import SeveralTextsWidget
from desktop_app.questions.surroundings import Surroundings
from desktop_app.questions.terms import TermsWidget
from desktop_app.questions.texts import LineWidget, TextWidget
from forms.kinds import Kind
from forms.spec import Question

WIDGETS: Mapping[Kind, type[QuestionWidget]] = {
    Kind.TEXT: TextWidget,
    Kind.TEXTS: SeveralTextsWidget,
    Kind.DETAILS: DetailsWidget,
    Kind.LINE: LineWidget,
    Kind.LINES: LinesWidget,
    Kind.CHOICE: ChoiceWidget,
    Kind.LANGUAGES: LanguagesWidget,
    Kind.WHOLE: WholeWidget,
    Kind.DIGITS: DigitsWidget,
    Kind.DATE: DateWidget,
    Kind.YES_NO: YesNoWidget,
    Kind.TERM: TermsWidget,
    Kind.TERMS: TermsWidget,
    Kind.REFERENCE: ReferencesWidget,
    Kind.REFERENCES: ReferencesWidget,
    Kind.LINKS: LinksWidget,
    Kind.NOTES: NotesWidget,
    Kind.POSITION: PositionWidget,
}


def make(question: Question, surroundings: Surroundings, parent: QWidget | None = None) -> QuestionWidget:
    """The widget for a question, by the kind of its answer."""
    return WIDGETS[question.kind](question, surroundings, parent)

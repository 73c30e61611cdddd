"""How far a record has come: its sections, its languages, the share of what is needed to send it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum

from forms.codes import ANY_OF, Problem
from forms.documents import asked
from forms.kinds import Document, Kind
from forms.one_language import texts_in
from forms.paths import is_blank, value_at
from forms.spec import Form, Question, Section


class Mark(Enum):
    """The state of a section or a language."""

    DONE = "done"
    BEGUN = "begun"
    EMPTY = "empty"
    PROBLEMS = "problems"


def section_mark(
    form: Form, section: Section, document: Document, found: Sequence[Problem], shown: Collection[str]
) -> Mark:
    """The state of a section, given all problems and the paths at which problems are shown to the person."""
    paths = {question.path for question in form.questions if question.section == section}
    wrong = {problem.path for problem in found} & paths
    if wrong & set(shown):
        return Mark.PROBLEMS
    begun = any(
        _answered(form, question, document) for question in asked(form, document) if question.path in paths
    )
    return (Mark.BEGUN if wrong else Mark.DONE) if begun else Mark.EMPTY


def _answered(form: Form, question: Question, document: Document) -> bool:
    """Whether a person answered it; the languages are there from the start."""
    return question.path != form.languages_path and not is_blank(value_at(document, question.path))


def language_mark(form: Form, document: Document, language: str) -> Mark:
    """How much of the text that there is stands in this language too."""
    written = [text for question in asked(form, document) for text in _texts(question, document)]
    here = [text for text in written if not is_blank(text.get(language))]
    if not here:
        return Mark.EMPTY
    return Mark.DONE if len(here) == len(written) else Mark.BEGUN


def first_gap(form: Form, document: Document, language: str) -> str:
    """The path of the first text that is missing in this language though others have it; else of the first text."""
    for question in asked(form, document):
        if any(is_blank(text.get(language)) for text in _texts(question, document)):
            return question.path
    return next((question.path for question in asked(form, document) if question.kind is Kind.TEXT), "")


def _texts(question: Question, document: Document) -> list[dict[str, str]]:
    return texts_in(question, value_at(document, question.path))


def share(form: Form, document: Document, found: Sequence[Problem]) -> int:
    """How many per cent of what is needed to send are there; 100 only when nothing is to be mended."""
    wrong = {problem.path for problem in found}
    needed = wrong | {question.path for question in form.questions if question.is_required(document)}
    for rule in form.rules:
        if rule.code == ANY_OF and any(not is_blank(value_at(document, path)) for path in rule.paths):
            needed.add(rule.paths[0])
    if not wrong:
        return 100
    return min(99, 100 * (len(needed) - len(wrong)) // len(needed))

"""The columns of a sheet: which question, in which language, each answers, and what it is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from forms.kinds import Kind
from forms.languages import own_name
from forms.spec import Form, Question
from forms.words import Phrase, say

# Says a phrase in one language.
Say = Callable[[Phrase], str]
IDENTIFIER = "identifier"
_OWN = "+own"
# The kinds that a cell can hold, each with a reader and a writer.
HELD = frozenset(
    {
        Kind.TEXT, Kind.TEXTS, Kind.DETAILS, Kind.LINE, Kind.LINES, Kind.CHOICE, Kind.LANGUAGES, Kind.WHOLE,
        Kind.DIGITS, Kind.DATE, Kind.YES_NO, Kind.TERM, Kind.TERMS, Kind.REFERENCE, Kind.REFERENCES, Kind.LINKS,
        Kind.NOTES, Kind.POSITION,
    }
)  # fmt: skip
BY_LANGUAGE = frozenset({Kind.TEXT, Kind.TEXTS, Kind.DETAILS})


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the question that it answers (none for the record's identifier), and of it the language.

    ``own`` columns hold the person's own words for "Other" and its like.
    """

    question: Question | None
    language: str = ""
    own: bool = False

    @property
    def key(self) -> str:
        """The column's name for programs, the same in every language."""
        path = self.question.path if self.question else IDENTIFIER
        return f"{path}{_OWN if self.own else ''}{'@' if self.language else ''}{self.language}"


def columns_of(form: Form, languages: Sequence[str], *, identifier: bool = False) -> Iterator[Column]:
    """The columns of a form, in its order, with one for each language of a text.

    Those of a workbook to fill in have no ``identifier``, and none for what is only shown in the form.
    """
    if identifier:
        yield Column(None)
    # The languages are found by themselves where none are named, so their column stands last.
    for question in sorted(form.questions, key=lambda question: question.kind is Kind.LANGUAGES):
        if left_out(question) is None or (identifier and question.read_only and question.kind in HELD):
            yield from _of_question(question, languages)


def left_out(question: Question) -> Phrase | None:
    """Why a question has no column in a workbook to fill in; none where it has one."""
    if question.read_only:
        return say("It is only shown in the form, for records that have it already.")
    if question.files_only:
        return say("Only a file can be attached here, which is done in the form.")
    if question.kind not in HELD:
        return say("Its answer has parts that do not fit into one cell; it is entered in the form.")
    return None


def _of_question(question: Question, languages: Sequence[str]) -> Iterator[Column]:
    if question.kind in BY_LANGUAGE:
        yield from (Column(question, language) for language in languages)
        return
    yield Column(question)
    if question.own_text and question.kind in (Kind.TERM, Kind.TERMS):
        yield from (Column(question, language, own=True) for language in languages)


def heading(form: Form, column: Column) -> Phrase:
    """What a column is called; no two of a form are called the same."""
    if column.question is None:
        return say("Identifier")
    label, language = _label(form, column.question), Phrase(own_name(column.language))
    if column.own:
        return say("{label} – own words ({language})", label=label, language=language)
    return say("{label} ({language})", label=label, language=language) if column.language else label


def _label(form: Form, question: Question) -> Phrase:
    """The question's label, with its section where two questions of the form have the same."""
    label = Phrase(question.label)
    if Counter(other.label for other in form.questions)[question.label] == 1:
        return label
    return say("{label} – {section}", label=label, section=Phrase(question.section.title))

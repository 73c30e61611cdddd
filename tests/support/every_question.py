"""Documents that between them have every question of a form asked, however it hangs on other answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forms.documents import new_document
from forms.kinds import Document, Kind
from forms.paths import value_at, with_value
from forms.spec import Form, Question
from forms.vocabularies import Vocabularies


def coverings(form: Form, vocabularies: Vocabularies) -> list[Document]:
    """As few documents as a simple search finds. AssertionError where a question is asked by none."""
    found: list[Document] = []
    waiting = list(form.questions)
    while waiting:
        document = new_document(form, "R1", "fr", "")
        for question in waiting:
            document = _asking(form, document, question, vocabularies)
        left = [question for question in waiting if not question.is_asked(document)]
        assert len(left) < len(waiting), [question.path for question in left]
        found.append(document)
        waiting = left
    return found


def _asking(form: Form, document: Document, question: Question, vocabularies: Vocabularies) -> Document:
    """The document with what it takes to have the question asked; as it was where nothing does."""
    asked = [one for one in form.questions if one.is_asked(document)]
    for path in sorted(question.when.reads):
        for value in _answers(form.question(path), vocabularies):
            tried = with_value(document, path, value)
            if question.is_asked(document):
                return document
            if question.is_asked(tried) and all(one.is_asked(tried) for one in asked):
                return tried
        if value_at(document, path) is None:
            document = _first_that_counts(form, document, path, question, vocabularies)
    return document


def _first_that_counts(
    form: Form, document: Document, path: str, question: Question, vocabularies: Vocabularies
) -> Document:
    """Where several answers are needed, the first one alone asks nothing yet: take one, and go on with the others."""
    if len(question.when.reads) < 2:
        return document
    return with_value(document, path, next(_answers(form.question(path), vocabularies), None))


def _answers(question: Question, vocabularies: Vocabularies) -> Iterator[Any]:
    match question.kind:
        case Kind.YES_NO:
            yield from (True, False)
        case Kind.CHOICE:
            yield from (choice.value for choice in question.choices)
        case Kind.TERM:
            yield from ({"identifier": name} for name in _terms(question, vocabularies))
        case Kind.TERMS:
            yield from ([{"identifier": name}] for name in _terms(question, vocabularies))
        case Kind.REFERENCE:
            yield {"identifier": "R2"}
        case Kind.REFERENCES:
            yield [{"identifier": "R2"}]
        case Kind.TEXT:
            yield {"fr": "Text"}
        case Kind.LINES:
            yield ["Line"]
        case Kind.LINKS:
            yield [{"url": "https://example.org"}]
        case _:
            yield "2016"


def _terms(question: Question, vocabularies: Vocabularies) -> Iterator[str]:
    yield from question.own_text
    yield from (term.identifier for term in vocabularies.terms(question.vocabularies))
    # Of a list of which no term is known here yet.
    yield "UNKNOWN-TERM"

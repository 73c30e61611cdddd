"""What stands between a record and being sent, in the clearing-house's own codes and in words.

The codes are those of the clearing-house's validation report (its API, section 2.6).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from forms.answer_checks import in_answer
from forms.codes import INVALID_PROPERTY, INVALID_TYPE, INVALID_VALUE, Problem
from forms.kinds import Document, Kind
from forms.paths import cleaned, is_blank, value_at
from forms.spec import Form, Question
from forms.vocabularies import Vocabularies
from forms.words import say

NO_ADDRESS = say("A link begins with http:// or https://, as a browser shows it.")


def problems(form: Form, document: Document, vocabularies: Vocabularies) -> tuple[Problem, ...]:
    """Everything to mend before the record can be sent, in the order of the form; empty for a valid record."""
    document = cleaned(document)
    found = list(_shape(form, document))
    wrong = {problem.path for problem in found}
    for question in form.questions:
        if question.path not in wrong and question.is_asked(document):
            found.extend(in_answer(form, question, document, vocabularies))
    found.extend(_rules(form, document, wrong))
    order = {question.path: place for place, question in enumerate(form.questions)}
    return tuple(sorted(found, key=lambda problem: order.get(problem.path, len(order))))


def not_allowed(form: Form, document: Document) -> tuple[Problem, ...]:
    """The answers that do not belong there, given the others. What is sent from here never has any (``to_send``)."""
    phrase = say("This does not belong into the record, given its other answers.")
    return tuple(
        Problem(question.path, INVALID_PROPERTY, phrase)
        for question in form.questions
        if not question.is_asked(document) and not is_blank(value_at(document, question.path))
    )


def wrong_shapes(form: Form, document: Document) -> tuple[Problem, ...]:
    """Only the answers that are of the wrong kind altogether (a number where a text belongs)."""
    return tuple(problem for problem in _shape(form, document) if problem.code == INVALID_TYPE)


def _shape(form: Form, document: Document) -> Iterator[Problem]:
    """The answers that are not of their question's kind, as pydantic finds them."""
    for part in form.parts:
        answers = {name: _answer(form, name, document) for name in part.model_fields}
        try:
            part.model_validate({name: value for name, value in answers.items() if not is_blank(value)})
        except ValidationError as error:
            first = {str(item["loc"][0]): item["type"] for item in reversed(error.errors())}
            for name, kind_of_error in first.items():
                yield _shape_problem(form.named(name), kind_of_error)


def _answer(form: Form, name: str, document: Document) -> Any:
    """The answer to the question of a field; nothing where it is not asked."""
    question = form.named(name)
    return value_at(document, question.path) if question.is_asked(document) else None


def _shape_problem(question: Question, kind_of_error: str) -> Problem:
    phrases = {
        "not_a_date": say(
            "This is no date that exists. Write the year, the year and month, or the whole date."
        ),
        "not_digits": say("Write the amount with digits only: no blanks, dots or commas."),
        "not_an_address": NO_ADDRESS,
        "greater_than_equal": say("Write a number of 1 or more."),
    }
    if question.kind is Kind.POSITION:
        phrase = say("This is no point on the map. Write two numbers in degrees, like this: 6.37, 2.43")
        return Problem(question.path, INVALID_VALUE, phrase)
    if question.kind is Kind.LINKS and kind_of_error in ("missing", "string_too_short"):
        kind_of_error = "not_an_address"
    if kind_of_error in phrases:
        return Problem(question.path, INVALID_VALUE, phrases[kind_of_error])
    return Problem(
        question.path, INVALID_TYPE, say("What stands here has a form that this field cannot hold.")
    )


def _rules(form: Form, document: Document, wrong: set[str]) -> Iterator[Problem]:
    for rule in form.rules:
        if wrong.isdisjoint(rule.paths) and rule.broken(document):
            yield Problem(rule.paths[0], rule.code, rule.phrase, also=rule.paths[1:])

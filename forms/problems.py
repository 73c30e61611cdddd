"""What stands between a record and being sent, in the clearing-house's own codes and in words.

The codes are those of the clearing-house's validation report (its API, section 2.6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from forms.conditions import identifiers_in
from forms.documents import languages_of
from forms.kinds import Document, Kind
from forms.languages import own_name
from forms.paths import cleaned, is_blank, value_at
from forms.spec import Form, Question
from forms.vocabularies import OTHER, Vocabularies
from forms.words import Phrase, say

MANDATORY = "Error.Mandatory"
ANY_OF = "Error.MandatoryAnyOf"
INVALID_VALUE = "Error.InvalidValue"
INVALID_PROPERTY = "Error.InvalidProperty"
UNSPECIFIED_LOCALE = "Error.UnspecifiedLocale"
UNEXPECTED_TERM = "Error.UnexpectedTerm"
INVALID_TYPE = "Error.InvalidType"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: the question's path, the clearing-house's code, and a sentence for the person."""

    path: str
    code: str
    phrase: Phrase
    parameters: Mapping[str, object] = field(default_factory=dict)
    also: tuple[str, ...] = ()


def problems(form: Form, document: Document, vocabularies: Vocabularies) -> tuple[Problem, ...]:
    """Everything to mend before the record can be sent, in the order of the form; empty for a valid record."""
    document = cleaned(document)
    found = list(_shape(form, document))
    wrong = {problem.path for problem in found}
    for question in form.questions:
        if question.path not in wrong and question.is_asked(document):
            found.extend(_one(form, question, document, vocabularies))
    found.extend(_rules(form, document, wrong))
    order = {question.path: place for place, question in enumerate(form.questions)}
    return tuple(sorted(found, key=lambda problem: order.get(problem.path, len(order))))


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
        "not_an_address": say("A link begins with http:// or https://, as a browser shows it."),
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


def _one(form: Form, question: Question, document: Document, vocabularies: Vocabularies) -> Iterator[Problem]:
    """The problems of one answer of the right kind."""
    value = value_at(document, question.path)
    if is_blank(value):
        if question.is_required(document):
            yield Problem(question.path, MANDATORY, say("This is needed before the record can be published."))
        return
    if question.kind is Kind.TEXT:
        yield from _locales(form, question, document, value)
    if question.kind in (Kind.TERM, Kind.TERMS):
        yield from _terms(question, value, vocabularies)
    yield from _amount(question, value)
    yield from _choice(question, value)


def _locales(
    form: Form, question: Question, document: Document, value: Mapping[str, str]
) -> Iterator[Problem]:
    languages = languages_of(form, document)
    stray = [name for name in value if name not in languages]
    if stray:
        names = ", ".join(map(own_name, stray))
        phrase = say("There is text in {languages}, which is not a language of this record.", languages=names)
        yield Problem(question.path, UNSPECIFIED_LOCALE, phrase, {"locales": stray})


def _terms(question: Question, value: Any, vocabularies: Vocabularies) -> Iterator[Problem]:
    for part in value if isinstance(value, list) else [value]:
        name = part["identifier"]
        phrase = _not_to_be_chosen(question, name, vocabularies)
        if phrase:
            yield Problem(question.path, UNEXPECTED_TERM, phrase, {"identifier": name})
        if name in question.own_text and is_blank(part.get("customValue")):
            yield Problem(question.path, MANDATORY, say("Say in your own words what is meant."))


def _not_to_be_chosen(question: Question, name: str, vocabularies: Vocabularies) -> Phrase | None:
    """Why a term is no answer; none for one that is. What is not known here is never taken to be right."""
    if name in question.own_text:
        return None
    if name == OTHER:
        return say("“Other” cannot be chosen here.")
    if vocabularies.term(question.vocabularies, name) is None:
        return _unknown(question, name, vocabularies)
    if question.leaf_only and vocabularies.is_heading(question.vocabularies, name):
        return say("One of the chosen terms is a heading. Choose a term below it.")
    return None


def _unknown(question: Question, name: str, vocabularies: Vocabularies) -> Phrase:
    if vocabularies.last_known(question.vocabularies, name):
        return say("One of the chosen terms is no longer on this list. Choose another.")
    if vocabularies.complete(question.vocabularies):
        return say("One of the chosen terms does not belong to this list. Choose again.")
    return say("One of the chosen terms is not known on this computer. Synchronize first, or choose another.")


def _amount(question: Question, value: Any) -> Iterator[Problem]:
    if question.at_most and isinstance(value, list) and len(value) > question.at_most:
        phrase = say("Choose {most} at the most; there are {count}.", most=question.at_most, count=len(value))
        yield Problem(question.path, INVALID_VALUE, phrase, {"maximum": question.at_most})
    if question.kind in (Kind.TERMS, Kind.REFERENCES):
        names = identifiers_in(value)
        if len(set(names)) < len(names):
            yield Problem(question.path, INVALID_VALUE, say("The same entry stands here twice."))


def _choice(question: Question, value: Any) -> Iterator[Problem]:
    if question.kind is Kind.CHOICE and value not in {choice.value for choice in question.choices}:
        yield Problem(question.path, INVALID_VALUE, say("Choose one of the answers in the list."))


def _rules(form: Form, document: Document, wrong: set[str]) -> Iterator[Problem]:
    for rule in form.rules:
        if wrong.isdisjoint(rule.paths) and rule.broken(document):
            yield Problem(rule.paths[0], rule.code, rule.phrase, also=rule.paths[1:])

"""What is to be mended in one answer of the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from forms.codes import INVALID_VALUE, MANDATORY, UNEXPECTED_TERM, UNSPECIFIED_LOCALE, Problem
from forms.conditions import identifiers_in
from forms.documents import languages_of
from forms.domains import AICHI_ACCESS, GBF_TARGETS
from forms.files import file_name, media_type_of
from forms.kinds import Document, Kind
from forms.languages import UN_LANGUAGES, own_name
from forms.paths import is_blank, value_at
from forms.spec import Form, Question
from forms.vocabularies import OTHER, Vocabularies
from forms.words import Phrase, say

# Facts, sections 2.1 and 5: what an identifier is, and that a revision may be pinned to it.
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{11,128}(?:@[0-9]{1,9})?")
_MAIL = re.compile(r"\s*[^@\s]+@[^@\s]+\s*")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")


def in_answer(
    form: Form, question: Question, document: Document, vocabularies: Vocabularies
) -> Iterator[Problem]:
    """The problems of one answer, or that it is missing."""
    value = value_at(document, question.path)
    if is_blank(value):
        if question.is_required(document):
            yield Problem(question.path, MANDATORY, _missing(question, document))
        return
    yield from _locales(form, question, document, value)
    if question.kind in (Kind.TERM, Kind.TERMS):
        yield from _terms(question, document, identifiers_in(value), vocabularies)
        yield from _own_words(question, value)
    if question.kind is Kind.DETAILS:
        yield from _terms(question, document, value, vocabularies)
    yield from _amount(question, value)
    for phrase in _wrong(question, value):
        yield Problem(question.path, INVALID_VALUE, phrase)


def _missing(question: Question, document: Document) -> Phrase:
    """That it is needed; in an older record with the target that follows one of its own (API, section 6.2)."""
    if question.vocabularies == GBF_TARGETS and AICHI_ACCESS in identifiers_in(document.get("aichiTargets")):
        return say(
            "This is needed before the record can be published. Aichi target 16 became target 13: choose that one, "
            "and what else it serves."
        )
    return say("This is needed before the record can be published.")


def _locales(form: Form, question: Question, document: Document, value: Any) -> Iterator[Problem]:
    """Text in languages that the record does not have."""
    languages = languages_of(form, document)
    found = dict.fromkeys(name for text in _texts(question, value) for name in text)
    stray = [name for name in found if name not in languages]
    if stray:
        names = ", ".join(map(own_name, stray))
        phrase = say("There is text in {languages}, which is not a language of this record.", languages=names)
        yield Problem(question.path, UNSPECIFIED_LOCALE, phrase, {"locales": stray})


def _texts(question: Question, value: Any) -> Iterator[Mapping[str, str]]:
    """Every text by language that stands in an answer."""
    if question.kind is Kind.TEXT:
        yield value
    elif question.kind is Kind.TEXTS:
        yield from value
    elif question.kind is Kind.DETAILS:
        yield from value.values()
    elif question.kind in (Kind.TERM, Kind.TERMS):
        yield from (part.get("customValue") or {} for part in _members(value))


def _terms(
    question: Question, document: Document, names: Iterable[str], vocabularies: Vocabularies
) -> Iterator[Problem]:
    """Terms that do not belong to the list, or not to what the other answers leave of it."""
    lists = question.lists(document)
    for name in names:
        phrase = _not_to_be_chosen(question, lists, name, vocabularies)
        if phrase:
            yield Problem(question.path, UNEXPECTED_TERM, phrase, {"identifier": name})


def _not_to_be_chosen(
    question: Question, lists: tuple[str, ...], name: str, vocabularies: Vocabularies
) -> Phrase | None:
    """Why a term is no answer; none for one that is. What is not known here is never taken to be right."""
    if name in question.own_text:
        return None
    if name == OTHER:
        return say("“Other” cannot be chosen here.")
    if vocabularies.term(question.vocabularies, name) is None:
        return _unknown(question, name, vocabularies)
    if vocabularies.term(lists, name) is None:
        return say("One of the chosen terms does not fit the other answers. Take it away, or change them.")
    if question.leaf_only and vocabularies.is_heading(question.vocabularies, name):
        return say("One of the chosen terms is a heading. Choose a term below it.")
    return None


def _unknown(question: Question, name: str, vocabularies: Vocabularies) -> Phrase:
    if vocabularies.last_known(question.vocabularies, name):
        return say("One of the chosen terms is no longer on this list. Choose another.")
    if vocabularies.complete(question.vocabularies):
        return say("One of the chosen terms does not belong to this list. Choose again.")
    return say("One of the chosen terms is not known on this computer. Synchronize first, or choose another.")


def _own_words(question: Question, value: Any) -> Iterator[Problem]:
    """Terms that want words of the person's own and have none."""
    members = _members(value)
    for part in members:
        name = part["identifier"]
        elsewhere = name == question.last_may_say and not is_blank(members[-1].get("customValue"))
        if name in question.own_text and is_blank(part.get("customValue")) and not elsewhere:
            yield Problem(question.path, MANDATORY, say("Say in your own words what is meant."))


def _amount(question: Question, value: Any) -> Iterator[Problem]:
    if question.at_most and isinstance(value, list) and len(value) > question.at_most:
        phrase = say("Choose {most} at the most; there are {count}.", most=question.at_most, count=len(value))
        yield Problem(question.path, INVALID_VALUE, phrase, {"maximum": question.at_most})


def _wrong(question: Question, value: Any) -> Iterator[Phrase]:
    """What makes the answer one that is not taken."""
    names = identifiers_in(value)
    match question.kind:
        case Kind.TERMS | Kind.REFERENCES if len(set(names)) < len(names):
            yield say("The same entry stands here twice.")
        case Kind.REFERENCE | Kind.REFERENCES if not all(map(_REFERENCE.fullmatch, names)):
            yield say("One of the entries leads to no record. Take it away and choose again.")
        case Kind.CHOICE if question.choice(value) is None:
            yield say("Choose one of the answers in the list.")
        case Kind.DATE if question.month and not _MONTH.fullmatch(value):
            yield say("Write the year and the month, such as 2018-10.")
        case Kind.LINES if question.mail and not all(map(_MAIL.fullmatch, value)):
            yield say("One of the lines is no e-mail address. An address looks like this: name@example.org")
        case Kind.LANGUAGES if not set(value) & set(UN_LANGUAGES):
            yield say("At least one of the six languages of the United Nations is needed.")
        case Kind.LINKS:
            found = (_wrong_link(question, link["url"]) for link in value)
            yield from {str(phrase): phrase for phrase in found if phrase}.values()
        case _:
            return


def _wrong_link(question: Question, url: str) -> Phrase | None:
    """Why a link of this kind cannot stand here."""
    name = file_name(url)
    if not name:
        return say("Only files can stand here. Attach the file itself.") if question.files_only else None
    if not question.files:
        return say("Only addresses on the web can stand here. Attach the file under another question.")
    if media_type_of(name) not in question.files:
        return say("The file {name} is of a kind that is not taken here.", name=name)
    return None


def _members(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]

"""What is worked out from a record's document for lists, filters, search and summaries.

None of it is the truth: it can be made anew from the documents at any time, and is, when the forms or the way in which
words are made have changed (``fingerprint``).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import Any

from forms.aspects import Aspect
from forms.budgets import band_of, bands
from forms.conditions import identifiers_in
from forms.documents import texts_in, texts_of, title_of
from forms.folding import fold
from forms.kinds import PARTIAL_DATE, Document, Kind
from forms.own_texts import values_of
from forms.paths import value_at
from forms.registry import FORMS, UnknownForm, form_for
from forms.spec import Form, Question
from forms.vocabularies import OTHER
from sync.store.jsons import dumps, loads
from sync.store.texts import words

REFERENCE = "reference"
AMOUNT = "amount"
RULES = "4"
_MOST_YEARS = 100
LONGEST_AMOUNT = 18
"""The most digits of an amount that is added up; one of more is counted among the largest, and not added."""
_REFERENCES = frozenset({Kind.REFERENCE, Kind.REFERENCES})
_MARKUP = re.compile(r"<[^>]*>|&nbsp;")


@dataclass(frozen=True, slots=True)
class Derived:
    """The worked-out parts of one record: its title by language, sort keys, facets, years, words for the index."""

    title: str
    title_keys: str
    facets: frozenset[tuple[str, str]]
    years: frozenset[int]
    words: str


@lru_cache(maxsize=16)
def derive(record_type: str, text: str) -> Derived:
    """Work everything out from a document as JSON text; of a type without a form nothing can be told.

    The last few are remembered: with each save of what is being typed, the one before is needed to compare.
    """
    document = loads(text)
    form = known_form(record_type)
    if form is None:
        return Derived("{}", "{}", frozenset(), frozenset(), "")
    titles = titles_of(form, document)
    keys = {language: fold(title) for language, title in titles.items()}
    return Derived(
        dumps(titles),
        dumps(keys),
        frozenset(_facets(form, document)),
        frozenset(_years(form, document)),
        words(texts_of(form, document)),
    )


def known_form(record_type: str) -> Form | None:
    """The form for a type of record, or none where this version of the program has none."""
    try:
        return form_for(record_type)
    except UnknownForm:
        return None


def fingerprint(forms: tuple[Form, ...] = FORMS) -> str:
    """What the worked-out parts depend on besides the documents; another text means that they must be made anew."""
    parts = [RULES]
    for form in forms:
        asked = [(question.path, question.kind.name, str(question.aspect)) for question in form.questions]
        parts.append(repr((form.record_type, form.title_paths, asked)))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def titles_of(form: Form, document: Document) -> dict[str, str]:
    """The record's title in each language it has one in; under "" where it has no language, as a name."""
    named = [value_at(document, path) for path in form.title_paths]
    languages = dict.fromkeys(language for value in named if isinstance(value, dict) for language in value)
    titles = {language: title_of(form, document, language) for language in languages or ("",)}
    return {language: title for language, title in titles.items() if title}


def _facets(form: Form, document: Document) -> Iterator[tuple[str, str]]:
    for question in form.answered(document):
        value = value_at(document, question.path)
        if question.kind in _REFERENCES:
            yield from ((REFERENCE, name) for name in _named(value))
        if question.aspect is Aspect.BUDGET:
            yield from _amount(value)
        elif question.aspect:
            yield from ((question.aspect.value, said) for said in _said(question, value))


def _said(question: Question, value: Any) -> Iterator[str]:
    """What an answer says of its aspect: terms, records, a date, or only that there is something."""
    if question.aspect is Aspect.RESULT:
        said = [*_named(value), _MARKUP.sub("", "".join(texts_in(value))).strip()]
        yield from [question.path] if any(said) else []
    elif question.kind in _REFERENCES:
        yield from _named(value)
    elif question.kind is Kind.DATE:
        yield from [value] if isinstance(value, str) and PARTIAL_DATE.fullmatch(value) else []
    else:
        yield from _chosen(value)


def _named(value: Any) -> Iterator[str]:
    """The identifiers of the records that are chosen, in whatever revision."""
    return (_sound(name.partition("@")[0]) for name in identifiers_in(value))


def _amount(value: Any) -> Iterator[tuple[str, str]]:
    """An amount, as its digits for sums and as the band in which it lies; one too long for a sum is in the last."""
    digits = _digits(value)
    if len(digits) > LONGEST_AMOUNT:
        yield Aspect.BUDGET.value, bands()[-1]
    elif digits:
        yield AMOUNT, digits
        yield Aspect.BUDGET.value, band_of(int(digits))


def _digits(value: Any) -> str:
    """An amount without zeros before it, whether it stands there as a text or as a number; empty where it is none."""
    if isinstance(value, str):
        return (value.lstrip("0") or "0") if value.isascii() and value.isdigit() else ""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(round(value)) if is_number and 0 <= value < inf else ""


def _chosen(value: Any) -> Iterator[str]:
    for part in value if isinstance(value, list) else [value]:
        for name in identifiers_in(part):
            own = values_of(part.get("customValue")) if name == OTHER else ()
            yield from map(_sound, own or (name,))


def _sound(text: str) -> str:
    """The text without half surrogate pairs, which a database does not take."""
    return text.encode(errors="replace").decode()


def _years(form: Form, document: Document) -> Iterator[int]:
    """Every year from the first to the last that the record names; both alone where they lie absurdly far apart."""
    found = [year for question in form.answered(document) for year in _year(question, document)]
    if found:
        first, last = min(found), max(found)
        yield from range(first, last + 1) if last - first <= _MOST_YEARS else found


def _year(question: Question, document: Document) -> Iterator[int]:
    value = value_at(document, question.path) if question.kind is Kind.DATE else None
    match = PARTIAL_DATE.match(value) if isinstance(value, str) else None
    if match:
        yield int(match[1])

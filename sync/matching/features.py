"""By what records are compared, how much each counts, and what a record says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from forms.aspects import Aspect
from forms.conditions import identifiers_in
from forms.domains import ASSISTANCE_TYPES
from forms.kinds import Document, Kind
from forms.paths import value_at
from forms.registry import form_for
from forms.spec import Form, Question
from forms.vocabularies import OTHER, Vocabularies


class Feature(StrEnum):
    """One thing by which two records are compared; the values are those of the aspects where there is one."""

    HELP = "assistance"
    SUBJECT = "subject"
    WORDS = "words"
    TARGET = "target"
    PLACE = "country"
    GROUP = "group"


WEIGHTS: Mapping[Feature, float] = {
    Feature.HELP: 3,
    Feature.SUBJECT: 3,
    Feature.WORDS: 3,
    Feature.TARGET: 2,
    Feature.PLACE: 2,
    Feature.GROUP: 1,
}
"""How much each counts beside the others; said to the user in words on the page of matches."""

BY_ASPECT: Mapping[Aspect, Feature] = {
    Aspect.HELP: Feature.HELP,
    Aspect.SUBJECT: Feature.SUBJECT,
    Aspect.TARGET: Feature.TARGET,
    Aspect.COUNTRY: Feature.PLACE,
    Aspect.GROUP: Feature.GROUP,
}
_TEXTS = frozenset({Kind.TEXT, Kind.TEXTS, Kind.DETAILS})
# Addresses are no words either: all of them hold "www", or the name of the same server.
_MARKUP = re.compile(r"<[^>]*>|\b(?:https?://|www\.)[^\s<]+")
# A word of the title, or of a kind of help in one's own words, says more than one of a long text.
_SHORT, _LONG = 2.0, 1.0


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one language; ``weight`` says how much each of its words tells."""

    language: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Said:
    """What a record says by which it can be compared.

    ``asked`` are the features that its form asks about at all; ``terms`` are identifiers, without "Other".
    """

    record_type: str
    asked: frozenset[Feature]
    terms: Mapping[Feature, tuple[str, ...]]
    texts: tuple[Text, ...]

    @property
    def languages(self) -> frozenset[str]:
        """The languages in which something is written."""
        return frozenset(text.language for text in self.texts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said by which anything could be found."""
        return not (self.texts or any(self.terms.values()))


def said_by(record_type: str, document: Document) -> Said:
    """What a record says. Raises UnknownForm for a type without a form."""
    form = form_for(record_type)
    terms: dict[Feature, dict[str, None]] = {}
    texts: list[Text] = []
    for question in form.answered(document):
        value = value_at(document, question.path)
        if question.aspect is not None and question.aspect in BY_ASPECT:
            names = (name for name in _names(value) if name != OTHER)
            terms.setdefault(BY_ASPECT[question.aspect], {}).update(dict.fromkeys(names))
        texts += _texts(form, question, value)
    chosen = {feature: tuple(names) for feature, names in terms.items() if names}
    return Said(record_type, _asked(form), chosen, tuple(texts))


def with_names(said: Said, vocabularies: Vocabularies) -> Said:
    """The same with the names of its kinds of help among its words: activities and materials have no such terms."""
    terms = [
        term
        for name in said.terms.get(Feature.HELP, ())
        if (term := vocabularies.last_known(ASSISTANCE_TYPES, name)) is not None
    ]
    spoken = said.languages
    more = (
        Text(name, title, _LONG) for term in terms for name, title in term.title.items() if name in spoken
    )
    return replace(said, texts=(*said.texts, *more))


def _asked(form: Form) -> frozenset[Feature]:
    aspects = {question.aspect for question in form.questions if question.aspect}
    return frozenset({Feature.WORDS, *(BY_ASPECT[aspect] for aspect in aspects if aspect in BY_ASPECT)})


def _names(value: Any) -> Iterator[str]:
    for part in value if isinstance(value, list) else [value]:
        yield from identifiers_in(part)


def _texts(form: Form, question: Question, value: Any) -> Iterator[Text]:
    weight = _SHORT if question.path in form.title_paths or question.aspect is Aspect.HELP else _LONG
    if question.kind in _TEXTS:
        yield from _by_language(value, weight)
    elif question.own_text:
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                yield from _by_language(part.get("customValue"), weight)


def _by_language(value: Any, weight: float) -> Iterator[Text]:
    if isinstance(value, list):
        for part in value:
            yield from _by_language(part, weight)
    elif isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str):
                yield Text(name, _MARKUP.sub(" ", part), weight)
            else:
                yield from _by_language(part, weight)

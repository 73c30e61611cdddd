"""The thesaurus: domains, their terms, and what is broader and narrower (facts, sections 2.8 and 6).

Terms are always told with their relations, whether ``relations`` asks for them or not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from forms.vocabularies import Term, Vocabularies, Vocabulary
from sync.practice.house import Desk
from sync.practice.refusals import not_found
from sync.practice.terms.vocabularies import change_term

Way = Callable[[Term], tuple[str, ...]]


def domains(vocabularies: Vocabularies) -> list[dict[str, Any]]:
    """Every domain, without its terms."""
    return [_domain(vocabulary) for vocabulary in vocabularies]


def domain(vocabularies: Vocabularies, key: str) -> dict[str, Any]:
    """One domain, without its terms; refused with 404 where there is none."""
    return _domain(_vocabulary(vocabularies, key))


def terms(vocabularies: Vocabularies, key: str) -> list[dict[str, Any]]:
    """The terms of a domain, in their order."""
    return [_told(term) for term in _vocabulary(vocabularies, key).terms]


def term(vocabularies: Vocabularies, identifier: str) -> dict[str, Any]:
    """One term of any domain; refused with 404 where there is none."""
    return _told(_found(vocabularies, identifier))


def narrower(
    vocabularies: Vocabularies, identifier: str, *, immediate: bool, domain: str
) -> list[dict[str, Any]]:
    """The terms below one: its children, or all that can be reached; of one domain where one is named."""
    return _related(vocabularies, identifier, lambda found: found.narrower, immediate, domain)


def broader(
    vocabularies: Vocabularies, identifier: str, *, immediate: bool, domain: str
) -> list[dict[str, Any]]:
    """The terms above one, likewise."""
    return _related(vocabularies, identifier, lambda found: found.broader, immediate, domain)


def change_thesaurus(desk: Desk, sent: dict[str, Any]) -> dict[str, Any]:
    """Add, rename, move or remove a term for everybody, as ``change_term`` says; what the term is then."""
    return change_term(desk.house.vocabularies, desk.session, desk.house.clock, sent)


def _related(
    vocabularies: Vocabularies, identifier: str, way: Way, immediate: bool, domain: str
) -> list[dict[str, Any]]:
    start = _found(vocabularies, identifier)
    known = {one.identifier: one for vocabulary in vocabularies for one in vocabulary.terms}
    reached: dict[str, Term] = {}
    layer = [start]
    while layer:
        steps = [known[name] for one in layer for name in way(one) if name in known]
        layer = [step for step in steps if step.identifier not in reached and step is not start]
        reached.update((step.identifier, step) for step in layer)
        layer = [] if immediate else layer
    inside = _vocabulary(vocabularies, domain).by_identifier if domain else known
    return [_told(one) for name, one in reached.items() if name in inside]


def _found(vocabularies: Vocabularies, identifier: str) -> Term:
    for vocabulary in vocabularies:
        found = vocabulary.by_identifier.get(identifier)
        if found:
            return found
    raise not_found("There is no such term")


def _vocabulary(vocabularies: Vocabularies, key: str) -> Vocabulary:
    for vocabulary in vocabularies:
        if vocabulary.domain == key:
            return vocabulary
    raise not_found("There is no such domain")


def _domain(vocabulary: Vocabulary) -> dict[str, Any]:
    return {"identifier": vocabulary.domain, "name": vocabulary.domain, "title": {"en": vocabulary.domain}}


def _told(term: Term) -> dict[str, Any]:
    return {
        "termId": _number(term.identifier),
        "identifier": term.identifier,
        "name": term.name("en"),
        "title": dict(term.title),
        "shortTitle": {},
        "description": term.description.get("en", ""),
        "longDescription": dict(term.description),
        "source": "",
        "broaderTerms": list(term.broader),
        "narrowerTerms": list(term.narrower),
        "relatedTerms": [],
        "nonPreferedTerms": [],
    }


def _number(identifier: str) -> int:
    """A number that stays the term's own, whatever is added before it or taken away."""
    return int(hashlib.sha256(identifier.encode()).hexdigest()[:7], 16)

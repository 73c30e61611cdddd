"""Terms, their trees and their names in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

import resources
from forms.folding import fold
from forms.languages import in_language
from forms.misprints import put_right

OTHER = "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a vocabulary; ``title`` and ``description`` are texts by language."""

    identifier: str
    title: Mapping[str, str]
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    description: Mapping[str, str] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """The term's name in the language, or in the best other one."""
        return put_right(self.identifier, in_language(dict(self.title), language)) or self.identifier

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called in each language, as it is shown here and as the clearing-house writes it."""
        shown = (put_right(self.identifier, name) for name in self.title.values())
        return tuple(dict.fromkeys((*shown, *self.title.values())))


@dataclass(frozen=True)
class Vocabulary:
    """A list of terms under the clearing-house's domain key; not ``complete`` where only a part is known here.

    ``retired`` are terms that stood on the list once: records may still name them, and nobody can choose them anew.
    """

    domain: str
    complete: bool
    terms: tuple[Term, ...]
    retired: tuple[Term, ...] = ()

    @cached_property
    def by_identifier(self) -> Mapping[str, Term]:
        """Every term by its identifier."""
        return {term.identifier: term for term in self.terms}

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Term, ...]]:
        """The terms by each of their names, folded, and by their identifiers, likewise."""
        found: dict[str, dict[str, Term]] = {}
        for term in self.terms:
            for name in (*term.names, term.identifier):
                found.setdefault(_plain(name), {})[term.identifier] = term
        return {name: tuple(terms.values()) for name, terms in found.items()}

    @cached_property
    def headings(self) -> frozenset[str]:
        """The terms of the list below which others of it stand, as far as these are known here."""
        known = self.by_identifier
        above = {name for term in self.terms for name in term.broader}
        holding = {term.identifier for term in self.terms if any(name in known for name in term.narrower)}
        return frozenset(above & known.keys() | holding)


class Vocabularies:
    """All vocabularies known here, by domain key."""

    def __init__(self, vocabularies: Iterable[Vocabulary]) -> None:
        """Hold the vocabularies; the later of two with one key wins."""
        self._by_domain = {vocabulary.domain: vocabulary for vocabulary in vocabularies}

    def __iter__(self) -> Iterator[Vocabulary]:
        """Every vocabulary."""
        return iter(self._by_domain.values())

    def get(self, domain: str) -> Vocabulary:
        """The vocabulary of a domain; an empty, incomplete one where nothing of it is known."""
        return self._by_domain.get(domain) or Vocabulary(domain, False, ())

    def terms(self, domains: Iterable[str]) -> tuple[Term, ...]:
        """The terms of several domains, one after the other."""
        return tuple(term for domain in domains for term in self.get(domain).terms)

    def complete(self, domains: Iterable[str]) -> bool:
        """Whether all of these domains are known as a whole."""
        return all(self.get(domain).complete for domain in domains)

    def term(self, domains: Iterable[str], identifier: str) -> Term | None:
        """A term of one of the domains; "Other" belongs to every one; none where it is not known."""
        for domain in (*domains, OTHER):
            found = self.get(domain).by_identifier.get(identifier)
            if found:
                return found
        return None

    def last_known(self, domains: Iterable[str], identifier: str) -> Term | None:
        """The term as it is, or as it was when it still stood on the list; none where it was never known here."""
        listed = tuple(domains)
        found = self.term(listed, identifier)
        retired = (term for domain in listed for term in self.get(domain).retired)
        return found or next((term for term in retired if term.identifier == identifier), None)

    def name(self, domains: Iterable[str], identifier: str, language: str) -> str:
        """A term's name in the language, or the last one known; its identifier where it was never known here."""
        term = self.last_known(domains, identifier)
        return term.name(language) if term else identifier

    def named(self, domains: Iterable[str], text: str) -> tuple[Term, ...]:
        """The terms that bear this name in any language, whatever its case and accents, or this identifier."""
        name = _plain(text)
        found = (term for domain in domains for term in self.get(domain).by_name.get(name, ()))
        return tuple({term.identifier: term for term in found}.values())

    def is_heading(self, domains: Iterable[str], identifier: str) -> bool:
        """Whether other terms of its list stand below this one."""
        return any(identifier in self.get(domain).headings for domain in domains)

    def with_changes(self, vocabularies: Iterable[Vocabulary]) -> Vocabularies:
        """These vocabularies with some replaced by newer ones, as the clearing-house gave them."""
        return Vocabularies([*self._by_domain.values(), *vocabularies])


def is_country(identifier: str) -> bool:
    """Whether a place is a country: its code has two small letters (API, section 6.1), as no region's has."""
    return re.fullmatch(r"[a-z]{2}", identifier) is not None


@cache
def seed() -> Vocabularies:
    """The vocabularies that the program carries itself, for use before any connection; read once, never changed.

    Source: the terms of the clearing-house's public thesaurus; lists that are known only in part are marked so.
    """
    index = resources.read_json("vocabularies/index.json")
    return Vocabularies(_read(domain, entry) for domain, entry in index.items())


def _plain(text: str) -> str:
    return " ".join(fold(text).split())


def _read(domain: str, entry: Mapping[str, Any]) -> Vocabulary:
    data = resources.read_json(f"vocabularies/{entry['file']}")
    terms = data["terms"] if isinstance(data, dict) else data
    return Vocabulary(domain, bool(entry["complete"]), tuple(map(term_from, terms)))


def term_from(data: Mapping[str, Any]) -> Term:
    """A term from the clearing-house's own shape, or from ours, which has the same names where both have one."""
    description = data.get("longDescription") or data.get("description") or {}
    return Term(
        identifier=data["identifier"],
        title=data.get("title") or {"en": data.get("name", data["identifier"])},
        broader=tuple(data.get("broaderTerms") or data.get("broader") or ()),
        narrower=tuple(data.get("narrowerTerms") or data.get("narrower") or ()),
        description=description if isinstance(description, dict) else {"en": description},
    )

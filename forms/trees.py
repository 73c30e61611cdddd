"""Terms as a tree: what stands below what, as the clearing-house relates them.

Where it relates a region to nothing, and only there, our own arrangement stands in: groups by the names of the regions,
countries by the geographic regions of the United Nations' standard M49. It is for finding alone; nothing of it is sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import resources
from forms.domains import COUNTRIES, REGIONS
from forms.folding import fold
from forms.vocabularies import Term, Vocabularies


class Tree:
    """The terms of one or several lists, in one language."""

    def __init__(
        self,
        vocabularies: Vocabularies,
        domains: Iterable[str],
        language: str,
        only: Iterable[Term] | None = None,
    ) -> None:
        """Countries are sorted by their names in the language; ``only`` these terms of the lists are shown, or all."""
        self._domains = tuple(domains)
        shown = None if only is None else {term.identifier for term in only}
        self._terms = {
            term.identifier: term
            for term in _in_order(vocabularies, self._domains, language)
            if shown is None or term.identifier in shown
        }
        self._countries = vocabularies.get(COUNTRIES).by_identifier

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """All terms, each once, in their order."""
        return tuple(self._terms.values())

    @cached_property
    def has_levels(self) -> bool:
        """Whether any term stands below another."""
        return bool(self._below)

    @cached_property
    def roots(self) -> tuple[Term, ...]:
        """The terms that stand below no other."""
        under = {name for names in self._below.values() for name in names}
        return tuple(term for term in self.terms if term.identifier not in under)

    @cached_property
    def countries(self) -> tuple[Term, ...]:
        """The countries, where regions stand beside them: whoever looks for one need not know its region."""
        if not {COUNTRIES, REGIONS} <= set(self._domains):
            return ()
        return tuple(term for term in self.terms if term.identifier in self._countries)

    def below(self, identifier: str) -> tuple[Term, ...]:
        """The terms right below one."""
        return tuple(self._terms[name] for name in self._below.get(identifier, ()))

    def within(self, identifier: str) -> tuple[str, ...]:
        """The term itself and all that stand below it at any depth, each once."""
        found, ahead = {identifier: None}, [identifier]
        while ahead:
            new = [name for name in self._below.get(ahead.pop(), ()) if name not in found]
            found.update(dict.fromkeys(new))
            ahead.extend(new)
        return tuple(found)

    def is_heading(self, identifier: str) -> bool:
        """Whether terms stand below this one."""
        return identifier in self._below

    @cached_property
    def _below(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = {}
        for term in self.terms:
            found.setdefault(term.identifier, {}).update(dict.fromkeys(term.narrower))
            for above in term.broader:
                found.setdefault(above, {})[term.identifier] = None
        told = {above: self._known(above, names) for above, names in found.items() if above in self._terms}
        ours = {above: self._known(above, names) for above, names in self._arranged().items()}
        told |= {above: names for above, names in ours.items() if not told.get(above)}
        return {above: names for above, names in told.items() if names}

    def _arranged(self) -> Mapping[str, Iterable[str]]:
        if REGIONS not in self._domains:
            return {}
        arranged: dict[str, list[str]] = resources.read_json("vocabularies/arrangement.json")[REGIONS]
        return {above: names for above, names in arranged.items() if above in self._terms}

    def _known(self, above: str, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(name for name in names if name in self._terms and name != above)


def _in_order(vocabularies: Vocabularies, domains: Iterable[str], language: str) -> Iterable[Term]:
    """Countries from A to Z in the reader's language, every other list as it is."""
    for domain in domains:
        terms = vocabularies.get(domain).terms
        yield from sorted(terms, key=lambda term: fold(term.name(language))) if domain == COUNTRIES else terms

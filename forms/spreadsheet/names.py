"""Finding what a cell names: a term or a record, by its name in any language or its identifier."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from forms.folding import fold
from forms.vocabularies import Term

_WITH_IDENTIFIER = re.compile(r"(.*)\[([A-Za-z0-9@_.-]+)\]\s*", re.DOTALL)
# "GBF-T13. Increase …": what everybody calls it by, in the letters of each language.
_SIGN = re.compile(r"([^\W\d_]+-[TТ]0*(\d+))[.。]")
_NEAREST, _NEAR_ENOUGH, _LONGEST_COMPARED = 3, 0.65, 200


class Names:
    """Names of things with their identifiers; case, accents and blanks do not matter."""

    def __init__(self, named: Iterable[tuple[str, Iterable[str]]], shown: Mapping[str, str]) -> None:
        """Know these identifiers, each by its names; ``shown`` is the name under which each is offered."""
        self._shown = shown
        self._known = {_key(identifier): identifier for identifier in shown}
        self._named: defaultdict[str, set[str]] = defaultdict(set)
        for identifier, names in named:
            for name in names:
                self._named[_key(name)].add(identifier)
        self._near: dict[str, tuple[str, ...]] = {}

    def find(self, text: str) -> set[str]:
        """The identifiers that are meant: one, or several that have the same name, or none."""
        match = _WITH_IDENTIFIER.fullmatch(text)
        if match and (known := self._known.get(_key(match[2].partition("@")[0]))):
            return {known}
        return self.called(text)

    def called(self, text: str) -> set[str]:
        """The identifiers of those that are called just so, without an identifier behind the name."""
        key = _key(text)
        if key in self._known:
            return {self._known[key]}
        return set(self._named.get(key, ()))

    def written(self, identifier: str) -> str:
        """How the one with this identifier is written in a cell, so that ``find`` finds it again and no other."""
        name = " ".join(self._shown.get(identifier, "").split())
        if name and self.find(name) == {identifier}:
            return name
        return f"{name} [{identifier}]" if name else identifier

    def shown(self) -> tuple[str, ...]:
        """All names that are offered, each in the one language."""
        return tuple(self._shown.values())

    def all_written(self) -> tuple[str, ...]:
        """All of them as they are written in a cell."""
        return tuple(map(self.written, self._shown))

    def nearest(self, text: str) -> tuple[str, ...]:
        """The names nearest to a text that names nothing, best first, at most three."""
        key = _key(text[:_LONGEST_COMPARED])
        if key not in self._near:
            found = get_close_matches(key, self._named, _NEAREST, _NEAR_ENOUGH)
            identifiers = dict.fromkeys(one for name in found for one in sorted(self._named[name]))
            self._near[key] = tuple(self._shown[one] for one in list(identifiers)[:_NEAREST])
        return self._near[key]


def names_of_terms(terms: Iterable[Term], retired: Iterable[Term], language: str) -> Names:
    """The names of terms in every language, offered in this one; retired ones are found by identifier alone."""
    known = {term.identifier: term for term in terms}
    named = [(term.identifier, _names_of(term)) for term in known.values()]
    shown = {term.identifier: term.name(language) for term in (*retired, *known.values())}
    return Names(named, shown)


def _names_of(term: Term) -> Iterator[str]:
    """What a term is called, in each language; a numbered target also by its sign, and by its number alone."""
    yield from term.names
    for name in map(term.name, term.title):
        if sign := _SIGN.match(name):
            yield from sign.groups()


def _key(text: str) -> str:
    return " ".join(fold(text).split())

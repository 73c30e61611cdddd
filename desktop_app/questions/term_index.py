"""Searching terms by any word of their names in any language, fast enough to follow every key."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from forms.languages import in_language
from forms.vocabularies import Term
from sync.store.texts import fold


@dataclass(frozen=True, slots=True)
class Entry:
    """One term with what is needed to find and show it."""

    term: Term
    name: str
    own: str
    all: str


class TermIndex:
    """The terms of a question in one language, ready to be searched."""

    def __init__(self, terms: Iterable[Term], language: str) -> None:
        """Fold every name once; a term that stands in two lists is taken once."""
        self._entries = tuple(
            _entry(term, language) for term in {term.identifier: term for term in terms}.values()
        )

    def __len__(self) -> int:
        """How many terms there are."""
        return len(self._entries)

    def find(self, text: str, without: Collection[str] = ()) -> list[Entry]:
        """The terms whose names hold every typed word, best first: those that begin so, then in their own order."""
        words = fold(text).split()
        open_ones = (entry for entry in self._entries if entry.term.identifier not in without)
        if not words:
            return list(open_ones)
        hits = [entry for entry in open_ones if all(word in entry.all for word in words)]
        return sorted(hits, key=lambda entry: _rank(entry, " ".join(words)))


def _entry(term: Term, language: str) -> Entry:
    name = term.name(language)
    names = "\n".join(map(fold, (name, *term.title.values())))
    return Entry(term, name, fold(name), f"{names}\n{fold(in_language(dict(term.description), language))}")


def _rank(entry: Entry, typed: str) -> int:
    """0 the name itself, 1 begins so, 2 a word begins so, 3 stands in the name, 4 in another language or meaning."""
    if entry.own == typed:
        return 0
    if entry.own.startswith(typed):
        return 1
    if f" {typed}" in entry.own:
        return 2
    return 3 if typed in entry.own else 4

"""Searching terms by any word of their names in any language, fast enough to follow every key."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desktop_app.questions.offers import Offer
from forms.folding import fold
from forms.languages import in_language
from forms.vocabularies import Term


@dataclass(frozen=True, slots=True)
class Entry:
    """One term: what is offered of it, its name in the index's language and all its words, both folded."""

    offer: Offer
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

    def find(self, text: str, without: Collection[str] = ()) -> list[Offer]:
        """The terms whose names hold every typed word, best first: those that begin so, then in their own order."""
        words = fold(text).split()
        typed = " ".join(words)
        hits = [entry for entry in self._entries if all(word in entry.all for word in words)]
        if words:
            hits.sort(key=lambda entry: _rank(entry.own, typed))
        return [entry.offer for entry in hits if entry.offer.identifier not in without]


def _entry(term: Term, language: str) -> Entry:
    name, more = term.name(language), in_language(dict(term.description), language)
    every_word = "\n".join((*term.title.values(), more))
    return Entry(Offer(term.identifier, name, more), fold(name), fold(every_word))


def _rank(name: str, typed: str) -> int:
    """0 the name itself, 1 begins so, 2 a word begins so, 3 stands in the name, 4 in another language or meaning."""
    if typed not in name:
        return 4
    if name.startswith(typed):
        return 0 if name == typed else 1
    return 2 if f" {typed}" in name else 3

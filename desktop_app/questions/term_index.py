"""Searching terms by any word of their names in any language, fast enough to follow every key."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from desktop_app.language_names import shown_name
from desktop_app.questions.offers import Offer
from desktop_app.words import tr
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
        """A term that stands in two lists is taken once."""
        once = {term.identifier: term for term in terms}
        self._terms = tuple(once.values())
        self.offers = [offer_of(term, language) for term in self._terms]
        # The last search: whoever types on looks only among what it found.
        self._last: tuple[str, Sequence[Entry]] = ("", ())

    def __len__(self) -> int:
        """How many terms there are."""
        return len(self._terms)

    def find(self, text: str, without: Collection[str] = ()) -> list[Offer]:
        """The terms whose names hold every typed word, best first: those that begin so, then in their own order."""
        return self.best(text, without, len(self))[0]

    def best(self, text: str, without: Collection[str], most: int) -> tuple[list[Offer], int]:
        """The first ``most`` of what ``find`` gives, and how many more there are."""
        typed = " ".join(fold(text).split())
        if not typed:
            offers = [offer for offer in self.offers if offer.identifier not in without]
            return offers[:most], max(0, len(offers) - most)
        hits = [entry for entry in self._holding(typed) if entry.offer.identifier not in without]
        ranked: list[list[Offer]] = [[] for _rank_of_six in range(6)]
        for entry in hits:
            ranked[_rank(entry, typed)].append(entry.offer)
        return list(islice(chain.from_iterable(ranked), most)), max(0, len(hits) - most)

    def warm(self) -> None:
        """Fold every name, which a long list should not wait for until the first key; may be called anywhere."""
        assert len(self.entries) == len(self)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every term with its folded words; made at first use."""
        return tuple(map(_entry, self._terms, self.offers))

    def _holding(self, typed: str) -> Sequence[Entry]:
        before, among = self._last
        hits = among if before and typed.startswith(before) else self.entries
        for word in typed.split():
            hits = [entry for entry in hits if word in entry.all]
        self._last = (typed, hits)
        return hits


def offer_of(term: Term, language: str) -> Offer:
    """What is offered of a term: its name, the language of that where it has none in this one, and what it means."""
    more = in_language(dict(term.description), language) if term.description else ""
    return Offer(term.identifier, term.name(language), more, note=foreign(term, language), names=term.title)


def foreign(term: Term, language: str) -> str:
    """The language in which a term's name is shown, in words; empty where that is the reader's own."""
    if term.title.get(language, "").strip():
        return ""
    shown = term.name(language)
    code = next((code for code, name in term.title.items() if name == shown), "")
    return tr("in {language}", language=shown_name(code)) if code else ""


def _entry(term: Term, offer: Offer) -> Entry:
    every_word = fold("\n".join((offer.name, *term.title.values(), offer.more)))
    return Entry(offer, every_word.partition("\n")[0], every_word)


def _rank(entry: Entry, typed: str) -> int:
    """0 the name itself, 1 begins so, 2 a word begins so, 3 stands in the name, 4 and 5 likewise elsewhere."""
    name = entry.own
    if typed not in name:
        # Each name is a line of its own.
        return 4 if entry.all.startswith(typed) or f"\n{typed}" in entry.all else 5
    if name.startswith(typed):
        return 0 if name == typed else 1
    return 2 if f" {typed}" in name else 3

"""The whole list of a question as lines: what was chosen lately, then the tree with what is open of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from desktop_app.questions.offers import Offer
from desktop_app.questions.term_index import offer_of
from desktop_app.words import tr
from forms.trees import Tree
from forms.vocabularies import Term

A_TO_Z = "A-Z"


class TermTree:
    """Lines of a tree, of which the person opens and closes parts."""

    def __init__(self, tree: Tree, language: str, *, leaf_only: bool, also: Iterable[Term] = ()) -> None:
        """Everything is closed. With ``leaf_only`` a term with others below is a heading; ``also`` come last."""
        self.tree = tree
        self._language, self._leaf_only = language, leaf_only
        listed = {term.identifier for term in tree.terms}
        self._also = [term for term in also if term.identifier not in listed]
        self._open: set[tuple[str, ...]] = set()
        self._paths: list[tuple[str, ...]] = []

    def rows(self, first: Iterable[tuple[Term, str]], without: Collection[str]) -> list[Offer]:
        """The lines: ``first`` some terms with a quiet word each, then the list; ``without`` what is chosen already."""
        rows = [offer for offer in lately(first, self._language) if offer.identifier not in without]
        lines = list(self._lines(without))
        self._paths = [*([()] * len(rows)), *(path for path, _offer in lines)]
        return [*rows, *(offer for _path, offer in lines)]

    def offers(self, term: Term) -> bool:
        """Whether a term stands in the tree and may be chosen there."""
        known = any(one.identifier == term.identifier for one in self.tree.terms)
        return known and not (self._leaf_only and self.tree.is_heading(term.identifier))

    def turn(self, row: int) -> None:
        """Open what stands below a line, or close it."""
        self._open ^= {self._paths[row]}

    def above(self, row: int) -> int:
        """The line of the heading above one; the line itself where there is none."""
        path = self._paths[row][:-1]
        return self._paths.index(path) if path else row

    def _lines(self, without: Collection[str]) -> Iterator[tuple[tuple[str, ...], Offer]]:
        if self.tree.countries:
            is_open = (A_TO_Z,) in self._open
            yield (A_TO_Z,), Offer("", tr("All countries, from A to Z"), opens=is_open, chooses=False)
            if is_open:
                yield from self._walk(self.tree.countries, (A_TO_Z,), without)
        yield from self._walk((*self.tree.roots, *self._also), (), without)

    def _walk(
        self, terms: Iterable[Term], above: tuple[str, ...], without: Collection[str]
    ) -> Iterator[tuple[tuple[str, ...], Offer]]:
        for term in terms:
            path, heads = (*above, term.identifier), self.tree.is_heading(term.identifier)
            if term.identifier in above or (term.identifier in without and not heads):
                continue
            yield path, self._offer(term, path, heads, term.identifier in without)
            if heads and path in self._open:
                yield from self._walk(self.tree.below(term.identifier), path, without)

    def _offer(self, term: Term, path: tuple[str, ...], heads: bool, taken: bool) -> Offer:
        offer = offer_of(term, self._language)
        return replace(
            offer,
            depth=len(path) - 1,
            opens=path in self._open if heads else None,
            chooses=not (taken or (heads and self._leaf_only)),
            note=tr("chosen") if taken else offer.note,
        )


def lately(first: Iterable[tuple[Term, str]], language: str) -> list[Offer]:
    """Lines that stand above a list, each with a quiet word that says why."""
    return [replace(offer_of(term, language), note=note) for term, note in first]

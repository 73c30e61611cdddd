"""What the widgets of one form are handed: the desk, work beside the window, and searched lists kept ready."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.questions.recent import Recent
from desktop_app.questions.term_index import TermIndex
from desktop_app.questions.term_tree import TermTree
from desktop_app.words import tr
from forms.domains import COUNTRIES
from forms.offering import offered
from forms.spec import Question
from forms.trees import Tree
from forms.vocabularies import Term, Vocabularies
from sync.records import Order, Query, Row

FOUND_AT_MOST = 50


class Surroundings:
    """What a widget needs to know beyond its question; one for each opened form."""

    def __init__(self, desk: Desk, background: Background, *, fetches: bool = False) -> None:
        """Hold the desk; nothing is read yet. ``fetches``: files that widgets want are fetched from elsewhere."""
        self.desk = desk
        self.background = background
        self.fetches = fetches
        self.recent = Recent(desk.store.settings)
        self._indexes: dict[tuple[object, ...], tuple[Vocabularies, TermIndex]] = {}
        self._trees: dict[tuple[object, ...], tuple[Vocabularies, Tree]] = {}

    @property
    def language(self) -> str:
        """The language in which the program speaks."""
        return self.desk.language

    @property
    def vocabularies(self) -> Vocabularies:
        """The vocabularies as they are known now."""
        return self.desk.vocabularies

    def index(self, question: Question, lists: tuple[str, ...]) -> TermIndex:
        """The terms that a question offers from these lists, ready to search; made at first use."""
        key = (lists, question.own_text, question.leaf_only, question.under, question.hidden)
        kept = self._indexes.get(key)
        if kept and kept[0] is self.vocabularies:
            return kept[1]
        may_be_chosen = {term.identifier for term in offered(question, self.vocabularies, lists)}
        terms = (term for term in self.tree(question, lists).terms if term.identifier in may_be_chosen)
        index = TermIndex((*terms, *self._also(question)), self.language)
        self._indexes[key] = (self.vocabularies, index)
        return index

    def browsing(self, question: Question, lists: tuple[str, ...]) -> TermTree:
        """All that a question offers from these lists, to be gone through; each widget opens and closes its own."""
        tree = self.tree(question, lists)
        return TermTree(tree, self.language, leaf_only=question.leaf_only, also=self._also(question))

    def tree(self, question: Question, lists: tuple[str, ...]) -> Tree:
        """The terms that a question shows from these lists, as they stand below each other; made at first use."""
        key = (lists, question.under, question.hidden)
        kept = self._trees.get(key)
        if kept and kept[0] is self.vocabularies:
            return kept[1]
        shown = offered(replace(question, leaf_only=False), self.vocabularies, lists)
        tree = Tree(self.vocabularies, lists, self.language, shown)
        self._trees[key] = (self.vocabularies, tree)
        return tree

    def _also(self, question: Question) -> list[Term]:
        """The terms beside the lists with which own words are wanted, such as "Other"."""
        known = (self.vocabularies.term(question.vocabularies, name) for name in question.own_text)
        return [term for term in known if term is not None]

    def lately(self, domains: tuple[str, ...]) -> list[tuple[Term, str]]:
        """The terms of the domains that were chosen last, each with a word that says so; at first one's own country."""
        names = self.recent.of(domains)
        word = tr("chosen lately")
        if not names and COUNTRIES in domains and self.desk.country:
            names, word = (self.desk.country,), tr("your country")
        terms = (self.vocabularies.term(domains, name) for name in names)
        return [(term, word) for term in terms if term is not None]

    def records(self, record_types: tuple[str, ...], text: str) -> list[Row]:
        """The local records of these types that hold the words, the first ones by title; may be called anywhere."""
        query = Query(record_types=record_types, text=text, order=Order.TITLE, descending=False)
        return self.desk.store.records.rows(query, limit=FOUND_AT_MOST, language=self.language)

    def titles(self, identifiers: Sequence[str]) -> dict[str, str]:
        """The titles of those records that are on this computer, in the user's language."""
        found = self.desk.store.records.titles(identifiers)
        return {name: _best(titles, self.language) for name, titles in found.items()}


def _best(titles: object, language: str) -> str:
    if not isinstance(titles, dict):
        return ""
    return next((titles[name] for name in (language, "en", "", *titles) if titles.get(name)), "")

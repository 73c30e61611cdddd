"""What the widgets of one form are handed: the desk, work beside the window, and searched lists kept ready."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.questions.term_index import TermIndex
from forms.offering import offered
from forms.spec import Question
from forms.vocabularies import Vocabularies
from sync.records import Order, Query, Row

FOUND_AT_MOST = 50


class Surroundings:
    """What a widget needs to know beyond its question; one for each opened form."""

    def __init__(self, desk: Desk, background: Background, *, fetches: bool = False) -> None:
        """Hold the desk; nothing is read yet. ``fetches``: files that widgets want are fetched from elsewhere."""
        self.desk = desk
        self.background = background
        self.fetches = fetches
        self._indexes: dict[tuple[object, ...], tuple[Vocabularies, TermIndex]] = {}

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
        also = question.own_text
        key = (lists, also, question.leaf_only, question.under, question.hidden)
        kept = self._indexes.get(key)
        if kept and kept[0] is self.vocabularies:
            return kept[1]
        more = filter(None, (self.vocabularies.term(lists, name) for name in also))
        index = TermIndex((*offered(question, self.vocabularies, lists), *more), self.language)
        self._indexes[key] = (self.vocabularies, index)
        return index

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

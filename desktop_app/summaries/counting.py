"""Counts in the user's words, and the records behind each of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.desk import Desk
from desktop_app.lists.filters import name_of
from desktop_app.look import state_word
from desktop_app.summaries.topics import (
    OF_ORGANIZATIONS,
    Topic,
    aspect_of,
    axis_of,
    regions_in_order,
)
from desktop_app.words import say_number, say_year, tr
from forms import budgets
from forms.domains import AICHI_TARGETS, GBF_TARGETS, PLACES
from forms.folding import fold
from forms.languages import in_language
from forms.registry import FORMS, form_for
from forms.trees import Tree
from forms.vocabularies import Vocabularies
from sync.records import Query, State
from sync.store import Count
from sync.store.counting.axes import unsaid_of
from sync.store.counting.crossing import UNSAID
from sync.store.counting.summaries import Spent

_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a summary: what is counted in the user's words, how many, and the query for the records behind it.

    ``depth`` says how deep it lies in lines above it, as a region does in others.
    """

    words: str
    number: int
    query: Query
    key: str = ""
    depth: int = 0

    @property
    def indented(self) -> str:
        """The words behind as many blanks as it lies deep."""
        return _INDENT * self.depth + self.words


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted for a query: how many records in all, and by each topic, for a reader of a language.

    ``titles`` are the names of the organizations that were counted, ``spent`` the sums of the budgets by band.
    """

    language: str
    query: Query
    total: int
    found: Mapping[Topic, Sequence[Count]]
    titles: Mapping[str, str] = field(default_factory=dict)
    spent: Mapping[str, Spent] = field(default_factory=dict)


def count(desk: Desk, query: Query, topics: Iterable[Topic] = tuple(Topic)) -> Counts:
    """Count the records that a query asks for by these topics, in the database."""
    summaries = desk.store.summaries
    found = {topic: summaries.by(query, axis_of(desk.vocabularies, topic, desk.language)) for topic in topics}
    keys = [one.key for topic in OF_ORGANIZATIONS & found.keys() for one in found[topic]]
    spent = summaries.spent(query) if Topic.BUDGET in found else {}
    return Counts(desk.language, query, desk.store.records.count(query), found, titles_of(desk, keys), spent)


def titles_of(desk: Desk, identifiers: Sequence[str]) -> Mapping[str, str]:
    """The titles of records in the reader's language, by identifier; what is not here is left out."""
    titles = desk.store.records.titles(identifiers) if identifiers else {}
    return {name: in_language(dict(title), desk.language) for name, title in titles.items()}


def lines_of(vocabularies: Vocabularies, counts: Counts, topic: Topic) -> tuple[Line, ...]:
    """The lines of one topic: what has an order of its own in it, the rest by number."""
    return lines_for(vocabularies, counts, topic, counts.found[topic])


def lines_for(
    vocabularies: Vocabularies, counts: Counts, topic: Topic, found: Sequence[Count]
) -> tuple[Line, ...]:
    """Lines for what was found of a topic, such as the rows of a table."""
    places = own_order(vocabularies, topic, counts.language)
    order = {key: place for place, key in enumerate(places)}
    words = {one.key: words_of(vocabularies, topic, one.key, counts) for one in found}

    def place(one: Count) -> tuple[int, str]:
        if topic is Topic.YEAR:
            return int(one.key), ""
        return order.get(one.key, len(order)) if order else -one.number, fold(words[one.key])

    narrow = Narrowing(vocabularies, topic)
    return tuple(
        Line(words[one.key], one.number, narrow(counts.query, one.key), one.key, places.get(one.key, 0))
        for one in sorted(found, key=place)
    )


def words_of(vocabularies: Vocabularies, topic: Topic, key: str, counts: Counts) -> str:
    """What a key of a count means, in a reader's language."""
    if topic is Topic.TYPE:
        return tr(form_for(key).plural)
    if topic is Topic.STATE:
        return state_word(State(key))
    if topic is Topic.YEAR:
        return say_year(key)
    if topic is Topic.BUDGET:
        return band_words(key)
    if topic in OF_ORGANIZATIONS:
        return counts.titles.get(key) or tr("(an organization that is not here)")
    aspect = aspect_of(topic)
    return name_of(vocabularies, aspect, key, counts.language) if aspect else key


def band_words(band: str) -> str:
    """A band of budgets in words."""
    first, last = budgets.limits(band)
    if last is None:
        return tr("{first} US dollars or more", first=say_number(first))
    if not first:
        return tr("Less than {last} US dollars", last=say_number(last))
    return tr("{first} to less than {last} US dollars", first=say_number(first), last=say_number(last))


class Narrowing:
    """Narrows a query down to those of its records that a count of a topic is about."""

    def __init__(self, vocabularies: Vocabularies, topic: Topic) -> None:
        """For counts of this topic."""
        self._topic, self._known = topic, vocabularies
        self._tree = Tree(vocabularies, PLACES, "en") if topic is Topic.REGION else None

    def __call__(self, query: Query, key: str) -> Query:
        """The narrower query; what it asks for of the same topic already still holds. UNSAID is what is not said."""
        if key == UNSAID:
            what = unsaid_of(axis_of(self._known, self._topic))
            return query if what is None else replace(query, lacking=(*query.lacking, what))
        if self._topic is Topic.TYPE:
            return replace(query, record_types=(key,))
        if self._topic is Topic.STATE:
            return replace(query, states=(State(key),))
        if self._topic is Topic.YEAR:
            if query.year not in (None, int(key)):
                return replace(query, also=(*query.also, Query(year=int(key))))
            return replace(query, year=int(key))
        return self._about(query, key)

    def _about(self, query: Query, key: str) -> Query:
        aspect = aspect_of(self._topic)
        if aspect is None:
            raise ValueError(self._topic)
        terms = self._tree.within(key) if self._tree else (key,)
        if query.about.get(aspect):
            return replace(query, also=(*query.also, Query(about={aspect: terms})))
        return replace(query, about={**query.about, aspect: terms})


def own_order(vocabularies: Vocabularies, topic: Topic, language: str) -> Mapping[str, int]:
    """The keys of a topic that has an order of its own, with their depths; empty where the most frequent come first."""
    if topic is Topic.REGION:
        return regions_in_order(Tree(vocabularies, PLACES, language))
    keys: Mapping[Topic, Iterable[str]] = {
        Topic.TYPE: (form.record_type for form in FORMS),
        Topic.STATE: State,
        Topic.BUDGET: budgets.bands(),
        Topic.TARGET: (term.identifier for term in vocabularies.terms(GBF_TARGETS)),
        Topic.AICHI: (term.identifier for term in vocabularies.terms(AICHI_TARGETS)),
    }
    return {str(key): 0 for key in keys.get(topic, ())}

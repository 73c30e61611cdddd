"""What a list is narrowed down to, and how that is kept between two starts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from forms.aspects import Aspect
from forms.own_texts import own_text
from forms.registry import domains_of
from forms.vocabularies import Vocabularies
from sync.records import Order, Query, State

ASPECTS = (Aspect.TARGET, Aspect.COUNTRY, Aspect.SUBJECT, Aspect.GROUP)


@dataclass(frozen=True, slots=True)
class Filters:
    """States, terms by aspect, a year; empty means that nothing is left out."""

    states: tuple[State, ...] = ()
    about: Mapping[Aspect, tuple[str, ...]] = field(default_factory=dict)
    year: int | None = None

    def __bool__(self) -> bool:
        """Whether something is left out."""
        return bool(self.states or self.year or any(self.about.values()))

    def applied(self, query: Query) -> Query:
        """The query narrowed down; a query for certain states keeps to them, or to those of them that are chosen."""
        chosen = tuple(state for state in self.states if state in (query.states or self.states))
        states = chosen or query.states
        about = {aspect: terms for aspect, terms in self.about.items() if terms}
        return replace(query, states=states, about=about, year=self.year)

    def with_terms(self, aspect: Aspect, terms: tuple[str, ...]) -> Filters:
        """The same with other terms of one aspect."""
        return replace(self, about={**self.about, aspect: terms})

    def to_text(self) -> str:
        """For the file of window settings."""
        about = {aspect.value: list(terms) for aspect, terms in self.about.items() if terms}
        return json.dumps({"states": list(self.states), "about": about, "year": self.year})


def filters_from(text: str) -> Filters:
    """What ``to_text`` wrote; no filters where the text cannot be read any more."""
    try:
        kept: dict[str, Any] = json.loads(text)
        about = {Aspect(name): tuple(map(str, terms)) for name, terms in kept["about"].items()}
        year = int(kept["year"]) if kept["year"] else None
        return Filters(tuple(map(State, kept["states"])), about, year)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Filters()


def order_from(text: str, usual: Query) -> Query:
    """The query in the order that ``order_to_text`` wrote, or in its usual one."""
    name, _, direction = text.partition(" ")
    if name not in {order.value for order in Order}:
        return usual
    return replace(usual, order=Order(name), descending=direction == "down")


def order_to_text(query: Query) -> str:
    """The order of a query for the file of window settings."""
    return f"{query.order.value} {'down' if query.descending else 'up'}"


def name_of(vocabularies: Vocabularies, aspect: Aspect, term: str, language: str) -> str:
    """The name of a term that says this about a record; a text of the person's own as it stands."""
    return own_text(term) or vocabularies.name(domains_of(aspect), term, language)

"""Regions among the countries of a filter: whoever chooses one means every place in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.desk import Desk
from desktop_app.lists.choices import Option
from forms.aspects import Aspect
from forms.domains import PLACES
from forms.trees import Tree
from forms.vocabularies import Vocabularies, is_country
from sync.records import Query


def with_all_within(query: Query, vocabularies: Vocabularies) -> Query:
    """The query with, for each region that is chosen, all regions and countries in it."""
    chosen = query.about.get(Aspect.COUNTRY, ())
    if all(map(is_country, chosen)):
        return query
    tree = Tree(vocabularies, PLACES, "en")
    places = dict.fromkeys(place for one in chosen for place in tree.within(one))
    return replace(query, about={**query.about, Aspect.COUNTRY: tuple(places)})


def without_those_within(chosen: Sequence[str], vocabularies: Vocabularies) -> tuple[str, ...]:
    """What was chosen, but for what stands in a region that is chosen as a whole."""
    if all(map(is_country, chosen)):
        return tuple(chosen)
    tree, places = Tree(vocabularies, PLACES, "en"), set(chosen)
    named: set[str] = set()
    for one in chosen:
        within = set(tree.within(one)) - {one}
        if within <= places:
            named |= within
    return tuple(one for one in chosen if one not in named)


def country_options(desk: Desk, query: Query) -> list[Option]:
    """The countries of these records, most frequent first, then the regions with all that is about a place in them."""
    # Only once a list is opened: what summaries need is not there when the window opens.
    from desktop_app.summaries.topics import Topic, axis_of

    found = [
        count
        for topic in (Topic.COUNTRY, Topic.REGION)
        for count in desk.store.summaries.by(query, axis_of(desk.vocabularies, topic))
    ]
    return [Option(count.key, "", count.number) for count in found]

"""What is missing: terms that no activity is about, and records that lack something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.desk import Desk
from desktop_app.summaries.topics import TITLES, Topic, aspect_of, axis_of, regions_in_order
from desktop_app.words import tr
from forms.aspects import Aspect
from forms.domains import COUNTRIES, GBF_TARGETS, PLACES, TARGET_GROUPS
from forms.folding import fold
from forms.trees import Tree
from forms.vocabularies import OTHER, is_country
from forms.words import Phrase, say
from sync.records import Query, Unsaid

ACTIVITY, NEED = "capacityBuildingInitiative", "bbiRequest"
MOST = 200
"""How many records of a gap are named one by one; the list shows all."""
_NOBODY = say("Target groups that no activity reaches")
_TITLES = {
    Topic.TARGET: say("Targets without an activity"),
    Topic.GROUP: _NOBODY,
    Topic.REGION: say("Regions without an activity"),
    Topic.COUNTRY: say("Countries without an activity"),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """One line of a gap: a record that lacks something, or a term that no record is about."""

    words: str
    record: str = ""
    aspect: Aspect | None = None
    term: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing in one respect: ``number`` of ``whole``, named line by line.

    ``query`` gives the records that lack something; none where terms are missing. ``how`` says how it was found.
    """

    title: str
    number: int
    whole: int
    lines: tuple[Missing, ...]
    how: str = ""
    query: Query | None = None


def gaps(desk: Desk, query: Query, most: int | None = MOST) -> tuple[Gap, ...]:
    """All gaps among the records that a query asks for, whatever types of record it names.

    Of each gap ``most`` records are named, or all of them.
    """
    return tuple(_gaps(desk, query, most))


def _gaps(desk: Desk, query: Query, most: int | None) -> Iterator[Gap]:
    activities = replace(query, record_types=(ACTIVITY,))
    needs = replace(query, record_types=(NEED,))
    yield _terms(desk, activities, Topic.TARGET)
    yield _records(
        desk,
        tr("Needs without an offer"),
        needs,
        replace(needs, unmet=True),
        tr(
            "An offer fits a need if it gives a kind of help that the need asks for, and shares a target or a "
            "country with it."
        ),
        most,
    )
    yield _records(
        desk,
        tr("Activities without results"),
        activities,
        replace(activities, lacking=(Unsaid(Aspect.RESULT),)),
        tr("Nothing is entered under “Results and lessons”."),
        most,
    )
    for topic in (Topic.GROUP, Topic.REGION, Topic.COUNTRY):
        yield _terms(desk, activities, topic)


def _terms(desk: Desk, query: Query, topic: Topic) -> Gap:
    """The terms of a topic that stand in no record."""
    aspect = aspect_of(topic)
    there = {one.key for one in desk.store.summaries.by(query, axis_of(desk.vocabularies, topic))}
    names = _names(desk, topic)
    lines = tuple(
        Missing(words, aspect=aspect, term=name) for name, words in names.items() if name not in there
    )
    if topic is Topic.COUNTRY:
        lines = tuple(sorted(lines, key=lambda line: fold(line.words)))
    how = tr("Of the list: {list}", list=Phrase(tr(TITLES[topic])))
    return Gap(tr(_TITLES[topic]), len(lines), len(names), lines, how)


def _names(desk: Desk, topic: Topic) -> dict[str, str]:
    """The terms that records could be about, by identifier, in their order."""
    known, language = desk.vocabularies, desk.language
    if topic is Topic.REGION:
        tree = Tree(known, PLACES, language)
        holding = [name for name in regions_in_order(tree) if any(map(is_country, tree.within(name)))]
        return {name: known.name(PLACES, name, language) for name in holding}
    domains = {Topic.TARGET: GBF_TARGETS, Topic.GROUP: TARGET_GROUPS, Topic.COUNTRY: (COUNTRIES,)}[topic]
    return {term.identifier: term.name(language) for term in known.terms(domains) if term.identifier != OTHER}


def _records(desk: Desk, title: str, whole: Query, lacking: Query, how: str, most: int | None) -> Gap:
    records, language = desk.store.records, desk.language
    lines = tuple(
        Missing(row.title_in(language) or tr("Without a title"), row.identifier)
        for row in records.rows(lacking, limit=most, language=language)
    )
    return Gap(title, records.count(lacking), records.count(whole), lines, how, lacking)

"""What records can be counted by: how each topic is called, and how it is asked for in the database."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.summaries.topic import Topic as Topic  # noqa: PLC0414 whoever counts has it from here
from forms.aspects import Aspect
from forms.domains import PLACES
from forms.trees import Tree
from forms.vocabularies import Vocabularies, is_country
from forms.words import Phrase, say
from sync.records import Unsaid
from sync.store.counting.axes import Axis, Part

TITLES: Mapping[Topic, Phrase] = {
    Topic.TYPE: say("Kinds of record"),
    Topic.STATE: say("States"),
    Topic.TARGET: say("Targets"),
    Topic.AICHI: say("Aichi targets"),
    Topic.SUBJECT: say("Subjects"),
    Topic.COUNTRY: say("Countries"),
    Topic.REGION: say("Regions"),
    Topic.GROUP: say("Target groups"),
    Topic.KIND: say("Kinds of activity"),
    Topic.HELP: say("Kinds of help"),
    Topic.FUNDING: say("Sources of funding"),
    Topic.BUDGET: say("Budgets"),
    Topic.LEADING: say("Leading organizations"),
    Topic.PARTNER: say("Partner organizations"),
    Topic.DONOR: say("Donors"),
    Topic.YEAR: say("Years"),
}
COLUMNS: Mapping[Topic, Phrase] = {
    Topic.TYPE: say("Kind of record"),
    Topic.STATE: say("State"),
    Topic.TARGET: say("Target"),
    Topic.AICHI: say("Aichi target"),
    Topic.SUBJECT: say("Subject"),
    Topic.COUNTRY: say("Country or region"),
    Topic.REGION: say("Region"),
    Topic.GROUP: say("Target group"),
    Topic.KIND: say("Kind of activity"),
    Topic.HELP: say("Kind of help"),
    Topic.FUNDING: say("Source of funding"),
    Topic.BUDGET: say("Budget"),
    Topic.LEADING: say("Leading organization"),
    Topic.PARTNER: say("Partner organization"),
    Topic.DONOR: say("Donor"),
    Topic.YEAR: say("Year"),
}
NOTES: Mapping[Topic, Phrase] = {
    Topic.REGION: say(
        "A region counts every record about the region, a region within it or a country in it. Where the "
        "clearing-house does not say which country lies where, the regions of the United Nations are used."
    ),
    Topic.LEADING: say("Who implements or runs an activity, asks for help or offers it."),
}
MANY_IN_ONE = frozenset(Topic) - {Topic.TYPE, Topic.STATE, Topic.BUDGET}
"""Topics of which one record may have several, so that their numbers add up to more than there are records."""
OF_ORGANIZATIONS = frozenset({Topic.LEADING, Topic.PARTNER, Topic.DONOR})
_PARTS = {Topic.TYPE: Part.TYPE, Topic.STATE: Part.STATE, Topic.YEAR: Part.YEAR}
_OTHER_ASPECTS = {Topic.AICHI: Aspect.TARGET, Topic.REGION: Aspect.COUNTRY}
_LIKE = {Topic.TARGET: "GBF-TARGET-*", Topic.AICHI: "AICHI-TARGET-*", Topic.COUNTRY: "[a-z][a-z]"}


def aspect_of(topic: Topic) -> Aspect | None:
    """The aspect of the answers that a topic counts; none for what every record has by itself."""
    return None if topic in _PARTS else _aspect(topic)


def _aspect(topic: Topic) -> Aspect:
    return _OTHER_ASPECTS.get(topic) or Aspect(topic.value)


def axis_of(vocabularies: Vocabularies, topic: Topic, language: str = "en") -> Axis:
    """How a topic is counted in the database, for a reader of the language."""
    if topic in _PARTS:
        return Axis(_PARTS[topic])
    if topic is Topic.REGION:
        return Axis(Aspect.COUNTRY, above=_regions_above(Tree(vocabularies, PLACES, "en")))
    return Axis(_aspect(topic), _LIKE.get(topic, ""), language=language)


def topic_unsaid(what: Unsaid) -> Topic:
    """Of which topic a record says nothing; where ``what`` asks for no certain values, the first one."""
    if what.of is None:
        return Topic.YEAR
    same = [topic for topic in Topic if aspect_of(topic) is what.of]
    fits = (
        one for one in same if _LIKE.get(one, "") == what.like and (one is Topic.REGION) == bool(what.among)
    )
    return next(fits, same[0])


def crossable(topic: Topic) -> tuple[Topic, ...]:
    """The topics with which one can be crossed: all but itself, and those that count the same answers."""
    same = (aspect_of(topic),) if aspect_of(topic) else ()
    return tuple(other for other in Topic if other is not topic and aspect_of(other) not in same)


def regions_in_order(tree: Tree) -> dict[str, int]:
    """Every region with how deep it lies in others, each right below the one that it lies in."""
    found: dict[str, int] = {}
    ahead = [(term.identifier, 0) for term in reversed(tree.roots)]
    while ahead:
        name, depth = ahead.pop()
        if not is_country(name) and name not in found:
            found[name] = depth
            ahead += [(term.identifier, depth + 1) for term in reversed(tree.below(name))]
    return found


def _regions_above(tree: Tree) -> dict[str, tuple[str, ...]]:
    """For every place the regions in which it lies; a region lies in itself, too."""
    above: dict[str, list[str]] = {}
    for term in tree.terms:
        if not is_country(term.identifier):
            for place in tree.within(term.identifier):
                above.setdefault(place, []).append(term.identifier)
    return {place: tuple(regions) for place, regions in above.items()}

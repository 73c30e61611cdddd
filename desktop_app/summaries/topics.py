"""What records can be counted by, and the records behind each count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.desk import Desk
from desktop_app.lists.filters import name_of
from desktop_app.look import state_word
from desktop_app.words import tr
from forms.aspects import Aspect
from forms.registry import FORMS, domains_of, form_for
from forms.vocabularies import Vocabularies
from forms.words import Phrase, say
from sync.records import Query, State
from sync.store import Count


class Topic(StrEnum):
    """One way to count records."""

    TYPE = "type"
    STATE = "state"
    TARGET = "target"
    COUNTRY = "country"
    GROUP = "group"
    SUBJECT = "subject"
    HELP = "assistance"
    YEAR = "year"


TITLES: Mapping[Topic, Phrase] = {
    Topic.TYPE: say("Kinds of record"),
    Topic.STATE: say("States"),
    Topic.TARGET: say("Targets"),
    Topic.COUNTRY: say("Countries and regions"),
    Topic.GROUP: say("Target groups"),
    Topic.SUBJECT: say("Subjects"),
    Topic.HELP: say("Kinds of help"),
    Topic.YEAR: say("Years"),
}
COLUMNS: Mapping[Topic, Phrase] = {
    Topic.TYPE: say("Kind of record"),
    Topic.STATE: say("State"),
    Topic.TARGET: say("Target"),
    Topic.COUNTRY: say("Country or region"),
    Topic.GROUP: say("Target group"),
    Topic.SUBJECT: say("Subject"),
    Topic.HELP: say("Kind of help"),
    Topic.YEAR: say("Year"),
}
MANY_IN_ONE = frozenset({Topic.TARGET, Topic.COUNTRY, Topic.GROUP, Topic.SUBJECT, Topic.HELP, Topic.YEAR})
"""Topics of which one record may have several, so that their numbers add up to more than there are records."""
_ASPECTS = {Topic(aspect.value): aspect for aspect in Aspect}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a summary: what is counted in the user's words, how many, and the query for the records behind it."""

    words: str
    number: int
    query: Query


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted for a query: how many records in all, and by each topic, for a reader of a language."""

    language: str
    query: Query
    total: int
    found: Mapping[Topic, Sequence[Count]]


def count(desk: Desk, query: Query) -> Counts:
    """Count the records that a query asks for, in the database."""
    summaries = desk.store.summaries
    found = {
        Topic.TYPE: summaries.by_type(query),
        Topic.STATE: summaries.by_state(query),
        **{topic: summaries.by_aspect(query, aspect) for topic, aspect in _ASPECTS.items()},
        Topic.YEAR: summaries.by_year(query),
    }
    return Counts(desk.language, query, desk.store.records.count(query), found)


def lines_of(vocabularies: Vocabularies, counts: Counts, topic: Topic) -> tuple[Line, ...]:
    """The lines of one topic: targets, kinds, states and years in their own order, the rest by number."""
    words = {one.key: words_of(vocabularies, topic, one.key, counts.language) for one in counts.found[topic]}
    places = {key: place for place, key in enumerate(_own_order(vocabularies, topic))}

    def place(one: Count) -> tuple[int, str]:
        if topic is Topic.YEAR:
            return int(one.key), ""
        return places.get(one.key, len(places)) if places else -one.number, words[one.key].casefold()

    return tuple(
        Line(words[one.key], one.number, narrowed(counts.query, topic, one.key))
        for one in sorted(counts.found[topic], key=place)
    )


def words_of(vocabularies: Vocabularies, topic: Topic, key: str, language: str) -> str:
    """What a key of a count means, in a language."""
    if topic is Topic.TYPE:
        return tr(form_for(key).plural)
    if topic is Topic.STATE:
        return state_word(State(key))
    if topic is Topic.YEAR:
        return key
    return name_of(vocabularies, _ASPECTS[topic], key, language)


def narrowed(query: Query, topic: Topic, key: str) -> Query:
    """The query for those of its records that a count is about."""
    if topic is Topic.TYPE:
        return replace(query, record_types=(key,))
    if topic is Topic.STATE:
        return replace(query, states=(State(key),))
    if topic is Topic.YEAR:
        return replace(query, year=int(key))
    return replace(query, about={**query.about, _ASPECTS[topic]: (key,)})


def _own_order(vocabularies: Vocabularies, topic: Topic) -> Sequence[str]:
    if topic is Topic.TYPE:
        return [form.record_type for form in FORMS]
    if topic is Topic.STATE:
        return list(State)
    if topic is Topic.TARGET:
        return [term.identifier for term in vocabularies.terms(domains_of(Aspect.TARGET))]
    return []

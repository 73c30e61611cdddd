"""What a query is narrowed down to, in words: on paper, and above a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.desk import Desk
from desktop_app.lists.regions import without_those_within
from desktop_app.summaries.counting import Counts, titles_of, words_of
from desktop_app.summaries.topics import COLUMNS, OF_ORGANIZATIONS, Topic, topic_unsaid
from desktop_app.words import tr
from forms.aspects import Aspect
from forms.words import Phrase, say
from sync.records import Query, Unsaid

_LACKING: Mapping[Aspect, Phrase] = {
    Aspect.TARGET: say("Without a target"),
    Aspect.COUNTRY: say("Without a country"),
    Aspect.GROUP: say("Without a target group"),
    Aspect.SUBJECT: say("Without a subject"),
    Aspect.RESULT: say("Without results"),
    Aspect.BUDGET: say("Without a budget"),
    Aspect.START: say("Without a start"),
}


def filter_words(desk: Desk, query: Query, language: str) -> Iterator[str]:
    """What a query is narrowed down to, a sentence for each filter; nothing where it asks for all."""
    if query.text:
        yield tr("Words: {text}", text=query.text)
    for topic, chosen in _chosen(desk, query).items():
        if chosen:
            yield _sentence(desk, topic, chosen, language)
    yield from map(_unsaid_words, query.lacking)
    if query.unmet:
        yield tr("Needs that no offer here fits")
    for part in query.also:
        yield from filter_words(desk, part, language)


def _unsaid_words(what: Unsaid) -> str:
    """What the records say nothing of."""
    if what.of and what.of in _LACKING and not (what.like or what.among):
        return tr(_LACKING[what.of])
    return tr("{topic}: not said", topic=COLUMNS[topic_unsaid(what)])


def term_words(desk: Desk, aspect: Aspect, key: str) -> str:
    """What is chosen of an aspect, in the user's words."""
    topic = Topic(aspect.value)
    titles = titles_of(desk, [key]) if topic in OF_ORGANIZATIONS else {}
    return words_of(desk.vocabularies, topic, key, Counts(desk.language, Query(), 0, {}, titles))


def _chosen(desk: Desk, query: Query) -> dict[Topic, tuple[str, ...]]:
    """What is chosen by topic: that of regions and of Aichi targets stands among countries and targets."""
    known = set(Topic)
    places = without_those_within(query.about.get(Aspect.COUNTRY, ()), desk.vocabularies)
    about = {**query.about, Aspect.COUNTRY: places}
    return {
        Topic.TYPE: query.record_types,
        Topic.STATE: tuple(state.value for state in query.states),
        **{Topic(aspect.value): terms for aspect, terms in about.items() if aspect.value in known},
        Topic.YEAR: (str(query.year),) if query.year is not None else (),
    }


def _sentence(desk: Desk, topic: Topic, chosen: tuple[str, ...], language: str) -> str:
    titles = titles_of(desk, chosen) if topic in OF_ORGANIZATIONS else {}
    counts = Counts(language, Query(), 0, {}, titles)
    names = [words_of(desk.vocabularies, topic, key, counts) for key in chosen[:_MOST]]
    if len(chosen) > _MOST:
        names.append(tr("and {n} more", "and {n} more", n=len(chosen) - _MOST))
    return tr("{topic}: {chosen}", topic=COLUMNS[topic], chosen=tr("; ").join(names))


_MOST = 12
"""So many terms of a filter are named."""

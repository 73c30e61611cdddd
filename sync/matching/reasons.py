"""Why a candidate fits, and what speaks against it, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from forms.vocabularies import is_country
from forms.words import Phrase, say
from sync.matching.features import Feature
from sync.matching.finding import NEED, OFFER
from sync.matching.kinship import GLOBAL
from sync.matching.ranking import Match, Shared

_MOST_TERMS, _MOST_WORDS = 3, 6
_SAME = {
    Feature.SUBJECT: say("Both are about: {terms}"),
    Feature.TARGET: say("Both serve: {terms}"),
    Feature.GROUP: say("Both are for: {terms}"),
}
_NEAR = {
    Feature.SUBJECT: say("About {theirs}, which stands near {own}"),
    Feature.TARGET: say("Serves {theirs}, which came before or after {own}"),
}


class Speech(Protocol):
    """How a reader says terms, words, days and languages: in their own language and script."""

    @property
    def language(self) -> str:
        """The code of the reader's language."""

    def terms(self, feature: Feature, identifiers: Sequence[str]) -> str:
        """The names of terms, one after the other."""

    def listed(self, words: Sequence[str]) -> str:
        """Words that were typed, one after the other."""

    def day(self, partial: str) -> str:
        """A day, a month or a year."""

    def languages(self, codes: Sequence[str]) -> str:
        """The names of languages, one after the other."""


def reasons(match: Match, asking: str, speech: Speech) -> list[Phrase]:
    """Why it fits a record of the type ``asking``: kinds of help first, single words last."""
    by_feature = {feature: [one for one in match.shared if one.feature is feature] for feature in Feature}
    found = [*_help(by_feature[Feature.HELP], asking, speech)]
    for feature in (Feature.SUBJECT, Feature.TARGET):
        found += _terms(feature, by_feature[feature], speech)
    found += _places(by_feature[Feature.PLACE], speech)
    found += _terms(Feature.GROUP, by_feature[Feature.GROUP], speech)
    return [*found, *_words(by_feature[Feature.WORDS], speech)]


def cautions(match: Match, speech: Speech) -> list[Phrase]:
    """What speaks against it, or should be known before somebody writes to those behind it."""
    found = [*_ended(match, speech)]
    if match.elsewhere:
        places = speech.terms(Feature.PLACE, match.places[:_MOST_TERMS])
        found.append(say("Meant for other places: {places}", places=places))
    if match.no_common_language:
        languages = speech.languages(sorted(match.languages))
        found.append(
            say("Written in {languages} only, so that words could hardly be compared", languages=languages)
        )
    return found


def _help(shared: Sequence[Shared], asking: str, speech: Speech) -> Iterator[Phrase]:
    if shared:
        terms = speech.terms(Feature.HELP, [one.own for one in shared[:_MOST_TERMS]])
        if asking == NEED:
            yield say("Offers what the need asks for: {terms}", terms=terms)
        else:
            yield say("Asks for what is offered: {terms}", terms=terms)


def _words(shared: Sequence[Shared], speech: Speech) -> Iterator[Phrase]:
    """Words of one language: the reader's, where there are any, or else the one in which most are shared."""
    by_language: dict[str, list[str]] = {}
    for one in shared:
        by_language.setdefault(one.language, []).append(one.own)
    if not by_language:
        return
    language = max(by_language, key=lambda code: (code == speech.language, len(by_language[code])))
    words = speech.listed(by_language[language][:_MOST_WORDS])
    if language == speech.language:
        yield say("The same words: {words}", words=words)
    else:
        yield say("The same words ({language}): {words}", language=speech.languages([language]), words=words)


def _terms(feature: Feature, shared: Sequence[Shared], speech: Speech) -> Iterator[Phrase]:
    same = [one.own for one in shared if one.own == one.theirs]
    if same:
        said = _SAME[feature]
        yield Phrase(said.text, values={"terms": speech.terms(feature, same[:_MOST_TERMS])})
    elif shared and feature in _NEAR:
        values = {
            "theirs": speech.terms(feature, [shared[0].theirs]),
            "own": speech.terms(feature, [shared[0].own]),
        }
        yield Phrase(_NEAR[feature].text, values=values)


def _places(shared: Sequence[Shared], speech: Speech) -> Iterator[Phrase]:
    """The same places; where there are none, the nearest that holds one or lies in one.

    Nothing is said to a record for the whole world: every place lies in it.
    """
    same = [one.own for one in shared if one.own == one.theirs]
    if same:
        yield say("Both name: {places}", places=speech.terms(Feature.PLACE, same[:_MOST_TERMS]))
    elif shared:
        nearest = max(shared, key=lambda one: one.share)
        theirs, own = (speech.terms(Feature.PLACE, [name]) for name in (nearest.theirs, nearest.own))
        if nearest.own == GLOBAL:
            return
        if nearest.theirs == GLOBAL:
            yield say("Open to the whole world")
        elif is_country(nearest.own):
            yield say("Covers {region}, where {place} lies", region=theirs, place=own)
        elif is_country(nearest.theirs):
            yield say("Names {place}, which lies in {region}", place=theirs, region=own)
        else:
            yield say("Covers {region}, which has countries in common with {place}", region=theirs, place=own)


def _ended(match: Match, speech: Speech) -> Iterator[Phrase]:
    if not match.standing.is_over:
        return
    day = speech.day(match.standing.last)
    if match.row.record_type == OFFER:
        yield say("Too late: it was open until {day}", day=day)
    elif match.standing.is_closed:
        yield say("Too late: help was wanted until {day}", day=day)
    else:
        yield say("Over since {day}: ask what came of it", day=day)

"""How well a candidate fits: a number from 0 to 1, and what led to it.

Each feature gives from 0 to 1: of what the record says, the share that the candidate says too, where what few records
say weighs more than what many do (``log((records + 50) / (records that say it + 1/2))``), and a square root, so that
two things shared are not twice one. The features are weighed (``WEIGHTS``) and divided by the weights of those that can
be compared at all: the absence of words is not held against records in another language, nor that of an answer against
a form that does not ask for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from math import log, sqrt

from sync.matching.features import WEIGHTS, Feature, Said, said_by
from sync.matching.sought import Sought
from sync.matching.standing_open import Standing, standing_of
from sync.records import Row
from sync.store.matches import Candidate

LEAST = 0.16
_GOOD, _FAIR = 0.45, 0.28
# What is shared by all weighs next to nothing; what nearly nobody shares decides.
_LEAST_RARITY, _UNSEEN, _CALM = 0.1, 50, 1.0
_TOLD_WORDS = 8
_SILENT, _ELSEWHERE, _OVER = 0.5, 0.5, 0.9
# Words alone must be so much of what the record says: of eight that tell alike, three.
_STRAY = 0.55
_CHOSEN = frozenset({Feature.HELP, Feature.SUBJECT, Feature.TARGET})
_MATTERS = frozenset({Feature.SUBJECT, Feature.TARGET, Feature.WORDS})
_BOUND_TO_PLACES = frozenset({"bbiOpportunity", "bbiProfile", "bbiRequest"})


class Strength(StrEnum):
    """How well two records fit, in a word."""

    GOOD = "good"
    FAIR = "fair"
    SLIGHT = "slight"


@dataclass(frozen=True, slots=True)
class Shared:
    """Something that both say: the record's own term or word, the candidate's, and how much it counts from 0 to 1.

    ``language`` is that of a word.
    """

    feature: Feature
    own: str
    theirs: str
    share: float
    rarity: float = 0.0
    language: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate with how well it fits (0 to 1), what both share, and what speaks against it."""

    row: Row
    score: float
    shared: tuple[Shared, ...]
    standing: Standing = field(default_factory=Standing)
    elsewhere: bool = False
    places: tuple[str, ...] = ()
    languages: frozenset[str] = frozenset()
    no_common_language: bool = False
    linked: bool = False
    set_aside: bool = False

    @property
    def strength(self) -> Strength:
        """How well it fits, in a word; who shares no matter with it has little in common, whatever else is shared."""
        if not any(one.feature in _MATTERS for one in self.shared):
            return Strength.SLIGHT
        if self.score >= _GOOD:
            return Strength.GOOD
        return Strength.FAIR if self.score >= _FAIR else Strength.SLIGHT


def rarity(found_by: int, total: int) -> float:
    """How much it tells that two of ``total`` records share what ``found_by`` of them say.

    A few records are taken as a part of some that are not here: in a small database nearly all is shared by chance.
    """
    return max(_LEAST_RARITY, log((total + _UNSEEN) / (found_by + 0.5)))


def rank(
    said: Said,
    sought: Sequence[Sought],
    rarities: Sequence[float],
    candidates: Iterable[Candidate],
    today: date,
    weights: Mapping[Feature, float] = WEIGHTS,
) -> list[Match]:
    """The candidates that fit, the best first; those that are over come last. ``rarities`` belong to ``sought``."""
    judge = _Judge(said, sought, rarities, today, weights)
    found = [judge.match(candidate) for candidate in candidates]
    wanted = [match for match in found if match.score >= LEAST and _says_enough(match)]
    return sorted(wanted, key=lambda match: (match.standing.is_closed, -match.score, match.row.identifier))


def _says_enough(match: Match) -> bool:
    """A place alone brings nobody together."""
    return any(shared.feature is not Feature.PLACE for shared in match.shared)


class _Judge:
    """Compares one record with each candidate."""

    def __init__(
        self,
        said: Said,
        sought: Sequence[Sought],
        rarities: Sequence[float],
        today: date,
        weights: Mapping[Feature, float],
    ) -> None:
        self._said, self._sought, self._rarities, self._today = said, sought, rarities, today
        self._weights = weights
        self._whole = self._totals()

    def match(self, candidate: Candidate) -> Match:
        """The candidate, weighed."""
        theirs = said_by(candidate.row.record_type, candidate.document)
        common = self._said.languages & theirs.languages
        shared = self._telling(self._shared(candidate, common))
        foreign = bool(self._said.languages and theirs.languages and not common)
        standing = standing_of(candidate.row.record_type, candidate.document, self._today)
        elsewhere = self._is_elsewhere(theirs, shared)
        score = self._weighed(theirs, shared, foreign=foreign)
        if elsewhere:
            score *= _ELSEWHERE
        if standing.is_over:
            score *= _OVER
        places = theirs.terms.get(Feature.PLACE, ())
        return Match(candidate.row, score, shared, standing, elsewhere, places, theirs.languages, foreign)

    def _shared(self, candidate: Candidate, common: frozenset[str]) -> tuple[Shared, ...]:
        """What both say, the nearest term for each of the record's own; words in the languages of both, if any."""
        best: dict[tuple[Feature, str, str], Shared] = {}
        for place in candidate.clues:
            one, rare = self._sought[place], self._rarities[place]
            if one.language and common and one.language not in common:
                continue
            key = (one.feature, one.own, one.language)
            found = Shared(one.feature, one.own, one.clue.value, one.share, rare, one.language)
            if key not in best or best[key].share < found.share:
                best[key] = found
        return tuple(sorted(best.values(), key=lambda one: (-one.share * one.rarity, one.own)))

    def _telling(self, shared: tuple[Shared, ...]) -> tuple[Shared, ...]:
        """Without words where a few of them, beside no chosen term but places and groups, are all that is shared."""
        words = [one for one in shared if one.feature is Feature.WORDS]
        if any(one.feature in _CHOSEN for one in shared) or self._likeness(Feature.WORDS, words) >= _STRAY:
            return shared
        return tuple(one for one in shared if one.feature is not Feature.WORDS)

    def _weighed(self, theirs: Said, shared: Sequence[Shared], *, foreign: bool) -> float:
        gained = possible = 0.0
        for feature, weight in self._weights.items():
            some = [one for one in shared if one.feature is feature]
            possible += weight * self._comparable(feature, theirs, foreign=foreign, found=bool(some))
            gained += weight * self._likeness(feature, some)
        return min(1.0, gained / possible) if possible else 0.0

    def _comparable(self, feature: Feature, theirs: Said, *, foreign: bool, found: bool) -> float:
        """How far two records can be compared by a feature: wholly with 1, not at all with 0.

        Names and borrowed words are found in a text of another language too; that none are says nothing.
        """
        if feature is Feature.WORDS:
            return (_SILENT if found else 0.0) if foreign else float(bool(self._said.texts))
        if feature not in self._said.terms or feature not in theirs.asked:
            return 0.0
        return 1.0 if feature in theirs.terms else _SILENT

    def _likeness(self, feature: Feature, shared: Sequence[Shared]) -> float:
        if not shared:
            return 0.0
        if feature is Feature.PLACE:
            return max(one.share for one in shared)
        told: dict[str, float] = {}
        for one in shared:
            told[one.language] = told.get(one.language, 0.0) + one.share * one.rarity
        return min(1.0, sqrt(max(told.values()) / (self._whole[feature] + _CALM)))

    def _totals(self) -> dict[Feature, float]:
        """How much the record says in all, by feature; of words, the eight that tell most in the richest language."""
        totals: dict[Feature, float] = {}
        words: dict[str, list[float]] = {}
        for one, rare in zip(self._sought, self._rarities, strict=True):
            if one.feature is Feature.WORDS:
                words.setdefault(one.language, []).append(one.share * rare)
            elif one.own == one.clue.value:
                totals[one.feature] = totals.get(one.feature, 0.0) + rare
        most = (sum(sorted(told, reverse=True)[:_TOLD_WORDS]) for told in words.values())
        return totals | {Feature.WORDS: max(most, default=0.0)}

    def _is_elsewhere(self, theirs: Said, shared: Sequence[Shared]) -> bool:
        """Whether both name places, none of one lies in one of the other, and both are bound to their places.

        From an activity one can learn wherever it is; help is given where it is offered.
        """
        both = (self._said, theirs)
        if not all(one.record_type in _BOUND_TO_PLACES and one.terms.get(Feature.PLACE) for one in both):
            return False
        return not any(one.feature is Feature.PLACE for one in shared)

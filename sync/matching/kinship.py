"""Terms that stand near one another: a region and its countries, a subject and a wider one, a target and its elder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from math import log10

import resources
from forms.domains import ABS_TARGET, PLACES, SUBJECTS, SUBJECTS_OFFERED
from forms.trees import Tree
from forms.vocabularies import Vocabularies, is_country
from sync.matching.features import Feature

GLOBAL = "5D13EC43-F3E0-415E-AF67-62CCC85899AF"
# The clearing-house itself proposes the one for the other (its API, section 6.2); it tells of no other such pair.
_ELDERS = {"AICHI-TARGET-16": ABS_TARGET, ABS_TARGET: "AICHI-TARGET-16"}
_ELDER, _WIDER, _BESIDE, _UNCOUNTED = 0.7, 0.5, 0.25, 0.6
_LOSS = 0.25


class Kinship:
    """How near terms stand to one another, as far as the lists of terms on this computer tell."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        """Use these lists."""
        self._vocabularies = vocabularies

    def near(self, feature: Feature, identifier: str) -> dict[str, float]:
        """The term itself with 1, and those near it with less, down to nothing: how much each counts for the other."""
        others = {Feature.PLACE: self._places, Feature.SUBJECT: self._subjects, Feature.TARGET: _targets}
        return (
            dict(others[feature](identifier)) | {identifier: 1.0} if feature in others else {identifier: 1.0}
        )

    def _places(self, identifier: str) -> Iterator[tuple[str, float]]:
        """Regions that hold the place, and what lies within it: the more countries a region has, the less it tells."""
        for region, within in self._within.items():
            if identifier in within or (region == GLOBAL and identifier != GLOBAL):
                yield region, self._told_by(region)
        yield from dict.fromkeys(self._within.get(identifier, ()), self._told_by(identifier)).items()
        if identifier == GLOBAL:
            yield from dict.fromkeys(self._places_known, self._told_by(GLOBAL)).items()

    def _told_by(self, region: str) -> float:
        countries = self._places_known if region == GLOBAL else self._within.get(region, ())
        number = sum(map(is_country, countries))
        return 1 - _LOSS * log10(number) if number else _UNCOUNTED

    def _subjects(self, identifier: str) -> Iterator[tuple[str, float]]:
        tree = self._subject_tree
        for above in (term.identifier for term in tree.terms if term.identifier not in SUBJECTS_OFFERED):
            below = [term.identifier for term in tree.below(above)]
            if identifier in below:
                yield from dict.fromkeys(below, _BESIDE).items()
                yield above, _WIDER
        if identifier not in SUBJECTS_OFFERED:
            yield from ((term.identifier, _WIDER) for term in tree.below(identifier))

    @cached_property
    def _subject_tree(self) -> Tree:
        return Tree(self._vocabularies, SUBJECTS, "en")

    @cached_property
    def _places_known(self) -> tuple[str, ...]:
        return tuple(term.identifier for term in self._vocabularies.terms(PLACES))

    @cached_property
    def _within(self) -> Mapping[str, frozenset[str]]:
        """Every region with all that lies in it; "all countries" of a continent holds what its regions do."""
        tree = Tree(self._vocabularies, PLACES, "en")
        whole: Mapping[str, str] = resources.read_json("vocabularies/arrangement.json")["continents"]
        found = {term.identifier: frozenset(tree.within(term.identifier)) for term in tree.terms}
        for everything, regions in whole.items():
            if len(found.get(everything, ())) <= 1:
                found[everything] = found.get(regions, frozenset()) | {everything}
        return {region: within - {region} for region, within in found.items() if len(within) > 1}


def _targets(identifier: str) -> Iterator[tuple[str, float]]:
    if identifier in _ELDERS:
        yield _ELDERS[identifier], _ELDER

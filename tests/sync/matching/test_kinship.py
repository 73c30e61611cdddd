"""How near terms stand to one another."""

from __future__ import annotations

import pytest

from forms.domains import SUBJECTS
from forms.vocabularies import Term, Vocabulary, seed
from sync.matching import Feature
from sync.matching.kinship import GLOBAL, Kinship

WESTERN = "AEF6F814-52C0-4F1A-9838-5799B021BA26"
SOUTHERN = "BA8BAEF5-821C-43A6-8700-5CC215D4B5B0"
AFRICA = "CCA4B662-8EF4-418D-B327-0D6F418AA703"


@pytest.fixture(scope="module")
def kinship() -> Kinship:
    """By the lists that the program carries itself."""
    return Kinship(seed())


def test_a_country_is_near_the_regions_that_hold_it_and_nearer_to_the_smaller(kinship: Kinship) -> None:
    near = kinship.near(Feature.PLACE, "bj")
    assert near["bj"] == 1
    assert near[WESTERN] > near[AFRICA] > near[GLOBAL] > 0
    assert SOUTHERN not in near
    assert "tg" not in near


def test_a_region_is_as_near_to_its_countries_as_they_are_to_it(kinship: Kinship) -> None:
    near = kinship.near(Feature.PLACE, WESTERN)
    assert near["bj"] == near["tg"] == kinship.near(Feature.PLACE, "bj")[WESTERN]
    assert near[AFRICA] == kinship.near(Feature.PLACE, AFRICA)[WESTERN]
    assert "ls" not in near


def test_the_whole_world_is_near_to_every_place(kinship: Kinship) -> None:
    near = kinship.near(Feature.PLACE, GLOBAL)
    assert near[GLOBAL] == 1
    assert near["bj"] == near["fj"] == kinship.near(Feature.PLACE, "fj")[GLOBAL]


def test_an_unknown_place_is_near_to_itself_and_the_world(kinship: Kinship) -> None:
    assert set(kinship.near(Feature.PLACE, "nowhere")) == {"nowhere", GLOBAL}


def test_subjects_are_near_by_the_tree_of_the_clearing_house_but_not_by_its_two_roots() -> None:
    root, marine, corals, mangroves, forest = (
        "CBD-SUBJECT-BIOMES",
        "CBD-SUBJECT-MAR",
        "CORALS",
        "MANGROVES",
        "CBD-SUBJECT-FOR",
    )
    terms = (
        Term(root, {"en": "Biomes"}, narrower=(marine, forest)),
        Term(marine, {"en": "Marine"}, narrower=(corals, mangroves)),
        Term(forest, {"en": "Forest"}),
        Term(corals, {"en": "Corals"}),
        Term(mangroves, {"en": "Mangroves"}),
    )
    kinship = Kinship(seed().with_changes([Vocabulary(SUBJECTS[0], True, terms)]))
    assert kinship.near(Feature.SUBJECT, corals) == {corals: 1, mangroves: 0.25, marine: 0.5}
    assert kinship.near(Feature.SUBJECT, marine) == {marine: 1, corals: 0.5, mangroves: 0.5}


@pytest.mark.parametrize("feature", [Feature.HELP, Feature.GROUP])
def test_other_terms_are_near_to_themselves_alone(kinship: Kinship, feature: Feature) -> None:
    assert kinship.near(feature, "A") == {"A": 1}

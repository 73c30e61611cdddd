"""Terms are found by any word of any of their names, at once even among ten thousand."""

from __future__ import annotations

import pytest

from desktop_app.questions.term_index import TermIndex
from forms import domains
from forms.vocabularies import Term, seed


@pytest.fixture(scope="module")
def places() -> TermIndex:
    """Countries and regions, for a reader of French."""
    return TermIndex(seed().terms(domains.PLACES), "fr")


@pytest.mark.parametrize("typed", ["bénin", "BENIN", "beni", "بنين", "Бенин", "贝宁"])
def test_a_country_is_found_in_any_language_without_accents_or_capitals(
    typed: str, places: TermIndex
) -> None:
    assert "bj" in [offer.identifier for offer in places.find(typed)]


def test_names_that_begin_as_typed_come_first(places: TermIndex) -> None:
    assert places.find("guinée")[0].name == "Guinée"
    first = places.find("gui")[:3]
    assert all(offer.name.startswith("Gui") for offer in first)


def test_names_in_other_languages_that_begin_as_typed_come_before_those_that_only_hold_it() -> None:
    arabic = TermIndex(seed().terms(domains.PLACES), "ar")
    found = [offer.identifier for offer in arabic.find("guin")]
    assert set(found) == {"gn", "gw", "gq", "pg"}
    assert found[-1] == "pg", "Guinée équatoriale begins so in French, Papua New Guinea nowhere"


def test_typing_on_finds_the_same_as_typing_anew() -> None:
    typed_on = TermIndex(seed().terms(domains.PLACES), "en")
    for end in range(1, 8):
        anew = TermIndex(seed().terms(domains.PLACES), "en")
        assert typed_on.find("new cal"[:end]) == anew.find("new cal"[:end])
    assert typed_on.find("new") == TermIndex(seed().terms(domains.PLACES), "en").find("new")


def test_every_word_must_be_there(places: TermIndex) -> None:
    names = [offer.name for offer in places.find("guinee equatoriale")]
    assert names == ["Guinée équatoriale"]
    assert places.find("guinee xyz") == []


def test_what_is_chosen_is_not_offered_again(places: TermIndex) -> None:
    assert "bj" not in [offer.identifier for offer in places.find("bénin", {"bj"})]


def test_without_a_word_all_are_offered_in_their_order(places: TermIndex) -> None:
    assert len(places.find("")) == len(places)


def test_a_term_of_two_lists_stands_there_once() -> None:
    term = Term("x", {"en": "Once"})
    assert len(TermIndex([term, term], "en")) == 1

"""Terms are found by what people write for them, and known by their last name when they are gone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from forms.domains import AICHI_TARGETS, GBF_TARGETS
from forms.languages import UN_LANGUAGES
from forms.spreadsheet.names import names_of_terms
from forms.vocabularies import Term, Vocabularies, Vocabulary, seed

KNOWN = seed()
PLACES = ("countries", "regions")


@pytest.mark.parametrize(
    ("domains", "text", "identifier"),
    [
        (PLACES, "Benin", "bj"),
        (PLACES, "BÉNIN", "bj"),
        (PLACES, "  cote   d'ivoire ", "ci"),
        (PLACES, "الجزائر", "dz"),
        (PLACES, "الجزاير", "dz"),
        (PLACES, "阿富汗", "af"),
        (PLACES, "афганистан", "af"),
        (PLACES, "BJ", "bj"),
        (PLACES, "Africa - Eastern Africa", "0938DB0F-E4BB-464F-ABBB-ADD615BE5371"),
        (("GBF-TARGETS",), "gbf-target-13", "GBF-TARGET-13"),
        (("AICHI-TARGETS",), "Benin", None),
        (PLACES, "Ben", None),
        (PLACES, "", None),
    ],
)
def test_a_term_is_found_by_each_of_its_names_and_by_its_identifier(
    domains: tuple[str, ...], text: str, identifier: str | None
) -> None:
    found = [term.identifier for term in KNOWN.named(domains, text)]
    assert found == ([] if identifier is None else [identifier])


def test_every_term_that_the_program_carries_is_found_by_its_name_in_every_language() -> None:
    for vocabulary in KNOWN:
        for term in vocabulary.terms:
            for name in term.title.values():
                assert term in KNOWN.named((vocabulary.domain,), name)


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_each_target_bears_its_own_number_in_every_language(language: str) -> None:
    for domains in (GBF_TARGETS, AICHI_TARGETS):
        for number, term in enumerate(KNOWN.terms(domains), 1):
            assert re.findall(r"\d+", term.name(language))[0].lstrip("0") == str(number)
    last = KNOWN.terms(GBF_TARGETS)[-1]
    assert last.name(language).startswith("GBF-T23")


def test_a_misprinted_name_is_still_found_as_the_clearing_house_writes_it() -> None:
    last = KNOWN.terms(GBF_TARGETS)[-1]
    for name in (last.title["ar"], last.name("ar")):
        assert KNOWN.named(GBF_TARGETS, name) == (last,)
    names = names_of_terms(KNOWN.terms(AICHI_TARGETS), (), "es")
    assert names.find("Aichi-T12") == names.find("12") == {"AICHI-TARGET-12"}
    assert names.find("Aichi-T12. Áreas protegidas") == names.find("Aichi-T11") == {"AICHI-TARGET-11"}


def test_two_terms_of_one_name_are_both_found() -> None:
    twins = Vocabulary("twins", True, (Term("A", {"en": "Same"}), Term("B", {"fr": "same"})))
    found = Vocabularies([twins]).named(("twins",), "SAME")
    assert [term.identifier for term in found] == ["A", "B"]


def test_a_term_that_no_longer_exists_keeps_its_last_name_and_cannot_be_chosen() -> None:
    subjects = KNOWN.get("CBD-SUBJECTS")
    gone, left = subjects.terms[0], subjects.terms[1:]
    known = KNOWN.with_changes([replace(subjects, terms=left, retired=(gone,))])
    assert known.name(("CBD-SUBJECTS",), gone.identifier, "fr") == gone.title["fr"]
    assert known.last_known(("CBD-SUBJECTS",), gone.identifier) == gone
    assert known.term(("CBD-SUBJECTS",), gone.identifier) is None
    assert gone not in known.terms(("CBD-SUBJECTS",))


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_heading_is_known_from_either_side_of_the_relation(way: str) -> None:
    above = Term("A", {"en": "Above"}, narrower=("B",) if way == "down" else ())
    below = Term("B", {"en": "Below"}, broader=("A",) if way == "up" else ())
    alone = Term("C", {"en": "Alone"}, narrower=("NOT-KNOWN-HERE",))
    known = Vocabularies([Vocabulary("list", True, (above, below, alone))])
    assert [known.is_heading(("list",), name) for name in "ABC"] == [True, False, False]

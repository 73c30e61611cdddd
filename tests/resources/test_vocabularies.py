"""The shipped vocabularies: whole where they say so, and consistent everywhere."""

from collections import Counter
from typing import Any

import pytest

import resources

SIX = {"ar", "en", "es", "fr", "ru", "zh"}
OTHER = "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"
INDEX: dict[str, dict[str, Any]] = resources.read_json("vocabularies/index.json")
DOMAINS = sorted(INDEX)
COMPLETE = [domain for domain in DOMAINS if INDEX[domain]["complete"]]
SIZES = {
    "countries": 198,
    "regions": 110,
    "CBD-SUBJECTS": 80,
    "GBF-TARGETS": 23,
    "AICHI-TARGETS": 20,
    "SDG-GOALS": 17,
    "Organization Types": 8,
    "50AC1489-92B8-4D99-965A-AAE97A80F38E": 3,
    "52AFC0EE-7A02-4EFA-9277-8B6C327CE21F": 6,
    OTHER: 1,
}


def vocabulary(domain: str) -> dict[str, Any]:
    read: dict[str, Any] = resources.read_json("vocabularies/" + INDEX[domain]["file"])
    return read


def terms(domain: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = vocabulary(domain)["terms"]
    return found


def test_the_index_and_the_folder_name_the_same_files() -> None:
    there = {file.name for file in resources.path("vocabularies").iterdir()}
    assert {entry["file"] for entry in INDEX.values()} | {"index.json", "arrangement.json"} == there
    assert len({entry["file"] for entry in INDEX.values()}) == len(INDEX)


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_file_says_the_same_as_the_index(domain: str) -> None:
    read = vocabulary(domain)
    assert (read["domain"], read["complete"]) == (domain, INDEX[domain]["complete"])


def test_the_complete_domains_have_all_their_terms() -> None:
    assert {domain: len(terms(domain)) for domain in COMPLETE} == SIZES


@pytest.mark.parametrize("domain", COMPLETE)
def test_every_term_of_a_complete_domain_is_named_in_six_languages(domain: str) -> None:
    lacking = {term["identifier"]: SIX - set(term["title"]) for term in terms(domain)}
    assert not {identifier: languages for identifier, languages in lacking.items() if languages}


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_name_is_text_without_stray_blanks_and_in_a_known_language(domain: str) -> None:
    for term in terms(domain):
        assert {"en"} <= set(term["title"]) <= SIX
        assert all(name and name == name.strip() and "  " not in name for name in term["title"].values())


@pytest.mark.parametrize("domain", DOMAINS)
def test_an_identifier_occurs_once(domain: str) -> None:
    counted = Counter(term["identifier"] for term in terms(domain))
    assert not [identifier for identifier, times in counted.items() if times > 1]


@pytest.mark.parametrize("domain", DOMAINS)
def test_broader_and_narrower_say_the_same_and_lead_to_known_terms(domain: str) -> None:
    known = {term["identifier"] for term in terms(domain)}
    down = {(term["identifier"], below) for term in terms(domain) for below in term["narrower"]}
    up = {(above, term["identifier"]) for term in terms(domain) for above in term["broader"]}
    assert down == up
    assert {identifier for pair in up for identifier in pair} <= known


def test_a_region_stands_below_the_heading_its_name_begins_with() -> None:
    names = {term["identifier"]: term["title"]["en"] for term in terms("regions")}
    below = [(names[term["identifier"]], term["broader"]) for term in terms("regions") if term["broader"]]
    assert ("Global - La Francophonie", ["5D13EC43-F3E0-415E-AF67-62CCC85899AF"]) in below
    assert all(name.startswith(f"{names[heading]} - ") for name, (heading,) in below)


def test_the_six_languages_are_known_by_their_codes() -> None:
    assert {term["identifier"] for term in terms("52AFC0EE-7A02-4EFA-9277-8B6C327CE21F")} == SIX


def test_a_term_that_stands_in_two_domains_has_one_name() -> None:
    # The codes of languages and countries overlap: "ar" is Arabic in the one and Argentina in the other.
    languages = "52AFC0EE-7A02-4EFA-9277-8B6C327CE21F"
    named: dict[str, dict[str, str]] = {}
    for domain in set(DOMAINS) - {languages}:
        for term in terms(domain):
            assert named.setdefault(term["identifier"], term["title"]) == term["title"]


def test_a_scope_without_a_known_name_is_not_offered() -> None:
    scopes = {term["identifier"] for term in terms("4D4413D8-36F9-4CD2-8CC1-4F3C866DDE5A")}
    assert "C7D6719B-8AD9-4EB1-A472-B0B858DE0F56" not in scopes
    assert len(scopes) == 4


@pytest.mark.parametrize("domain", ["countries", "regions", "CBD-SUBJECTS", "GBF-TARGETS"])
def test_no_name_of_ours_stands_in_for_one_of_the_clearing_house(domain: str) -> None:
    assert not [term["identifier"] for term in terms(domain) if term.get("ours")]

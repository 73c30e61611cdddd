"""Vocabularies, countries and the realm (facts, sections 1.1, 2.8, 4 and 6); open to everybody."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from forms.vocabularies import OTHER, Vocabularies, Vocabulary, seed, term_from
from tests.sync.practice.visits import Visit

THESAURUS = "/api/v2013/thesaurus"
REALMS = "/api/v2018/realm-configurations"


def test_every_domain_can_be_fetched_and_read_back(nobody: Visit) -> None:
    read = []
    for told in nobody.get(f"{THESAURUS}/domains").json():
        address = f"{THESAURUS}/domains/{quote(told['identifier'], safe='')}"
        assert nobody.get(address).json() == told
        terms = nobody.get(f"{address}/terms", relations="true").json()
        read.append(Vocabulary(told["identifier"], True, tuple(map(term_from, terms))))
    ours = {vocabulary.domain: vocabulary.terms for vocabulary in seed()}
    assert {vocabulary.domain: vocabulary.terms for vocabulary in Vocabularies(read)} == ours


def test_a_term_has_the_documented_shape(nobody: Visit) -> None:
    term = nobody.get(f"{THESAURUS}/terms/GBF-TARGET-20").json()
    assert list(term) == [
        "termId", "identifier", "name", "title", "shortTitle", "description", "longDescription", "source",
        "broaderTerms", "narrowerTerms", "relatedTerms", "nonPreferedTerms",
    ]  # fmt: skip
    assert (term["identifier"], term["name"]) == ("GBF-TARGET-20", term["title"]["en"])
    assert nobody.get(f"{THESAURUS}/terms/{OTHER}").json()["name"] == "Other"


def test_a_country_is_found_by_its_code_in_capitals(nobody: Visit) -> None:
    country = nobody.get("/api/v2013/countries/BJ").json()
    assert (country["code"], country["name"]["fr"]) == ("BJ", "Bénin")
    assert country in nobody.get("/api/v2013/countries").json()


def test_the_realm_of_this_host_is_described(nobody: Visit) -> None:
    realm = nobody.get(f"{REALMS}/127.0.0.1").json()
    assert (realm["realm"], realm["baseURL"], realm["hosts"]) == (
        "CHM",
        nobody.address,
        ["127.0.0.1", "localhost"],
    )
    assert realm["roles"]["nationalFocalPoint"] == ["ChmNrNationalFocalPoint", "NFP-CBD"]
    assert realm["schemas"]["capacityBuildingInitiative"]["publishingAuthorities"] == [
        "Chm-CBIPublishingAuthority"
    ]
    assert realm["schemas"]["resource"]["type"] == "reference"
    assert nobody.get(f"{REALMS}/{nobody.address.removeprefix('http://')}").json() == realm
    assert nobody.get(REALMS, q='{"realm":"CHM"}').json() == [realm]
    assert nobody.get(REALMS, q='{"environment":"production"}').json() == []


@pytest.mark.parametrize(
    "address",
    [
        f"{THESAURUS}/domains/none",
        f"{THESAURUS}/domains/none/terms",
        f"{THESAURUS}/terms/none",
        "/api/v2013/countries/bj",
        "/api/v2013/countries/XX",
        f"{REALMS}/chm.cbd.int",
        "/api/v2013/nothing",
        "/",
    ],
)
def test_what_is_not_there_is_not_found(nobody: Visit, address: str) -> None:
    refused = nobody.get(address)
    assert (refused.status_code, refused.json()["code"]) == (404, "notFound")

"""The thesaurus (facts, sections 2.8 and 6): open to everybody, sent only when it changed."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from forms.vocabularies import OTHER, Vocabularies, Vocabulary, seed, term_from
from sync.practice import PracticeServer
from sync.practice.house import Desk
from sync.practice.terms.thesaurus import change_thesaurus
from tests.support.given import FakeClock
from tests.sync.practice.visits import DOCUMENTS, Visit, document

THESAURUS = "/api/v2013/thesaurus"


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


def test_a_term_keeps_its_number_and_older_clients_find_it(nobody: Visit) -> None:
    term = nobody.get(f"{THESAURUS}/terms/GBF-TARGET-20").json()
    assert nobody.get(f"{THESAURUS}/terms", termCode="GBF-TARGET-20").json() == term
    every = nobody.get(f"{THESAURUS}/domains/GBF-TARGETS/terms").json()
    assert term in every
    assert len({one["termId"] for one in every}) == len(every)


@pytest.fixture
def tree(server: PracticeServer) -> None:
    """Africa above its west above its coast."""
    for identifier, broader in (("AFRICA", []), ("WEST", ["AFRICA"]), ("COAST", ["WEST"])):
        change(server, domain="regions", identifier=identifier, title={"en": identifier}, broader=broader)


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("AFRICA/narrowers", ["WEST", "COAST"]),
        ("AFRICA/narrowers?immediate=true", ["WEST"]),
        ("AFRICA/narrowers?immediate=false&domain=regions", ["WEST", "COAST"]),
        ("AFRICA/narrowers?domain=countries", []),
        ("COAST/narrowers", []),
        ("COAST/broaders", ["WEST", "AFRICA"]),
        ("COAST/broaders?immediate=true", ["WEST"]),
    ],
)
def test_terms_above_and_below_are_found(nobody: Visit, address: str, expected: list[str]) -> None:
    found = nobody.get(f"{THESAURUS}/terms/{address}").json()
    assert [term["identifier"] for term in found] == expected


def change(server: PracticeServer, **sent: Any) -> None:
    with server.house.database.writing() as session:
        change_thesaurus(Desk(server.house, session, None), sent)


@pytest.mark.parametrize(
    "address",
    [
        f"{THESAURUS}/domains",
        f"{THESAURUS}/domains/GBF-TARGETS",
        f"{THESAURUS}/domains/GBF-TARGETS/terms",
        f"{THESAURUS}/terms/GBF-TARGET-20",
        f"{THESAURUS}/terms/GBF-TARGET-20/narrowers",
        "/api/v2013/countries",
        "/api/v2013/countries/BJ",
    ],
)
def test_what_did_not_change_is_not_sent_again(nobody: Visit, address: str) -> None:
    first = nobody.get(address)
    tag, date = first.headers["ETag"], first.headers["Last-Modified"]
    for known in (
        {"If-None-Match": tag},
        {"If-None-Match": f'"other", W/{tag}'},
        {"If-None-Match": "*"},
        {"If-Modified-Since": date},
    ):
        answer = nobody.session.get(nobody.address + address, headers=known, timeout=20)
        assert (answer.status_code, answer.content) == (304, b"")
        assert (answer.headers["ETag"], answer.headers["Last-Modified"]) == (tag, date)
    for unknown in (
        {"If-None-Match": '"other"'},
        {"If-None-Match": '"other"', "If-Modified-Since": date},
        {"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"},
    ):
        assert (
            nobody.session.get(nobody.address + address, headers=unknown, timeout=20).json() == first.json()
        )


def test_what_changed_is_sent_again(nobody: Visit, server: PracticeServer) -> None:
    address = f"{THESAURUS}/domains/GBF-TARGETS/terms"
    before = nobody.get(address)
    for number in range(2):
        change(server, domain="GBF-TARGETS", identifier="GBF-TARGET-20", title={"en": f"Name {number}"})
        known = {"If-Modified-Since": before.headers["Last-Modified"]}
        again = nobody.session.get(nobody.address + address, headers=known, timeout=20)
        assert again.status_code == 200
        assert again.headers["ETag"] != before.headers["ETag"]
        before = again
    assert nobody.get(f"{THESAURUS}/terms/GBF-TARGET-20").json()["name"] == "Name 1"


def test_a_fresh_start_brings_the_first_terms_back(
    nobody: Visit, server: PracticeServer, clock: FakeClock
) -> None:
    address = f"{THESAURUS}/terms/GBF-TARGET-20"
    before = nobody.get(address)
    clock.advance(hours=1)
    change(server, domain="GBF-TARGETS", identifier="GBF-TARGET-20", title={"en": "Changed"})
    changed = nobody.get(address)
    nobody.post("/practice/reset", {})
    known = {"If-Modified-Since": changed.headers["Last-Modified"], "If-None-Match": changed.headers["ETag"]}
    again = nobody.session.get(nobody.address + address, headers=known, timeout=20)
    assert again.json() == before.json()


@pytest.mark.parametrize(
    "address",
    [
        f"{THESAURUS}/domains/none",
        f"{THESAURUS}/domains/none/terms",
        f"{THESAURUS}/terms/none",
        f"{THESAURUS}/terms/none/narrowers",
        f"{THESAURUS}/terms/GBF-TARGET-20/narrowers?domain=none",
        "/api/v2013/nothing",
        "/",
    ],
)
def test_what_is_not_there_is_not_found(nobody: Visit, address: str) -> None:
    refused = nobody.get(address)
    assert (refused.status_code, refused.json()["code"]) == (404, "notFound")


def test_what_is_checked_and_made_here_knows_the_changed_terms(
    focal_point: Visit, server: PracticeServer
) -> None:
    made = focal_point.post("/practice/colleague/new", {}).json()["identifier"]
    (chosen,) = focal_point.get(document(made)).json()["cbdSubjects"]
    change(server, domain="CBD-SUBJECTS", identifier=chosen["identifier"], removed=True)
    again = focal_point.post("/practice/colleague/new", {}).json()["identifier"]
    assert focal_point.get(document(again)).json()["cbdSubjects"] != [chosen]
    report = focal_point.put(
        f"{DOCUMENTS}/x/validate", focal_point.get(document(made)).json(), schema="resource"
    )
    assert [error["property"] for error in report.json()["errors"]] == ["cbdSubjects"]

"""The example records that a newcomer meets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import resources
from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from tests.support.given import FakeClock, NewIds
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import DOCUMENTS, NEEDS, document


@pytest.fixture
def server(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[PracticeServer]:
    """A clearing-house with its example records."""
    with PracticeServer(data_dir, country="CM", clock=clock, new_id=new_id) as running:
        yield running


def in_cameroon(record: dict[str, Any]) -> dict[str, Any]:
    """A national record speaks for the country of those who practise."""
    speaks = record["header"]["schema"] != "contact" and "government" in record
    return {**record, "government": {"identifier": "cm"}} if speaks else record


def test_all_examples_are_there_as_drafts_or_published(visiting: Visiting) -> None:
    visit = visiting(people.FOCAL_POINT)
    records = [
        record
        for file in resources.path("examples").glob("*.json")
        for record in resources.read_json(f"examples/{file.name}")["records"]
    ]
    drafts = {item["identifier"] for item in visit.items("mydraft")}
    secretariats = {item["identifier"] for item in visiting(people.SECRETARIAT).items("mydraft")}
    needs = {found["meta"]["mark"]: found["meta"]["status"] for found in visit.get(NEEDS).json()}
    for record in records:
        header = record["document"].get("header")
        published = record["standing"] == "published"
        if header is None:
            assert needs[record["document"]["meta"]["mark"]] == ("public" if published else "draft")
        elif published:
            assert visit.get(document(header["identifier"])).json() == in_cameroon(record["document"])
        else:
            assert header["identifier"] in (drafts if header["schema"] != "caseStudy" else secretariats)


def test_the_country_has_published_records_of_its_own(visiting: Visiting) -> None:
    visit = visiting(people.FOCAL_POINT)
    assert visit.get("/api/v2013/authentication/user").json()["government"] == "cm"
    kinds = {item["type"] for item in visit.items("my")}
    assert kinds >= {"capacityBuildingInitiative", "contact", "organization"}
    assert {item["owner"] for item in visit.items("my")} == {"country:cm"}
    assert {item["owner"] for item in visiting(people.SECRETARIAT).items("my")} == {"SCBD"}


def test_what_is_published_is_valid(visiting: Visiting) -> None:
    for email in (people.FOCAL_POINT, people.SECRETARIAT):
        visit = visiting(email)
        for item in visit.items("my", body="true"):
            validated = visit.put(f"{DOCUMENTS}/x/validate", item["body"], schema=item["type"])
            assert "errors" not in validated.json(), item["type"]


def test_only_the_secretariat_has_case_studies(visiting: Visiting) -> None:
    for email, has in ((people.FOCAL_POINT, False), (people.SECRETARIAT, True)):
        visit = visiting(email)
        found = [item["type"] for item in [*visit.items("my"), *visit.items("mydraft")]]
        assert ("caseStudy" in found) is has


def test_a_reset_brings_the_examples_back(visiting: Visiting) -> None:
    visit = visiting(people.FOCAL_POINT)
    before = visit.items("mydraft", body="true")
    visit.delete(f"{document(before[0]['identifier'])}/versions/draft")
    visit.post("/practice/reset")
    after = visiting(people.FOCAL_POINT).items("mydraft", body="true")
    assert [item["workingDocumentBody"] for item in after] == [item["workingDocumentBody"] for item in before]

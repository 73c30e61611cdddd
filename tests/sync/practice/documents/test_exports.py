"""Published records as a file (facts, section 2.1: download)."""

from __future__ import annotations

import csv
import io

import pytest

from tests.support.given import FakeClock
from tests.sync.practice.visits import FIRST, PERSON, SECOND, Document, Visit, activity, contact, document

DOWNLOAD = "/api/v2022/documents/schemas/contact/download"


@pytest.fixture
def published(focal_point: Visit) -> Visit:
    """The focal point with a published contact, and a draft that nobody downloads."""
    emails = ["ama.doe@example.org", "=SUM(A1)@example.org"]
    focal_point.put(document(PERSON), contact(emails=emails, firstName="=Ama"), schema="contact")
    focal_point.draft(activity(FIRST))
    return focal_point


def test_anybody_gets_json_rows(published: Visit, nobody: Visit) -> None:
    answer = nobody.get(DOWNLOAD)
    (row,) = answer.json()
    assert answer.headers["Content-Disposition"] == 'attachment; filename="contact.json"'
    assert (row["identifier"], row["revision"], row["owner"]) == (PERSON, 1, "country:bj")
    assert (row["lastName"], row["country.identifier"]) == ("Doe", "bj")
    assert row["emails"] == "ama.doe@example.org; =SUM(A1)@example.org"


def test_csv_is_given_to_those_who_ask_for_it_and_no_text_becomes_a_formula(
    published: Visit, nobody: Visit
) -> None:
    nobody.session.headers["Accept"] = "text/csv"
    answer = nobody.get(DOWNLOAD)
    (row,) = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="contact.csv"'
    assert (row["identifier"], row["lastName"], row["firstName"]) == (PERSON, "Doe", "'=Ama")


def test_only_published_records_of_the_schema_and_realm_are_in_it(published: Visit, nobody: Visit) -> None:
    assert nobody.get("/api/v2022/documents/schemas/capacityBuildingInitiative/download").json() == []
    nobody.session.headers["realm"] = "chm-dev"
    assert nobody.get(DOWNLOAD).json() == []


def test_a_schema_that_is_not_there_is_refused(nobody: Visit) -> None:
    refused = nobody.get("/api/v2022/documents/schemas/nonsense/download")
    assert (refused.status_code, refused.json()["fields"]) == (400, ["schema"])


def test_what_a_search_finds_is_given_in_its_order_with_the_fields_asked_for(
    published: Visit, nobody: Visit, clock: FakeClock
) -> None:
    clock.advance(minutes=1)
    second = contact(SECOND, lastName="Adams")
    published.put(document(SECOND), second, schema="contact")
    fields = {
        "lastName": "Name",
        "government": "Country",
        "emails": "E-mail",
        "phones": "",
        "updatedOn": "On",
    }
    query = {"q": "schema_s:contact", "fq": ["realm_ss:chm"], "sort": "updatedDate_dt desc", "fl": "id"}
    rows = nobody.post(DOWNLOAD, {"query": {**query, "start": 0, "rows": 20}, "fields": fields}).json()
    assert [list(row) for row in rows] == [list(fields)] * 2
    assert [(row["lastName"], row["government"], row["phones"]) for row in rows] == [
        ("Adams", "bj", None), ("Doe", "bj", None),
    ]  # fmt: skip
    first = nobody.post(DOWNLOAD, {"query": {"rows": 1, "sort": "updatedDate_dt asc"}}).json()
    assert [row["lastName"] for row in first] == ["Doe"]
    assert nobody.post(DOWNLOAD, {"query": {"q": "government_s:fr"}}).json() == []


def test_csv_of_a_search_has_the_labels_of_its_fields(published: Visit, nobody: Visit) -> None:
    nobody.session.headers["Accept"] = "text/csv"
    answer = nobody.post(DOWNLOAD, {"fields": {"lastName": "Name", "firstName": "=First"}})
    assert answer.content.decode("utf-8-sig").splitlines() == ["Name,'=First", "Doe,'=Ama"]


def test_texts_in_languages_are_given_in_english_or_as_they_are(
    focal_point: Visit, secretariat: Visit, nobody: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    address = "/api/v2022/documents/schemas/capacityBuildingInitiative/download"
    (row,) = nobody.post(address, {"fields": {"title": "Title", "gbfTargets": "Targets"}}).json()
    assert row == {"title": "Training of rangers", "gbfTargets": "GBF-TARGET-20"}
    (whole,) = nobody.get(address).json()
    assert (whole["title.fr"], whole["isProjectProgramme"]) == ("Formation des écogardes", False)
    assert focal_point.post(address, {"query": {"q": "nothing_s:here"}}).json() == []


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"query": []}, "query"),
        ({"fields": ["title"]}, "fields"),
        ({"fields": {"title": 5}}, "fields"),
        ({"query": {"sort": "nonsense"}}, "sort"),
        ({"query": {"rows": "many"}}, "rows"),
    ],
)
def test_a_search_that_is_not_understood_is_refused(nobody: Visit, sent: Document, field: str) -> None:
    refused = nobody.post(DOWNLOAD, sent)
    assert (refused.status_code, refused.json()["fields"]) == (400, [field])

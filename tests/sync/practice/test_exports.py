"""Published records as a file (facts, section 2.1: download)."""

from __future__ import annotations

import csv
import io

import pytest

from tests.sync.practice.visits import FIRST, PERSON, Visit, activity, contact, document

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

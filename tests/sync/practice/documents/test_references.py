"""References with a pinned revision are looked up where a record is validated (facts, sections 5 and 9)."""

from __future__ import annotations

import pytest

from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    HOUSE,
    PERSON,
    Document,
    Visit,
    activity,
    contact,
    document,
)

VALIDATE = f"{DOCUMENTS}/x/validate"


def errors(visit: Visit, reference: str) -> list[Document]:
    report = visit.put(VALIDATE, activity(contacts=[{"identifier": reference}]), schema=ACTIVITY).json()
    found: list[Document] = report.get("errors", [])
    return found


@pytest.mark.parametrize("reference", [PERSON, f"{PERSON}@1", f"{PERSON}@2", f"{HOUSE}@9"])
def test_a_revision_that_was_published_and_a_record_of_elsewhere_are_valid(
    focal_point: Visit, reference: str
) -> None:
    for name in ("Doe", "Dee"):
        focal_point.put(document(PERSON), contact(lastName=name), schema="contact")
    assert errors(focal_point, reference) == []


@pytest.mark.parametrize("revision", [0, 3, 999_999_999])
def test_a_revision_that_never_was_is_an_error(focal_point: Visit, revision: int) -> None:
    for name in ("Doe", "Dee"):
        focal_point.put(document(PERSON), contact(lastName=name), schema="contact")
    pinned = f"{PERSON}@{revision}"
    assert {
        "code": "Error.InvalidValue", "property": "contacts", "parameters": {"identifier": pinned},
    } in errors(focal_point, pinned)  # fmt: skip


def test_a_record_with_such_a_reference_is_not_published(focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    focal_point.draft(activity(contacts=[{"identifier": f"{PERSON}@2"}]))
    refused = focal_point.request_publication(FIRST)
    assert (refused.status_code, refused.json()["fields"]) == (400, ["contacts"])

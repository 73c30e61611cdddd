"""Published documents: contacts at once, versions, taking back (facts, section 2.1)."""

from __future__ import annotations

import pytest

from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    PERSON,
    SECOND,
    Visit,
    activity,
    contact,
    document,
    draft,
)


def test_a_contact_is_published_at_once(focal_point: Visit) -> None:
    info = focal_point.put(document(PERSON), contact(), schema="contact").json()
    assert (info["revision"], info["latestRevision"], info["owner"]) == (1, 1, "country:bj")
    assert info["documentID"]
    assert info["title"] == {"en": "Ama Doe"}
    assert info["updatedOn"] == info["submittedOn"]
    assert info["submittedBy"]["userID"] == 1001
    assert focal_point.get(document(PERSON)).json() == contact()


def test_each_publication_is_a_new_revision_and_a_later_stamp(focal_point: Visit) -> None:
    first = focal_point.put(document(PERSON), contact(), schema="contact").json()
    second = focal_point.put(document(PERSON), contact(lastName="Dee"), schema="contact").json()
    assert second["revision"] == 2
    assert second["documentID"] > first["documentID"]
    assert second["updatedOn"] > first["updatedOn"]
    assert second["createdOn"] == first["createdOn"]


def test_published_records_are_open_to_everybody(focal_point: Visit, nobody: Visit, stranger: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    focal_point.draft(contact(lastName="Hidden"))
    for visit in (nobody, stranger):
        assert visit.get(document(PERSON)).json()["lastName"] == "Doe"
        assert visit.head(document(PERSON)).status_code == 200
        info = visit.get(f"{document(PERSON)}/info", body="true").json()
        assert info["body"] == contact()
        assert (info["workingDocumentID"], info["workingDocumentBody"]) == (None, None)


def test_information_is_given_in_both_ways(focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    by_path = focal_point.get(f"{document(PERSON)}/info").json()
    assert focal_point.get(document(PERSON), info="").json() == by_path
    assert focal_point.get(document(PERSON), info="true", cache="false").json() == by_path
    assert by_path["body"] is None


def test_a_record_that_is_not_published_is_not_found(focal_point: Visit) -> None:
    focal_point.draft(activity())
    for answer in (
        focal_point.get(document(FIRST)),
        focal_point.get(f"{document(FIRST)}/info"),
        focal_point.get(f"{document(FIRST)}/versions"),
        focal_point.delete(document(FIRST), schema=ACTIVITY),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "notFound")


def test_only_contacts_are_published_at_once(focal_point: Visit, secretariat: Visit) -> None:
    for visit in (focal_point, secretariat):
        refused = visit.put(document(FIRST), activity(), schema=ACTIVITY)
        assert refused.status_code == 403
    assert focal_point.head(document(FIRST)).status_code == 404


def test_only_valid_contacts_are_published(focal_point: Visit) -> None:
    refused = focal_point.put(document(PERSON), contact(emails=[]), schema="contact")
    assert refused.status_code == 400
    assert refused.json()["errors"] == [{"code": "Error.Mandatory", "property": "emails"}]
    assert refused.json()["fields"] == ["emails"]


def test_a_contact_belongs_to_its_country(focal_point: Visit, colleague: Visit, stranger: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert colleague.put(document(PERSON), contact(lastName="Dee"), schema="contact").status_code == 200
    assert stranger.put(document(PERSON), contact(), schema="contact").status_code == 403
    assert stranger.delete(document(PERSON), schema="contact").status_code == 403


def test_a_new_contact_can_be_posted_once(focal_point: Visit) -> None:
    assert focal_point.post(DOCUMENTS, contact(), schema="contact").json()["identifier"] == PERSON
    again = focal_point.post(DOCUMENTS, contact(), schema="contact")
    assert (again.status_code, again.json()["fields"]) == (400, ["identifier"])
    assert focal_point.post(DOCUMENTS, {"header": {}}, schema="contact").status_code == 400


def test_every_revision_can_be_read(focal_point: Visit) -> None:
    for name in ("Doe", "Dee", "Dye"):
        focal_point.put(document(PERSON), contact(lastName=name), schema="contact")
    versions = f"{document(PERSON)}/versions"
    listed = focal_point.get(versions, body="true").json()
    assert listed["Count"] == 3
    assert [(item["revision"], item["body"]["lastName"]) for item in listed["Items"]] == [
        (3, "Dye"), (2, "Dee"), (1, "Doe"),
    ]  # fmt: skip
    assert [item["revision"] for item in focal_point.get(versions, _top=1, _skip=1).json()["Items"]] == [2]
    assert focal_point.get(f"{versions}/2").json()["lastName"] == "Dee"
    info = focal_point.get(f"{versions}/1/info").json()
    assert (info["revision"], info["latestRevision"]) == (1, 3)
    assert focal_point.head(f"{versions}/3").status_code == 200


@pytest.mark.parametrize(
    ("revision", "status"), [("4", 404), ("0", 404), ("-1", 400), ("one", 400), ("9" * 18, 404)]
)
def test_a_revision_that_is_not_there_is_refused(focal_point: Visit, revision: str, status: int) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert focal_point.get(f"{document(PERSON)}/versions/{revision}").status_code == status
    assert focal_point.head(f"{document(PERSON)}/versions/{revision}").status_code == status


def test_a_contact_can_be_taken_back_and_counts_on_when_it_returns(focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert focal_point.delete(document(PERSON), schema="contact").json()["documentID"] is None
    assert focal_point.get(document(PERSON)).status_code == 404
    assert focal_point.items("my") == []
    assert focal_point.put(document(PERSON), contact(), schema="contact").json()["revision"] == 2


def test_a_record_with_a_draft_cannot_be_taken_back(focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    focal_point.draft(contact(lastName="Dee"))
    assert focal_point.delete(document(PERSON), schema="contact").status_code == 400
    focal_point.delete(draft(PERSON))
    assert focal_point.delete(document(PERSON), schema="contact").status_code == 200


def test_taking_back_needs_the_right_schema(focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert focal_point.delete(document(PERSON)).status_code == 400
    assert focal_point.delete(document(PERSON), schema="resource").status_code == 400


@pytest.mark.parametrize("identifier", ["short", "a.dot.in.the.middle", "ü" * 12, "x" * 129, "%00" * 12])
def test_an_identifier_of_another_pattern_is_refused(focal_point: Visit, identifier: str) -> None:
    assert focal_point.get(document(identifier)).status_code == 400


def test_identifiers_are_told_apart_by_case(focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert focal_point.get(document(PERSON.lower())).status_code == 404
    assert focal_point.get(document(SECOND)).status_code == 404

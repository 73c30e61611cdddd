"""What the web clients ask in their own words (facts, section 3), and what they read in the answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.given import FakeClock
from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    PERSON,
    THIRD,
    WORKFLOWS,
    Document,
    Visit,
    activity,
    contact,
    document,
    draft,
)


def of_draft(info: Document) -> Document:
    """A request for publication, made of what is told of the draft as every front end makes it."""
    data = {
        "realm": "CHM",
        "documentID": info["documentID"],
        "identifier": info["identifier"],
        "title": info["workingDocumentTitle"],
        "abstract": info["workingDocumentSummary"],
        "metadata": info["workingDocumentMetadata"],
    }
    return {"type": "publishReferenceRecord", "data": data}


def may(visit: Visit, address: str, deed: str) -> bool:
    named = json.dumps({"schema": ACTIVITY, "realm": "CHM"})
    return bool(visit.get(f"{address}/securities/{deed}", metadata=named).json()["isAllowed"])


def test_a_change_of_a_published_record_is_asked_for_with_the_number_of_what_is_published(
    focal_point: Visit, secretariat: Visit
) -> None:
    first = focal_point.post(WORKFLOWS, of_draft(focal_point.draft(activity()).json()))
    secretariat.decide(first.json(), {"action": "approve"})
    info = focal_point.draft(activity(title={"en": "More"})).json()
    assert info["documentID"] != info["workingDocumentID"]
    second = focal_point.post(WORKFLOWS, of_draft(info))
    assert (second.status_code, second.json()["state"]) == (200, "running")


def test_who_decides_may_edit_what_is_under_review_and_then_approve_it(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    assert may(secretariat, draft(FIRST), "update")
    assert may(secretariat, document(FIRST), "create")
    locks = f"{draft(FIRST)}/locks/"
    (lock,) = secretariat.get(locks).json()
    assert secretariat.delete(locks + lock["lockID"]).status_code == 200
    assert secretariat.draft(activity(title={"en": "Better"})).status_code == 200
    assert secretariat.put(locks + lock["lockID"]).status_code == 200
    assert secretariat.decide(asked, {"action": "approve"}).status_code == 200
    assert focal_point.get(document(FIRST)).json()["title"] == {"en": "Better"}


def test_a_reviewer_who_comes_too_late_locks_nothing_for_ever(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    lock = f"{draft(FIRST)}/locks/workflow-{asked['_id']}"
    secretariat.delete(lock)
    secretariat.decide(asked, {"action": "reject", "reason": "Say more."})
    late = secretariat.put(lock)
    assert (late.status_code, late.json()["fields"]) == (400, ["lockID"])
    assert focal_point.draft(activity()).status_code == 200


def test_nobody_else_may_edit_what_is_under_review(
    focal_point: Visit, colleague: Visit, secretariat: Visit, asked: Document
) -> None:
    for visit in (focal_point, colleague):
        assert not any(may(visit, draft(FIRST), deed) for deed in ("create", "update", "delete"))
    assert not may(secretariat, draft(FIRST), "delete")
    assert not may(secretariat, document(FIRST), "delete")
    assert asked["state"] == "running"


def test_what_is_to_be_deleted_may_be_edited_by_nobody(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    data = {"realm": "CHM", "identifier": FIRST}
    assert focal_point.post(WORKFLOWS, {"type": "deleteRecord", "version": "0.4", "data": data}).ok
    assert not may(secretariat, draft(FIRST), "create")
    assert not may(secretariat, document(FIRST), "update")


@pytest.mark.parametrize("at", ["@", "%40"])
def test_a_pinned_reference_leads_to_its_revision(focal_point: Visit, nobody: Visit, at: str) -> None:
    for name in ("Doe", "Dee"):
        focal_point.put(document(PERSON), contact(lastName=name), schema="contact")
    for number, name in ((1, "Doe"), (2, "Dee")):
        address = f"{document(PERSON)}{at}{number}"
        assert nobody.get(address).json()["lastName"] == name
        info = nobody.get(address, info="true", body="true").json()
        assert (info["revision"], info["latestRevision"], info["body"]["lastName"]) == (number, 2, name)
        assert nobody.get(f"{address}/info").json()["revision"] == number
        assert nobody.head(address).status_code == 200


@pytest.mark.parametrize(("pin", "status"), [("@3", 404), ("@x", 400), ("@", 400), ("@1@1", 400)])
def test_a_reference_that_is_pinned_to_nothing_is_refused(focal_point: Visit, pin: str, status: int) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert focal_point.get(document(PERSON) + pin).status_code == status
    assert focal_point.head(document(PERSON) + pin).status_code == status


def test_the_page_of_requests_is_found(focal_point: Visit, secretariat: Visit, asked: Document) -> None:
    me = {"$or": [{"createdBy": 1001}, {"activities.completedBy": 1001}]}
    common: list[Any] = [{"data.realm": "CHM"}, {"activities": {"$gt": []}}, me]
    running = {"$and": [{"state": "running"}, {"createdOn": {"$gte": "2020-01-01T00:00:00.000Z"}}]}
    rejected = {"$or": [{"activities.result.action": "reject"}, {"activities.result.action": "rejected"}]}
    for more, found in ((running, [asked["_id"]]), (rejected, [])):
        told = focal_point.get(WORKFLOWS, q=json.dumps({"$and": [*common, more]}), l=25, sk=0)
        assert [one["_id"] for one in told.json()] == found, told.text
    secretariat.decide(asked, {"action": "reject", "reason": "Say more."})
    told = focal_point.get(WORKFLOWS, q=json.dumps({"$and": [*common, rejected]}), c="true")
    assert told.json() == {"count": 1}


def test_the_latest_request_comes_first_where_no_order_is_asked_for(
    focal_point: Visit, secretariat: Visit, clock: FakeClock
) -> None:
    made = []
    for _ in range(4):
        focal_point.draft(activity())
        made.append(focal_point.request_publication(FIRST).json())
        secretariat.decide(made[-1], {"action": "reject", "reason": "Say more."})
        clock.advance(minutes=1)
    of_this = json.dumps({"data.identifier": FIRST})
    assert [one["_id"] for one in focal_point.get(WORKFLOWS, q=of_this).json()] == [
        one["_id"] for one in reversed(made)
    ]
    (latest,) = focal_point.get(WORKFLOWS, q=of_this, l=1).json()
    assert latest["_id"] == made[-1]["_id"]


def test_who_rejected_and_when_and_why_is_read_off_the_latest_request(
    secretariat: Visit, asked: Document
) -> None:
    told = secretariat.decide(asked, {"action": "reject", "reason": "Say more."}).json()
    assert told["result"]["action"] == "rejected"
    (done,) = told["activities"]
    assert done["result"] == {"action": "reject", "reason": "Say more."}
    assert (done["completedBy_info"]["lastName"], done["completedOn"]) == ("Salas", told["closedOn"])


def test_who_recalled_and_when_is_read_off_the_request(focal_point: Visit, asked: Document) -> None:
    told = focal_point.delete(f"{WORKFLOWS}/{asked['_id']}", action="cancel").json()
    (done,) = told["activities"]
    assert (done["canceledBy"], done["canceledOn"]) == (1001, told["closedOn"])
    assert "completedOn" not in done


def test_a_realm_is_found_in_the_index_in_either_case(focal_point: Visit, nobody: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    for wanted in ("realm_ss:CHM", "realm_ss:chm", "realm_ss:(BCH CHM)"):
        told = nobody.get("/api/v2013/index/select", q=f"schema_s:contact AND {wanted}").json()
        assert told["response"]["numFound"] == 1, wanted
    assert nobody.get(f"{DOCUMENTS}/{PERSON}").status_code == 200


def test_a_realm_in_the_address_is_meant_before_that_of_the_header(focal_point: Visit) -> None:
    focal_point.draft(activity())
    asked = {"collection": "mydraft"}
    address = f"{DOCUMENTS}/query/facets"
    assert focal_point.get(address, **asked).json() == {ACTIVITY: 1}
    assert focal_point.get(address, **asked, realm="chm").json() == {ACTIVITY: 1}
    assert focal_point.get(address, **asked, realm="ABS").json() == {}
    elsewhere = f"/api/v2023/documents/schemas/{ACTIVITY}"
    assert focal_point.post(elsewhere, {"document": activity(PERSON)}, realm="abs").status_code == 400


@pytest.mark.parametrize("revision", [0, 1])
def test_a_record_that_is_not_published_yet_may_be_referred_to_by_the_revision_to_come(
    focal_point: Visit, revision: int
) -> None:
    sent = activity(broaderProjects=[{"identifier": f"{THIRD}@{revision}"}], isProjectProgramme=True)
    focal_point.draft(activity(THIRD))
    focal_point.request_publication(THIRD)
    report = focal_point.put(f"{DOCUMENTS}/x/validate", sent, schema=ACTIVITY).json()
    assert "errors" not in report


def test_the_revision_to_come_is_referred_to_only_while_there_is_a_draft(
    focal_point: Visit, secretariat: Visit
) -> None:
    focal_point.draft(activity(THIRD))
    secretariat.decide(focal_point.request_publication(THIRD).json(), {"action": "approve"})
    for revision, errors in ((1, None), (2, "broaderProjects"), (0, "broaderProjects")):
        sent = activity(broaderProjects=[{"identifier": f"{THIRD}@{revision}"}], isProjectProgramme=True)
        report = focal_point.put(f"{DOCUMENTS}/x/validate", sent, schema=ACTIVITY).json()
        assert [error["property"] for error in report.get("errors", [])] == ([errors] if errors else [])


@pytest.mark.parametrize("kind", ["application/x-zip-compressed", "application/x-zip", "application/zip"])
def test_an_archive_is_taken_by_every_name_that_browsers_give_it(focal_point: Visit, kind: str) -> None:
    asked = {"filename": "maps.zip", "contentType": kind}
    told = focal_point.post("/api/v2015/temporary-files", asked)
    assert (told.status_code, told.json()["contentType"]) == (200, kind)


def test_what_is_to_be_deleted_is_read_where_reviewers_look_for_it(
    focal_point: Visit, secretariat: Visit, stranger: Visit, nobody: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    data = {"realm": "CHM", "identifier": FIRST}
    assert secretariat.get(draft(FIRST), info="true").status_code == 404
    request = focal_point.post(WORKFLOWS, {"type": "deleteRecord", "version": "0.4", "data": data}).json()
    info = secretariat.get(draft(FIRST), info="true", body="true").json()
    assert (info["body"], info["workingDocumentBody"]) == (activity(), None)
    assert (info["workingDocumentCreatedOn"], info["isRequest"]) == (None, True)
    assert secretariat.get(draft(FIRST)).json() == activity()
    assert secretariat.get(f"{draft(FIRST)}/info").json()["isRequest"]
    assert stranger.get(draft(FIRST)).status_code == 404
    assert nobody.get(draft(FIRST)).status_code == 401
    assert secretariat.decide(request, {"action": "approve"}).status_code == 200
    assert secretariat.get(draft(FIRST), info="true").status_code == 404

"""Requests to publish and to delete: made, decided, recalled, run out (facts, section 2.4)."""

from __future__ import annotations

from typing import Any

import pytest

from sync.practice.people import accounts as people
from tests.support.given import FakeClock
from tests.support.one_of_each import CASE_STUDY
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    FIRST,
    WORKFLOWS,
    Document,
    Visit,
    activity,
    document,
    draft,
)


def test_a_request_is_told_in_the_documented_shape(focal_point: Visit, asked: Document) -> None:
    activity_ = asked["activities"][0]
    assert asked["type"] == {"name": "publishReferenceRecord", "version": None}
    assert asked["workflowAge"] == {"age": 12, "type": "weeks"}
    assert asked["workflowExpiryDate"] == "2025-06-06T09:30:00.000Z"
    assert (asked["createdBy"], asked["createdBy_info"]["lastName"]) == (1001, "Houngbo")
    assert (asked["state"], "closedOn" in asked) == ("running", False)
    assert asked["data"] == {"realm": "CHM", "identifier": FIRST}
    assert (activity_["name"], activity_["assignedTo"], activity_["input"]) == (
        "publishRecord",
        [1004],
        {"identifier": FIRST},
    )
    assert activity_["assignedTo_info"][0]["lastName"] == "Salas"
    assert focal_point.get(f"{WORKFLOWS}/{asked['_id']}").json() == asked


def test_what_the_client_sends_along_is_kept(focal_point: Visit) -> None:
    info = focal_point.draft(activity()).json()
    data = {
        "realm": "CHM",
        "documentID": info["workingDocumentID"],
        "identifier": FIRST,
        "title": info["workingDocumentTitle"],
        "abstract": info["workingDocumentSummary"],
        "metadata": info["workingDocumentMetadata"],
        "additionalInfo": "Please hurry.",
    }
    made = focal_point.post(WORKFLOWS, {"type": "publishReferenceRecord", "data": data})
    assert made.json()["data"] == data


def test_approval_publishes_the_next_revision_and_removes_the_draft(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    closed = secretariat.decide(asked, {"action": "approve"}).json()
    info = focal_point.get(document(FIRST), info="").json()
    assert closed["state"] == "completed"
    assert closed["closedOn"]
    assert closed["result"] == {
        "action": "approve", "identifier": FIRST, "documentID": info["documentID"], "revision": 1,
    }  # fmt: skip
    assert closed["activities"][0]["result"] == {"action": "approve"}
    assert (info["revision"], info["workingDocumentID"], info["isRequest"]) == (1, None, False)
    assert info["submittedBy"]["userID"] == 1001
    assert focal_point.head(draft(FIRST)).status_code == 404
    assert [item["identifier"] for item in focal_point.items("my")] == [FIRST]


def test_publishing_moves_the_stamp(focal_point: Visit, secretariat: Visit, asked: Document) -> None:
    before = focal_point.get(draft(FIRST), info="").json()["workingDocumentUpdatedOn"]
    secretariat.decide(asked, {"action": "approve"})
    assert focal_point.get(document(FIRST), info="").json()["updatedOn"] > before


def test_a_rejection_needs_a_reason_unlocks_and_leaves_the_draft(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    for reason in (None, "", "  ", 5):
        refused = secretariat.decide(asked, {"action": "reject", "reason": reason})
        assert (refused.status_code, refused.json()["code"]) == (400, "mandatory")
    closed = secretariat.decide(asked, {"action": "reject", "reason": "Say more."}).json()
    assert closed["activities"][0]["result"] == {"action": "reject", "reason": "Say more."}
    assert closed["result"]["action"] == "rejected"
    assert closed["activities"][0]["closedBy_info"]["lastName"] == "Salas"
    assert focal_point.get(draft(FIRST)).json() == activity()
    assert focal_point.draft(activity(title={"en": "More"})).status_code == 200
    assert focal_point.head(document(FIRST)).status_code == 404


def test_the_requester_can_recall(focal_point: Visit, colleague: Visit, asked: Document) -> None:
    address = f"{WORKFLOWS}/{asked['_id']}"
    assert focal_point.delete(address).status_code == 400
    assert colleague.delete(address, action="cancel").status_code == 403
    closed = focal_point.delete(address, action="cancel").json()
    assert (closed["result"]["action"], bool(closed["closedOn"])) == ("cancel", True)
    assert focal_point.draft(activity(title={"en": "More"})).status_code == 200


def test_only_those_who_were_asked_decide(
    focal_point: Visit, colleague: Visit, bio_bridge: Visit, asked: Document
) -> None:
    assert focal_point.decide(asked, {"action": "approve"}).status_code == 403
    assert colleague.decide(asked, {"action": "approve"}).status_code == 403
    assert bio_bridge.decide(asked, {"action": "approve"}).status_code == 404


@pytest.mark.parametrize("action", ["publish", None, 1, ["approve"]])
def test_a_decision_is_one_of_two(secretariat: Visit, asked: Document, action: Any) -> None:
    assert secretariat.decide(asked, {"action": action}).json()["fields"] == ["action"]


def test_a_closed_request_cannot_be_decided_or_recalled_again(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    assert secretariat.decide(asked, {"action": "approve"}).status_code == 400
    assert focal_point.delete(f"{WORKFLOWS}/{asked['_id']}", action="cancel").status_code == 400
    assert focal_point.get(document(FIRST), info="").json()["revision"] == 1


def test_an_activity_of_another_name_is_not_found(secretariat: Visit, asked: Document) -> None:
    address = f"{WORKFLOWS}/{asked['_id']}/activities/deleteRecord"
    assert secretariat.put(address, {"action": "approve"}).status_code == 404


def test_a_request_that_nobody_decides_runs_out_after_twelve_weeks(
    visiting: Visiting, asked: Document, clock: FakeClock
) -> None:
    clock.advance(days=84, seconds=-1)
    later = visiting(people.FOCAL_POINT)
    assert later.get(draft(FIRST), info="").json()["isRequest"] is True
    clock.advance(seconds=1)
    assert later.get(draft(FIRST), info="").json()["isRequest"] is False
    late = later.get(f"{WORKFLOWS}/{asked['_id']}").json()
    assert late["activities"][0]["timedOut"] is True
    assert late["closedOn"] == late["workflowExpiryDate"]
    assert later.request_publication(FIRST).status_code == 200


def test_a_second_request_is_refused_while_one_is_open(
    focal_point: Visit, colleague: Visit, asked: Document
) -> None:
    for visit in (focal_point, colleague):
        refused = visit.request_publication(FIRST)
        assert refused.status_code == 400
        assert "locked for workflow" in refused.json()["message"]
    assert len(focal_point.get(WORKFLOWS).json()) == 1


def test_only_a_valid_draft_can_be_requested(focal_point: Visit) -> None:
    focal_point.draft(activity(title={}))
    refused = focal_point.request_publication(FIRST)
    assert refused.status_code == 400
    assert refused.json()["errors"] == [{"code": "Error.Mandatory", "property": "title"}]
    assert focal_point.get(draft(FIRST), info="").json()["isRequest"] is False


def test_a_request_needs_a_draft_of_ones_own(focal_point: Visit, stranger: Visit) -> None:
    assert focal_point.request_publication(FIRST).status_code == 404
    focal_point.draft(activity())
    assert stranger.request_publication(FIRST).status_code == 404


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"type": "publishEverything"}, "type"),
        ({"type": 5}, "type"),
        ({"type": "publishNationalRecord"}, "version"),
        ({"type": "publishNationalRecord", "version": "0.4"}, "type"),
        ({"type": "deleteRecord", "version": "0.3"}, "version"),
        ({"version": "0.4"}, "version"),
        ({"data": None}, "data"),
        ({"data": {"identifier": FIRST}}, "data.realm"),
        ({"data": {"realm": "CHM"}}, "data.identifier"),
        ({"data": {"realm": "CHM", "identifier": FIRST, "documentID": 99}}, "data.documentID"),
        ({"data": {"realm": "CHM", "identifier": "short"}}, "identifier"),
    ],
)
def test_a_request_that_does_not_fit_is_refused(
    focal_point: Visit, changes: dict[str, Any], field: str
) -> None:
    focal_point.draft(activity())
    sent = {"type": "publishReferenceRecord", "data": {"realm": "CHM", "identifier": FIRST}, **changes}
    refused = focal_point.post(WORKFLOWS, sent)
    assert refused.status_code == 400
    assert refused.json()["fields"] == [field]


def test_who_may_decide_publishes_at_once_by_the_same_way(secretariat: Visit) -> None:
    secretariat.draft(activity())
    done = secretariat.request_publication(FIRST).json()
    assert (done["state"], done["result"]["revision"]) == ("completed", 1)
    assert secretariat.get(document(FIRST), info="").json()["owner"] == "SCBD"


def test_a_national_record_is_published_by_its_focal_point(
    visiting: Visiting, focal_point: Visit, colleague: Visit
) -> None:
    target = {"header": {"identifier": FIRST, "schema": "nationalTarget", "languages": ["en"]}}
    author = visiting(people.AUTHORIZED_USER)
    author.draft(target)
    sent = {"type": "publishNationalRecord", "version": "0.4", "data": {"realm": "CHM", "identifier": FIRST}}
    asked = author.post(WORKFLOWS, sent).json()
    assert asked["activities"][0]["assignedTo"] == [1001, 1003, 1004]
    assert colleague.decide(asked, {"action": "approve"}).json()["result"]["revision"] == 1
    focal_point.draft({**target, "title": {"en": "New"}})
    assert focal_point.post(WORKFLOWS, sent).json()["result"]["revision"] == 2


def test_only_whoever_asked_recalls_and_administrators_reject_instead(
    secretariat: Visit, asked: Document
) -> None:
    refused = secretariat.delete(f"{WORKFLOWS}/{asked['_id']}", action="cancel")
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert secretariat.decide(asked, {"action": "reject", "reason": "Not yet."}).status_code == 200


def test_a_record_of_the_secretariat_is_published_as_a_reference_record(secretariat: Visit) -> None:
    study = {name: kept for name, kept in CASE_STUDY.items() if name != "languages"}
    secretariat.draft({**study, "header": {**CASE_STUDY["header"], "identifier": FIRST}})
    national = {
        "type": "publishNationalRecord",
        "version": "0.4",
        "data": {"realm": "CHM", "identifier": FIRST},
    }
    assert secretariat.post(WORKFLOWS, national).json()["fields"] == ["type"]
    assert secretariat.request_publication(FIRST).json()["result"]["revision"] == 1


def test_a_national_record_is_not_published_as_a_reference_record(focal_point: Visit) -> None:
    focal_point.draft({"header": {"identifier": FIRST, "schema": "nationalTarget", "languages": ["en"]}})
    assert focal_point.request_publication(FIRST).json()["fields"] == ["type"]


@pytest.mark.parametrize(
    "info", ["Please hurry.", {"en": "Please hurry.", "fr": "C’est urgent."}, "x" * 5000]
)
def test_further_information_is_kept_as_it_was_sent(focal_point: Visit, info: Any) -> None:
    focal_point.draft(activity())
    data = {"realm": "CHM", "identifier": FIRST, "additionalInfo": info}
    made = focal_point.post(WORKFLOWS, {"type": "publishReferenceRecord", "data": data}).json()
    assert focal_point.get(f"{WORKFLOWS}/{made['_id']}").json()["data"]["additionalInfo"] == info


@pytest.mark.parametrize("info", [5, ["a"], {"en": 5}])
def test_further_information_is_a_text_or_texts_by_language(focal_point: Visit, info: Any) -> None:
    focal_point.draft(activity())
    data = {"realm": "CHM", "identifier": FIRST, "additionalInfo": info}
    refused = focal_point.post(WORKFLOWS, {"type": "publishReferenceRecord", "data": data})
    assert (refused.status_code, refused.json()["fields"]) == (400, ["data.additionalInfo"])

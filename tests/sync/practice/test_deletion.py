"""Published records are deleted by a request (facts, section 3)."""

from __future__ import annotations

from tests.sync.practice.visits import (
    FIRST,
    PERSON,
    SECOND,
    WORKFLOWS,
    Document,
    Visit,
    activity,
    contact,
    document,
)


def deletion(identifier: str) -> Document:
    return {"type": "deleteRecord", "version": "0.4", "data": {"realm": "CHM", "identifier": identifier}}


def test_a_published_record_is_deleted_by_a_request(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    request = focal_point.post(WORKFLOWS, deletion(FIRST)).json()
    assert request["activities"][0]["name"] == "deleteRecord"
    assert focal_point.get(document(FIRST), info="").json()["workingDocumentLock"]
    assert focal_point.draft(activity()).status_code == 403
    assert secretariat.decide(request, {"action": "approve"}).json()["result"]["action"] == "approve"
    assert focal_point.get(document(FIRST)).status_code == 404


def test_a_rejected_deletion_leaves_the_record(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    request = focal_point.post(WORKFLOWS, deletion(FIRST)).json()
    secretariat.decide(request, {"action": "reject", "reason": "It is still needed."})
    assert focal_point.head(document(FIRST)).status_code == 200
    assert focal_point.draft(activity()).status_code == 200


def test_a_record_with_a_draft_cannot_be_deleted(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    focal_point.draft(activity())
    assert focal_point.post(WORKFLOWS, deletion(FIRST)).status_code == 400


def test_only_the_owners_people_request_deletion(stranger: Visit, focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert stranger.post(WORKFLOWS, deletion(PERSON)).status_code == 403
    assert stranger.post(WORKFLOWS, deletion(SECOND)).status_code == 404
    assert focal_point.post(WORKFLOWS, deletion(PERSON)).json()["state"] == "completed"

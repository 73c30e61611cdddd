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


def test_who_has_the_right_deletes_by_the_same_request_at_once(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    assert secretariat.get(f"{document(FIRST)}/securities/delete").json() == {"isAllowed": True}
    assert focal_point.get(f"{document(FIRST)}/securities/delete").json() == {"isAllowed": False}
    assert secretariat.post(WORKFLOWS, deletion(FIRST)).json()["state"] == "completed"
    assert focal_point.head(document(FIRST)).status_code == 404


def test_a_record_under_review_cannot_be_deleted(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    focal_point.draft(activity(title={"en": "Anew"}))
    focal_point.request_publication(FIRST)
    assert secretariat.delete(document(FIRST), schema="capacityBuildingInitiative").status_code == 403
    for visit in (focal_point, secretariat):
        refused = visit.post(WORKFLOWS, deletion(FIRST))
        assert refused.status_code == 400
        assert "locked for workflow" in refused.json()["message"]
    assert focal_point.head(document(FIRST)).status_code == 200


def test_the_deletion_of_what_is_not_published_any_more_cannot_be_approved(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    request = focal_point.post(WORKFLOWS, deletion(FIRST)).json()
    secretariat.delete(f"{document(FIRST)}/versions/draft/locks/workflow-{request['_id']}")
    secretariat.delete(document(FIRST), schema="capacityBuildingInitiative")
    assert secretariat.decide(request, {"action": "approve"}).status_code == 400
    assert focal_point.delete(f"{WORKFLOWS}/{request['_id']}", action="cancel").status_code == 200


def test_a_request_for_deletion_is_recalled_and_unlocks(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "approve"})
    request = focal_point.post(WORKFLOWS, deletion(FIRST)).json()
    assert focal_point.delete(f"{WORKFLOWS}/{request['_id']}", action="cancel").json()["state"] == "canceled"
    assert focal_point.draft(activity()).status_code == 200

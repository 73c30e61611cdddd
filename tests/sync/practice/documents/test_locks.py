"""Locks on drafts (facts, section 2.3)."""

from __future__ import annotations

import pytest

from tests.sync.practice.visits import FIRST, Visit, activity, draft

LOCKS = f"{draft(FIRST)}/locks"


@pytest.fixture
def lock_id(focal_point: Visit) -> str:
    """The lock of a request for publication by the focal point."""
    focal_point.draft(activity())
    return f"workflow-{focal_point.request_publication(FIRST).json()['_id']}"


def test_a_request_holds_a_lock_that_is_told_everywhere(focal_point: Visit, lock_id: str) -> None:
    lock = focal_point.get(f"{LOCKS}/{lock_id}").json()
    assert set(lock) == {"lockID", "lockedOn", "lockedBy"}
    assert (lock["lockID"], lock["lockedBy"]["userID"]) == (lock_id, 1001)
    assert focal_point.get(LOCKS).json() == focal_point.get(f"{LOCKS}/").json() == [lock]
    info = focal_point.get(draft(FIRST), info="").json()
    assert (info["workingDocumentLock"], info["isRequest"]) == (lock, True)
    assert focal_point.head(f"{LOCKS}/{lock_id}").status_code == 200


def test_a_locked_draft_takes_no_change_from_anybody(
    focal_point: Visit, secretariat: Visit, lock_id: str
) -> None:
    before = focal_point.get(draft(FIRST), info="", body="true").json()
    for visit in (focal_point, secretariat):
        for refused in (visit.draft(activity(title={"en": "Changed"})), visit.delete(draft(FIRST))):
            assert refused.status_code == 403
            assert f"locked ({lock_id})" in refused.json()["message"]
    assert focal_point.get(draft(FIRST), info="", body="true").json() == before


def test_a_lock_does_not_move_the_drafts_stamp(focal_point: Visit) -> None:
    before = focal_point.draft(activity()).json()["workingDocumentUpdatedOn"]
    focal_point.request_publication(FIRST)
    assert focal_point.get(draft(FIRST), info="").json()["workingDocumentUpdatedOn"] == before


def test_a_reviewer_may_edit_between_unlocking_and_locking_again(
    focal_point: Visit, secretariat: Visit, lock_id: str
) -> None:
    unlocked = secretariat.delete(f"{LOCKS}/{lock_id}").json()
    assert (set(unlocked), unlocked["unlockedBy"]["userID"]) == ({"lockID", "unlockedOn", "unlockedBy"}, 1004)
    assert secretariat.draft(activity(title={"en": "Mended"})).status_code == 200
    assert secretariat.put(f"{LOCKS}/{lock_id}").json()["lockedBy"]["userID"] == 1004
    workflow = focal_point.get(f"/api/v2013/workflows/{lock_id.removeprefix('workflow-')}").json()
    assert secretariat.decide(workflow, {"action": "approve"}).status_code == 200
    assert focal_point.get(f"/api/v2013/documents/{FIRST}").json()["title"] == {"en": "Mended"}
    assert focal_point.get(LOCKS).json() == []


def test_locking_twice_leaves_the_lock_as_it_was(focal_point: Visit, lock_id: str) -> None:
    before = focal_point.get(f"{LOCKS}/{lock_id}").json()
    assert focal_point.put(f"{LOCKS}/{lock_id}").json() == before


def test_a_colleague_may_not_take_anothers_lock_away(
    colleague: Visit, focal_point: Visit, lock_id: str
) -> None:
    assert colleague.delete(f"{LOCKS}/{lock_id}").status_code == 403
    assert focal_point.delete(f"{LOCKS}/{lock_id}").status_code == 200
    assert focal_point.draft(activity()).status_code == 200


def test_locks_on_anothers_draft_are_hidden(stranger: Visit, lock_id: str) -> None:
    for answer in (
        stranger.get(LOCKS),
        stranger.get(f"{LOCKS}/{lock_id}"),
        stranger.put(f"{LOCKS}/workflow-0001"),
        stranger.delete(f"{LOCKS}/{lock_id}"),
    ):
        assert answer.status_code == 404


def test_a_lock_that_is_not_held_is_not_found(focal_point: Visit) -> None:
    focal_point.draft(activity())
    for answer in (focal_point.get(f"{LOCKS}/workflow-0001"), focal_point.delete(f"{LOCKS}/workflow-0001")):
        assert answer.status_code == 404
    assert focal_point.head(f"{LOCKS}/workflow-0001").status_code == 404
    assert focal_point.put(f"{LOCKS}/a.b").status_code == 400


def test_a_lock_taken_away_by_hand_leaves_the_request_open(
    focal_point: Visit, secretariat: Visit, lock_id: str
) -> None:
    focal_point.delete(f"{LOCKS}/{lock_id}")
    focal_point.draft(activity(title={"en": "Changed meanwhile"}))
    workflow = focal_point.get(f"/api/v2013/workflows/{lock_id.removeprefix('workflow-')}").json()
    assert workflow["state"] == "running"
    again = focal_point.request_publication(FIRST)
    assert again.status_code == 400
    assert f"locked for workflow, cannot proceed ({lock_id})" in again.json()["message"]
    assert secretariat.decide(workflow, {"action": "approve"}).status_code == 200
    assert focal_point.get(f"/api/v2013/documents/{FIRST}").json()["title"] == {"en": "Changed meanwhile"}


def test_a_request_whose_draft_was_thrown_away_can_be_recalled_but_not_approved(
    focal_point: Visit, secretariat: Visit, lock_id: str
) -> None:
    focal_point.delete(f"{LOCKS}/{lock_id}")
    focal_point.delete(draft(FIRST))
    address = f"/api/v2013/workflows/{lock_id.removeprefix('workflow-')}"
    refused = secretariat.decide(focal_point.get(address).json(), {"action": "approve"})
    assert (refused.status_code, refused.json()["message"]) == (400, "There is no draft to publish")
    assert focal_point.delete(address, action="cancel").json()["state"] == "canceled"
    focal_point.draft(activity())
    assert focal_point.request_publication(FIRST).status_code == 200


def test_an_administrator_may_take_a_lock_away_by_hand(secretariat: Visit, lock_id: str) -> None:
    unlocked = secretariat.delete(f"{LOCKS}/{lock_id}").json()
    assert (unlocked["lockID"], unlocked["unlockedBy"]["userID"]) == (lock_id, 1004)


def test_a_request_stays_its_makers_although_a_reviewer_locked_it_again(
    focal_point: Visit, secretariat: Visit, lock_id: str
) -> None:
    secretariat.delete(f"{LOCKS}/{lock_id}")
    secretariat.put(f"{LOCKS}/{lock_id}")
    assert [item["identifier"] for item in focal_point.items("myrequest")] == [FIRST]


def test_a_lock_set_by_hand_keeps_writers_and_requests_out(focal_point: Visit) -> None:
    focal_point.draft(activity())
    assert focal_point.put(f"{LOCKS}/meeting-0001").status_code == 200
    assert focal_point.draft(activity()).status_code == 403
    assert focal_point.request_publication(FIRST).status_code == 400
    focal_point.delete(f"{LOCKS}/meeting-0001")
    assert focal_point.request_publication(FIRST).status_code == 200

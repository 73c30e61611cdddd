"""The whole life of one record, by plain HTTP, seen by everybody it concerns."""

from __future__ import annotations

from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, FIRST, WORKFLOWS, Visit, activity, document, draft


def test_draft_request_return_change_request_approval_new_draft_deletion(
    focal_point: Visit, colleague: Visit, secretariat: Visit, nobody: Visit
) -> None:
    stamps = [focal_point.draft(activity()).json()["workingDocumentUpdatedOn"]]
    assert "errors" not in focal_point.put(f"{DOCUMENTS}/x/validate", activity(), schema=ACTIVITY).json()
    first = focal_point.request_publication(FIRST).json()
    assert focal_point.draft(activity()).status_code == 403

    secretariat.decide(first, {"action": "reject", "reason": "Say who pays."})
    assert [item["identifier"] for item in colleague.items("mydraft")] == [FIRST]
    richer = activity(totalBudget="30000")
    stamps.append(colleague.draft(richer).json()["workingDocumentUpdatedOn"])

    second = colleague.request_publication(FIRST).json()
    assert secretariat.items("request")[0]["workingDocumentLock"]["lockedBy"]["userID"] == 1003
    assert secretariat.decide(second, {"action": "approve"}).json()["result"]["revision"] == 1
    assert nobody.get(document(FIRST)).json() == richer
    stamps.append(focal_point.get(document(FIRST), info="").json()["updatedOn"])

    over = focal_point.draft(activity(totalBudget="35000")).json()
    assert (over["revision"], over["documentID"] is None, over["workingDocumentID"] is None) == (
        1,
        False,
        False,
    )
    stamps.append(over["workingDocumentUpdatedOn"])
    assert nobody.get(document(FIRST)).json() == richer
    third = focal_point.request_publication(FIRST).json()
    assert secretariat.decide(third, {"action": "approve"}).json()["result"]["revision"] == 2
    stamps.append(focal_point.get(document(FIRST), info="").json()["updatedOn"])
    assert nobody.get(f"{document(FIRST)}/versions/1").json() == richer

    focal_point.draft(activity())
    assert focal_point.delete(draft(FIRST)).status_code == 200
    assert nobody.get(document(FIRST)).json()["totalBudget"] == "35000"
    last = focal_point.post(
        WORKFLOWS, {"type": "deleteRecord", "version": "0.4", "data": {"realm": "CHM", "identifier": FIRST}}
    ).json()
    secretariat.decide(last, {"action": "approve"})
    assert nobody.get(document(FIRST)).status_code == 404
    assert focal_point.items("my") == focal_point.items("mydraft") == []
    assert stamps == sorted(set(stamps))

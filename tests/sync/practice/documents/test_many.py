"""Publishing many drafts as one batch (facts, section 2.4: bulk/publish)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sync.practice.visits import ACTIVITY, FIRST, SECOND, THIRD, WORKFLOWS, Visit, activity, draft

BULK = "/api/v2023/documents/bulk/publish"


@pytest.fixture
def drafts(focal_point: Visit, colleague: Visit, stranger: Visit) -> Visit:
    """The focal point with a draft of one's own, one of a colleague; a stranger has a third."""
    focal_point.draft(activity(FIRST))
    colleague.draft(activity(SECOND))
    stranger.draft(activity(THIRD))
    return focal_point


def test_all_drafts_of_ones_country_become_a_batch(drafts: Visit, secretariat: Visit) -> None:
    batch = drafts.post(BULK, {"schemas": [ACTIVITY]}, realm="chm").json()
    assert (batch["records"], batch["status"]) == ([FIRST, SECOND], "workflowActivityInitiated")
    assert drafts.get(f"{WORKFLOWS}/batches/{batch['batchId']}").json() == batch
    approved = secretariat.put(
        f"{WORKFLOWS}/batches/{batch['batchId']}/activities/publishRecord", {"action": "approve"}
    )
    assert approved.json()["status"] == "workflowActivityUpdated"
    assert [item["identifier"] for item in drafts.items("my")] == [FIRST, SECOND]


def test_drafts_can_be_named(drafts: Visit) -> None:
    batch = drafts.post(BULK, {"schemas": [ACTIVITY], "identifiers": [SECOND, SECOND]}).json()
    assert batch["records"] == [SECOND]
    assert drafts.get(draft(FIRST), info="").json()["isRequest"] is False


def test_drafts_under_review_are_left_alone_unless_they_are_named(drafts: Visit) -> None:
    drafts.request_publication(FIRST)
    refused = drafts.post(BULK, {"schemas": [ACTIVITY], "identifiers": [FIRST, SECOND]})
    assert refused.status_code == 400
    assert drafts.post(BULK, {"schemas": [ACTIVITY]}).json()["records"] == [SECOND]
    assert drafts.post(BULK, {"schemas": [ACTIVITY]}).status_code == 400


def test_where_one_draft_is_not_valid_none_is_asked_for(drafts: Visit) -> None:
    drafts.draft(activity(SECOND, title={}))
    refused = drafts.post(BULK, {"schemas": [ACTIVITY]})
    assert refused.status_code == 400
    assert refused.json()["errors"] == [{"code": "Error.Mandatory", "property": "title"}]
    assert drafts.get(draft(FIRST), info="").json()["isRequest"] is False
    assert drafts.get(WORKFLOWS).json() == []


def test_drafts_of_others_are_not_there(drafts: Visit, nobody: Visit) -> None:
    assert drafts.post(BULK, {"schemas": [ACTIVITY], "identifiers": [THIRD]}).status_code == 404
    assert nobody.post(BULK, {"schemas": [ACTIVITY]}).status_code == 403


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({}, "schemas"),
        ({"schemas": []}, "schemas"),
        ({"schemas": "resource"}, "schemas"),
        ({"schemas": [5]}, "schemas"),
        ({"schemas": ["nonsense"]}, "schema"),
        ({"schemas": ["resource"]}, "schemas"),
        ({"schemas": ["resource"], "identifiers": [FIRST]}, "identifiers"),
        ({"schemas": [ACTIVITY], "identifiers": ["short"]}, "identifier"),
        ({"schemas": [ACTIVITY], "identifiers": [FIRST] * 501}, "identifiers"),
    ],
)
def test_what_does_not_fit_is_refused(drafts: Visit, sent: dict[str, Any], field: str) -> None:
    refused = drafts.post(BULK, sent)
    assert (refused.status_code, refused.json()["fields"]) == (400, [field])

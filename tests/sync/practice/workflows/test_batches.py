"""Requests made together are told of, decided and recalled together (facts, section 2.4)."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from sync.practice.people import accounts as people
from tests.support.given import FakeClock
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    ACTIVITY,
    FIRST,
    SECOND,
    THIRD,
    WORKFLOWS,
    Document,
    Visit,
    activity,
    document,
    draft,
)

BATCH = f"{WORKFLOWS}/batches/spring-2025"
PUBLISHING = f"{BATCH}/activities/publishRecord"


def ask(visit: Visit, identifier: str, batch: Any = "spring-2025") -> requests.Response:
    visit.draft(activity(identifier))
    data = {"realm": "CHM", "identifier": identifier, "batchId": batch}
    return visit.post(WORKFLOWS, {"type": "publishReferenceRecord", "data": data})


@pytest.fixture
def batch(focal_point: Visit) -> list[Document]:
    """Two requests of the focal point in one batch."""
    return [ask(focal_point, identifier).json() for identifier in (FIRST, SECOND)]


def test_a_batch_is_told_as_the_newest_client_reads_it(focal_point: Visit, batch: list[Document]) -> None:
    told = focal_point.get(BATCH).json()
    assert len(told.pop("_id")["$oid"]) == 24
    created = {"createdBy": 1001, "createdOn": batch[0]["createdOn"]}
    assert told == {
        "batchId": "spring-2025",
        "realm": "CHM",
        "government": "bj",
        "schema": ACTIVITY,
        "records": [FIRST, SECOND],
        "meta": {**created, "updatedBy": 1001, "updatedOn": batch[1]["createdOn"]},
        "status": "workflowActivityInitiated",
        "recordStatus": {
            FIRST: {"workflowId": batch[0]["_id"]},
            SECOND: {"workflowId": batch[1]["_id"]},
        },
        "workflowActivity": {"name": "publishRecord", "data": {}},
    }
    assert batch[0]["data"]["batchId"] == "spring-2025"


def test_a_batch_is_approved_at_once(
    focal_point: Visit, secretariat: Visit, batch: list[Document], clock: FakeClock
) -> None:
    clock.advance(minutes=5)
    told = secretariat.put(PUBLISHING, {"action": "approve"}).json()
    assert told["status"] == "workflowActivityUpdated"
    assert told["workflowActivity"] == {"name": "publishRecord", "data": {"action": "approve"}}
    assert told["meta"]["updatedBy"] == 1004
    assert told["meta"]["updatedOn"] > told["meta"]["createdOn"]
    for identifier in (FIRST, SECOND):
        assert focal_point.get(document(identifier), info="").json()["revision"] == 1
    assert secretariat.put(PUBLISHING, {"action": "approve"}).status_code == 400


def test_a_batch_is_rejected_with_a_reason(
    focal_point: Visit, secretariat: Visit, batch: list[Document]
) -> None:
    assert secretariat.put(PUBLISHING, {"action": "reject"}).json()["fields"] == ["reason"]
    told = secretariat.put(PUBLISHING, {"action": "reject", "reason": "Say more."}).json()
    assert told["status"] == "workflowRejected"
    for workflow in batch:
        closed = focal_point.get(f"{WORKFLOWS}/{workflow['_id']}").json()
        assert closed["activities"][0]["result"]["reason"] == "Say more."


def test_a_batch_is_recalled_by_whoever_made_it(
    focal_point: Visit, colleague: Visit, secretariat: Visit, batch: list[Document]
) -> None:
    assert colleague.delete(BATCH, action="cancel").status_code == 403
    assert secretariat.delete(BATCH, action="cancel").status_code == 403
    assert focal_point.delete(BATCH).status_code == 400
    assert focal_point.delete(BATCH, action="cancel").json()["status"] == "workflowCanceled"
    assert [item["isRequest"] for item in focal_point.items("mydraft")] == [False, False]


def test_where_one_request_is_refused_all_of_them_are(
    focal_point: Visit, secretariat: Visit, batch: list[Document]
) -> None:
    lock = f"{draft(SECOND)}/locks/workflow-{batch[1]['_id']}"
    secretariat.delete(lock)
    secretariat.draft(activity(SECOND, title={}))
    assert secretariat.put(PUBLISHING, {"action": "approve"}).status_code == 400
    assert focal_point.get(BATCH).json()["status"] == "workflowActivityInitiated"
    assert focal_point.head(document(FIRST)).status_code == 404


def test_a_request_decided_alone_leaves_the_others_open(
    focal_point: Visit, secretariat: Visit, batch: list[Document]
) -> None:
    secretariat.decide(batch[0], {"action": "approve"})
    assert focal_point.get(BATCH).json()["status"] == "workflowActivityInitiated"
    assert secretariat.put(PUBLISHING, {"action": "approve"}).json()["status"] == "workflowActivityUpdated"


def test_a_batch_that_nobody_decides_runs_out(
    visiting: Visiting, batch: list[Document], clock: FakeClock
) -> None:
    clock.advance(days=84)
    later = visiting(people.FOCAL_POINT)
    told = later.get(BATCH).json()
    assert (told["status"], told["workflowActivity"]["data"]) == ("workflowTimeOut", {"action": "timeout"})


def test_a_batch_is_seen_by_those_whom_it_concerns(
    focal_point: Visit, colleague: Visit, stranger: Visit, nobody: Visit, batch: list[Document]
) -> None:
    assert colleague.get(BATCH).json() == focal_point.get(BATCH).json()
    assert stranger.get(BATCH).status_code == 404
    assert stranger.put(PUBLISHING, {"action": "approve"}).status_code == 404
    assert stranger.delete(BATCH, action="cancel").status_code == 404
    assert nobody.get(BATCH).status_code == 401
    assert focal_point.put(PUBLISHING, {"action": "approve"}).status_code == 403
    assert focal_point.put(f"{BATCH}/activities/deleteRecord", {"action": "approve"}).status_code == 404


def test_a_batch_is_of_one_person(colleague: Visit, focal_point: Visit, batch: list[Document]) -> None:
    refused = ask(colleague, THIRD)
    assert (refused.status_code, refused.json()["fields"]) == (400, ["data.batchId"])
    assert colleague.get(draft(THIRD), info="").json()["isRequest"] is False
    assert ask(focal_point, THIRD).json()["data"]["batchId"] == "spring-2025"


@pytest.mark.parametrize("name", ["", "x" * 101, 5, ["a"], {}])
def test_the_name_of_a_batch_is_a_text_of_at_most_a_hundred_characters(focal_point: Visit, name: Any) -> None:
    refused = ask(focal_point, FIRST, name)
    assert (refused.status_code, refused.json()["fields"]) == (400, ["data.batchId"])
    assert ask(focal_point, FIRST, "x" * 100).status_code == 200

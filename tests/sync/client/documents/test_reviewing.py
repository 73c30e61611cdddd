"""Requests under review as the real clearing-house may tell them: with parts missing, in other shapes, of others."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.client.answers import Deed, Hold, Task
from sync.client.documents.documents_api import DocumentsApi
from sync.client.wire.transport import Transport
from sync.errors import NotAllowed, NotThere, Returned
from sync.records import Standing
from tests.sync.client.reviews import DRAFT, LOCK, MINE, NAME, PUBLISHED, WORKFLOWS, House, workflow
from tests.sync.client.scripted import Answer, Asked, Scripted, me


@pytest.fixture
def api(transport: Transport) -> DocumentsApi:
    """The API at the scripted server."""
    return DocumentsApi(transport, me)


@pytest.mark.parametrize(
    ("info", "workflows", "hold"),
    [
        (None, [workflow()], None),
        (DRAFT, [], None),
        (DRAFT, [workflow(closedOn="2026-03-04")], None),
        ({**DRAFT, "workingDocumentLock": {}}, [], None),
        (DRAFT, [workflow()], Hold("Lin Moreno", "2026-03-03", Deed.PUBLISH)),
        (
            {**DRAFT, "workingDocumentLock": LOCK},
            [workflow(workflowExpiryDate="2026-05-26", createdBy=MINE)],
            Hold("Lin", "2026-03-03T10:00:00Z", Deed.PUBLISH, "2026-05-26", mine=True),
        ),
        (
            {**PUBLISHED, "workingDocumentLock": [LOCK]},
            [workflow(type={"name": "deleteRecord", "version": "0.4"})],
            Hold("Lin", "2026-03-03T10:00:00Z", Deed.REMOVE),
        ),
        ({**DRAFT, "workingDocumentLock": LOCK}, [], Hold("Lin", "2026-03-03T10:00:00Z")),
        (
            {**DRAFT, "workingDocumentLock": {"lockID": "by-hand", "lockedBy": {"userID": MINE}}},
            [],
            Hold(mine=True),
        ),
        (DRAFT, [workflow(type="deleteRecord", createdBy_info=None)], Hold("", "2026-03-03", Deed.REMOVE)),
        (
            DRAFT,
            [workflow(createdBy=None, createdBy_info={"userID": str(MINE)})],
            Hold("", "2026-03-03", Deed.PUBLISH, mine=True),
        ),
    ],
)
def test_who_holds_a_record(
    script: Scripted, api: DocumentsApi, info: Any, workflows: list[Any], hold: Hold | None
) -> None:
    House(script, info, *workflows)
    assert api.hold(NAME) == hold


def test_taking_back_cancels_the_open_request(script: Scripted, api: DocumentsApi) -> None:
    house = House(script, DRAFT, workflow(closedOn="2026"), workflow(_id="w2", createdBy=str(MINE)))
    assert api.recall("resource", NAME).stamp.standing is Standing.DRAFT
    (sent,) = house.sent
    assert (sent.method, sent.path, dict(sent.query)) == ("DELETE", f"{WORKFLOWS}/w2", {"action": "cancel"})


def test_what_another_asked_for_is_not_cancelled(script: Scripted, api: DocumentsApi) -> None:
    for asked in (workflow(), workflow(createdBy_info=None), workflow(createdBy=None)):
        house = House(script, DRAFT, asked)
        with pytest.raises(NotAllowed, match="take the request back"):
            api.recall("resource", NAME)
        assert house.sent == []


def test_tasks_are_asked_for_as_the_real_clients_do(script: Scripted, api: DocumentsApi) -> None:
    House(script, DRAFT)
    assert list(api.tasks()) == []
    (asked,) = script.asked
    assert json.loads(asked.query["q"]) == {
        "$and": [{"activities.assignedTo": MINE}, {"closedOn": {"$exists": False}}]
    }


@pytest.mark.parametrize(
    "told",
    [
        None,
        workflow(activities=None),
        workflow(activities=[{"name": "publishRecord", "assignedTo": [8]}]),
        workflow(activities=[{"name": "publishRecord", "assignedTo": [MINE], "closedOn": "2026"}]),
        workflow(closedOn="2026-03-04"),
        workflow(result={"action": "approve"}),
        workflow(_id=None),
        workflow(type={"name": "someOtherKind"}),
        workflow(data={"identifier": NAME, "metadata": {"schema": "nationalReport7"}}),
        workflow(data={"identifier": "", "metadata": {"schema": "resource"}}),
        workflow(data=None),
        workflow(data={"identifier": NAME, "metadata": {"schema": "resource"}, "realm": "ABS"}),
    ],
)
def test_what_is_not_for_this_person_to_decide_here_is_no_task(
    script: Scripted, api: DocumentsApi, told: Any
) -> None:
    House(script, DRAFT, told)
    assert list(api.tasks()) == []


@pytest.mark.parametrize(
    ("more", "title", "note"),
    [
        ({}, {}, ""),
        ({"title": {"en": "Seeds", "odd": 3}, "additionalInfo": "Please."}, {"en": "Seeds"}, "Please."),
        (
            {"title": "Seeds", "additionalInfo": {"en": "Please.", "fr": "Merci."}},
            {"en": "Seeds"},
            "Please.\nMerci.",
        ),
        ({"title": None, "additionalInfo": ["odd"]}, {}, ""),
        ({"realm": "chm"}, {}, ""),
    ],
)
def test_what_a_task_tells(
    script: Scripted, api: DocumentsApi, more: dict[str, Any], title: dict[str, str], note: str
) -> None:
    data = {"identifier": NAME, "metadata": {"schema": "resource"}, **more}
    House(script, DRAFT, workflow(data=data, workflowExpiryDate="2026-05-26"))
    assert list(api.tasks()) == [
        Task(
            number="w1",
            identifier=NAME,
            record_type="resource",
            deed=Deed.PUBLISH,
            title=title,
            asked_by="Lin Moreno",
            asked_on="2026-03-03",
            expires="2026-05-26",
            note=note,
        )
    ]


TASK = Task("w1", NAME, "resource", Deed.PUBLISH)


@pytest.mark.parametrize(
    ("activities", "name"),
    [
        ([{"name": "publishRecord", "assignedTo": [MINE]}], "publishRecord"),
        ([{"name": "deleteRecord", "assignedTo": [MINE]}], "deleteRecord"),
        ([{"name": "first", "closedOn": "2026"}, {"name": "second", "assignedTo": [MINE]}], "second"),
        ([{"name": "theirs", "assignedTo": [8]}, {"name": "mine/own", "assignedTo": [MINE]}], "mine%2Fown"),
        ([{"name": "theirs", "assignedTo": [8]}], "theirs"),
    ],
)
def test_the_activity_is_named_by_the_request_itself(
    script: Scripted, api: DocumentsApi, activities: list[Any], name: str
) -> None:
    house = House(script, DRAFT, workflow(activities=activities))
    api.approve(TASK)
    api.reject(TASK, "Say more.")
    assert [asked.path for asked in house.sent] == [f"{WORKFLOWS}/w1/activities/{name}"] * 2
    assert [asked.body for asked in house.sent] == [
        {"action": "approve"},
        {"action": "reject", "reason": "Say more."},
    ]


@pytest.mark.parametrize(
    "told",
    [
        workflow(closedOn="2026-03-04"),
        workflow(activities=[]),
        workflow(activities=[{"name": "publishRecord", "closedOn": "2026"}]),
        workflow(activities=[{"assignedTo": [MINE]}]),
        workflow(_id="another"),
    ],
)
def test_what_is_no_longer_open_is_not_decided(script: Scripted, api: DocumentsApi, told: Any) -> None:
    house = House(script, DRAFT, told)
    with pytest.raises(NotThere):
        api.approve(TASK)
    assert house.sent == []


def test_a_record_that_is_not_valid_is_not_approved_and_its_questions_are_named(
    script: Scripted, api: DocumentsApi
) -> None:
    house = House(script, DRAFT, workflow())
    errors = [{"code": "Error.Mandatory", "property": "summary"}]
    house.refused = Answer(400, {"statusCode": 400, "Message": "Not valid", "errors": errors})
    with pytest.raises(Returned) as caught:
        api.approve(TASK)
    assert [reason.path for reason in caught.value.reasons] == ["summary"]


def test_one_that_was_decided_at_that_moment_is_said_to_be_so(script: Scripted, api: DocumentsApi) -> None:
    house = House(script, DRAFT, workflow())

    def closes(asked: Asked) -> Answer:
        answer = house(asked)
        if asked.method == "PUT":
            house.workflows = [workflow(closedOn="2026-03-04")]
            return Answer(400, {"statusCode": 400, "code": "invalidParameter", "fields": ["id"]})
        return answer

    script.by = closes
    with pytest.raises(NotThere, match="no longer open"):
        api.approve(TASK)

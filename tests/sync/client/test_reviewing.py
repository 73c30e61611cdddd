"""Requests under review as the real clearing-house may tell them: with parts missing, in other shapes, of others."""

from __future__ import annotations

import json
from contextlib import nullcontext
from typing import Any

import pytest

from sync.client.answers import Deed, Hold, Task
from sync.client.documents_api import DocumentsApi
from sync.client.transport import Transport
from sync.errors import LockedThere, NotAllowed, NotThere, Returned
from sync.records import Standing
from tests.sync.client.scripted import ME, Answer, Asked, Scripted, me

NAME = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
MINE = int(ME.user_id)
WORKFLOWS = "/api/v2013/workflows"
DRAFT = {
    "identifier": NAME,
    "type": "resource",
    "realm": "CHM",
    "workingDocumentID": 5,
    "workingDocumentUpdatedOn": "2026-03-02",
}
PUBLISHED = {
    "identifier": NAME,
    "type": "resource",
    "realm": "CHM",
    "documentID": 4,
    "latestRevision": 1,
    "updatedOn": "2026-03-01",
    "title": {"en": "Seeds"},
    "summary": {"en": "Short"},
    "metadata": {"schema": "resource", "government": "bj"},
}
LOCK = {
    "lockID": "workflow-1",
    "lockedOn": "2026-03-03T10:00:00Z",
    "lockedBy": {"userID": 9, "firstName": "Lin"},
}


def workflow(**more: Any) -> dict[str, Any]:
    """An open request for publication that this person is to decide, made by Lin."""
    return {
        "_id": "w1",
        "type": {"name": "publishReferenceRecord"},
        "createdOn": "2026-03-03",
        "createdBy": 9,
        "createdBy_info": {"firstName": "Lin", "lastName": "Moreno"},
        "activities": [{"name": "publishRecord", "assignedTo": [MINE]}],
        "data": {"identifier": NAME, "metadata": {"schema": "resource"}},
        **more,
    }


class House:
    """A scripted clearing-house with one record and these workflows."""

    def __init__(self, script: Scripted, info: Any, *workflows: Any) -> None:
        self.info, self.workflows = info, list(workflows)
        self.refused: Answer | None = None
        self.securities: Any = {"isAllowed": True}
        self.sent: list[Asked] = []
        script.by = self

    def __call__(self, asked: Asked) -> Answer:
        """Whatever is asked."""
        if asked.method != "GET":
            self.sent.append(asked)
            return self.refused or Answer(200, {})
        if asked.path == WORKFLOWS:
            return Answer(200, self.workflows if asked.query.get("sk", "0") == "0" else [])
        if asked.path.startswith(WORKFLOWS):
            found = [one for one in self.workflows if asked.path.endswith(f"/{one['_id']}")]
            return Answer(200, found[0]) if found else Answer(404, {"code": "notFound"})
        if "securities" in asked.path:
            return Answer(200, self.securities)
        return Answer(404, {"code": "notFound"}) if self.info is None else Answer(200, self.info)


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


def test_the_request_for_removal_is_what_the_real_clients_send(script: Scripted, api: DocumentsApi) -> None:
    house = House(script, PUBLISHED)
    asked = api.ask_removal("resource", NAME)
    assert asked is not None
    assert asked.stamp.standing is Standing.REVIEW
    (sent,) = house.sent
    assert (sent.method, sent.path) == ("POST", WORKFLOWS)
    assert sent.body == {
        "type": "deleteRecord",
        "version": "0.4",
        "data": {
            "realm": "CHM",
            "documentID": 4,
            "identifier": NAME,
            "title": {"en": "Seeds"},
            "abstract": {"en": "Short"},
            "metadata": {"schema": "resource", "government": "bj"},
        },
    }


def test_removal_that_was_asked_for_is_not_asked_for_again(script: Scripted, api: DocumentsApi) -> None:
    house = House(script, {**PUBLISHED, "workingDocumentLock": LOCK}, workflow(type={"name": "deleteRecord"}))
    asked = api.ask_removal("resource", NAME)
    assert asked is not None
    assert asked.stamp.standing is Standing.REVIEW
    assert house.sent == []


@pytest.mark.parametrize("workflows", [[], [workflow()]])
def test_what_is_locked_for_something_else_is_not_removed(
    script: Scripted, api: DocumentsApi, workflows: list[Any]
) -> None:
    house = House(script, {**PUBLISHED, "workingDocumentLock": LOCK}, *workflows)
    with pytest.raises(LockedThere, match="since 2026-03-03, as Lin asked"):
        api.ask_removal("resource", NAME)
    assert house.sent == []


@pytest.mark.parametrize(
    ("securities", "asks"),
    [
        ({"isAllowed": False}, False),
        ({"canDelete": False, "canCreate": False}, False),
        ({"canDelete": False, "canCreate": True}, True),
        ({}, True),
        ({"isAllowed": None}, True),
    ],
)
def test_rights_are_asked_first_in_whatever_words(
    script: Scripted, api: DocumentsApi, securities: Any, asks: bool
) -> None:
    house = House(script, PUBLISHED)
    house.securities = securities
    with nullcontext() if asks else pytest.raises(NotAllowed, match="ask for removal"):
        api.ask_removal("resource", NAME)
    assert len(house.sent) == asks


def test_a_contact_that_may_not_be_removed_at_once_is_asked_about(
    script: Scripted, api: DocumentsApi
) -> None:
    house = House(script, {**PUBLISHED, "type": "contact"})
    right = iter([False, False, True])

    def by(asked: Asked) -> Answer:
        return Answer(200, {"isAllowed": next(right)}) if "securities" in asked.path else house(asked)

    script.by = by
    assert api.ask_removal("contact", NAME) is not None
    assert [asked.method for asked in house.sent] == ["POST"]

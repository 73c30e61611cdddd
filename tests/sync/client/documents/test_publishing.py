"""Asking for publication as the real clients do, and reading verdicts in whatever shape they come."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.client.answers import Verdict
from sync.client.documents.documents_api import DocumentsApi
from sync.client.wire.transport import Transport
from sync.errors import LockedThere, NotAllowed
from sync.records import Standing
from tests.sync.client.scripted import Answer, Asked, Scripted, me

NAME = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
INFO = {
    "identifier": NAME,
    "type": "capacityBuildingInitiative",
    "realm": "CHM",
    "documentID": 271828,
    "workingDocumentID": 314159,
    "workingDocumentUpdatedOn": "2026-03-02",
    "workingDocumentTitle": {"en": "Training"},
    "workingDocumentSummary": {"en": "Short"},
    "workingDocumentMetadata": {"schema": "capacityBuildingInitiative", "government": "bj", "userID": "1"},
}


def workflow(**more: Any) -> dict[str, Any]:
    """A request for publication of the record."""
    return {
        "type": {"name": "publishReferenceRecord"},
        "createdOn": "2026-03-03",
        "data": {"identifier": NAME},
        **more,
    }


class House:
    """A scripted clearing-house with these workflows, and a lock that shows late or never."""

    def __init__(self, script: Scripted, workflows: list[Any] | None = None, securities: Any = None) -> None:
        self.workflows, self.posted = workflows or [], []  # type: ignore[var-annotated]
        self.securities = securities or {"isAllowed": True}
        script.by = self

    def __call__(self, asked: Asked) -> Answer:
        """Whatever is asked."""
        if asked.path == "/api/v2013/workflows":
            if asked.method == "POST":
                self.posted.append(asked.body)
            return Answer(200, self.workflows)
        return Answer(200, self.securities if "securities" in asked.path else INFO)


def publish(transport: Transport) -> Standing:
    """Ask for publication; where the record then stands."""
    return DocumentsApi(transport, me).publish("capacityBuildingInitiative", NAME, {}).stamp.standing


def test_the_request_is_what_the_real_clients_send(script: Scripted, transport: Transport) -> None:
    house = House(script)
    assert publish(transport) is Standing.REVIEW
    assert house.posted == [
        {
            "type": "publishReferenceRecord",
            "data": {
                "realm": "CHM",
                "documentID": 271828,
                "identifier": NAME,
                "title": {"en": "Training"},
                "abstract": {"en": "Short"},
                "metadata": {"schema": "capacityBuildingInitiative", "government": "bj", "userID": "1"},
            },
        }
    ]
    (right,) = [asked for asked in script.asked if "securities" in asked.path]
    assert right.path.endswith(f"/{NAME}/versions/draft/securities/update")
    assert json.loads(right.query["metadata"]) == {
        "schema": "capacityBuildingInitiative",
        "realm": "CHM",
        "government": "bj",
    }


def test_an_open_request_is_not_made_again_even_before_its_lock_shows(
    script: Scripted, transport: Transport
) -> None:
    house = House(script, [workflow()])
    assert publish(transport) is Standing.REVIEW
    assert house.posted == []


@pytest.mark.parametrize(
    "other",
    [
        workflow(closedOn="2026-03-04", result={"action": "reject"}),
        workflow(type={"name": "someOtherKind"}),
        workflow(data={"identifier": "ANOTHER-RECORD"}),
        None,
    ],
)
def test_what_is_closed_or_about_something_else_does_not_count_as_open(
    script: Scripted, transport: Transport, other: Any
) -> None:
    house = House(script, [other])
    assert publish(transport) is Standing.REVIEW
    assert len(house.posted) == 1


def test_nothing_is_published_while_removal_is_asked_for(script: Scripted, transport: Transport) -> None:
    house = House(script, [workflow(type={"name": "deleteRecord"})])
    with pytest.raises(LockedThere):
        publish(transport)
    assert house.posted == []


@pytest.mark.parametrize("securities", [{"isAllowed": False}, {"canCreate": False}])
def test_who_may_not_is_told_before_anything_is_sent(
    script: Scripted, transport: Transport, securities: Any
) -> None:
    house = House(script, securities=securities)
    with pytest.raises(NotAllowed, match="ask for publication"):
        publish(transport)
    assert house.posted == []


def closed(result: Any, **more: Any) -> dict[str, Any]:
    """A request whose activity ended like this."""
    return workflow(closedOn="2026-03-04", activities=[{"result": result, **more}], result=result)


@pytest.mark.parametrize(
    ("workflows", "verdict"),
    [
        ([], None),
        ([workflow()], None),
        ([closed({"action": "approve"})], Verdict(approved=True)),
        ([closed({"action": "reject", "reason": " Say more. "})], Verdict(False, "", "Say more.")),
        (
            [closed({"action": "reject", "reason": "No."}, assignedTo_info=[{"firstName": "Ingrid"}])],
            Verdict(False, "Ingrid", "No."),
        ),
        (
            [closed({"action": "timeout"}, assignedTo_info=[{"firstName": "Ingrid"}])],
            Verdict(False),
        ),
        (
            [closed({}, timedOut=True, assignedTo_info=[{"firstName": "Ingrid"}])],
            Verdict(False),
        ),
        (
            [closed({"action": "reject"}, assignedTo_info=[{"firstName": "A"}, {"firstName": "B"}])],
            Verdict(approved=False),
        ),
        (
            [
                closed(
                    {"action": "reject"},
                    closedBy_info={"firstName": "B"},
                    assignedTo_info=[{"firstName": "A"}],
                )
            ],
            Verdict(False, "B"),
        ),
        ([closed({"action": "cancel"})], None),
        ([closed({"action": "timeout"})], Verdict(approved=False)),
        ([workflow(closedOn="2026-03-04", activities=None, result=None)], Verdict(approved=False)),
        ([workflow(closedOn="2026-03-04", result={"action": "approve"})], Verdict(approved=True)),
        ([closed({"action": "approve"}), workflow(createdOn="2026-04-01")], None),
        ([workflow(createdOn="2026-01-01"), closed({"action": "approve"})], Verdict(approved=True)),
    ],
)
def test_verdicts(
    script: Scripted, transport: Transport, workflows: list[Any], verdict: Verdict | None
) -> None:
    House(script, workflows)
    assert DocumentsApi(transport, me).verdict(NAME) == verdict

"""Removal as the real clients ask for it: once, with the right to it, never over something else."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest

from sync.client.documents.documents_api import DocumentsApi
from sync.client.wire.transport import Transport
from sync.errors import LockedThere, NotAllowed
from sync.records import Standing
from tests.sync.client.reviews import LOCK, NAME, PUBLISHED, WORKFLOWS, House, workflow
from tests.sync.client.scripted import Answer, Asked, Scripted, me


@pytest.fixture
def api(transport: Transport) -> DocumentsApi:
    """The API at the scripted server."""
    return DocumentsApi(transport, me)


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

"""Whether records of a type are a government's own: as the realm's configuration says, else as is known here."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.client.documents.realms import Realms
from sync.client.wire.transport import Transport
from sync.errors import SignInNeeded
from tests.sync.client.scripted import Answer, Scripted

ADDRESS = "/api/v2018/realm-configurations"


def configuration(**schemas: Any) -> dict[str, Any]:
    """A configuration of our realm."""
    return {"realm": "chm", "schemas": schemas}


def test_the_configuration_is_asked_for_once_and_believed(script: Scripted, transport: Transport) -> None:
    told = configuration(resource={"type": "national"}, nationalTarget={"type": "reference"})
    script.queue.append(Answer(200, [{"realm": "ABS", "schemas": {}}, told]))
    realms = Realms(transport)
    assert script.asked == []
    assert realms.is_national("resource")
    assert not realms.is_national("nationalTarget")
    assert not realms.is_national("organization")
    assert realms.is_national("nationalSupportTool")
    (asked,) = script.asked
    assert (asked.path, json.loads(asked.query["q"])) == (ADDRESS, {"realm": "CHM"})


def test_the_realm_is_asked_for_in_capitals_as_the_web_clients_do(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(Answer(200, [configuration(resource={"type": "national"})]))
    transport.realm = "chm"
    assert Realms(transport).is_national("resource")
    assert json.loads(script.asked[0].query["q"]) == {"realm": "CHM"}


@pytest.mark.parametrize(
    "answer",
    [
        Answer(404, {"statusCode": 404}),
        Answer(404, b"<html>"),
        Answer(400, {"statusCode": 400, "Message": "q is not understood"}),
        Answer(403, {"statusCode": 403}),
        Answer(200, []),
        Answer(200, {"realm": "CHM"}),
        Answer(200, [None, {"realm": None}, configuration()]),
        Answer(200, [{"realm": "CHM", "schemas": ["odd"]}]),
        Answer(200, [configuration(resource="odd", nationalTarget={"type": 3})]),
    ],
)
def test_where_none_is_told_what_is_known_here_holds(
    script: Scripted, transport: Transport, answer: Answer
) -> None:
    script.queue.append(answer)
    realms = Realms(transport)
    assert realms.is_national("implementationActivity")
    assert not realms.is_national("resource")
    assert len(script.asked) == 1


def test_an_end_of_the_sign_in_is_not_taken_for_an_answer(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(401, {"statusCode": 401}))
    realms = Realms(transport)
    with pytest.raises(SignInNeeded):
        realms.is_national("resource")

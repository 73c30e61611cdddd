"""Signing in, with all that can answer instead of a clearing-house."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.answers import Account
from sync.client.sign_in import SignIn
from sync.client.transport import Transport
from sync.errors import NotAClearingHouse, SignInNeeded
from tests.sync.client.scripted import Answer, Scripted

TOKEN = {"authenticationToken": "fresh", "expiration": "1970-01-01T00:00:00Z"}
USER = {
    "userID": 12,
    "name": "Awa Houngbo",
    "email": "awa@x.example",
    "government": "BJ",
    "roles": ["NFP-CBD", 5],
}


def test_the_account_is_told_and_the_new_token_used(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, TOKEN), Answer(200, USER)]
    account = SignIn(transport).sign_in(" awa@x.example ", " pass word ")
    assert account == Account("12", "Awa Houngbo", "awa@x.example", "bj", ("NFP-CBD",))
    signing, asking = script.asked
    assert signing.body == {"email": "awa@x.example", "password": " pass word "}
    assert "Authorization" not in signing.headers
    assert asking.headers["Authorization"] == "Bearer fresh"


@pytest.mark.parametrize(
    "answer",
    [
        Answer(400, {"statusCode": 400, "code": "invalidCredentials", "message": "no"}),
        Answer(401, {"message": "no"}),
        Answer(400, {"code": "mandatory", "fields": ["password"]}),
        Answer(400, {"Message": "bad"}),
    ],
)
def test_a_wrong_password_is_said_as_such(script: Scripted, transport: Transport, answer: Answer) -> None:
    script.queue.append(answer)
    with pytest.raises(SignInNeeded, match="password is not right"):
        SignIn(transport).sign_in("awa@x.example", "wrong")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(404, {"statusCode": 404}),
        Answer(404, b"<html>"),
        Answer(200, b"<html>"),
        Answer(200, b""),
        Answer(200, {}),
        Answer(200, [TOKEN]),
        Answer(200, {"authenticationToken": ""}),
        Answer(200, {"authenticationToken": 5}),
        Answer(200, {"authenticationToken": "a\nb"}),
        Answer(302, None, {"Location": "https://login.example/"}),
    ],
)
def test_something_else_that_answers_is_no_clearing_house(
    script: Scripted, transport: Transport, answer: Answer
) -> None:
    script.queue.append(answer)
    with pytest.raises(NotAClearingHouse):
        SignIn(transport).sign_in("awa@x.example", "right")


@pytest.mark.parametrize("user", [{}, [], {"userID": None}, {"userID": True}])
def test_an_account_without_an_identity_is_no_account(
    script: Scripted, transport: Transport, user: Any
) -> None:
    script.queue += [Answer(200, TOKEN), Answer(200, user)]
    with pytest.raises(NotAClearingHouse):
        SignIn(transport).sign_in("awa@x.example", "right")


def test_an_anonymous_answer_means_that_nobody_is_signed_in(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, TOKEN), Answer(200, {"userID": 1, "isAuthenticated": False})]
    with pytest.raises(SignInNeeded):
        SignIn(transport).sign_in("awa@x.example", "right")
    with pytest.raises(SignInNeeded):
        transport.get("/anything")
    assert len(script.asked) == 2


def test_the_account_is_asked_for_once(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, USER)]
    sign_in = SignIn(transport)
    assert sign_in.account() == sign_in.account()
    assert len(script.asked) == 1

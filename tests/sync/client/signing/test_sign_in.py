"""Signing in, with all that can answer instead of a clearing-house."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest

from sync.client.answers import Account, Token
from sync.client.signing.sign_in import SignIn
from sync.client.wire.transport import Transport
from sync.errors import EmailNotConfirmed, NotAClearingHouse, SignInNeeded, Trouble
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


def test_a_sign_in_can_be_taken_up_again(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, TOKEN), Answer(200, USER), Answer(200, USER)]
    sign_in = SignIn(transport)
    account = sign_in.sign_in("awa@x.example", "right")
    token = sign_in.token
    assert token is not None
    assert (token.text, token.government) == (TOKEN["authenticationToken"], account.government)
    assert token.expires == TOKEN["expiration"]
    later = SignIn(transport)
    assert later.resume(token) == account
    assert later.token == token
    assert script.asked[-1].headers["Authorization"] == f"Bearer {token.text}"
    assert len(script.asked) == 3


def test_a_sign_in_that_was_ended_there_is_none_any_more(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(401, {"message": "expired"})]
    sign_in = SignIn(transport)
    with pytest.raises(SignInNeeded, match="run out"):
        sign_in.resume(Token("old", "bj"))
    assert sign_in.token is None


def test_a_sign_in_for_one_government_is_not_taken_up_for_another(
    script: Scripted, transport: Transport
) -> None:
    script.queue += [Answer(200, {**USER, "government": "KE"})]
    sign_in = SignIn(transport)
    with pytest.raises(SignInNeeded, match="not signed in"):
        sign_in.resume(Token("old", "bj"))
    with pytest.raises(SignInNeeded):
        transport.get("/anything")
    assert len(script.asked) == 1


@pytest.mark.parametrize("answer", [Answer(200, {}), Answer(200, None), Answer(500, {})])
def test_signing_out_is_told_and_nothing_more_is_sent(
    script: Scripted, transport: Transport, answer: Answer
) -> None:
    script.queue += [Answer(200, TOKEN), Answer(200, USER), answer]
    sign_in = SignIn(transport)
    sign_in.sign_in("awa@x.example", "right")
    with nullcontext() if answer.status == 200 else pytest.raises(Trouble):
        sign_in.sign_out()
    assert (script.asked[2].method, script.asked[2].path) == ("DELETE", "/api/v2013/authentication/token")
    assert sign_in.token is None
    sign_in.sign_out()
    assert len(script.asked) == 3


@pytest.mark.parametrize(
    ("told", "verified"), [({}, True), ({"isEmailVerified": True}, True), ({"isEmailVerified": False}, False)]
)
def test_whether_the_address_is_confirmed_is_told(
    script: Scripted, transport: Transport, told: dict[str, Any], verified: bool
) -> None:
    script.queue += [Answer(200, {**USER, **told})]
    assert SignIn(transport).ask().verified is verified


def test_an_unconfirmed_address_does_not_end_the_sign_in(script: Scripted, transport: Transport) -> None:
    script.queue += [
        Answer(200, TOKEN),
        Answer(200, USER),
        Answer(401, {"message": "Email verification pending"}),
        Answer(200, {}),
    ]
    sign_in = SignIn(transport)
    sign_in.sign_in("awa@x.example", "right")
    with pytest.raises(EmailNotConfirmed):
        transport.ask("PUT", "/x", body={})
    assert sign_in.token is not None
    assert transport.ask("PUT", "/x", body={}) == {}

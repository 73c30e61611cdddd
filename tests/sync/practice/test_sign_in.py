"""Signing in, being known, signing out (facts, section 1.2)."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from sync.practice import PracticeServer
from sync.practice.database.models import User
from sync.practice.people import accounts as people
from tests.support.given import FakeClock
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import DOCUMENTS, FIRST, NEEDS, TOKEN, USER, WORKFLOWS, Visit, activity, draft


def test_the_right_password_gives_a_token_with_its_end(nobody: Visit) -> None:
    answer = nobody.post(TOKEN, {"email": people.FOCAL_POINT, "password": people.PASSWORD})
    assert answer.status_code == 200
    assert set(answer.json()) == {"authenticationToken", "expiration"}
    assert answer.json()["expiration"] == "2025-03-14T17:30:00.000Z"


def test_an_address_may_be_written_in_any_case(nobody: Visit) -> None:
    email = people.FOCAL_POINT.upper()
    assert nobody.post(TOKEN, {"email": email, "password": people.PASSWORD}).status_code == 200


@pytest.mark.parametrize(
    ("email", "password"),
    [(people.FOCAL_POINT, "wrong"), ("nobody@practice.example", people.PASSWORD), (people.FOCAL_POINT, "")],
)
def test_wrong_credentials_are_refused_in_the_documented_shape(
    nobody: Visit, email: str, password: str
) -> None:
    answer = nobody.post(TOKEN, {"email": email, "password": password})
    assert answer.status_code == 400
    body = answer.json()
    assert (body["statusCode"], body["code"]) == (400, "invalidCredentials")
    assert body["message"]


@pytest.mark.parametrize("scheme", ["Bearer", "Ticket", "Token", "bearer"])
def test_every_way_of_sending_a_token_is_taken(visiting: Visiting, scheme: str) -> None:
    told = visiting(people.FOCAL_POINT, scheme).get(USER).json()
    assert told == {
        "userID": 1001,
        "name": "Awa Houngbo",
        "email": people.FOCAL_POINT,
        "government": "bj",
        "userGroups": ["Everyone", "User", "country:bj", "user:1001"],
        "roles": ["ChmNrNationalFocalPoint"],
        "isAuthenticated": True,
        "isEmailVerified": True,
    }


def test_a_token_runs_out_when_it_said(focal_point: Visit, clock: FakeClock) -> None:
    clock.advance(hours=8, seconds=-1)
    assert focal_point.get(USER).status_code == 200
    clock.advance(seconds=1)
    assert focal_point.get(USER).status_code == 401


def test_after_signing_out_the_token_is_worth_nothing(focal_point: Visit) -> None:
    assert focal_point.delete(TOKEN).status_code == 200
    refused = focal_point.get(USER)
    assert (refused.status_code, refused.json()["code"]) == (401, "unauthorized")


@pytest.mark.parametrize("header", ["Bearer forged", "Basic abc", "Bearer", ""])
def test_a_forged_token_is_refused_even_where_none_is_needed(nobody: Visit, header: str) -> None:
    nobody.session.headers["Authorization"] = header
    assert nobody.get(USER).status_code == 401
    assert nobody.get(f"{DOCUMENTS}/{FIRST}").status_code == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", USER),
        ("DELETE", TOKEN),
        ("GET", f"{DOCUMENTS}?collection=my"),
        ("GET", draft(FIRST)),
        ("PUT", f"{draft(FIRST)}?schema=resource"),
        ("DELETE", draft(FIRST)),
        ("GET", f"{draft(FIRST)}/locks"),
        ("PUT", f"{draft(FIRST)}/locks/workflow-0001"),
        ("GET", f"{DOCUMENTS}/x/securities/create?schema=resource"),
        ("PUT", f"{DOCUMENTS}/x/validate?schema=resource"),
        ("GET", WORKFLOWS),
        ("POST", WORKFLOWS),
        ("PUT", f"{WORKFLOWS}/{'a' * 24}/activities/publishRecord"),
        ("DELETE", f"{WORKFLOWS}/{'a' * 24}?action=cancel"),
        ("GET", NEEDS),
        ("POST", NEEDS),
        ("PATCH", f"{NEEDS}/{'a' * 24}"),
        ("PUT", f"{NEEDS}/{'a' * 24}"),
    ],
)
def test_whoever_is_not_signed_in_is_asked_to(nobody: Visit, method: str, path: str) -> None:
    refused = nobody.ask(method, path, {"header": {"identifier": FIRST, "schema": "resource"}})
    assert refused.status_code == 401
    assert refused.json()["code"] == "unauthorized"


def test_an_address_that_is_not_confirmed_may_read_but_not_write(
    server: PracticeServer, focal_point: Visit
) -> None:
    with server.house.database.writing() as session:
        session.execute(update(User).where(User.email == people.FOCAL_POINT).values(verified=False))
    assert focal_point.get(USER).json()["isEmailVerified"] is False
    refused = focal_point.draft(activity())
    assert refused.status_code == 401
    assert "Email verification pending" in refused.json()["message"]


@pytest.mark.parametrize("realm", ["chm", "CHM", "Chm-Dev"])
def test_a_realm_may_be_written_in_any_case(focal_point: Visit, realm: str) -> None:
    focal_point.session.headers["realm"] = realm
    assert focal_point.get(USER).status_code == 200


def test_an_unknown_realm_is_refused_in_the_header_and_in_the_address(focal_point: Visit) -> None:
    del focal_point.session.headers["realm"]
    assert focal_point.get(USER, realm="moon").status_code == 400
    focal_point.session.headers["realm"] = "moon"
    assert focal_point.get(USER).json()["fields"] == ["realm"]

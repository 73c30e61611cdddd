"""What happened to one's requests, and what waits for one (facts, section 2.8: user-notifications)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from tests.support.given import FakeClock
from tests.sync.practice.visits import FIRST, SECOND, TOKEN, Document, Visit, activity

NOTICES = "/api/v2015/user-notifications"


def notices(visit: Visit, **asked: Any) -> Any:
    return visit.get(NOTICES, **{name: json.dumps(value) for name, value in asked.items()}).json()


def actions(visit: Visit) -> list[str]:
    return [notice["data"]["action"] for notice in notices(visit)]


@pytest.mark.usefixtures("asked")
def test_a_request_is_told_to_whoever_may_decide(
    focal_point: Visit, colleague: Visit, secretariat: Visit, stranger: Visit
) -> None:
    (told,) = notices(secretariat)
    assert (told["state"], told["data"]["action"], told["type"]) == (
        "unread",
        "request",
        "documentNotification",
    )
    assert (told["data"]["documentInfo"]["identifier"], told["data"]["documentInfo"]["realm"]) == (
        FIRST,
        "CHM",
    )
    assert notices(focal_point) == notices(colleague) == notices(stranger) == []
    assert secretariat.get(f"{NOTICES}/{told['id']}").json() == told
    assert focal_point.get(f"{NOTICES}/{told['id']}").status_code == 404


def test_the_outcome_is_told_to_whoever_asked(
    focal_point: Visit, colleague: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "reject", "reason": "The dates are missing."})
    (told,) = notices(focal_point)
    assert (told["data"]["action"], told["data"]["reason"]) == ("rejected", "The dates are missing.")
    focal_point.request_publication(FIRST)
    again = focal_point.get("/api/v2013/workflows", q='{"state":"running"}').json()[0]
    secretariat.decide(again, {"action": "approve"})
    assert sorted(actions(focal_point)) == ["approved", "rejected"]
    assert actions(colleague) == []


def test_a_request_that_ran_out_is_told(focal_point: Visit, asked: Document, clock: FakeClock) -> None:
    clock.advance(days=85)
    assert asked["state"] == "running"
    again = focal_point.post(TOKEN, {"email": FOCAL_POINT, "password": PASSWORD}).json()
    focal_point.session.headers["Authorization"] = f"Bearer {again['authenticationToken']}"
    assert actions(focal_point) == ["expired"]


@pytest.mark.usefixtures("asked")
def test_a_notice_is_read_and_unread(secretariat: Visit) -> None:
    (told,) = notices(secretariat)
    address = f"{NOTICES}/{told['id']}"
    for state in ("read", "unread", "read"):
        assert secretariat.put(address, {"state": state}).json() == {**told, "state": state}
    unread = {"data.documentInfo.realm": {"$in": ["CHM"]}, "state": "unread"}
    assert notices(secretariat, q=unread, c=1) == {"count": 0}
    assert notices(secretariat, q={"$and": [{"data.documentInfo.identifier": FIRST}]}, c=1) == {"count": 1}
    assert secretariat.put(address, {"state": "lost"}).status_code == 400
    assert secretariat.put(f"{NOTICES}/{'0' * 24}", {"state": "read"}).status_code == 404


@pytest.mark.usefixtures("asked")
def test_all_are_read_at_once(focal_point: Visit, secretariat: Visit) -> None:
    focal_point.draft(activity(SECOND))
    focal_point.request_publication(SECOND)
    secretariat.put(f"{NOTICES}/markallread", {"realm": "ABS"})
    assert notices(secretariat, q={"state": "unread"}, c=1) == {"count": 2}
    secretariat.put(f"{NOTICES}/markallread", {"realm": "chm"})
    assert notices(secretariat, q={"state": "unread"}, c=1) == {"count": 0}
    assert secretariat.put(f"{NOTICES}/markallread").status_code == 200
    assert secretariat.put(f"{NOTICES}/markallread", {"realm": 5}).status_code == 400


@pytest.mark.usefixtures("asked")
def test_a_notice_is_thrown_away(secretariat: Visit) -> None:
    (told,) = notices(secretariat)
    assert secretariat.delete(f"{NOTICES}/{told['id']}").status_code == 200
    assert notices(secretariat) == []
    assert secretariat.delete(f"{NOTICES}/{told['id']}").status_code == 404


def test_nobody_has_no_notices(nobody: Visit) -> None:
    assert nobody.get(NOTICES).status_code == 401
    assert nobody.put(f"{NOTICES}/markallread", {}).status_code == 401
    assert nobody.delete(f"{NOTICES}/{'0' * 24}").status_code == 401

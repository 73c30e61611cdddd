"""A country's focal points manage its users (facts, section 2.8)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.practice.people import accounts as examples
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import USER, Document, Visit

ROLES = "/api/v2013/roles"
USERS = "/api/v2013/users"
NATIONAL = f"{USERS}/national"
FOCAL_POINT, AUTHORIZED_USER, SECRETARIAT_ROLE = 3, 5, 6
REGISTERED, OTHER_COUNTRY = 1006, 1007


def new(**changes: Any) -> Document:
    return {
        "email": "New.Person@example.org",
        "firstName": "Ada",
        "lastName": "Ahoyo",
        "government": "bj",
        "roles": [],
        **changes,
    }


@pytest.fixture
def newcomer(focal_point: Visit) -> int:
    """The number of a user whom the focal point made."""
    created = focal_point.post(NATIONAL, new())
    assert created.status_code == 200, created.text
    return int(created.json()["userID"])


def query(visit: Visit, path: str, **asked: Any) -> Any:
    return visit.get(path, q=json.dumps(asked)).json()


def test_a_focal_point_sees_the_users_of_the_own_country(focal_point: Visit) -> None:
    users = focal_point.get(NATIONAL).json()
    assert [user["userID"] for user in users] == [1001, 1002, 1003]
    assert users[1] == {
        "userID": 1002,
        "email": examples.AUTHORIZED_USER,
        "firstName": "Karim",
        "lastName": "Sossa",
        "government": "bj",
        "roles": [AUTHORIZED_USER],
    }


def test_by_the_address_also_somebody_of_no_country_is_found_but_nobody_of_another(
    focal_point: Visit,
) -> None:
    (found,) = query(focal_point, NATIONAL, email=examples.REGISTERED_USER)
    assert (found["userID"], found["government"]) == (REGISTERED, None)
    assert query(focal_point, NATIONAL, email=examples.OTHER_COUNTRY) == []


def test_a_new_user_signs_in_and_has_the_role_that_was_granted(
    focal_point: Visit, newcomer: int, visiting: Visiting
) -> None:
    granted = focal_point.put(f"{USERS}/{newcomer}/roles/{AUTHORIZED_USER}", {})
    assert granted.json()["roles"] == [AUTHORIZED_USER]
    there = visiting("new.person@example.org").get(USER).json()
    assert (there["government"], there["roles"]) == ("bj", ["ChmNrNationalAuthorizedUser"])
    focal_point.put(f"{USERS}/{newcomer}/roles/{AUTHORIZED_USER}", {})
    assert focal_point.get(f"{USERS}/{newcomer}/roles").json() == [AUTHORIZED_USER]
    assert focal_point.delete(f"{USERS}/{newcomer}/roles/{AUTHORIZED_USER}").json()["roles"] == []


def test_a_user_is_taken_in_and_let_go(focal_point: Visit) -> None:
    taken = focal_point.patch(NATIONAL, {"userID": REGISTERED, "government": "bj"})
    assert taken.json()["government"] == "bj"
    focal_point.put(f"{USERS}/{REGISTERED}/roles/{AUTHORIZED_USER}", {})
    let_go = {"userID": REGISTERED, "government": None}
    assert focal_point.patch(NATIONAL, let_go).json()["fields"] == ["government"]
    focal_point.delete(f"{USERS}/{REGISTERED}/roles/{AUTHORIZED_USER}")
    assert focal_point.patch(NATIONAL, let_go).json()["government"] is None
    assert focal_point.put(f"{USERS}/{REGISTERED}/roles/{AUTHORIZED_USER}", {}).status_code == 403


def test_only_national_roles_of_the_own_country_are_granted(focal_point: Visit, newcomer: int) -> None:
    for address in (
        f"{newcomer}/roles/{SECRETARIAT_ROLE}",
        f"{newcomer}/roles/1",
        f"{OTHER_COUNTRY}/roles/{AUTHORIZED_USER}",
        f"{REGISTERED}/roles/{AUTHORIZED_USER}",
    ):
        assert focal_point.put(f"{USERS}/{address}", {}).status_code == 403
        assert focal_point.delete(f"{USERS}/{address}").status_code == 403
    assert focal_point.patch(NATIONAL, {"userID": OTHER_COUNTRY, "government": "bj"}).status_code == 403
    assert focal_point.post(NATIONAL, new(email="b@c.org", government="ke")).status_code == 403
    assert focal_point.get(f"{USERS}/{OTHER_COUNTRY}").status_code == 403


def test_whoever_manages_nobody_is_refused(registered: Visit, visiting: Visiting, nobody: Visit) -> None:
    for visit, status in ((registered, 403), (visiting(examples.AUTHORIZED_USER), 403), (nobody, 401)):
        assert visit.get(NATIONAL).status_code == status
        assert visit.post(NATIONAL, new()).status_code == status
        assert visit.patch(NATIONAL, {"userID": 1001, "government": None}).status_code == status
        assert visit.put(f"{USERS}/1001/roles/{AUTHORIZED_USER}", {}).status_code == status
        assert visit.delete(f"{USERS}/1001/roles/{FOCAL_POINT}").status_code == status
    assert nobody.get(ROLES).status_code == 401


def test_everybody_sees_the_own_entry(registered: Visit) -> None:
    own = registered.get(f"{USERS}/{REGISTERED}").json()
    assert (own["email"], own["roles"]) == (examples.REGISTERED_USER, [])
    assert registered.get(f"{USERS}/1001").status_code == 403


def test_an_administrator_manages_everybody(secretariat: Visit, stranger: Visit) -> None:
    assert len(secretariat.get(NATIONAL).json()) == 7
    secretariat.put(f"{USERS}/{OTHER_COUNTRY}/roles/{SECRETARIAT_ROLE}", {})
    assert "Chm-CBIPublishingAuthority" in stranger.get(USER).json()["roles"]
    assert secretariat.put(f"{USERS}/{REGISTERED}/roles/{AUTHORIZED_USER}", {}).status_code == 400


def test_roles_are_listed_with_those_that_one_may_grant(focal_point: Visit, registered: Visit) -> None:
    every = focal_point.get(ROLES).json()
    assert every[2] == {
        "roleId": FOCAL_POINT,
        "code": "ChmNrNationalFocalPoint",
        "name": "National focal point",
        "description": "National focal point",
        "isNational": True,
        "isManageable": True,
    }
    mine = query(focal_point, ROLES, isManageable=True)
    assert [role["roleId"] for role in mine] == [FOCAL_POINT, AUTHORIZED_USER]
    named = query(
        focal_point, ROLES, isManageable=True, roles=["chmnrnationalauthorizeduser", "Administrator"]
    )
    assert [role["roleId"] for role in named] == [AUTHORIZED_USER]
    assert query(registered, ROLES, isManageable=True) == []
    assert focal_point.get(f"{ROLES}/3").json() == every[2]
    assert [focal_point.get(f"{ROLES}/{wrong}").status_code for wrong in ("99", "x", "9" * 30)] == [
        404,
        400,
        400,
    ]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"email": "nobody"}, "email"),
        ({"email": "a b@c.org"}, "email"),
        ({"email": 5}, "email"),
        ({"email": "x" * 250 + "@y.org"}, "email"),
        ({"email": examples.OTHER_COUNTRY.upper()}, "email"),
        ({"firstName": " "}, "firstName"),
        ({"lastName": "x" * 101}, "lastName"),
        ({"government": "BJ"}, "government"),
        ({"government": ["bj"]}, "government"),
    ],
)
def test_what_is_no_new_user_is_refused(focal_point: Visit, wrong: Document, field: str) -> None:
    refused = focal_point.post(NATIONAL, new(**wrong))
    assert (refused.status_code, refused.json()["fields"]) == (400, [field])
    assert len(focal_point.get(NATIONAL).json()) == 3


@pytest.mark.parametrize("wrong", ["x", "-1", "9" * 12, "%00"])
def test_a_user_who_is_not_there_is_refused(focal_point: Visit, wrong: str) -> None:
    assert focal_point.get(f"{USERS}/{wrong}").status_code == 400
    assert focal_point.put(f"{USERS}/{wrong}/roles/5", {}).status_code == 400
    assert focal_point.put(f"{USERS}/4040/roles/5", {}).status_code == 404
    assert focal_point.patch(NATIONAL, {"userID": wrong}).status_code == 400
    assert (
        focal_point.get(ROLES, q='{"roles":5}').status_code
        == focal_point.get(ROLES, q="[]").status_code
        == 400
    )

"""Users and roles (facts, section 2.8)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer
from sync.practice.people import roles, users
from sync.practice.routes.questions import Asked

router = APIRouter(prefix="/api/v2013", tags=["users"])


@router.get("/roles")
def every_role(call: Called, asked: Asked) -> Response:
    """The roles that fit a query; ``{"isManageable": true, "roles": [codes]}`` for those one may grant."""
    with call.reading() as desk:
        return answer(roles.listed(desk, asked))


@router.get("/roles/{role_id}")
def role(call: Called, role_id: str) -> Response:
    """One role."""
    with call.reading() as desk:
        return answer(roles.told(desk.person, roles.role_of(role_id)))


@router.get("/users/national")
def national(call: Called, asked: Asked) -> Response:
    """The users of one's own country."""
    with call.reading() as desk:
        desk.check_signed_in()
        return answer(users.listed(desk, asked))


@router.post("/users/national")
def create(call: Called) -> Response:
    """Make a user."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer(users.told(users.created(desk, call.sent().value)))


@router.patch("/users/national")
def place(call: Called) -> Response:
    """Give a user a government, or take it away."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer(users.told(users.placed(desk, call.sent().value)))


@router.get("/users/{user_id}")
def one(call: Called, user_id: str) -> Response:
    """One user."""
    with call.reading() as desk:
        return answer(users.one(desk, user_id))


@router.get("/users/{user_id}/roles")
def roles_of(call: Called, user_id: str) -> Response:
    """The numbers of a user's roles."""
    with call.reading() as desk:
        return answer(users.one(desk, user_id)["roles"])


@router.put("/users/{user_id}/roles/{role_id}")
def grant(call: Called, user_id: str, role_id: str) -> Response:
    """Give a user a role."""
    with call.writing() as desk:
        return answer(users.told(users.granted(desk, user_id, role_id)))


@router.delete("/users/{user_id}/roles/{role_id}")
def revoke(call: Called, user_id: str, role_id: str) -> Response:
    """Take a role away."""
    with call.writing() as desk:
        return answer(users.told(users.granted(desk, user_id, role_id, revoke=True)))

"""Tokens and who one is (facts, section 1.2)."""

from __future__ import annotations

import hashlib

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer
from sync.practice.people import accounts as people
from sync.practice.people import rights
from sync.practice.people.accounts import Person
from sync.practice.refusals import Refusal, mandatory

router = APIRouter(prefix="/api/v2013/authentication", tags=["authentication"])


@router.post("/token")
def sign_in(call: Called) -> Response:
    """Give a token for an e-mail address and its password."""
    sent = call.sent().value
    email, password = sent.get("email"), sent.get("password")
    if not isinstance(email, str) or not isinstance(password, str):
        raise mandatory("Give an email and a password", "email", "password")
    with call.house.database.reading() as session:
        person = people.check_password(session, email, password)
    if person is None:
        raise Refusal(400, "invalidCredentials", "The e-mail address or the password is wrong")
    secret = hashlib.sha256(f"token {call.house.new_id()}".encode()).hexdigest()
    with call.house.database.writing() as session:
        expires = people.grant(session, person, secret, call.house.clock)
    return answer({"authenticationToken": secret, "expiration": expires})


@router.delete("/token")
def sign_out(call: Called) -> Response:
    """Make the token worthless."""
    with call.writing() as desk:
        desk.check_signed_in()
        people.withdraw(desk.session, call.secret)
    return answer({})


@router.get("/user")
def who_am_i(call: Called) -> Response:
    """Tell who is signed in."""
    with call.reading() as desk:
        return answer(_told(desk.person))


def _told(person: Person) -> dict[str, object]:
    return {
        "userID": person.id,
        "name": f"{person.first_name} {person.last_name}",
        "email": person.email,
        "government": person.government,
        # Clients look for what belongs to these groups, by the owner that the index names.
        "userGroups": ["Everyone", "User", *dict.fromkeys(rights.owners_of(person))],
        "roles": sorted(person.roles),
        "isAuthenticated": True,
        "isEmailVerified": person.verified,
    }

"""Who can sign in to the practice clearing-house, and the example accounts of a country."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, exists, select
from sqlalchemy.orm import Session

from sync.practice.database.models import Token, User
from sync.practice.stamps import stamp
from sync.records import Clock

# Shown openly everywhere: it protects nothing but practice.
PASSWORD = "practice"  # noqa: S105 - see above
TOKEN_LIFE = timedelta(hours=8)
_FIRST_ID = 1001
# Asked at every request.
_BEARER = (
    select(User, Token.expires_on)
    .join(Token, Token.user_id == User.id)
    .where(Token.digest == bindparam("digest"))
)


@dataclass(frozen=True, slots=True)
class Account:
    """An example account: what its owner does, the owner's name, and what to sign in with."""

    role: str
    name: str
    email: str
    password: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who is signed in; ``government`` is a lower-case country code or nothing."""

    id: int
    email: str
    first_name: str
    last_name: str
    government: str | None
    roles: frozenset[str]
    verified: bool

    def brief(self) -> dict[str, Any]:
        """The person as named in a record's information (facts, section 2.9)."""
        return {
            "userID": self.id,
            "firstName": self.first_name,
            "lastName": self.last_name,
            "email": self.email,
        }


@dataclass(frozen=True, slots=True)
class _Example:
    mailbox: str
    title: str
    first_name: str
    last_name: str
    place: str
    roles: tuple[str, ...] = ()


FOCAL_POINT = "focal.point@practice.example"
AUTHORIZED_USER = "authorized.user@practice.example"
COLLEAGUE = "colleague@practice.example"
SECRETARIAT = "secretariat@practice.example"
BIO_BRIDGE = "bio.bridge@practice.example"
REGISTERED_USER = "registered.user@practice.example"
OTHER_COUNTRY = "other.country@practice.example"

_EXAMPLES = (
    _Example(FOCAL_POINT, "national focal point", "Awa", "Houngbo", "own", ("ChmNrNationalFocalPoint",)),
    _Example(
        AUTHORIZED_USER, "national authorized user", "Karim", "Sossa", "own", ("ChmNrNationalAuthorizedUser",)
    ),
    _Example(
        COLLEAGUE, "colleague of the same country", "Lin", "Moreno", "own", ("ChmNrNationalFocalPoint",)
    ),
    _Example(
        SECRETARIAT,
        "Secretariat validator",
        "Ingrid",
        "Salas",
        "",
        ("Chm-CBIPublishingAuthority", "ChmDocumentValidationTeamMember", "ChmAdministrator"),
    ),
    _Example(BIO_BRIDGE, "Bio-Bridge administrator", "Pavel", "Ito", "", ("BbiAdministrator",)),
    _Example(REGISTERED_USER, "registered user", "Noor", "Rahman", ""),
    _Example(
        OTHER_COUNTRY,
        "focal point of another country",
        "Tomasi",
        "Vega",
        "other",
        ("ChmNrNationalFocalPoint",),
    ),
)
_EXAMPLE_IDS = range(_FIRST_ID, _FIRST_ID + len(_EXAMPLES))


def example_accounts() -> list[Account]:
    """What to sign in with on a fresh practice clearing-house."""
    return [
        Account(one.title, f"{one.first_name} {one.last_name}", one.mailbox, PASSWORD) for one in _EXAMPLES
    ]


def roles_of(title: str) -> tuple[str, ...]:
    """The clearing-house's names of the roles that belong to a title."""
    return next(one.roles for one in _EXAMPLES if one.title == title)


def settle_accounts(session: Session, country: str, *, closed: bool = False) -> None:
    """Make the example accounts, or move those that are there to this country (lower-case code).

    Nobody can sign in to ``closed`` ones: everybody knows their password.
    """
    places = {"own": country, "other": "ke" if country != "ke" else "pe", "": None}
    there = {user.id: user for user in session.scalars(select(User).where(User.id.in_(_EXAMPLE_IDS)))}
    for number, one in zip(_EXAMPLE_IDS, _EXAMPLES, strict=True):
        user = there.get(number)
        if user is None:
            user = User(id=number, email=one.mailbox, verified=True)
            session.add(user)
        user.password = "" if closed else _example_password(one.mailbox)
        user.first_name, user.last_name, user.title = one.first_name, one.last_name, one.title
        user.government, user.roles = places[one.place], json.dumps(one.roles)


@cache
def _example_password(email: str) -> str:
    """What is kept of an example account's password: slow to find on purpose, and always the same."""
    return hashed(PASSWORD, email)


def hashed(password: str, email: str) -> str:
    """What is kept of a password."""
    salt = email.casefold().encode()
    return hashlib.scrypt(password.encode(), salt=salt, n=2**10, r=8, p=1).hex()


def person_of(user: User) -> Person:
    """The person that a row stands for."""
    return Person(
        user.id,
        user.email,
        user.first_name,
        user.last_name,
        user.government,
        frozenset(json.loads(user.roles)),
        user.verified,
    )


def by_email(session: Session, email: str) -> Person | None:
    """The person with this address, in any case of letters."""
    user = session.scalar(select(User).where(User.email == email.strip().lower()))
    return person_of(user) if user else None


def check_password(session: Session, email: str, password: str) -> Person | None:
    """The person, if the password is theirs."""
    user = session.scalar(select(User).where(User.email == email.strip().lower()))
    expected = user.password if user else ""
    right = hmac.compare_digest(hashed(password, user.email if user else email), expected)
    return person_of(user) if user and right else None


def grant(session: Session, person: Person, secret: str, clock: Clock) -> str:
    """Keep a new token's digest and say until when it holds; tokens that have run out are thrown away."""
    now = clock()
    session.execute(delete(Token).where(Token.expires_on <= stamp(now)))
    expires = stamp(now + TOKEN_LIFE)
    session.add(Token(digest=digest(secret), user_id=person.id, expires_on=expires))
    return expires


def bearer_of(session: Session, secret: str, clock: Clock) -> Person | None:
    """Who carries this token, if it still holds."""
    found = session.execute(_BEARER, {"digest": digest(secret)}).first()
    return person_of(found[0]) if found and found[1] > stamp(clock()) else None


def is_signed_in(session: Session, person: Person, clock: Clock) -> bool:
    """Whether somebody holds a token of this person that is still good."""
    held = exists().where(Token.user_id == person.id, Token.expires_on > stamp(clock()))
    return bool(session.scalar(select(held)))


def withdraw(session: Session, secret: str) -> None:
    """Make a token worthless."""
    session.execute(delete(Token).where(Token.digest == digest(secret)))


def digest(secret: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()

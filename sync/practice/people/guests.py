"""The people of a course become users of the practice clearing-house."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from forms.words import say
from sync.errors import Trouble
from sync.practice.database.models import User
from sync.practice.people.accounts import Account, example_accounts, hashed, roles_of
from sync.practice.people.course import Guest

AS_BEFORE = "(as before)"
# Without signs that look alike on paper.
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 10


def new_password() -> str:
    """A password that nobody can guess and anybody can copy from a sheet of paper."""
    return "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))


def let_in(
    session: Session, guests: Iterable[Guest], new_password: Callable[[], str] = new_password
) -> list[Account]:
    """Make a user of each guest, or bring the one that is there into line; what each signs in with.

    Whoever has no password in the file gets one the first time, and keeps it after that: it is known to nobody then.
    Raises Trouble where a guest has the address of an example account.
    """
    there = {user.email: user for user in session.scalars(select(User))}
    number = session.scalar(select(func.max(User.id))) or 0
    examples = {account.email for account in example_accounts()}
    accounts = []
    for guest in guests:
        if guest.email in examples:
            raise _taken(guest)
        user = there.get(guest.email)
        if user is None:
            number += 1
            user = User(id=number, email=guest.email, password="", verified=True)
            session.add(user)
        accounts.append(_in_line(user, guest, new_password))
    return accounts


def _in_line(user: User, guest: Guest, new_password: Callable[[], str]) -> Account:
    first, _, last = guest.name.partition(" ")
    user.first_name, user.last_name, user.title = first, last, guest.role
    user.government, user.roles = guest.country or None, json.dumps(roles_of(guest.role))
    password = guest.password or ("" if user.password else new_password())
    if password:
        user.password = hashed(password, user.email)
    return Account(guest.role, guest.name, guest.email, password or AS_BEFORE)


def _taken(guest: Guest) -> Trouble:
    return Trouble(
        say("{email} is the address of an example account.", email=guest.email),
        None,
        say("Give this person another e-mail address in the file."),
    )

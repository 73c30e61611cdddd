"""What others and fate do at a clearing-house: tokens that end, a lock, a colleague who edits, an older backup."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sqlalchemy import delete, select

from sync.practice import locks, people
from sync.practice.colleague import Colleague
from sync.practice.documents import check_identifier
from sync.practice.house import Desk, House
from sync.practice.models import Lock, Token, User
from sync.practice.records import entry_of
from sync.practice.refusals import not_found
from sync.practice.unkindness import Unkindness, What

LOCK = "held-by-the-secretariat"
_NAMED = re.compile(r"/(?:documents/schemas/[^/]+|documents|bbi-requests)/([^/]+)")


def do(house: House, unkindness: Unkindness, identifier: str) -> None:
    """Do it now, to the record of this identifier where it is about one; raises Refusal where it cannot be done."""
    deeds: dict[What, Callable[[], None]] = {
        What.EXPIRED: lambda: _end_tokens(house),
        What.UNVERIFIED: lambda: _verify(house, unkindness.person, verified=False),
        What.LOCKED: lambda: _lock(house, identifier),
        What.COLLEAGUE: lambda: _edit(house, unkindness, identifier),
    }
    deeds[unkindness.what]()


def undo(house: House, unkindnesses: Sequence[Unkindness]) -> None:
    """Take back what can be taken back: the locks, and the e-mail addresses that were not verified."""
    for one in unkindnesses:
        if one.what is What.UNVERIFIED:
            _verify(house, one.person, verified=True)
    with house.database.writing() as session:
        session.execute(delete(Lock).where(Lock.lock_id == LOCK))


def record_in(path: str) -> str:
    """The identifier of the record that a path is about; empty where it is about none."""
    found = _NAMED.search(path)
    return found.group(1) if found else ""


def _end_tokens(house: House) -> None:
    with house.database.writing() as session:
        session.execute(delete(Token))


def _verify(house: House, person: str, *, verified: bool) -> None:
    with house.database.writing() as session:
        user = session.scalar(select(User).where(User.email == person.strip().lower()))
        if user is not None:
            user.verified = verified
        elif not verified:
            raise not_found("There is no such person")


def _lock(house: House, identifier: str) -> None:
    with house.database.writing() as session:
        keeper = people.by_email(session, people.SECRETARIAT)
        desk = Desk(house, session, keeper)
        entry = entry_of(desk, check_identifier(identifier), change=True)
        if entry is None or entry.draft is None:
            raise not_found("There is no draft of this record to lock")
        if session.get(Lock, (identifier, LOCK)) is None:
            locks.hold(desk, entry, LOCK, desk.person.id)


def _edit(house: House, unkindness: Unkindness, identifier: str) -> None:
    Colleague(house).edit(identifier, unkindness.field, unkindness.value)

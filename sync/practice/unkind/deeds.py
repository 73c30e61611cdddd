"""What others and fate do at a clearing-house: tokens that end, a lock, a colleague who edits, an older backup."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from forms.domains import SUBJECTS
from sync.practice.database import snapshots
from sync.practice.database.models import Lock, Token, User
from sync.practice.documents import locks
from sync.practice.documents.described import check_identifier
from sync.practice.documents.records import entry_of
from sync.practice.house import Desk, House
from sync.practice.people import accounts as people
from sync.practice.practising.colleague import Colleague
from sync.practice.refusals import invalid, not_found
from sync.practice.terms import thesaurus
from sync.practice.unkind.tables import Standing
from sync.practice.unkind.unkindness import Unkindness, What

NEW_TERM = {
    "domain": SUBJECTS[0],
    "identifier": "NEW-TERM-OF-THE-PRACTICE",
    "title": {"en": "A subject that is new", "fr": "Un sujet qui est nouveau"},
}
LOCK = "held-by-the-secretariat"
_NAMED = re.compile(r"/(?:documents/schemas/[^/]+|documents|bbi-requests)/([^/]+)")


def do(house: House, unkindness: Unkindness, identifier: str) -> None:
    """Do it now, to the record of this identifier where it is about one; raises Refusal where it cannot be done."""
    deeds: dict[What, Callable[[], None]] = {
        What.EXPIRED: lambda: _end_tokens(house),
        What.UNVERIFIED: lambda: _verify(house, unkindness.person, verified=False),
        What.LOCKED: lambda: _lock(house, identifier),
        What.COLLEAGUE: lambda: _edit(house, unkindness, identifier),
        What.KEEP_BACKUP: lambda: snapshots.keep(house, unkindness.name),
        What.BACKUP: lambda: _bring_back(house, unkindness.name),
        What.THESAURUS: lambda: _change_thesaurus(house, unkindness.value),
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


def _bring_back(house: House, name: str) -> None:
    """Everything but what is unkind at present: whoever counts on that would count again, for ever."""
    with house.database.reading() as session:
        standing = [dict(row._mapping) for row in session.execute(select(Standing.__table__))]
    snapshots.bring_back(house, name)
    with house.database.writing() as session:
        session.execute(delete(Standing))
        if standing:
            session.execute(insert(Standing), standing)


def _change_thesaurus(house: House, value: Any) -> None:
    change = NEW_TERM if value is None else value
    if not isinstance(change, dict):
        raise invalid("Tell the change of a term by a JSON object", "value")
    with house.database.writing() as session:
        thesaurus.change_thesaurus(Desk(house, session, None), change)

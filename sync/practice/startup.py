"""How a practice clearing-house begins: its accounts and, the first time, its example records."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.practice.database.models import Setting, User
from sync.practice.house import Desk, House
from sync.practice.people.accounts import Account, example_accounts, settle_accounts
from sync.practice.people.course import Guest
from sync.practice.people.guests import let_in
from sync.practice.practising.examples import keep_examples
from sync.practice.terms.vocabularies import start_counting

_CLOSED = "examples closed"


def settle_in(
    house: House, *, examples: bool, guests: Sequence[Guest] = (), closed: bool = False
) -> list[Account]:
    """Make the accounts for the house's country and, if this database has none yet, the example records.

    Where there are guests, or others are to sign in, the example accounts are ``closed``. Gives what people sign in
    with; raises Trouble where a guest's address is not free, and changes nothing then.
    """
    closed = closed or bool(guests)
    with house.database.writing() as session:
        settle_accounts(session, house.country, closed=closed)
        session.flush()
        accounts = let_in(session, guests) if guests else example_accounts()
        _remember(session, "country", house.country)
        start_counting(session, house.clock)
        _remember(session, _CLOSED, "yes" if closed else "no")
        if examples and session.get(Setting, "examples") is None:
            keep_examples(Desk(house, session, None))
            _remember(session, "examples", "kept")
    return accounts


def start_afresh(house: House) -> None:
    """Throw everything away but the people of a course, and begin again, with example records if there were any."""
    with house.database.reading() as session:
        examples = session.get(Setting, "examples") is not None
        closed = session.scalar(select(Setting.value).where(Setting.name == _CLOSED)) == "yes"
    house.database.empty(but=[User.__tablename__] if closed else [])
    settle_in(house, examples=examples, closed=closed)


def _remember(session: Session, name: str, value: str) -> None:
    setting = session.get(Setting, name)
    if setting is None:
        session.add(Setting(name=name, value=value))
    else:
        setting.value = value

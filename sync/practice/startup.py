"""How a practice clearing-house begins: its accounts and, the first time, its example records."""

from __future__ import annotations

from sqlalchemy.orm import Session

from sync.practice.examples import keep_examples
from sync.practice.house import Desk, House
from sync.practice.models import Setting
from sync.practice.people import settle_accounts


def settle_in(house: House, *, examples: bool) -> None:
    """Make the example accounts for the house's country and, if this database has none yet, the example records."""
    with house.database.writing() as session:
        settle_accounts(session, house.country)
        session.flush()
        _remember(session, "country", house.country)
        if examples and session.get(Setting, "examples") is None:
            keep_examples(Desk(house, session, None))
            _remember(session, "examples", "kept")


def start_afresh(house: House) -> None:
    """Throw everything away and begin again, with example records if there were any."""
    with house.database.reading() as session:
        examples = session.get(Setting, "examples") is not None
    house.database.empty()
    settle_in(house, examples=examples)


def _remember(session: Session, name: str, value: str) -> None:
    setting = session.get(Setting, name)
    if setting is None:
        session.add(Setting(name=name, value=value))
    else:
        setting.value = value

"""What is put into the queue from the window, what is told of it, and how it is taken out again."""

from __future__ import annotations

import pytest

from desktop_app.background import Background
from desktop_app.deeds.sending_deeds import SendingDeeds
from desktop_app.desk import Desk
from desktop_app.told import Told
from sync.records import Intent, State
from tests.desktop_app.given import Settle, keep

ONE = "A0000000001"


@pytest.fixture
def deeds(desk: Desk, background: Background) -> SendingDeeds:
    """The deeds of a desk with one record."""
    keep(desk, ONE, "Workshop")
    return SendingDeeds(desk, background, background)


@pytest.fixture
def told(deeds: SendingDeeds) -> list[Told]:
    """What was told."""
    heard: list[Told] = []
    deeds.told.connect(heard.append)
    return heard


def state(desk: Desk, identifier: str) -> State:
    record = desk.store.records.get(identifier)
    assert record is not None
    return record.state


def test_what_is_not_complete_stays_and_is_named(
    desk: Desk, deeds: SendingDeeds, told: list[Told], settle: Settle
) -> None:
    opened: list[str] = []
    deeds.open_wanted.connect(opened.append)
    deeds.publish([ONE])
    settle()
    assert (told[0].text, told[0].role) == ("1 record is not complete yet and stays here.", "warning")
    assert told[0].do is not None
    told[0].do()
    assert opened == [ONE]
    assert state(desk, ONE) is State.DRAFT


def test_what_waits_can_be_taken_back(
    desk: Desk, deeds: SendingDeeds, told: list[Told], settle: Settle
) -> None:
    deeds.send(ONE, Intent.DRAFT)
    settle()
    assert state(desk, ONE) is State.WAITING
    assert told[0].text == "1 record waits for the next synchronization."
    assert told[0].do is not None
    told[0].do()
    settle()
    assert state(desk, ONE) is State.DRAFT

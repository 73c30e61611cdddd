"""The contract of the port, kept by the client and the practice clearing-house together, over real HTTP.

Each part is played on SQLite and on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from sync.client.house import connect
from sync.client.port import ClearingHouse
from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.people import accounts as people
from tests.support.given import FakeClock, NewIds
from tests.sync.client.contract_whole import Contract
from tests.sync.practice.visits import WORKFLOWS, Visit

PEOPLE = {
    "focal point": people.FOCAL_POINT,
    "colleague": people.COLLEAGUE,
    "stranger": people.OTHER_COUNTRY,
    "reviewer": people.SECRETARIAT,
    "need administrator": people.BIO_BRIDGE,
}


class PracticeStage:
    """The contract's stage on a practice clearing-house."""

    def __init__(self, server: PracticeServer, clock: FakeClock, leaving: ExitStack) -> None:
        self._server, self._clock = server, clock
        self._leaving = leaving

    def house(self, who: str, *, signed_in: bool = True) -> ClearingHouse:
        """A house for one of the example people."""
        house: ClearingHouse = connect(self._server.address)
        self._leaving.callback(house.close)
        if signed_in:
            house.sign_in(PEOPLE[who], people.PASSWORD)
        return house

    def requests(self, identifier: str) -> int:
        """Counted by somebody who sees them all."""
        with Visit(self._server.address, people.SECRETARIAT) as secretariat:
            found = secretariat.get(WORKFLOWS, q=f'{{"data.identifier":"{identifier}"}}').json()
        return len(found)

    def later(self) -> None:
        """A minute passes."""
        self._clock.advance(minutes=1)


class TestPractice(Contract):
    """Against the practice clearing-house."""

    @pytest.fixture
    def stage(self, database: Database, clock: FakeClock, new_id: NewIds) -> Iterator[PracticeStage]:
        """A clearing-house of Benin without examples, whose clock goes on only when it is told to."""
        server = PracticeServer(database, clock=clock, new_id=new_id, examples=False)
        with server, ExitStack() as leaving:
            yield PracticeStage(server, clock, leaving)

"""The contract of the port, kept by the client and the practice clearing-house together, over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.client.house import connect
from sync.client.port import ClearingHouse
from sync.practice import PracticeServer, people
from tests.support.given import FakeClock, NewIds
from tests.sync.client.contract import Drafts
from tests.sync.client.contract_needs import Needs
from tests.sync.client.contract_publishing import Publishing
from tests.sync.practice.visits import WORKFLOWS, Visit

PEOPLE = {
    "focal point": people.FOCAL_POINT,
    "colleague": people.COLLEAGUE,
    "stranger": people.OTHER_COUNTRY,
    "need administrator": people.BIO_BRIDGE,
}


class PracticeStage:
    """The contract's stage on a practice clearing-house."""

    def __init__(self, server: PracticeServer, leaving: ExitStack) -> None:
        self._server = server
        self._leaving = leaving

    def house(self, who: str, *, signed_in: bool = True) -> ClearingHouse:
        """A house for one of the example people."""
        house: ClearingHouse = connect(self._server.address)
        self._leaving.callback(house.close)
        if signed_in:
            house.sign_in(PEOPLE[who], people.PASSWORD)
        return house

    def approve(self, identifier: str) -> None:
        """The Secretariat approves."""
        self._server.colleague.publish(identifier)

    def give_back(self, identifier: str, reason: str) -> str:
        """The Secretariat returns it."""
        return self._server.colleague.give_back(identifier, reason).person

    def requests(self, identifier: str) -> int:
        """Counted by somebody who sees them all."""
        with Visit(self._server.address, people.SECRETARIAT) as secretariat:
            found = secretariat.get(WORKFLOWS, q=f'{{"data.identifier":"{identifier}"}}').json()
        return len(found)


class TestPractice(Drafts, Publishing, Needs):
    """Against the practice clearing-house."""

    @pytest.fixture
    def stage(self, data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[PracticeStage]:
        """A clearing-house of Benin without examples, whose clock stands still."""
        server = PracticeServer(data_dir, clock=clock, new_id=new_id, examples=False)
        with server, ExitStack() as leaving:
            yield PracticeStage(server, leaving)

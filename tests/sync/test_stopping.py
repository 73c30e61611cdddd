"""Stopped after any number of questions, in every phase: what was done is kept, the rest waits, no record half-way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.operations.sending import submit
from sync.client.address import normalised, realm_at
from sync.client.house import CentralClearingHouse
from sync.client.port import RunStopped
from sync.client.wire.transport import Transport
from sync.engine import synchronize
from sync.practice import PracticeServer
from sync.records import Intent, State
from sync.report import Report
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.given import named

TYPE = "capacityBuildingInitiative"
EMAIL = "focal.point@practice.example"
# More than a whole synchronization with its sign-in asks; the loop ends by itself before.
_FAR = 200


class Patience:
    """Says stop from the question with this number on, whoever asks: the engine or the line."""

    def __init__(self, at: int) -> None:
        self.left = at

    def __call__(self) -> bool:
        """Whether to stop now."""
        self.left -= 1
        return self.left <= 0


class Office:
    """Ana's computer with a way of its own to the clearing-house, for one stopped synchronization after another."""

    def __init__(self, ana: Computer, practice: PracticeServer, folder: Path) -> None:
        self.ana, self.address = ana, practice.address
        self.password = next(one.password for one in practice.accounts if one.email == EMAIL)
        self.file = folder / "report.pdf"
        self.file.write_bytes(b"Seeds, step by step. " * 2000)
        self.stopped = Patience(_FAR)
        base = normalised(self.address)
        line = Transport(base, realm_at(base), stopped=self._is_stopped, lanes=1)
        self.house = CentralClearingHouse(line)

    def _is_stopped(self) -> bool:
        return self.stopped()

    def write(self, identifier: str) -> None:
        """A record with a file waits to be sent."""
        url = self.ana.desk.store.files.add(self.file).url
        link = {"url": url, "name": "Report", "language": "en"}
        self.ana.write({**named(identifier), "relevantDocuments": [link]})
        submit(self.ana.desk, identifier, Intent.DRAFT)

    def run(self, stopped: Patience) -> Report:
        """Sign in and synchronize, until it is stopped; a stop while signing in is in the report too."""
        self.stopped = stopped
        try:
            self.house.sign_in(EMAIL, self.password)
            return synchronize(self.ana.desk.store, self.house, stopped=stopped)
        except RunStopped:
            return Report(stopped=True)
        finally:
            self.stopped = Patience(_FAR)

    def clear(self, *identifiers: str) -> None:
        """These go, there and here, so that the next synchronization asks no more than this one did."""
        for identifier in identifiers:
            self.ana.house.delete_draft(TYPE, identifier)
        self.ana.sync()


@pytest.fixture
def office(ana: Computer, practice: PracticeServer, tmp_path: Path) -> Iterator[Office]:
    """Ana's."""
    made = Office(ana, practice, tmp_path)
    yield made
    made.house.close()


def whole_or_not_at_all(office: Office, mine: str, theirs: str) -> None:
    """The record that is sent is there as it is here or not yet; the one that comes is here whole or not yet."""
    ana = office.ana
    here, there = ana.record(mine), ana.house.read(TYPE, mine)
    assert here.state in (State.WAITING, State.SENT)
    assert there is None or {**there.document, "relevantDocuments": 0} == {  # type: ignore[dict-item]
        **here.mine,
        "relevantDocuments": 0,
    }
    assert "focal-desk" not in str(there.document if there else "")
    came = ana.desk.store.records.get(theirs)
    assert came is None or came.mine == came.base == named(theirs)


@pytest.mark.long
def test_stopped_after_any_number_of_questions_nothing_is_lost_or_half_done(
    office: Office, bo: Computer
) -> None:
    stopped, number = True, 0
    while stopped:
        number += 1
        assert number < _FAR
        mine, theirs = (f"{number:07}{end}{ACTIVITY['header']['identifier'][8:]}" for end in "AB")
        bo.house.save_draft(TYPE, theirs, named(theirs))
        office.write(mine)
        report = office.run(Patience(number))
        stopped = report.stopped
        assert (report.trouble, report.faults) == (None, [])
        whole_or_not_at_all(office, mine, theirs)
        office.ana.sync()
        assert office.ana.record(mine).state is State.SENT
        assert office.ana.record(theirs).mine == named(theirs)
        office.clear(mine, theirs)
    assert number > 20, "every phase was met"

"""Two people on two computers, and one practice clearing-house between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.sending import submit
from desktop_app.operations.synchronizing import sign_in, sync_now
from forms.kinds import Document
from forms.paths import with_value
from sync.client.address import normalised
from sync.client.marks import mark_of
from sync.client.port import ClearingHouse
from sync.engine import Report
from sync.learning import USED
from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.records import Intent, Origin, Record
from tests.support.given import FakeClock, NewIds

ACTIVITY: Document = {
    "header": {
        "identifier": "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9",
        "schema": "capacityBuildingInitiative",
        "languages": ["en", "fr"],
    },
    "title": {"en": "Peer exchange", "fr": "Échange entre pairs"},
    "contacts": [{"identifier": "11111111-2222-3333-4444-555555555555@1"}],
    "geographicScope": {"identifier": "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"},
    "countryRegions": [{"identifier": "bj"}],
    "status": {"identifier": "73E2AC27-D964-487C-A4E6-0997BB27AF01"},
    "durationPeriod": 6,
    "durationText": "Months",
    "isProjectProgramme": False,
    "isImplementedByAgencies": True,
    "description": {"en": "Twenty people learn."},
    "categories": [{"identifier": "FE6EC4EA-55E7-4E90-80AD-FE4B54707B73"}],
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
    "somethingOld": {"kept": ["to", "the letter"]},
}
NEED: Document = {
    "meta": {"languages": ["en"], "status": "draft", "mark": "AAAAAAAA-0000-0000-0000-000000000001"},
    "title": {"en": "Bar-coding"},
    "problem": {"en": "No laboratory."},
    "country": {"identifier": "bj"},
}


@dataclass
class Computer:
    """One person's desk with a way to the practice clearing-house."""

    desk: Desk
    house: ClearingHouse

    def write(self, document: Document) -> Record:
        """Take a document as a record of this computer."""
        header = document.get("header")
        name = header["identifier"] if header else document["meta"]["mark"]
        record_type = header["schema"] if header else "bbiRequest"
        return self.desk.store.records.save(
            record_type, name, document, origin=Origin.IMPORTED, who=self.desk.person
        )

    def change(self, identifier: str, path: str, value: Any) -> Record:
        """Change one answer of a record."""
        record = self.record(identifier)
        document = with_value(record.mine, path, value)
        return self.desk.store.records.save(
            record.record_type, identifier, document, origin=Origin.TYPED, who=self.desk.person
        )

    def record(self, identifier: str) -> Record:
        """The record, which must be there."""
        record = self.desk.store.records.get(identifier)
        assert record is not None
        return record

    def send(self, identifier: str, intent: Intent = Intent.DRAFT) -> Report:
        """Queue a record and synchronize."""
        submit(self.desk, identifier, intent)
        return self.sync()

    def forget_terms(self) -> None:
        """No list of terms came from this clearing-house yet: the next synchronization asks for all."""
        know_terms(self.desk, "https://elsewhere.example")

    def sync(self) -> Report:
        """Synchronize; any trouble that ends it is raised, and any fault of ours."""
        report = sync_now(self.desk, self.house)
        for fault in report.faults:
            raise fault
        if report.trouble:
            raise report.trouble
        return report


def know_terms(desk: Desk, address: str) -> None:
    """The lists of terms were asked for there a moment ago: a test that is about them forgets it (``forget_terms``)."""
    mark = mark_of(normalised(address), {"ETag": '"known"'})
    desk.store.vocabularies.asked(dict.fromkeys(USED, mark))


@pytest.fixture(scope="session")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database in which practice clearing-houses were."""
    database = Database(tmp_path_factory.mktemp("practice"))
    database.close()
    return database


@pytest.fixture
def empty_house(practised: Database) -> Database:
    """A database for a practice clearing-house, with nothing in its tables: they are made once, as that takes long."""
    practised.empty()
    return practised


@pytest.fixture
def practice(empty_house: Database, clock: FakeClock) -> Iterator[PracticeServer]:
    """A practice clearing-house without examples."""
    with PracticeServer(empty_house, clock=clock, new_id=NewIds(9), examples=False) as server:
        yield server


@pytest.fixture
def computer(
    tmp_path: Path, practice: PracticeServer, clock: FakeClock
) -> Iterator[Callable[[str], Computer]]:
    """Makes a computer for the person with this e-mail address."""
    made: list[Computer] = []

    def make(email: str) -> Computer:
        series = len(made) + 1
        desk = Desk.open(tmp_path / f"computer-{series}", clock=clock, new_id=NewIds(series))
        password = next(one.password for one in practice.accounts if one.email == email)
        house, _account = sign_in(desk, practice.address, email, password)
        know_terms(desk, practice.address)
        made.append(Computer(desk, house))
        return made[-1]

    yield make
    for one in made:
        one.house.close()
        one.desk.close()


@pytest.fixture
def ana(computer: Callable[[str], Computer]) -> Computer:
    """The focal point's computer."""
    return computer("focal.point@practice.example")


@pytest.fixture
def bo(computer: Callable[[str], Computer]) -> Computer:
    """A colleague's computer, of the same country."""
    return computer("colleague@practice.example")

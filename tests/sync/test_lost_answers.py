"""After a lost answer it looks before it sends again: for each kind of write, whichever of its requests it hit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import func, select

from desktop_app.operations.removing import ask_removal, discard
from desktop_app.operations.sending import submit
from forms.kinds import Document
from forms.words import say
from sync.client.address import normalised, realm_at
from sync.client.house import CentralClearingHouse
from sync.client.wire.transport import Answered, Transport
from sync.engine import synchronize
from sync.errors import Unreachable
from sync.practice import PracticeServer
from sync.practice.database.models import Workflow
from sync.records import Intent, State
from tests.support.two_computers import NEED, Computer
from tests.sync.client import given_documents as some
from tests.sync.given import named

EMAIL = "focal.point@practice.example"


class LosesAnswers(Transport):
    """Loses the answer to the n-th write, which is done; readings come through."""

    def __init__(self, address: str) -> None:
        base = normalised(address)
        super().__init__(base, realm_at(base), lanes=1)
        self.at, self.writes = 0, 0

    def _answer(self, method: str, *request: Any) -> Answered:
        answer = super()._answer(method, *request)
        self.writes += method != "GET"
        if method != "GET" and self.writes == self.at:
            raise Unreachable(say("The line broke."))
        return answer


class Line:
    """Ana's way to the clearing-house, on which answers are lost."""

    def __init__(self, ana: Computer, practice: PracticeServer) -> None:
        self.ana, self.practice = ana, practice
        self.transport = LosesAnswers(practice.address)
        self.house = CentralClearingHouse(self.transport)
        password = next(one.password for one in practice.accounts if one.email == EMAIL)
        self.house.sign_in(EMAIL, password)

    def writes(self, at: int) -> int:
        """How many writes a synchronization made, which lost the answer to one of them."""
        self.transport.at, self.transport.writes = at, 0
        report = synchronize(self.ana.desk.store, self.house)
        assert report.faults == []
        self.transport.at = 0
        return self.transport.writes


@pytest.fixture
def line(ana: Computer, practice: PracticeServer) -> Iterator[Line]:
    """A line that loses nothing yet."""
    made = Line(ana, practice)
    yield made
    made.house.close()


Prepare = Callable[[Line, str], None]


def need(mark: str, **more: Any) -> Document:
    """A need with this mark."""
    return {**NEED, **more, "meta": {**NEED["meta"], "mark": mark}}


def draft(line: Line, name: str) -> None:
    line.ana.write(named(name))
    submit(line.ana.desk, name, Intent.DRAFT)


def publish(line: Line, name: str) -> None:
    line.ana.write(named(name))
    submit(line.ana.desk, name, Intent.PUBLISH)


def publish_contact(line: Line, name: str) -> None:
    line.ana.write(some.contact(name))
    submit(line.ana.desk, name, Intent.PUBLISH)


def delete(line: Line, name: str) -> None:
    draft(line, name)
    line.ana.sync()
    discard(line.ana.desk, name)


def withdraw(line: Line, name: str) -> None:
    publish(line, name)
    line.ana.sync()
    line.practice.colleague.publish(name)
    line.ana.sync()
    ask_removal(line.ana.desk, name)


def make_need(line: Line, name: str) -> None:
    line.ana.write(need(name))
    submit(line.ana.desk, name, Intent.DRAFT)


def patch_need(line: Line, name: str) -> None:
    make_need(line, name)
    line.ana.sync()
    line.ana.write(need(name, title={"en": "Bar-coding of seeds"}))
    submit(line.ana.desk, name, Intent.DRAFT)


def publish_need(line: Line, name: str) -> None:
    line.ana.write(need(name))
    # Nobody could submit it so from the window; its API takes it all the same.
    line.ana.desk.store.outbox.put(name, Intent.PUBLISH)


@pytest.mark.parametrize(
    ("prepare", "state"),
    [
        (draft, State.SENT),
        (publish, State.REVIEW),
        (publish_contact, State.PUBLISHED),
        (delete, State.BIN),
        (withdraw, State.REVIEW),
        (make_need, State.SENT),
        (patch_need, State.SENT),
        (publish_need, State.REVIEW),
    ],
)
def test_whatever_was_done_though_its_answer_was_lost_is_done_once(
    line: Line, prepare: Prepare, state: State
) -> None:
    at, writes = 0, 1
    while at < writes:
        at += 1
        name = f"{at:08X}-4E5F-6071-8293-A4B5C6D7E8F9"
        prepare(line, name)
        writes = line.writes(at)
        assert writes >= at, "the answer was lost at a write"
        again = line.writes(0)
        record = line.ana.record(name)
        assert record.state is state
        assert line.ana.desk.store.outbox.of(name) is None
        assert done_once(line, name, record.record_type)
        assert line.writes(0) == 0, "it is at rest"
        writes = max(writes, at) if again == 0 else writes


def done_once(line: Line, name: str, record_type: str) -> bool:
    """One open request at most, one revision at most, one need with the mark."""
    there = [one for one in line.ana.house.changes({}) if one.identifier == name]
    revisions = line.ana.house.revisions(record_type, name, line.ana.record(name).server_id)
    return len(there) <= 1 and len(revisions) <= 1 and open_requests(line, name) <= 1


def open_requests(line: Line, name: str) -> int:
    """How many requests about the record wait at the clearing-house."""
    with line.practice.house.database.reading() as session:
        query = select(func.count()).select_from(Workflow)
        return int(
            session.execute(
                query.where(Workflow.identifier == name, Workflow.closed_on.is_(None))
            ).scalar_one()
        )

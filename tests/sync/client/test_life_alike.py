"""The whole life of a record through the port, and by plain HTTP: the clearing-house has the same after each step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sync.client.house import connect
from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.people import accounts as people
from tests.desktop_app.plain_http import Plain
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY
from tests.sync.client.contract import task_of

TYPE, NAME = "capacityBuildingInitiative", str(ACTIVITY["header"]["identifier"])
CHANGED = {**ACTIVITY, "totalBudget": "25000"}
NEWER = {**ACTIVITY, "totalBudget": "30000"}
WHY = "Say who pays."


@contextmanager
def served(database: Database, clock: FakeClock) -> Iterator[PracticeServer]:
    """A fresh clearing-house on this database."""
    database.empty()
    with PracticeServer(database, clock=clock, new_id=NewIds(9), examples=False) as server:
        yield server


def through_the_port(server: PracticeServer, clock: FakeClock) -> Iterator[Any]:
    """The life by the client; what the clearing-house has of the record after each step."""
    author, reviewer = connect(server.address), connect(server.address)
    author.sign_in(people.FOCAL_POINT, people.PASSWORD)
    reviewer.sign_in(people.SECRETARIAT, people.PASSWORD)
    steps = (
        lambda: author.save_draft(TYPE, NAME, ACTIVITY),
        lambda: author.publish(TYPE, NAME, ACTIVITY),
        lambda: reviewer.reject(task_of(reviewer, NAME), WHY),
        lambda: author.save_draft(TYPE, NAME, CHANGED),
        lambda: author.publish(TYPE, NAME, CHANGED),
        lambda: reviewer.approve(task_of(reviewer, NAME)),
        lambda: author.save_draft(TYPE, NAME, NEWER),
        lambda: author.delete_draft(TYPE, NAME),
        lambda: author.ask_removal(TYPE, NAME),
        lambda: reviewer.approve(task_of(reviewer, NAME)),
    )
    yield from _played(server, clock, steps)
    author.close()
    reviewer.close()


def by_plain_http(server: PracticeServer, clock: FakeClock) -> Iterator[Any]:
    """The same, request by request."""
    with (
        Plain(server.address, people.FOCAL_POINT, people.PASSWORD) as author,
        Plain(server.address, people.SECRETARIAT, people.PASSWORD) as reviewer,
    ):
        steps = (
            lambda: author.save_draft(ACTIVITY),
            lambda: author.request_publication(ACTIVITY),
            lambda: reviewer.decide(ACTIVITY, "publishRecord", {"action": "reject", "reason": WHY}),
            lambda: author.save_draft(CHANGED),
            lambda: author.request_publication(CHANGED),
            lambda: reviewer.decide(CHANGED, "publishRecord", {"action": "approve"}),
            lambda: author.save_draft(NEWER),
            lambda: author.throw_draft_away(NEWER),
            lambda: author.request_removal(NEWER),
            lambda: reviewer.decide(NEWER, "deleteRecord", {"action": "approve"}),
        )
        yield from _played(server, clock, steps)


def _played(server: PracticeServer, clock: FakeClock, steps: tuple[Any, ...]) -> Iterator[Any]:
    with Plain(server.address, people.SECRETARIAT, people.PASSWORD) as witness:
        for step in steps:
            step()
            clock.advance(minutes=1)
            yield witness.seen(ACTIVITY)


def test_the_port_and_plain_http_leave_the_same(database: Database, clock: FakeClock) -> None:
    with served(database, clock) as server:
        port = list(through_the_port(server, clock))
    with served(database, clock) as server:
        plain = list(by_plain_http(server, clock))
    assert len(port) == len(plain) == 10
    for step, (ours, theirs) in enumerate(zip(port, plain, strict=True)):
        assert ours == theirs, f"after step {step}"
    assert [seen["revision"] for seen in port] == [None] * 5 + [1] * 4 + [None]

"""A practice clearing-house for each test, and people who visit it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.people import accounts as examples
from tests.support.given import FakeClock, NewIds
from tests.sync.practice.visits import FIRST, Document, Visit, activity

Visiting = Callable[..., Visit]
# What the line and the door do by themselves, before any database is asked, is alike with every kind.
AT_THE_DOOR = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def server(database: Database, clock: FakeClock, new_id: NewIds) -> Iterator[PracticeServer]:
    """A clearing-house for Benin without example records, on each kind of database."""
    with PracticeServer(database, clock=clock, new_id=new_id, examples=False) as running:
        yield running


@pytest.fixture
def visiting(server: PracticeServer) -> Iterator[Visiting]:
    """Lets people visit: ``visiting(email)``, or nobody in particular."""
    with ExitStack() as visits:

        def visit(email: str | None = None, scheme: str = "Bearer") -> Visit:
            return visits.enter_context(Visit(server.address, email, scheme))

        yield visit


@pytest.fixture
def nobody(visiting: Visiting) -> Visit:
    """Somebody who is not signed in."""
    return visiting()


@pytest.fixture
def focal_point(visiting: Visiting) -> Visit:
    """The focal point of Benin."""
    return visiting(examples.FOCAL_POINT)


@pytest.fixture
def colleague(visiting: Visiting) -> Visit:
    """Another focal point of Benin."""
    return visiting(examples.COLLEAGUE)


@pytest.fixture
def secretariat(visiting: Visiting) -> Visit:
    """Who validates activities and materials."""
    return visiting(examples.SECRETARIAT)


@pytest.fixture
def stranger(visiting: Visiting) -> Visit:
    """The focal point of another country."""
    return visiting(examples.OTHER_COUNTRY)


@pytest.fixture
def registered(visiting: Visiting) -> Visit:
    """A registered user without a government."""
    return visiting(examples.REGISTERED_USER)


@pytest.fixture
def bio_bridge(visiting: Visiting) -> Visit:
    """Who publishes needs."""
    return visiting(examples.BIO_BRIDGE)


@pytest.fixture
def asked(focal_point: Visit) -> Document:
    """A request for publication by the focal point."""
    focal_point.draft(activity())
    workflow: Document = focal_point.request_publication(FIRST).json()
    return workflow

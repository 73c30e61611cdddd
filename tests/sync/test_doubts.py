"""While the clearing-house is in doubt, what it lacks is asked about, also at the last look before sending."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.operations.sending import submit, take_out
from desktop_app.operations.synchronizing import sign_in
from sync.engine import synchronize
from sync.practice import PracticeServer
from sync.records import Intent, Side
from sync.report import Report, What
from tests.support.given import FakeClock, NewIds
from tests.support.in_the_way import Instead, in_the_way
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.given import ID, said


@pytest.fixture
def doubtful(ana: Computer, practice: PracticeServer, clock: FakeClock) -> Computer:
    """Ana's computer with a published record; the clearing-house went back in a run that was broken off."""
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    ana.desk.store.settings.put("doubt", f"older {ana.house.address}")
    clock.advance(hours=1)
    return ana


def gone_from(number: int, meanwhile: Callable[[], object] = lambda: None) -> Instead:
    """It is there for those who ask before, and gone for who asks with this number; then something happens too."""
    heard = 0

    def instead(real: Instead, *given: str) -> object:
        nonlocal heard
        heard += 1
        if heard < number:
            return real(*given)
        meanwhile()
        return None

    return instead


def alone(computer: Computer, **calls: Instead) -> Report:
    """Synchronize this record alone."""
    return synchronize(computer.desk.store, in_the_way(computer.house, **calls), only=ID)


def is_asked(computer: Computer, report: Report) -> bool:
    """Whether a person must say if the record is kept, and knows why."""
    (result,) = report.results
    assert (result.what, "may have lost it" in str(result.phrase)) == (What.CONFLICT, True)
    return computer.record(ID).removal is Side.THERE and not computer.record(ID).binned


def test_what_is_to_be_removed_and_is_gone_at_the_last_look_is_asked_about(doubtful: Computer) -> None:
    submit(doubtful.desk, ID, Intent.WITHDRAW)
    assert is_asked(doubtful, alone(doubtful, look=gone_from(2)))


def test_or_when_it_is_read_anew(doubtful: Computer, practice: PracticeServer) -> None:
    submit(doubtful.desk, ID, Intent.WITHDRAW)

    def changes_it(real: Instead, *given: str) -> object:
        there = real(*given)
        practice.colleague.edit(ID, "description.en", "A colleague's text.")
        return there

    assert is_asked(doubtful, alone(doubtful, look=changes_it, read=gone_from(1)))


def test_what_is_taken_out_of_the_queue_at_that_moment_is_not_hidden(doubtful: Computer) -> None:
    said(doubtful, "Bettered.")
    said(doubtful, "Twenty people learn.")
    number = submit(doubtful.desk, ID, Intent.DRAFT).number
    look = gone_from(2, lambda: take_out(doubtful.desk, number))
    assert is_asked(doubtful, alone(doubtful, look=look))


@pytest.fixture
def other(tmp_path: Path, clock: FakeClock) -> Iterator[PracticeServer]:
    """Another practice clearing-house."""
    with PracticeServer(tmp_path / "other", clock=clock, new_id=NewIds(8), examples=False) as server:
        yield server


def test_a_removal_that_waits_is_not_taken_for_done_at_another_clearing_house(
    ana: Computer, other: PracticeServer
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    submit(ana.desk, ID, Intent.DELETE)
    password = next(one.password for one in other.accounts if one.email == ana.desk.email)
    house, _account = sign_in(ana.desk, other.address, ana.desk.email, password)
    there = Computer(ana.desk, house)
    assert is_asked(ana, alone(there))
    house.close()

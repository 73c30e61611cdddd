"""A request that was made and rejected between two synchronizations of a computer is told there all the same."""

from __future__ import annotations

from typing import Any

import pytest

from forms.words import say
from sync.errors import NotAllowed
from sync.practice import PracticeServer
from sync.records import Intent, State
from sync.report import What
from sync.review import ReviewStep, Stage
from tests.support.given import FakeClock
from tests.support.in_the_way import broken_line
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.given import ID, OTHERS, became, named, said, sync_by
from tests.sync.test_round_trips import Asked, asked, cost

__all__ = ["asked"]
WHY = "Please name the partners."
WORKFLOWS = "GET /api/v2013/workflows"


def approve(computer: Computer, *identifiers: str) -> None:
    """A review is asked for within the country, and what stands there approved."""
    for identifier in identifiers:
        computer.desk.store.reviews.step(identifier, ReviewStep.ASKED, "Bo")
        computer.desk.store.reviews.step(identifier, ReviewStep.APPROVED, "Ana")
        assert computer.record(identifier).state is State.READY


def reject(practice: PracticeServer, bo: Computer, *identifiers: str) -> None:
    """Publication is asked for and refused before anybody else looks."""
    for identifier in identifiers:
        bo.send(identifier, Intent.PUBLISH)
        practice.colleague.give_back(identifier, WHY)


@pytest.fixture
def approved(ana: Computer, bo: Computer) -> Computer:
    """What Bo wrote was carried to Ana by hand, who approved it; she has not seen it at the clearing-house."""
    for computer in (ana, bo):
        computer.write(ACTIVITY)
    approve(ana, ID)
    return ana


def test_whoever_approved_it_learns_that_it_was_rejected_and_why(
    approved: Computer, bo: Computer, practice: PracticeServer
) -> None:
    reject(practice, bo, ID)
    bo.sync()
    report = approved.sync()
    assert What.FAILED in became(report)
    theirs, ours = approved.record(ID), bo.record(ID)
    assert (theirs.state, theirs.stage) == (State.REJECTED, Stage.NONE)
    assert WHY in str(theirs.reasons)
    assert theirs.reasons == ours.reasons


def test_it_is_told_though_the_draft_was_seen_before_and_did_not_move(
    approved: Computer, bo: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    bo.send(ID)
    clock.advance(minutes=1)
    approved.sync()
    assert approved.record(ID).state is State.READY
    reject(practice, bo, ID)
    clock.advance(minutes=1)
    approved.sync()
    assert approved.record(ID).state is State.REJECTED


def test_an_approval_after_it_holds_though_nothing_was_changed(
    approved: Computer, bo: Computer, practice: PracticeServer
) -> None:
    reject(practice, bo, ID)
    approved.sync()
    approve(approved, ID)
    approved.desk.store.outbox.put(ID, Intent.DRAFT)
    item = approved.desk.store.outbox.of(ID)
    assert item is not None
    approved.desk.store.outbox.remove(item.number)
    assert approved.record(ID).reasons == ()
    approved.sync()
    assert approved.record(ID).state is State.READY


def test_what_was_mended_since_is_not_what_was_rejected(
    approved: Computer, bo: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    reject(practice, bo, ID)
    clock.advance(minutes=1)
    bo.sync()
    said(bo, "A better text.")
    bo.send(ID)
    said(approved, "A better text.")
    approve(approved, ID)
    approved.sync()
    assert approved.record(ID).state is State.READY


def test_it_costs_one_request_for_all_and_none_where_nothing_approved_lies_there(
    approved: Computer, bo: Computer, practice: PracticeServer, asked: Asked
) -> None:
    for name in OTHERS[:3]:
        for computer in (approved, bo):
            computer.write(named(name))
        bo.send(name)
    assert WORKFLOWS not in cost(asked, approved.sync)
    approve(approved, *OTHERS[:3])
    assert cost(asked, approved.sync).count(WORKFLOWS) == 1
    reject(practice, bo, *OTHERS[:2])
    assert cost(asked, approved.sync).count(WORKFLOWS) == 1
    states = [approved.record(name).state for name in OTHERS[:3]]
    assert states == [State.REJECTED, State.REJECTED, State.READY]


def test_where_it_cannot_be_asked_the_rest_goes_on_and_it_is_told_next_time(
    approved: Computer, bo: Computer, practice: PracticeServer
) -> None:
    reject(practice, bo, ID)
    report = sync_by(approved, verdicts=broken_line)
    assert (report.trouble, report.again) == (None, True)
    approved.sync()
    assert approved.record(ID).state is State.REJECTED


def test_whoever_may_not_ask_for_requests_is_told_nothing_and_nothing_fails(
    approved: Computer, bo: Computer, practice: PracticeServer
) -> None:
    def refuse(*_given: Any) -> Any:
        raise NotAllowed(say("No."))

    bo.send(ID)
    approved.sync()
    approve(approved, ID)
    reject(practice, bo, ID)
    report = sync_by(approved, verdicts=refuse)
    assert (report.trouble, report.again, What.FAILED in became(report)) == (None, False, False)

"""One record is synchronized alone: looked at there, taken in, sent; nothing else moves."""

from __future__ import annotations

import pytest

from desktop_app.operations.sending import hold, submit
from desktop_app.operations.synchronizing import sync_now
from sync.engine import synchronize
from sync.errors import SignInNeeded
from sync.practice import PracticeServer
from sync.records import Intent, State
from sync.report import Report, What
from tests.support.in_the_way import Instead, in_the_way
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, OTHERS, became, description, named, said, shared

OTHER = OTHERS[0]


def alone(computer: Computer, identifier: str, **calls: Instead) -> Report:
    """Synchronize one record."""
    house = in_the_way(computer.house, **calls)
    return synchronize(computer.desk.store, house, only=identifier)


def test_what_waits_of_it_is_sent_and_nothing_else_moves(ana: Computer, bo: Computer) -> None:
    bo.write(named(OTHERS[1]))
    bo.send(OTHERS[1])
    for document in (ACTIVITY, named(OTHER), NEED):
        ana.write(document)
    for name in (ID, OTHER, MARK):
        submit(ana.desk, name, Intent.DRAFT)
    asked: list[str] = []

    def noted(real: Instead, *given: str) -> object:
        asked.append(given[1])
        return real(*given)

    report = alone(ana, ID, look=noted, read=noted, save_draft=noted)
    assert [(result.identifier, result.what) for result in report.results] == [(ID, What.SENT)]
    assert (report.trouble, set(asked)) == (None, {ID})
    assert [ana.record(name).state for name in (ID, OTHER, MARK)] == [
        State.SENT,
        State.WAITING,
        State.WAITING,
    ]
    assert ana.desk.store.records.get(OTHERS[1]) is None


@pytest.mark.parametrize("identifier", [ID, MARK])
def test_what_changed_of_it_there_comes_in(ana: Computer, bo: Computer, identifier: str) -> None:
    for document in (ACTIVITY, NEED):
        ana.write(document)
        submit(ana.desk, ID if document is ACTIVITY else MARK, Intent.DRAFT)
    ana.sync()
    bo.sync()
    name = identifier if identifier == ID else next(iter(_needs(bo)))
    bo.change(name, "title", {"en": "Bo's title"})
    bo.send(name)
    assert became(alone(ana, identifier)) == [What.RECEIVED]
    assert ana.record(identifier).mine["title"] == {"en": "Bo's title"}
    assert became(ana.sync()) == []


def _needs(computer: Computer) -> list[str]:
    known = computer.desk.store.records.stamps()
    return [name for name in known if computer.record(name).record_type == "bbiRequest"]


def test_both_sides_of_it_are_merged_before_it_is_sent(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    bo.change(ID, "totalBudget", "9000")
    bo.send(ID)
    said(ana, "Ana's text.")
    submit(ana.desk, ID, Intent.DRAFT)
    assert became(alone(ana, ID)) == [What.MERGED, What.SENT]
    bo.sync()
    assert (description(bo), bo.record(ID).mine["totalBudget"]) == ("Ana's text.", "9000")


def test_its_removal_there_is_noticed_and_no_other(ana: Computer, bo: Computer) -> None:
    ana.write(named(OTHER))
    submit(ana.desk, OTHER, Intent.DRAFT)
    shared(ana, bo)
    for name in (ID, OTHER):
        ana.house.delete_draft("capacityBuildingInitiative", name)
    assert became(alone(bo, ID)) == [What.REMOVED]
    assert (bo.record(ID).binned, bo.record(OTHER).binned) == (True, False)


def test_a_decision_about_it_comes_in(ana: Computer, practice: PracticeServer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    assert became(alone(ana, ID)) == [What.FAILED]
    assert ana.record(ID).state is State.REJECTED


def test_what_is_held_back_stays_so(ana: Computer) -> None:
    ana.write(ACTIVITY)
    hold(ana.desk, submit(ana.desk, ID, Intent.DRAFT).number, True)
    assert became(alone(ana, ID)) == []
    assert ana.record(ID).state is State.WAITING


def test_a_record_that_is_not_here_is_said_to_be_so(ana: Computer) -> None:
    report = alone(ana, ID)
    assert "no longer on this computer" in str(report.trouble)


def test_whoever_is_no_longer_signed_in_loses_nothing(ana: Computer) -> None:
    shared(ana)

    def unseen(_real: Instead, *_given: str) -> None:
        return None

    def signed_out(_real: Instead) -> None:
        from sync.client.wire.faults import sign_in_needed

        raise sign_in_needed()

    report = alone(ana, ID, look=unseen, account=signed_out)
    assert isinstance(report.trouble, SignInNeeded)
    assert ana.record(ID).state is State.SENT


def test_lists_of_terms_are_not_asked_for_along_with_one_record(ana: Computer) -> None:
    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    asked: list[object] = []
    house = in_the_way(ana.house, vocabularies=lambda *given: asked.append(given))
    assert became(sync_now(ana.desk, house, only=ID)) == [What.SENT]
    assert asked == []

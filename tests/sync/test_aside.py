"""Whatever is wrong with one record, theirs, the line's or ours: it is set aside, said, and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.operations.sending import submit
from forms.words import say
from sync import ledger
from sync.aside import FAULT
from sync.errors import (
    Busy,
    NotAllowed,
    NotThere,
    OwnFault,
    Reason,
    Returned,
    ServerFault,
    Trouble,
    Unreachable,
)
from sync.experience import Weight
from sync.records import Intent, Record, Remote, State
from sync.report import Report, What
from sync.store.troubles import NoRoom
from tests.support.in_the_way import Instead, broken_line, in_the_way
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.given import OTHERS, became, named, sync_by

FIRST, BAD, LAST = OTHERS[:3]
SECRET = "Entered by a person"


def three_there(ana: Computer) -> None:
    """Three records of Ana's are at the clearing-house."""
    for name in (FIRST, BAD, LAST):
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    ana.sync()


def told(report: Report) -> dict[str, What]:
    """What became of each record."""
    return {result.identifier: result.what for result in report.results}


def engine_only(computer: Computer, **calls: Instead) -> Report:
    """As ``sync_by``, but faults of ours stay in the report."""
    from sync.engine import synchronize

    return synchronize(computer.desk.store, in_the_way(computer.house, **calls))


def changed_there(change: Callable[[Remote], Remote]) -> Instead:
    """The bad record comes otherwise than it is."""

    def instead(real: Instead, *given: Any) -> Iterator[Remote]:
        for remote in real(*given):
            yield change(remote) if remote.identifier == BAD else remote

    return instead


HOSTILE: list[dict[str, Any]] = [
    {"title": 5},
    {"title": {"en": {"en": ["x"]}}},
    {"title": [], "header": []},
    {"header": "no header", "description": None},
    {"totalBudget": 10**400},
    {"startDate": {"when": True}, "contacts": "nobody"},
    {"contacts": [None, 5, {"identifier": {"identifier": "x"}}]},
    {"geographicScope": [[[]]], "gbfTargets": {"a": 1}},
    {"resourceTypes": [{"identifier": None}], "somethingNew": {"": {"": ""}}},
]


@pytest.mark.parametrize("odd", HOSTILE)
def test_a_document_of_another_shape_than_any_form_holds_up_nobody(
    ana: Computer, bo: Computer, odd: dict[str, Any]
) -> None:
    three_there(ana)
    document = {**named(BAD), **odd}
    report = sync_by(bo, changes=changed_there(lambda remote: replace(remote, document=document)))
    assert (report.trouble, told(report)[FIRST], told(report)[LAST]) == (None, What.RECEIVED, What.RECEIVED)
    assert bo.record(BAD).mine == document


def test_one_too_deep_to_be_read_is_left_out_and_said(ana: Computer, bo: Computer) -> None:
    deep: object = "bottom"
    for _ in range(150):
        deep = [deep]
    three_there(ana)
    report = sync_by(bo, changes=changed_there(lambda remote: replace(remote, document={"a": deep})))
    assert told(report) == {FIRST: What.RECEIVED, BAD: What.FAILED, LAST: What.RECEIVED}
    assert bo.desk.store.records.get(BAD) is None


def test_a_fault_of_ours_in_one_record_that_comes_in_is_told_without_what_was_entered(
    ana: Computer, bo: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_there(ana)
    real = bo.desk.store.records.received

    def received(remote: Remote) -> Record:
        if remote.identifier == BAD:
            raise IndexError(SECRET)
        return real(remote)

    def together(_remotes: Iterable[Remote]) -> set[str]:
        raise IndexError(SECRET)

    monkeypatch.setattr(bo.desk.store.records, "received", received)
    monkeypatch.setattr(bo.desk.store.records, "received_all", together)
    report = engine_only(bo)
    assert told(report) == {FIRST: What.RECEIVED, BAD: What.FAILED, LAST: What.RECEIVED}
    assert (report.trouble, [type(fault) for fault in report.faults]) == (None, [IndexError])
    assert report.needs_a_person()
    assert SECRET not in str([result.phrase for result in report.results])
    monkeypatch.undo()
    assert became(bo.sync()) == [What.RECEIVED]


def test_a_fault_of_ours_in_one_record_that_is_sent_leaves_it_in_the_queue(
    ana: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (FIRST, BAD, LAST):
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    real = ana.desk.store.outbox.begin

    def begin(number: int, document: dict[str, Any]) -> Any:
        if document["header"]["identifier"] == BAD:
            raise TypeError(SECRET)
        return real(number, document)

    monkeypatch.setattr(ana.desk.store.outbox, "begin", begin)
    report = engine_only(ana)
    assert told(report) == {FIRST: What.SENT, BAD: What.FAILED, LAST: What.SENT}
    item = ana.desk.store.outbox.of(BAD)
    assert item is not None
    assert (str(FAULT) in str(item.answer), len(report.faults)) == (True, 1)
    monkeypatch.undo()
    assert became(ana.sync()) == [What.SENT]


def test_a_fault_of_ours_in_weighing_one_record_does_not_hold_up_the_others(
    ana: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (FIRST, BAD, LAST):
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)

    def weigh(store: Any, item: Any, record: Record, *, packs: bool) -> Weight:
        if record.identifier == BAD:
            raise TypeError(SECRET)
        return Weight(1, 1, 1)

    monkeypatch.setattr(ledger, "weigh", weigh)
    report = engine_only(ana)
    assert told(report) == {FIRST: What.SENT, BAD: What.FAILED, LAST: What.SENT}


def test_a_disk_that_is_full_is_not_the_fault_of_one_record(
    ana: Computer, bo: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_remotes: Iterable[Remote]) -> set[str]:
        raise NoRoom

    three_there(ana)
    monkeypatch.setattr(bo.desk.store.records, "received_all", full)
    assert isinstance(engine_only(bo).trouble, NoRoom)


TROUBLES: list[tuple[Trouble, What, bool]] = [
    (NotAllowed(say("No.")), What.FAILED, False),
    (NotThere(say("No.")), What.FAILED, False),
    (Returned([Reason("title", "mandatory", say("No."))]), What.FAILED, False),
    (ServerFault(say("No.")), What.LATER, True),
    (Unreachable(say("No.")), What.LATER, True),
]


@pytest.mark.parametrize(("trouble", "what", "again"), TROUBLES)
def test_a_record_that_cannot_be_looked_at_is_not_taken_for_gone(
    ana: Computer, trouble: Trouble, what: What, again: bool
) -> None:
    def without_bad(real: Instead, *given: Any) -> Iterator[Remote]:
        return (remote for remote in real(*given) if remote.identifier not in (BAD, LAST))

    def look(real: Instead, *given: Any) -> Any:
        if given[1] == BAD:
            raise trouble
        return real(*given)

    three_there(ana)
    ana.house.delete_draft("capacityBuildingInitiative", LAST)
    report = sync_by(ana, changes=without_bad, look=look)
    assert told(report) == {BAD: what, LAST: What.REMOVED}
    assert (report.trouble, report.again) == (None, again)
    assert not ana.record(BAD).binned


@pytest.mark.parametrize(("trouble", "what", "again"), TROUBLES)
@pytest.mark.parametrize("call", ["look", "save_draft"])
def test_a_record_that_cannot_be_sent_does_not_hold_up_the_others(
    ana: Computer, call: str, trouble: Trouble, what: What, again: bool
) -> None:
    def instead(real: Instead, *given: Any) -> Any:
        if given[1] == BAD:
            raise trouble
        return real(*given)

    for name in (FIRST, BAD, LAST):
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    report = sync_by(ana, **{call: instead})
    assert told(report) == {FIRST: What.SENT, BAD: what, LAST: What.SENT}
    assert (report.trouble, report.again) == (None, again)
    returned = isinstance(trouble, Returned)
    assert ana.record(BAD).state is (State.REJECTED if returned else State.WAITING)


def test_who_is_asked_to_wait_does_not_go_on_with_the_next_record(ana: Computer) -> None:
    ana.write(ACTIVITY)
    tried: list[str] = []

    def busy(_real: Instead, *given: Any) -> Any:
        tried.append(given[1])
        raise Busy(90.0)

    for name in (FIRST, BAD):
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    assert isinstance(sync_by(ana, look=busy).trouble, Busy)
    assert tried == [FIRST]


def test_a_fault_of_ours_beside_all_records_ends_it_with_what_was_done_told_and_noted(ana: Computer) -> None:
    """Here in what is done to tell a broken line from a bad record."""
    calls: list[str] = []

    def breaks_at_the_second(real: Instead, *given: Any) -> Any:
        calls.append(given[1])
        return broken_line(real) if len(calls) == 2 else real(*given)

    def fault(*_given: Any) -> Any:
        raise TypeError("ours")

    for name in (FIRST, BAD):
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    report = engine_only(ana, save_draft=breaks_at_the_second, account=fault)
    assert isinstance(report.trouble, OwnFault)
    assert [type(one) for one in report.faults] == [TypeError]
    assert told(report) == {FIRST: What.SENT}
    assert FIRST in {entry.identifier for entry in ana.desk.store.journal.latest(9)}

"""A clearing-house that went back in time, was emptied or is another one is noticed, and nothing is removed unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.operations.settling import decide_removal
from desktop_app.operations.synchronizing import sign_in
from sync.acquaintance import Acquaintance, Doubt
from sync.engine import synchronize
from sync.practice import PracticeServer
from sync.records import Remote, Side, Stamp, Standing
from sync.report import Report, What
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.support.in_the_way import broken_line
from tests.support.two_computers import Computer
from tests.sync.given import ID, OTHERS, became, description, in_step, named, said, shared, sync_by

TYPE = "capacityBuildingInitiative"


def notes(report: Report) -> list[str]:
    """What is said of the whole."""
    return [str(note) for note in report.notes]


def test_an_emptied_clearing_house_removes_nothing(ana: Computer) -> None:
    in_step(ana, ID, OTHERS[0])
    for name in (ID, OTHERS[0]):
        ana.house.delete_draft(TYPE, name)
    report = ana.sync()
    assert became(report) == [What.CONFLICT] * 2
    assert ["none of your records" in note for note in notes(report)] == [True]
    assert {ana.record(name).removal for name in (ID, OTHERS[0])} == {Side.THERE}


@pytest.fixture
def other(tmp_path: Path, clock: FakeClock) -> Iterator[PracticeServer]:
    """Another practice clearing-house."""
    with PracticeServer(tmp_path / "other", clock=clock, new_id=NewIds(8), examples=False) as server:
        yield server


def at(computer: Computer, server: PracticeServer) -> Computer:
    """The same desk with a way to this clearing-house; whoever makes it closes it."""
    password = next(one.password for one in server.accounts if one.email == computer.desk.email)
    house, _account = sign_in(computer.desk, server.address, computer.desk.email, password)
    return Computer(computer.desk, house)


def test_another_clearing_house_takes_nothing_away_and_nothing_over_unasked(
    ana: Computer, other: PracticeServer, clock: FakeClock
) -> None:
    in_step(ana, ID, *OTHERS[:2])
    clock.advance(hours=1)
    there = at(ana, other)
    there.house.save_draft(TYPE, ID, {**named(ID), "description": {"en": "Otherwise there."}})
    report = there.sync()
    assert became(report) == [What.CONFLICT] * 3
    assert ["another clearing-house" in note for note in notes(report)] == [True]
    assert description(ana) == "Twenty people learn."
    assert [conflict.path for conflict in ana.record(ID).conflicts] == ["description.en"]
    assert {ana.record(name).removal for name in OTHERS[:2]} == {Side.THERE}
    for name in OTHERS[:2]:
        decide_removal(there.desk, name, keep=True, send=True)
    report = there.sync()
    assert (became(report), notes(report)) == ([What.SENT] * 2, [])
    there.house.close()


def test_one_record_alone_is_not_taken_over_while_it_is_not_known_which_clearing_house_it_is(
    ana: Computer, other: PracticeServer, clock: FakeClock
) -> None:
    in_step(ana, ID)
    there = at(ana, other)
    clock.advance(hours=1)
    there.house.save_draft(TYPE, ID, {**named(ID), "description": {"en": "Otherwise there."}})
    assert became(synchronize(ana.desk.store, there.house, only=ID)) == [What.CONFLICT]
    assert description(ana) == "Twenty people learn."
    there.house.close()


def test_the_doubt_about_another_one_outlasts_a_broken_line(
    ana: Computer, other: PracticeServer, clock: FakeClock
) -> None:
    in_step(ana, ID, *OTHERS[:2])
    clock.advance(hours=1)
    there = at(ana, other)
    sync_by(there, look=broken_line)
    there.house.save_draft(TYPE, ID, {**named(ID), "description": {"en": "Otherwise there."}})
    there.sync()
    assert description(ana) == "Twenty people learn."
    assert len(ana.record(ID).conflicts) == 1
    there.house.close()


def broken_off_at(there: Computer, *names: str) -> None:
    """A first synchronization in which only these came in, so many that some of them were kept, and then the line."""
    for name in names:
        there.house.save_draft(TYPE, name, named(name))
    heard = 0

    def stopped() -> bool:
        nonlocal heard
        heard += 1
        return heard > len(names)

    assert synchronize(there.desk.store, there.house, stopped=stopped).stopped


def test_what_came_in_before_a_first_run_was_broken_off_does_not_tell_that_it_is_the_same_one(
    ana: Computer, other: PracticeServer, clock: FakeClock
) -> None:
    in_step(ana, ID, OTHERS[0])
    clock.advance(hours=1)
    there = at(ana, other)
    broken_off_at(there, *OTHERS[1:9])
    assert len(ana.desk.store.records.stamps()) == 10
    report = there.sync()
    assert became(report) == [What.CONFLICT] * 2
    assert ["another clearing-house" in note for note in notes(report)] == [True]
    assert {ana.record(name).removal for name in (ID, OTHERS[0])} == {Side.THERE}
    there.house.close()


def test_back_at_the_former_one_what_came_in_from_the_other_is_not_taken_away_unasked(
    ana: Computer, other: PracticeServer, clock: FakeClock
) -> None:
    in_step(ana, ID)
    clock.advance(hours=1)
    there = at(ana, other)
    broken_off_at(there, *OTHERS[:3])
    assert became(ana.sync()) == [What.CONFLICT] * 3
    assert {ana.record(name).removal for name in OTHERS[:3]} == {Side.THERE}
    there.house.close()


def test_even_where_no_run_was_ever_through(ana: Computer, other: PracticeServer) -> None:
    there = at(ana, other)
    broken_off_at(there, *OTHERS[:3])
    ana.sync()
    assert {ana.record(name).removal for name in OTHERS[:3]} == {Side.THERE}
    there.house.close()


def test_an_address_that_was_tried_in_vain_leaves_no_doubt(
    ana: Computer, bo: Computer, other: PracticeServer, clock: FakeClock
) -> None:
    shared(ana, bo)
    there = at(ana, other)
    there.house.save_draft(TYPE, OTHERS[0], named(OTHERS[0]))
    synchronize(ana.desk.store, there.house, stopped=lambda: True)
    there.house.close()
    clock.advance(hours=1)
    said(bo, "Bo's text.")
    bo.send(ID)
    report = ana.sync()
    assert (became(report), notes(report)) == ([What.RECEIVED], [])


def test_the_same_clearing_house_at_a_new_address_is_simply_remembered(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    in_step(ana, *OTHERS[:3])
    bo.sync()
    ana.desk.store.settings.put("agreed_at", "https://old.example")
    said(bo, "Bo's text.")
    bo.send(ID)
    report = ana.sync()
    assert (became(report), notes(report)) == ([What.RECEIVED], [])
    assert description(ana) == "Bo's text."
    assert ana.desk.store.settings.get("agreed_at") == ana.house.address


@pytest.fixture
def store(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Store]:
    """An empty store."""
    with Store.open(data_dir, clock=clock, new_id=new_id) as opened:
        yield opened


def stamps(*updated: str) -> dict[str, Stamp]:
    """Marks of records A, B and so on."""
    return {name: Stamp(one, 1, Standing.DRAFT) for name, one in zip("ABCDEF", updated, strict=False)}


def numbers() -> dict[str, int]:
    """In which order they came."""
    return {name: number for number, name in enumerate("ABCDEF", start=1)}


@pytest.mark.parametrize(
    ("there", "doubt"),
    [
        (stamps("1", "1", "1", "1"), Doubt.NONE),
        (stamps("1", "1", "1", "2"), Doubt.NONE),
        (stamps("1", "1", "2", "2"), Doubt.ANOTHER),
        (stamps("1", "1"), Doubt.ANOTHER),
        ({}, Doubt.ANOTHER),
    ],
)
def test_most_marks_must_be_the_same(store: Store, there: dict[str, Stamp], doubt: Doubt) -> None:
    store.settings.put("agreed_at", "https://old.example")
    found = Acquaintance(store.settings, "https://new.example", stamps("1", "1", "1", "1"), numbers)
    assert found.undecided
    for name, stamp in there.items():
        found.tells(Remote(name, TYPE, stamp))
    found.decide()
    assert (found.doubt, found.undecided) == (doubt, False)


def test_without_any_mark_there_is_no_doubt(store: Store) -> None:
    store.settings.put("agreed_at", "https://old.example")
    found = Acquaintance(store.settings, "https://new.example", {}, numbers)
    found.decide()
    found.named(0)
    assert (found.undecided, found.doubt, found.note()) == (False, Doubt.NONE, None)

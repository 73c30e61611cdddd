"""Records that go and come back, and a clearing-house that goes back in time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.operations.sending import submit
from desktop_app.operations.settling import decide_removal
from sync.practice import PracticeServer
from sync.practice.database.models import Version
from sync.records import Intent, Remote, Side, State
from sync.report import What
from tests.support.faulty_line import PowerCut
from tests.support.given import FakeClock
from tests.support.in_the_way import first
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, OTHERS, became, description, named, said, shared, sync_by


def test_a_record_that_was_removed_and_made_anew_comes_out_of_the_bin(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    ana.house.delete_draft("capacityBuildingInitiative", ID)
    bo.sync()
    assert bo.record(ID).state is State.BIN
    said(ana, "Made anew.")
    ana.sync()
    decide_removal(ana.desk, ID, keep=True)
    ana.send(ID)
    assert became(bo.sync()) == [What.RECEIVED]
    assert (bo.record(ID).state, description(bo)) == (State.SENT, "Made anew.")


def test_a_record_that_was_made_anew_comes_out_of_the_bin_in_one_step(
    ana: Computer, bo: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(ana, bo)
    bo.house.delete_draft("capacityBuildingInitiative", ID)
    ana.sync()
    bo.house.save_draft("capacityBuildingInitiative", ID, {**ACTIVITY, "description": {"en": "Made anew."}})

    def cut(*_given: object) -> None:
        raise PowerCut

    with monkeypatch.context() as power:
        power.setattr(ana.desk.store.records, "restore", cut)
        with pytest.raises(PowerCut):
            ana.sync()
    ana.sync()
    assert (ana.record(ID).state, description(ana)) == (State.SENT, "Made anew.")


def test_a_record_removed_between_two_looks_is_not_made_anew_unasked(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    submit(bo.desk, ID, Intent.DRAFT)
    said(ana, "Ana's text.")

    def send_and_remove() -> None:
        ana.house.delete_draft("capacityBuildingInitiative", ID)

    report = sync_by(bo, look=first(lambda: ana.send(ID)), read=first(send_and_remove))
    assert became(report) == [What.CONFLICT]
    assert (bo.record(ID).removal, description(bo)) == (Side.THERE, "Bo's text.")


def test_where_most_records_are_gone_at_once_none_is_hidden(ana: Computer) -> None:
    for name in OTHERS:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    ana.sync()
    for name in OTHERS:
        ana.house.delete_draft("capacityBuildingInitiative", name)
    assert became(ana.sync()) == [What.CONFLICT] * len(OTHERS)
    assert {ana.record(name).removal for name in OTHERS} == {Side.THERE}
    assert became(ana.sync()) == []
    decide_removal(ana.desk, OTHERS[0], keep=True, send=True)
    assert became(ana.sync()) == [What.SENT]


def test_a_clearing_house_that_went_back_takes_nothing_newer_away(
    ana: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    shared(ana)
    clock.advance(hours=1)
    said(ana, "Newer.")
    ana.send(ID)
    _restore_backup(practice)
    assert became(ana.sync()) == [What.MERGED]
    assert (ana.record(ID).state, description(ana)) == (State.WAITING, "Newer.")
    assert became(ana.send(ID)) == [What.SENT]


def test_a_draft_that_is_thrown_away_uncovers_what_is_published(
    ana: Computer, bo: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    clock.advance(hours=1)
    said(ana, "A draft.")
    ana.send(ID)
    bo.house.delete_draft("capacityBuildingInitiative", ID)
    ana.sync()
    assert (ana.record(ID).state, description(ana)) == (State.PUBLISHED, "Twenty people learn.")


def _restore_backup(practice: PracticeServer) -> None:
    """Put the draft back to what it was an hour ago."""
    with practice.house.database.writing() as session:
        version = session.query(Version).one()
        version.text = version.text.replace("Newer.", "Twenty people learn.")
        version.updated_on = version.created_on


@pytest.mark.parametrize("moved", [False, True])
def test_a_draft_is_removed_there_unless_it_was_changed(ana: Computer, bo: Computer, moved: bool) -> None:
    shared(ana, bo)
    ana.desk.store.outbox.put(ID, Intent.DELETE)
    if moved:
        said(bo, "Bo's text.")
    calls = {"look": first(lambda: bo.send(ID))} if moved else {}
    report = sync_by(ana, **calls)
    assert became(report) == [What.CONFLICT if moved else What.SENT]
    assert ana.record(ID).state is (State.CONFLICT if moved else State.BIN)
    assert bool(ana.desk.store.outbox.items()) is moved


def test_two_needs_with_one_mark_do_not_overwrite_each_other_for_ever(ana: Computer) -> None:
    ana.write(NEED)
    ana.send(MARK)
    second = Remote(
        MARK, "bbiRequest", replace(_stamp(ana), updated="2031"), NEED | {"title": {"en": "Twin"}}
    )

    def with_a_twin(real: Any, *given: Any) -> Any:
        yield from real(*given)
        yield second

    assert became(sync_by(ana, changes=with_a_twin)) == []
    assert ana.record(MARK).mine["title"] == {"en": "Bar-coding"}


def _stamp(computer: Computer) -> Any:
    return computer.record(MARK).stamp

"""People go on typing while records are under way, and conflicts stay in step with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.operations.sending import submit, take_out
from desktop_app.operations.settling import all_mine, settle
from sync.records import Intent, Record, State
from sync.report import What
from tests.support.in_the_way import broken_line, first, lost_answer
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, became, both_say, description, said, shared, sync_by


def test_what_is_typed_while_theirs_comes_in_is_merged_too(
    ana: Computer, bo: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(ana, bo)
    ana.change(ID, "totalBudget", "9000")
    ana.send(ID)
    records = bo.desk.store.records
    real = records.merged

    def merged(*given: Any, **more: Any) -> Record:
        monkeypatch.setattr(records, "merged", real)
        said(bo, "Typed at that moment.")
        return real(*given, **more)

    monkeypatch.setattr(records, "merged", merged)
    bo.sync()
    assert (description(bo), bo.record(ID).mine["totalBudget"]) == ("Typed at that moment.", "9000")


def test_a_settlement_does_not_undo_what_comes_in_at_that_moment(
    ana: Computer, bo: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    said(ana, "Ana's text.")
    ana.send(ID)
    bo.send(ID)
    ana.change(ID, "totalBudget", "9000")
    ana.send(ID)
    records = bo.desk.store.records
    real = records.settle

    def settled(*given: Any, **more: Any) -> Record:
        monkeypatch.setattr(records, "settle", real)
        bo.sync()
        return real(*given, **more)

    monkeypatch.setattr(records, "settle", settled)
    settle(bo.desk, ID, {"description.en": "Both."})
    assert (description(bo), bo.record(ID).mine["totalBudget"]) == ("Both.", "9000")


def test_what_is_taken_out_of_the_queue_while_it_is_looked_at_is_not_sent(
    ana: Computer, bo: Computer
) -> None:
    ana.write(ACTIVITY)
    item = submit(ana.desk, ID, Intent.DRAFT)
    report = sync_by(ana, look=first(lambda: take_out(ana.desk, item.number)))
    assert (report.trouble, became(report)) == (None, [])
    assert became(bo.sync()) == []


@pytest.mark.parametrize("call", ["look", "save_draft"])
def test_publication_asked_for_while_the_draft_is_under_way_is_asked_for_there(
    ana: Computer, call: str
) -> None:
    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, **{call: first(lambda: ana.desk.store.outbox.put(ID, Intent.PUBLISH))})
    ana.sync()
    assert ana.record(ID).state is State.REVIEW


def test_what_is_held_back_while_others_are_sent_is_not_sent(ana: Computer, bo: Computer) -> None:
    ana.write(NEED)
    ana.write(ACTIVITY)
    submit(ana.desk, MARK, Intent.DRAFT)
    item = submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=first(lambda: ana.desk.store.outbox.hold(item.number, True)))
    assert became(bo.sync()) == [What.RECEIVED]


def test_what_was_sent_is_known_though_it_was_taken_out_of_the_queue_meanwhile(ana: Computer) -> None:
    shared(ana)
    said(ana, "Sent.")
    item = submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=first(lambda: take_out(ana.desk, item.number)))
    said(ana, "Bettered since.")
    assert became(ana.sync()) == []
    assert ana.record(ID).state is State.DRAFT


def test_a_conflict_ends_when_they_come_round_to_mine(ana: Computer, bo: Computer) -> None:
    both_say(ana, bo)
    said(ana, "Bo's text.")
    ana.send(ID)
    bo.sync()
    assert not bo.record(ID).conflicts
    assert bo.record(ID).state is State.SENT


def test_a_conflict_ends_when_theirs_is_typed_here(ana: Computer, bo: Computer) -> None:
    both_say(ana, bo)
    assert said(bo, "Ana's text.").conflicts == ()


def test_mine_in_a_conflict_is_what_was_typed_last(ana: Computer, bo: Computer) -> None:
    both_say(ana, bo)
    said(bo, "Bo's better text.")
    ana.change(ID, "totalBudget", "9000")
    ana.send(ID)
    bo.sync()
    assert all_mine(bo.desk, ID).mine["description"] == {"en": "Bo's better text."}


def test_a_question_in_conflict_as_a_whole_is_not_asked_in_parts_too(ana: Computer, bo: Computer) -> None:
    both_say(ana, bo)
    ana.change(ID, "description", None)
    ana.send(ID)
    bo.sync()
    assert [conflict.path for conflict in bo.record(ID).conflicts] == ["description"]


def test_a_stamp_that_moves_without_a_change_leaves_no_trace(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    before = bo.desk.store.history.of(ID)
    said(bo, "Bo's text.")
    ana.house.save_draft("capacityBuildingInitiative", ID, ACTIVITY)
    assert became(bo.sync()) == []
    assert len(bo.desk.store.history.of(ID)) == len(before) + 1


def test_a_colleague_who_answers_as_somebody_here_did_for_a_while_is_asked_about(
    ana: Computer, bo: Computer
) -> None:
    shared(ana, bo)
    for value in (True, None):
        ana.change(ID, "isProjectProgramme", value)
    submit(ana.desk, ID, Intent.DRAFT)
    bo.change(ID, "isProjectProgramme", True)
    bo.send(ID)
    assert became(ana.sync()) == [What.CONFLICT]
    assert [conflict.path for conflict in ana.record(ID).conflicts] == ["isProjectProgramme"]


@pytest.mark.parametrize("went_out", [False, True])
def test_only_what_went_out_from_here_may_be_an_echo(
    computer: Callable[[str], Computer], ana: Computer, went_out: bool
) -> None:
    """The same person may have written on another computer what stood here for a while and was never sent."""
    elsewhere = computer(ana.desk.email)
    shared(ana, elsewhere)
    said(ana, "Thirty people learn.")
    if went_out:
        item = submit(ana.desk, ID, Intent.DRAFT)
        sync_by(ana, save_draft=broken_line)
        take_out(ana.desk, item.number)
    said(ana, "Forty people learn.")
    submit(ana.desk, ID, Intent.DRAFT)
    said(elsewhere, "Thirty people learn.")
    elsewhere.send(ID)
    assert became(ana.sync()) == [What.SENT if went_out else What.CONFLICT]
    assert description(ana) == "Forty people learn."


def test_a_need_that_went_out_and_was_bettered_since_is_no_conflict(ana: Computer) -> None:
    """The clearing-house adds notes of its own to a need: what it tells is never to the letter what was sent."""
    ana.write(NEED)
    ana.send(MARK)
    ana.change(MARK, "title", {"en": "Bar-coding of plants"})
    item = submit(ana.desk, MARK, Intent.DRAFT)
    sync_by(ana, save_draft=lost_answer)
    take_out(ana.desk, item.number)
    ana.change(MARK, "title", {"en": "Bar-coding of medicinal plants"})
    submit(ana.desk, MARK, Intent.DRAFT)
    assert became(ana.sync()) == [What.SENT]

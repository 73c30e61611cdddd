"""Delete against edit is asked, the edit kept by default; nothing is removed here unasked where many go at once."""

from __future__ import annotations

import pytest

from desktop_app.operations.sending import submit
from desktop_app.operations.settling import decide_removal
from sync.engine import synchronize
from sync.missing import A_HANDFUL
from sync.practice import PracticeServer
from sync.records import Intent, Side, State
from sync.report import What
from tests.support.two_computers import Computer
from tests.sync.given import ID, OTHERS, became, description, named, said, shared, sync_by

TYPE = "capacityBuildingInitiative"


def many(computer: Computer, number: int) -> list[str]:
    """So many records that are in step with the clearing-house, beside one that stays there."""
    for name in [ID, *OTHERS[:number]]:
        computer.write(named(name))
        submit(computer.desk, name, Intent.DRAFT)
    computer.sync()
    return OTHERS[:number]


def remove_there(computer: Computer, names: list[str]) -> None:
    """Somebody removes these at the clearing-house."""
    for name in names:
        computer.house.delete_draft(TYPE, name)


@pytest.mark.parametrize("queued", [False, True])
def test_what_was_edited_here_and_removed_there_is_asked_about_and_made_anew(
    ana: Computer, bo: Computer, queued: bool
) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    if queued:
        submit(bo.desk, ID, Intent.DRAFT)
    remove_there(ana, [ID])
    assert became(bo.sync()) == [What.CONFLICT]
    assert became(bo.sync()) == []
    assert (bo.record(ID).removal, description(bo)) == (Side.THERE, "Bo's text.")
    decide_removal(bo.desk, ID, keep=True, send=not queued)
    assert became(bo.sync()) == [What.SENT]
    ana.sync()
    assert (ana.record(ID).state, description(ana)) == (State.SENT, "Bo's text.")


def test_what_is_not_kept_lies_in_the_bin_and_nothing_is_made_anew(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    submit(bo.desk, ID, Intent.DRAFT)
    remove_there(ana, [ID])
    bo.sync()
    decide_removal(bo.desk, ID, keep=False)
    assert became(bo.sync()) == []
    assert (bo.record(ID).state, bo.house.look(TYPE, ID)) == (State.BIN, None)


def test_the_question_goes_by_itself_when_the_record_is_there_again(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    submit(bo.desk, ID, Intent.DRAFT)
    remove_there(ana, [ID])
    bo.sync()
    ana.sync()
    ana.desk.store.records.restore([ID], "Ana")
    ana.send(ID)
    assert became(bo.sync()) == [What.SENT]
    assert (bo.record(ID).removal, bo.record(ID).state) == (None, State.SENT)


def test_a_handful_goes_to_the_bin_by_itself_with_a_line_for_each(ana: Computer) -> None:
    names = many(ana, A_HANDFUL)
    remove_there(ana, names)
    assert became(ana.sync()) == [What.REMOVED] * A_HANDFUL
    assert {ana.record(name).state for name in names} == {State.BIN}


def test_more_than_a_handful_is_asked_about_and_each_can_be_decided(ana: Computer) -> None:
    names = many(ana, A_HANDFUL + 1)
    remove_there(ana, names)
    assert became(ana.sync()) == [What.CONFLICT] * len(names)
    assert {ana.record(name).state for name in names} == {State.CONFLICT}
    decide_removal(ana.desk, names[0], keep=False)
    decide_removal(ana.desk, names[1], keep=True, send=True)
    assert became(ana.sync()) == [What.SENT]
    assert [ana.record(name).state for name in names[:3]] == [State.BIN, State.SENT, State.CONFLICT]


def test_many_are_asked_about_even_where_the_line_breaks_in_between(ana: Computer) -> None:
    names = many(ana, A_HANDFUL + 3)
    remove_there(ana, names)
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 2 * A_HANDFUL

    synchronize(ana.desk.store, ana.house, stopped=stopped)
    ana.sync()
    assert {ana.record(name).removal for name in names} == {Side.THERE}


@pytest.mark.parametrize("intent", [Intent.DELETE, None])
def test_what_was_removed_here_and_edited_there_is_asked_about(
    ana: Computer, bo: Computer, intent: Intent | None
) -> None:
    shared(ana, bo)
    if intent:
        submit(bo.desk, ID, intent)
    else:
        bo.desk.store.records.to_bin([ID], "Bo")
    said(ana, "Ana's text.")
    ana.send(ID)
    assert became(bo.sync()) == [What.CONFLICT]
    assert became(bo.sync()) == []
    assert (bo.record(ID).removal, description(bo)) == (Side.HERE, "Ana's text.")
    decide_removal(bo.desk, ID, keep=True)
    assert became(bo.sync()) == []
    assert (bo.record(ID).state, bo.record(ID).binned) == (State.SENT, False)


def test_the_removal_goes_on_on_top_of_theirs_where_the_person_wants_it(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    submit(bo.desk, ID, Intent.DELETE)
    said(ana, "Ana's text.")
    ana.send(ID)
    bo.sync()
    decide_removal(bo.desk, ID, keep=False)
    assert became(bo.sync()) == [What.SENT]
    assert (bo.record(ID).state, bo.house.look(TYPE, ID)) == (State.BIN, None)
    assert description(bo) == "Ana's text."


def test_what_both_removed_is_no_question(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    submit(bo.desk, ID, Intent.DELETE)
    remove_there(ana, [ID])
    assert became(bo.sync()) == [What.REMOVED]
    assert (bo.record(ID).state, bo.desk.store.outbox.items()) == (State.BIN, [])


def test_a_draft_that_was_published_meanwhile_is_not_said_to_be_removed(
    ana: Computer, bo: Computer, practice: PracticeServer
) -> None:
    shared(ana)
    submit(ana.desk, ID, Intent.PUBLISH)
    ana.sync()
    bo.sync()
    submit(bo.desk, ID, Intent.DELETE)
    bo.desk.store.outbox.hold(bo.desk.store.outbox.items()[0].number, True)
    practice.colleague.publish(ID)
    bo.sync()
    bo.desk.store.outbox.hold(bo.desk.store.outbox.items()[0].number, False)
    report = sync_by(bo)
    assert became(report) == [What.FAILED]
    assert "what is published stays" in str(report.results[0].phrase)
    assert bo.record(ID).state is State.PUBLISHED

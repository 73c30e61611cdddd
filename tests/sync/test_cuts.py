"""Lines that break and powers that fail: nothing is sent twice, nobody meets their own words as somebody else's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.operations.sending import submit, take_out
from forms.words import say
from sync.errors import NotAllowed, Unreachable
from sync.practice import PracticeServer
from sync.records import Intent, State
from sync.report import What
from tests.support.given import FakeClock
from tests.support.in_the_way import broken_line, lost_answer
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.client import given_documents as some
from tests.sync.given import ID, MARK, became, description, said, shared, sync_by


@pytest.mark.parametrize("is_new", [True, False])
def test_after_a_lost_answer_nobody_is_in_conflict_with_themselves(ana: Computer, is_new: bool) -> None:
    ana.write(ACTIVITY)
    if not is_new:
        ana.send(ID)
    said(ana, "Sent, but the answer was lost.")
    submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=lost_answer)
    said(ana, "Bettered since.")
    assert became(ana.sync()) == [What.SENT]
    assert ana.house.read("capacityBuildingInitiative", ID).document["description"] == {  # type: ignore[union-attr, index]
        "en": "Bettered since."
    }


@pytest.mark.parametrize("is_new", [True, False])
def test_nor_are_they_where_it_was_taken_out_of_the_queue_since(ana: Computer, is_new: bool) -> None:
    ana.write(ACTIVITY)
    if not is_new:
        ana.send(ID)
    said(ana, "Sent, but the answer was lost.")
    item = submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=lost_answer)
    said(ana, "Bettered since.")
    take_out(ana.desk, item.number)
    assert became(ana.sync()) == []
    assert (ana.record(ID).state, description(ana)) == (State.DRAFT, "Bettered since.")


def test_a_colleague_who_goes_back_to_an_older_version_is_heard(ana: Computer, bo: Computer) -> None:
    shared(ana)
    said(ana, "Ana's text.")
    ana.send(ID)
    bo.sync()
    said(bo, "Twenty people learn.")
    bo.send(ID)
    said(ana, "Ana's better text.")
    assert became(ana.sync()) == [What.CONFLICT]


def test_what_a_colleague_adds_to_what_was_sent_before_an_answer_was_lost_comes_in(
    ana: Computer, bo: Computer
) -> None:
    shared(ana)
    said(ana, "Sent, but the answer was lost.")
    submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=lost_answer)
    said(ana, "Bettered since.")
    bo.sync()
    bo.change(ID, "totalBudget", "9000")
    bo.send(ID)
    assert became(ana.sync()) == [What.MERGED, What.SENT]
    assert (description(ana), ana.record(ID).mine["totalBudget"]) == ("Bettered since.", "9000")


def test_a_request_that_was_returned_before_its_answer_came_is_not_made_again(
    ana: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.PUBLISH)

    def asked_later(real: Any, *given: Any) -> Any:
        clock.advance(minutes=1)
        return lost_answer(real, *given)

    sync_by(ana, publish=asked_later)
    practice.colleague.give_back(ID, "Please name the partners.")
    assert became(ana.sync()) == [What.FAILED]
    assert ana.record(ID).state is State.REJECTED
    assert "Please name the partners." in str(ana.record(ID).reasons)


@pytest.mark.parametrize("cut", [broken_line, lost_answer])
def test_why_a_record_was_returned_is_told_though_the_line_broke_when_it_was_asked(
    ana: Computer, practice: PracticeServer, cut: Any
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    report = sync_by(ana, verdict=cut)
    assert (report.trouble, became(report), report.again) == (None, [What.LATER], True)
    ana.sync()
    assert ana.record(ID).state is State.REJECTED


def test_one_verdict_that_may_not_be_read_does_not_hold_up_the_others(
    ana: Computer, practice: PracticeServer
) -> None:
    def refuse(*_given: Any) -> Any:
        raise NotAllowed(say("No."))

    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    ana.write(NEED)
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, verdict=refuse)
    assert (report.trouble, became(report)) == (None, [What.RECEIVED, What.SENT])


def test_a_returned_record_is_not_sent_before_somebody_has_read_why(
    ana: Computer, practice: PracticeServer
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    said(ana, "Written while it was under review.")
    assert became(ana.send(ID, Intent.PUBLISH)) == [What.LATER]
    practice.colleague.give_back(ID, "Please name the partners.")
    assert became(ana.sync()) == [What.FAILED]
    assert (ana.record(ID).state, description(ana)) == (
        State.REJECTED,
        "Written while it was under review.",
    )


def test_a_request_that_ran_out_says_so(ana: Computer, practice: PracticeServer, clock: FakeClock) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    clock.advance(days=90)
    ana.house.sign_in(practice.accounts[0].email, practice.accounts[0].password)
    (result,) = ana.sync().results
    assert "runs out after twelve weeks" in str(result.phrase)
    assert "runs out after twelve weeks" in str(ana.record(ID).reasons)


def test_reasons_go_when_a_colleague_has_mended_the_record(
    ana: Computer, bo: Computer, practice: PracticeServer
) -> None:
    shared(ana, bo)
    ana.send(ID, Intent.PUBLISH)
    bo.sync()
    practice.colleague.give_back(ID, "Please name the partners.")
    bo.sync()
    ana.sync()
    said(ana, "Mended.")
    ana.send(ID, Intent.PUBLISH)
    assert bo.record(ID).state is State.REJECTED
    bo.sync()
    assert (bo.record(ID).state, description(bo)) == (State.REVIEW, "Mended.")


def test_the_mark_of_a_document_that_could_not_be_read_is_not_kept(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(ana, "Ana's text.")
    ana.send(ID, Intent.PUBLISH)

    def without_documents(real: Any, *given: Any) -> Any:
        return (replace(remote, document=None) for remote in real(*given))

    sync_by(bo, changes=without_documents)
    bo.sync()
    assert (bo.record(ID).state, description(bo)) == (State.REVIEW, "Ana's text.")


@pytest.mark.parametrize("cut", [broken_line, lost_answer])
@pytest.mark.parametrize("call", ["publish", "look"])
def test_a_contact_whose_publication_was_cut_is_published_once(ana: Computer, call: str, cut: Any) -> None:
    ana.write(some.contact())
    ana.send(some.FIRST)
    submit(ana.desk, some.FIRST, Intent.PUBLISH)
    sync_by(ana, **{call: cut})
    ana.sync()
    assert ana.record(some.FIRST).state is State.PUBLISHED
    assert [one.number for one in ana.house.revisions(some.CONTACT, some.FIRST)] == [1]


def test_a_contact_cut_between_being_published_and_its_drafts_end_is_published_once(ana: Computer) -> None:
    ana.write(some.contact())
    ana.send(some.FIRST)

    def published_only(real: Any, *given: Any) -> Any:
        real(*given)
        # As it stands where the line broke before the draft was thrown away.
        ana.house.save_draft(*given[:3])
        raise Unreachable(say("The line broke."))

    submit(ana.desk, some.FIRST, Intent.PUBLISH)
    sync_by(ana, publish=published_only)
    ana.sync()
    assert ana.record(some.FIRST).state is State.PUBLISHED
    assert [one.number for one in ana.house.revisions(some.CONTACT, some.FIRST)] == [1]

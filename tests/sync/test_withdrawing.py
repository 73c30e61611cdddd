"""Removal of what is published: asked for once, of what is known here, and told whatever comes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.operations.sending import submit
from desktop_app.operations.settling import decide_removal
from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from sync.records import Intent, Side, State
from sync.report import Report, What
from tests.support.given import FakeClock
from tests.support.in_the_way import Instead, broken_line, first, lost_answer
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.client import given_documents as some
from tests.sync.given import ID, MARK, became, description, said, sync_by
from tests.sync.practice.visits import WORKFLOWS, Visit

TYPE = "capacityBuildingInitiative"


@pytest.fixture
def ours(ana: Computer, practice: PracticeServer, clock: FakeClock) -> Computer:
    """Ana's computer, with a record of hers that is published since an hour."""
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    clock.advance(hours=1)
    return ana


def removals(practice: PracticeServer) -> int:
    """How often removal was asked for."""
    with Visit(practice.address, people.SECRETARIAT) as secretariat:
        query = json.dumps({"data.identifier": ID, "type.name": "deleteRecord"})
        return len(secretariat.get(WORKFLOWS, q=query).json())


def sentences(report: Report) -> list[str]:
    """What was said of the records."""
    return [str(result.phrase) for result in report.results]


def withdraw(computer: Computer, identifier: str = ID, **calls: Instead) -> Report:
    """Ask for removal, with something in the way."""
    submit(computer.desk, identifier, Intent.WITHDRAW)
    return sync_by(computer, **calls)


def test_what_is_granted_lies_in_the_bin_on_every_computer(
    ours: Computer, bo: Computer, practice: PracticeServer
) -> None:
    bo.sync()
    report = withdraw(ours)
    assert sentences(report) == ["Removal is asked for."]
    assert became(report) == [What.SENT]
    assert (ours.record(ID).state, ours.record(ID).intent) == (State.REVIEW, None)
    assert ours.record(ID).base == ACTIVITY
    practice.colleague.publish(ID)
    for computer in (ours, bo):
        assert became(computer.sync()) == [What.REMOVED]
        assert computer.record(ID).state is State.BIN
        assert computer.record(ID).mine == ACTIVITY
    assert became(ours.sync()) == []


def test_what_is_refused_stays_published_and_says_by_whom_and_why(
    ours: Computer, practice: PracticeServer
) -> None:
    withdraw(ours)
    practice.colleague.give_back(ID, "Others build on it.")
    report = ours.sync()
    assert sentences(report) == ["Ingrid Salas did not remove it: Others build on it."]
    assert became(report) == [What.FAILED]
    record = ours.record(ID)
    assert (record.state, record.reasons[0]["by"]) == (State.REJECTED, "Ingrid Salas")
    assert became(ours.sync()) == []
    assert ours.record(ID).state is State.REJECTED
    assert became(ours.send(ID)) == [What.SENT]
    assert (ours.record(ID).state, ours.record(ID).reasons) == (State.PUBLISHED, ())


def test_after_a_refusal_it_can_be_asked_for_again(
    ours: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    withdraw(ours)
    practice.colleague.give_back(ID, "Others build on it.")
    ours.sync()
    clock.advance(hours=1)
    assert sentences(withdraw(ours)) == ["Removal is asked for."]
    assert ours.record(ID).state is State.REVIEW
    assert removals(practice) == 2


def test_what_was_taken_back_elsewhere_stays_published(ours: Computer) -> None:
    withdraw(ours)
    ours.house.recall(TYPE, ID)
    assert sentences(ours.sync()) == ["No longer under review; it stays published."]
    assert ours.record(ID).state is State.PUBLISHED


def test_what_moved_there_is_taken_in_and_asked_about_before_it_is_removed(
    ours: Computer, bo: Computer, practice: PracticeServer
) -> None:
    bo.sync()

    def bo_sends() -> None:
        said(bo, "Bo's text.")
        bo.send(ID)

    report = withdraw(ours, look=first(bo_sends))
    assert became(report) == [What.CONFLICT]
    assert (description(ours), ours.record(ID).removal) == ("Bo's text.", Side.HERE)
    assert (became(ours.sync()), removals(practice)) == ([], 0)
    decide_removal(ours.desk, ID, keep=False)
    assert sentences(ours.sync()) == ["Removal is asked for."]
    assert removals(practice) == 1


def test_a_draft_that_is_known_goes_first(ours: Computer, practice: PracticeServer) -> None:
    said(ours, "A better text.")
    ours.send(ID)
    assert sentences(withdraw(ours)) == ["Removal is asked for."]
    assert ours.house.revisions(TYPE, ID)[0].number == 1
    assert ours.record(ID).mine == ACTIVITY
    texts = [entry.document["description"]["en"] for entry in ours.desk.store.history.of(ID)]
    assert "A better text." in texts
    practice.colleague.give_back(ID, "No.")
    ours.sync()
    assert description(ours) == "Twenty people learn."
    assert became(ours.sync()) == []


def test_what_was_typed_and_never_sent_is_not_thrown_away(ours: Computer, practice: PracticeServer) -> None:
    said(ours, "A draft.")
    ours.send(ID)
    said(ours, "Typed since.")
    assert sentences(withdraw(ours)) == ["Removal is asked for."]
    assert description(ours) == "Typed since."
    practice.colleague.publish(ID)
    assert became(ours.sync()) == [What.CONFLICT]
    assert (ours.record(ID).removal, description(ours)) == (Side.THERE, "Typed since.")


def test_typing_at_that_moment_is_kept(ours: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    said(ours, "A draft.")
    ours.send(ID)
    records = ours.desk.store.records
    real = records.merged

    def merged(*given: Any, **more: Any) -> Any:
        monkeypatch.setattr(records, "merged", real)
        said(ours, "Typed at that moment.")
        return real(*given, **more)

    monkeypatch.setattr(records, "merged", merged)
    assert sentences(withdraw(ours)) == ["Removal is asked for."]
    assert description(ours) == "Typed at that moment."


@pytest.mark.parametrize("call", ["delete_draft", "read", "ask_removal"])
@pytest.mark.parametrize("cut", [broken_line, lost_answer])
def test_a_line_that_breaks_leaves_one_request_in_the_end(
    ours: Computer, practice: PracticeServer, call: str, cut: Instead
) -> None:
    said(ours, "A better text.")
    ours.send(ID)
    submit(ours.desk, ID, Intent.WITHDRAW)
    sync_by(ours, **{call: cut})
    ours.sync()
    assert removals(practice) == 1
    assert (ours.record(ID).state, ours.record(ID).intent) == (State.REVIEW, None)
    assert ours.record(ID).mine == ACTIVITY


def test_an_answer_that_was_lost_and_a_refusal_since_do_not_ask_again(
    ours: Computer, practice: PracticeServer
) -> None:
    withdraw(ours, ask_removal=lost_answer)
    practice.colleague.give_back(ID, "Others build on it.")
    assert sentences(ours.sync()) == ["Ingrid Salas did not remove it: Others build on it."]
    assert removals(practice) == 1
    assert (ours.record(ID).state, ours.record(ID).intent) == (State.REJECTED, None)


def test_while_publication_is_asked_for_removal_waits(ours: Computer, practice: PracticeServer) -> None:
    said(ours, "A better text.")
    ours.send(ID, Intent.PUBLISH)
    report = withdraw(ours)
    assert became(report) == [What.LATER]
    assert "Awa Houngbo asked" in sentences(report)[0]
    practice.colleague.give_back(ID, "Not yet.")
    ours.sync()
    assert ours.record(ID).state is State.REJECTED
    assert removals(practice) == 0


def test_what_was_never_published_cannot_be_removed(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    report = withdraw(ana)
    assert became(report) == [What.FAILED]
    assert "not published" in sentences(report)[0]
    assert ana.record(ID).state is State.SENT


def test_what_is_gone_by_then_needs_no_asking(ours: Computer, bo: Computer, practice: PracticeServer) -> None:
    bo.sync()
    withdraw(ours)

    def granted() -> None:
        practice.colleague.publish(ID)

    report = withdraw(bo, look=first(granted))
    assert became(report)[-1] is What.REMOVED
    assert bo.record(ID).state is State.BIN


def test_a_request_changed_at_that_moment_is_not_made(ours: Computer, practice: PracticeServer) -> None:
    report = withdraw(ours, look=first(lambda: submit(ours.desk, ID, Intent.DRAFT)))
    assert became(report) == []
    assert removals(practice) == 0
    assert became(ours.sync()) == [What.SENT]


def test_the_bin_does_not_take_the_request_out_of_the_queue_but_coming_out_of_it_does(ours: Computer) -> None:
    submit(ours.desk, ID, Intent.WITHDRAW)
    ours.desk.store.records.to_bin([ID], "Ana")
    assert [item.intent for item in ours.desk.store.outbox.waiting()] == [Intent.WITHDRAW]
    ours.desk.store.records.restore([ID], "Ana")
    assert ours.desk.store.outbox.items() == []
    assert ours.record(ID).state is State.PUBLISHED


def test_a_contact_is_removed_at_once(ana: Computer) -> None:
    ana.write(some.contact())
    ana.send(some.FIRST, Intent.PUBLISH)
    report = withdraw(ana, some.FIRST)
    assert (became(report), sentences(report)) == ([What.REMOVED], ["Removed."])
    assert ana.record(some.FIRST).state is State.BIN
    assert became(ana.sync()) == []


def test_a_need_is_removed_at_once(ana: Computer, practice: PracticeServer) -> None:
    ana.write(NEED)
    ana.send(MARK)
    ana.house.publish("bbiRequest", MARK, NEED, ana.record(MARK).server_id)
    practice.colleague.publish(MARK)
    ana.sync()
    report = withdraw(ana, MARK)
    assert (became(report), sentences(report)) == ([What.REMOVED], ["Removed."])
    assert ana.record(MARK).state is State.BIN
    assert became(ana.sync()) == []


def test_what_is_removed_at_once_is_kept_where_something_was_never_sent(ana: Computer) -> None:
    ana.write(some.contact())
    ana.send(some.FIRST, Intent.PUBLISH)
    ana.change(some.FIRST, "lastName", "Sossa")
    withdraw(ana, some.FIRST)
    assert ana.record(some.FIRST).state is State.DRAFT
    assert ana.record(some.FIRST).mine["lastName"] == "Sossa"


def test_what_a_draft_covered_comes_back_as_soon_as_the_draft_is_thrown_away(ours: Computer) -> None:
    said(ours, "A newer text.")
    ours.send(ID)
    assert description(ours) == "A newer text."
    submit(ours.desk, ID, Intent.DELETE)
    report = sync_by(ours)
    assert sentences(report)[0] == "The draft was removed at the clearing-house."
    assert (ours.record(ID).state, ours.record(ID).mine) == (State.PUBLISHED, ACTIVITY)
    assert became(ours.sync()) == []

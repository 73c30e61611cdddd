"""A record comes back with reasons while the person works on: what they did since is neither lost nor sent unread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.operations.sending import hold, submit
from forms.words import say
from sync.errors import Reason, Returned, ServerFault
from sync.phrases import from_json
from sync.practice import PracticeServer
from sync.records import Intent, State
from sync.report import What
from tests.support.given import FakeClock
from tests.support.in_the_way import Instead, first, lost_answer
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, became, description, said, sync_by

_REASON = Reason("title", "Error.Mandatory", say("Give a title."))


def throws_away(computer: Computer) -> Callable[[], object]:
    """Who removes the record for good, if it is there still."""

    def throw_away() -> None:
        if computer.desk.store.records.get(ID):
            computer.desk.store.records.to_bin([ID], "Ana")
            computer.desk.store.records.erase(ID)

    return throw_away


def returned_after(deed: Callable[[], object]) -> Instead:
    """The clearing-house finds fault with the record; something happens just before it says so."""

    def instead(_real: Instead, *given: Any) -> Any:
        if given[1]["title"] != ACTIVITY["title"]:
            return []
        deed()
        return [_REASON]

    return instead


def types_and_asks(computer: Computer) -> Callable[[], object]:
    """Who types on, and asks for publication again."""

    def deed() -> None:
        said(computer, "Typed since.")
        submit(computer.desk, ID, Intent.PUBLISH)

    return deed


def waits(computer: Computer) -> tuple[Intent, bool] | None:
    """What waits of the record, and whether it is held back."""
    item = computer.desk.store.outbox.of(ID)
    return (item.intent, item.held) if item else None


@pytest.mark.parametrize("call", ["look", "save_draft", "check", "publish"])
def test_a_record_thrown_away_for_good_while_it_is_on_its_way_stops_nothing(ana: Computer, call: str) -> None:
    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.PUBLISH)
    submit(ana.desk, MARK, Intent.DRAFT)
    way = returned_after(throws_away(ana)) if call == "check" else first(throws_away(ana))
    report = sync_by(ana, **{call: way})
    assert (report.trouble, became(report)) == (None, [What.SENT])


@pytest.mark.parametrize("lost", [True, False])
def test_nor_while_it_is_asked_how_its_review_ended(
    ana: Computer, practice: PracticeServer, clock: FakeClock, lost: bool
) -> None:
    def asked_later(real: Instead, *given: Any) -> Any:
        clock.advance(minutes=1)
        return lost_answer(real, *given)

    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.PUBLISH)
    sync_by(ana, **({"publish": asked_later} if lost else {}))
    practice.colleague.give_back(ID, "Please name the partners.")
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, verdict=first(throws_away(ana)))
    assert (report.trouble, became(report)) == (None, [What.SENT])


def test_what_is_typed_and_asked_for_again_while_it_is_returned_still_waits(ana: Computer) -> None:
    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.PUBLISH)
    assert became(sync_by(ana, check=returned_after(types_and_asks(ana)))) == [What.FAILED]
    assert (ana.record(ID).state, waits(ana)) == (State.REJECTED, (Intent.PUBLISH, False))
    assert became(ana.sync()) == [What.SENT]
    assert (ana.record(ID).state, description(ana)) == (State.REVIEW, "Typed since.")


def test_a_removal_asked_for_while_it_is_returned_still_waits(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    submit(ana.desk, ID, Intent.PUBLISH)
    remove = returned_after(lambda: ana.desk.store.outbox.put(ID, Intent.DELETE))
    sync_by(ana, check=remove)
    assert waits(ana) == (Intent.DELETE, False)


def test_what_is_returned_before_it_was_sent_is_not_sent_again_by_itself(ana: Computer) -> None:
    def returned(_real: Instead, *_given: Any) -> Any:
        raise Returned([_REASON])

    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    assert became(sync_by(ana, look=returned)) == [What.FAILED]
    assert waits(ana) == (Intent.DRAFT, True)
    assert became(ana.sync()) == []
    assert became(ana.send(ID)) == [What.SENT]


def reviewed(ana: Computer, practice: PracticeServer) -> None:
    """A request is open, something is typed and asked for again, and then the reviewer says no."""
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    types_and_asks(ana)()
    ana.sync()
    practice.colleague.give_back(ID, "Please name the partners.")
    assert became(ana.sync()) == [What.FAILED]


def test_what_waited_when_the_reviewer_said_no_is_held_back_until_it_is_asked_for_anew(
    ana: Computer, practice: PracticeServer
) -> None:
    reviewed(ana, practice)
    assert (ana.record(ID).state, waits(ana)) == (State.REJECTED, (Intent.PUBLISH, True))
    item = ana.desk.store.outbox.of(ID)
    assert item is not None
    assert [str(from_json(one)) for one in item.answer] == ["Please name the partners."]
    assert became(ana.sync()) == []
    assert became(ana.send(ID, Intent.PUBLISH)) == [What.SENT]
    assert (ana.record(ID).state, description(ana)) == (State.REVIEW, "Typed since.")


def test_or_let_go(ana: Computer, practice: PracticeServer) -> None:
    reviewed(ana, practice)
    item = ana.desk.store.outbox.of(ID)
    assert item is not None
    hold(ana.desk, item.number, False)
    assert became(ana.sync()) == [What.SENT]


def test_what_is_typed_and_asked_for_while_it_is_asked_how_the_review_ended_waits_too(
    ana: Computer, practice: PracticeServer
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    assert became(sync_by(ana, verdict=first(types_and_asks(ana)))) == [What.FAILED]
    assert (waits(ana), description(ana)) == ((Intent.PUBLISH, True), "Typed since.")


def test_why_it_was_rejected_is_asked_again_where_the_clearing_house_had_a_fault_of_its_own(
    ana: Computer, practice: PracticeServer
) -> None:
    def fault(_real: Instead, *_given: Any) -> Any:
        raise ServerFault(say("A fault."))

    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    report = sync_by(ana, verdict=fault)
    assert (became(report), report.again) == ([What.LATER], True)
    ana.sync()
    assert ana.record(ID).state is State.REJECTED


def test_a_draft_that_is_to_stay_after_all_is_not_removed(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    said(ana, "Kept after all.")
    ana.desk.store.outbox.put(ID, Intent.DELETE)
    sync_by(ana, look=first(lambda: ana.desk.store.outbox.put(ID, Intent.DRAFT)))
    assert ana.house.look("capacityBuildingInitiative", ID) is not None
    assert became(ana.sync()) == [What.SENT]
    assert (ana.record(ID).state, description(ana)) == (State.SENT, "Kept after all.")


def test_what_is_asked_for_instead_of_a_removal_that_cannot_be_stays_in_the_queue(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    ana.desk.store.outbox.put(ID, Intent.WITHDRAW)
    sync_by(ana, look=first(lambda: ana.desk.store.outbox.put(ID, Intent.DRAFT)))
    assert waits(ana) == (Intent.DRAFT, False)


@pytest.mark.parametrize("call", ["ask_removal", "look"])
def test_a_fault_of_ours_in_a_removal_is_told(ana: Computer, practice: PracticeServer, call: str) -> None:
    def fault(_real: Instead, *_given: Any) -> Any:
        raise KeyError("ours")

    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    submit(ana.desk, ID, Intent.WITHDRAW)
    with pytest.raises(KeyError, match="ours"):
        sync_by(ana, **{call: fault})
    assert waits(ana) == (Intent.WITHDRAW, False)

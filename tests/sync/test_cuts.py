"""Lines that break, powers that fail, people who go on typing: nothing is lost, done twice or asked in vain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.operations.sending import submit, take_out
from desktop_app.operations.settling import all_mine, settle
from desktop_app.operations.synchronizing import sync_now
from forms.kinds import Document
from forms.words import say
from sync.client.port import Stopped
from sync.engine import synchronize
from sync.errors import NotAClearingHouse, NotAllowed, Trouble, Unreachable
from sync.practice import PracticeServer
from sync.practice.models import Version
from sync.records import Intent, Record, Remote, State
from sync.report import Report, What
from tests.support.given import FakeClock
from tests.support.in_the_way import broken_line, first, in_the_way, lost_answer
from tests.support.two_computers import ACTIVITY, NEED, Computer

ID = str(ACTIVITY["header"]["identifier"])
MARK = str(NEED["meta"]["mark"])
OTHERS = [f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9" for number in range(1, 13)]


def became(report: Report) -> list[What]:
    """What became of the records, in order."""
    return [result.what for result in report.results]


def named(identifier: str) -> Document:
    """An activity of this name."""
    return {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": identifier}}


def said(computer: Computer, text: str) -> Record:
    """The description is changed here."""
    return computer.change(ID, "description", {"en": text})


def description(computer: Computer) -> str:
    """The description as it is here."""
    return str(computer.record(ID).mine["description"]["en"])


def sync_by(computer: Computer, **calls: Any) -> Report:
    """Synchronize with something in the way; what broke stands in the report."""
    return synchronize(computer.desk.store, in_the_way(computer.house, **calls))


def shared(ana: Computer, *others: Computer) -> None:
    """Ana's record is on all computers."""
    ana.write(ACTIVITY)
    ana.send(ID)
    for other in others:
        other.sync()


# Answers that are lost


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
    assert ana.record(ID).state is State.RETURNED
    assert "Please name the partners." in str(ana.record(ID).reasons)


# How a review ended


@pytest.mark.parametrize("cut", [broken_line, lost_answer])
def test_why_a_record_was_returned_is_told_though_the_line_broke_when_it_was_asked(
    ana: Computer, practice: PracticeServer, cut: Any
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    assert isinstance(sync_by(ana, verdict=cut).trouble, Unreachable)
    ana.sync()
    assert ana.record(ID).state is State.RETURNED


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
        State.RETURNED,
        "Written while it was under review.",
    )


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
    assert bo.record(ID).state is State.RETURNED
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


# People who go on working


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


def test_what_is_held_back_while_others_are_sent_is_not_sent(ana: Computer, bo: Computer) -> None:
    ana.write(NEED)
    ana.write(ACTIVITY)
    submit(ana.desk, MARK, Intent.DRAFT)
    item = submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=first(lambda: ana.desk.store.outbox.hold(item.number, True)))
    assert became(bo.sync()) == [What.RECEIVED]


def test_a_record_thrown_away_for_good_while_it_is_on_its_way_stops_nothing(ana: Computer) -> None:
    def throw_away() -> None:
        ana.desk.store.records.to_bin([ID], "Ana")
        ana.desk.store.records.erase(ID)

    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.PUBLISH)
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, save_draft=first(lambda: throw_away() if ana.desk.store.records.get(ID) else None))
    assert (report.trouble, became(report)) == (None, [What.SENT])


def test_what_was_sent_is_known_though_it_was_taken_out_of_the_queue_meanwhile(ana: Computer) -> None:
    shared(ana)
    said(ana, "Sent.")
    item = submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, save_draft=first(lambda: take_out(ana.desk, item.number)))
    said(ana, "Bettered since.")
    assert became(ana.sync()) == []
    assert ana.record(ID).state is State.DRAFT


# Conflicts


def _both_say(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(ana, "Ana's text.")
    said(bo, "Bo's text.")
    ana.send(ID)
    assert became(bo.send(ID)) == [What.CONFLICT]


def test_a_conflict_ends_when_they_come_round_to_mine(ana: Computer, bo: Computer) -> None:
    _both_say(ana, bo)
    said(ana, "Bo's text.")
    ana.send(ID)
    bo.sync()
    assert not bo.record(ID).conflicts
    assert bo.record(ID).state is State.SENT


def test_a_conflict_ends_when_theirs_is_typed_here(ana: Computer, bo: Computer) -> None:
    _both_say(ana, bo)
    assert said(bo, "Ana's text.").conflicts == ()


def test_mine_in_a_conflict_is_what_was_typed_last(ana: Computer, bo: Computer) -> None:
    _both_say(ana, bo)
    said(bo, "Bo's better text.")
    ana.change(ID, "totalBudget", "9000")
    ana.send(ID)
    bo.sync()
    assert all_mine(bo.desk, ID).mine["description"] == {"en": "Bo's better text."}


def test_a_question_in_conflict_as_a_whole_is_not_asked_in_parts_too(ana: Computer, bo: Computer) -> None:
    _both_say(ana, bo)
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


# Records that go, and come back


def test_a_record_that_was_removed_and_made_anew_comes_out_of_the_bin(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    ana.house.delete_draft("capacityBuildingInitiative", ID)
    bo.sync()
    assert bo.record(ID).state is State.BIN
    said(ana, "Made anew.")
    ana.sync()
    ana.send(ID)
    assert became(bo.sync()) == [What.RECEIVED]
    assert (bo.record(ID).state, description(bo)) == (State.SENT, "Made anew.")


def test_a_record_in_the_bin_follows_theirs_and_stays_there(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    bo.desk.store.records.to_bin([ID], "Bo")
    said(ana, "Ana's text.")
    ana.send(ID)
    bo.sync()
    assert (bo.record(ID).state, description(bo)) == (State.BIN, "Ana's text.")


def test_a_record_removed_between_two_looks_is_not_made_anew_unasked(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    submit(bo.desk, ID, Intent.DRAFT)
    said(ana, "Ana's text.")

    def send_and_remove() -> None:
        ana.house.delete_draft("capacityBuildingInitiative", ID)

    report = sync_by(bo, look=first(lambda: ana.send(ID)), read=first(send_and_remove))
    assert became(report) == [What.FAILED]
    assert (bo.record(ID).state, description(bo)) == (State.RETURNED, "Bo's text.")


def test_where_most_records_are_gone_at_once_none_is_hidden(ana: Computer) -> None:
    for name in OTHERS:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    ana.sync()
    for name in OTHERS:
        ana.house.delete_draft("capacityBuildingInitiative", name)
    assert became(ana.sync()) == [What.REMOVED] * len(OTHERS)
    assert {ana.record(name).state for name in OTHERS} == {State.RETURNED}
    assert became(ana.send(OTHERS[0])) == [What.SENT]


def test_a_clearing_house_that_went_back_takes_nothing_newer_away(
    ana: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    shared(ana)
    clock.advance(hours=1)
    said(ana, "Newer.")
    ana.send(ID)
    _restore_backup(practice)
    assert became(ana.sync()) == [What.MERGED]
    assert (ana.record(ID).state, description(ana)) == (State.DRAFT, "Newer.")
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
    assert became(report)[-1] is (What.FAILED if moved else What.SENT)
    assert ana.record(ID).state is (State.SENT if moved else State.BIN)
    assert not ana.desk.store.outbox.items()


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


# One that fails, and all the others


def breaking(name: str, trouble: Callable[[], Trouble]) -> Any:
    """The line breaks at the record of this name, every time."""

    def instead(real: Any, *given: Any) -> Any:
        if given[1] == name:
            raise trouble()
        return real(*given)

    return instead


@pytest.mark.parametrize("kind", [Unreachable, NotAClearingHouse])
def test_a_record_at_which_the_line_breaks_does_not_hold_up_the_others(
    ana: Computer, kind: type[Trouble]
) -> None:
    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.DRAFT)
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, save_draft=breaking(ID, lambda: kind(say("The line broke."))))
    assert (report.trouble, became(report)) == (None, [What.LATER, What.SENT])
    assert ana.record(ID).state is State.WAITING


def test_a_line_that_breaks_twice_in_a_row_is_broken(ana: Computer) -> None:
    names = OTHERS[:3]
    for name in names:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    tried: list[str] = []

    def save(_real: Any, _type: str, name: str, *_given: Any) -> Any:
        tried.append(name)
        raise Unreachable(say("The line broke."))

    report = sync_by(ana, save_draft=save)
    assert isinstance(report.trouble, Unreachable)
    assert tried == names[:2]


def test_a_line_that_is_gone_is_not_tried_for_each_record(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.DRAFT)
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, look=broken_line, account=broken_line)
    assert (type(report.trouble), became(report)) == (Unreachable, [])


def test_a_full_disk_does_not_silence_the_report(ana: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: Any) -> None:
        raise Trouble(say("The disk is full."))

    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    monkeypatch.setattr(ana.desk.store.journal, "add", full)
    report = synchronize(ana.desk.store, ana.house)
    assert became(report) == [What.SENT]
    assert "disk is full" in str(report.trouble)


@pytest.mark.parametrize(("trouble", "stopped"), [(Unreachable(say("Broken.")), False), (Stopped(), True)])
def test_lists_of_terms_that_cannot_be_fetched_do_not_silence_the_report(
    ana: Computer, trouble: Trouble, stopped: bool
) -> None:
    def broken(*_given: Any) -> Any:
        raise trouble

    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    report = sync_now(ana.desk, in_the_way(ana.house, vocabularies=broken))
    assert became(report) == [What.SENT]
    assert (report.trouble, report.stopped) == (None if stopped else trouble, stopped)

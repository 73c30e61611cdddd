"""Two computers and a clearing-house come into step, and no text of anybody is lost."""

from __future__ import annotations

from desktop_app.operations.settling import all_mine, all_theirs, decide_removal
from sync.practice import PracticeServer
from sync.pull import Pull
from sync.records import Intent, Remote, Stamp, Standing, State
from sync.report import Report, What
from tests.support.two_computers import ACTIVITY, NEED, Computer

ID = str(ACTIVITY["header"]["identifier"])
MARK = str(NEED["meta"]["mark"])


def became(report: Report) -> list[What]:
    """What became of the records, in order."""
    return [result.what for result in report.results]


def test_a_draft_sent_from_one_computer_arrives_on_the_other_to_the_letter(
    ana: Computer, bo: Computer
) -> None:
    ana.write(ACTIVITY)
    assert became(ana.send(ID)) == [What.SENT]
    assert ana.record(ID).state is State.SENT
    assert became(bo.sync()) == [What.RECEIVED]
    assert bo.record(ID).mine == ACTIVITY


def test_nothing_to_do_is_said_by_saying_nothing(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    assert became(ana.sync()) == []


def test_what_is_not_queued_is_not_sent(ana: Computer, bo: Computer) -> None:
    ana.write(ACTIVITY)
    assert became(ana.sync()) == []
    assert became(bo.sync()) == []


def test_changes_of_different_answers_meet_without_asking(ana: Computer, bo: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    ana.change(ID, "totalBudget", "25000")
    bo.change(ID, "description", {"en": "Twenty-five people learn."})
    ana.send(ID)
    report = bo.send(ID)
    assert became(report) == [What.MERGED, What.SENT]
    ana.sync()
    for computer in (ana, bo):
        assert computer.record(ID).mine["totalBudget"] == "25000"
        assert computer.record(ID).mine["description"] == {"en": "Twenty-five people learn."}
        assert computer.record(ID).mine["somethingOld"] == ACTIVITY["somethingOld"]


def test_the_same_answer_changed_twice_is_a_conflict_that_can_be_settled_with_mine(
    ana: Computer, bo: Computer
) -> None:
    _both_change_the_description(ana, bo)
    (conflict,) = bo.record(ID).conflicts
    assert (conflict.base, conflict.mine, conflict.theirs) == (
        "Twenty people learn.",
        "Bo's text.",
        "Ana's text.",
    )
    settled = all_mine(bo.desk, ID)
    assert settled.state is State.WAITING
    assert became(bo.sync()) == [What.SENT]
    ana.sync()
    assert ana.record(ID).mine["description"] == {"en": "Bo's text."}
    texts = [entry.document["description"]["en"] for entry in bo.desk.store.history.of(ID)]
    assert "Ana's text." in texts


def test_a_conflict_settled_with_theirs_leaves_nothing_to_send(ana: Computer, bo: Computer) -> None:
    _both_change_the_description(ana, bo)
    settled = all_theirs(bo.desk, ID)
    assert settled.mine["description"] == {"en": "Ana's text."}
    assert not settled.conflicts
    bo.sync()
    assert bo.record(ID).state is State.SENT
    texts = [entry.document["description"]["en"] for entry in bo.desk.store.history.of(ID)]
    assert "Bo's text." in texts


def test_an_open_conflict_does_not_hold_up_the_others(ana: Computer, bo: Computer) -> None:
    _both_change_the_description(ana, bo)
    bo.write(NEED)
    assert became(bo.send(MARK)) == [What.SENT]
    assert bo.record(ID).state is State.CONFLICT


def test_a_settled_conflict_does_not_come_back(ana: Computer, bo: Computer) -> None:
    _both_change_the_description(ana, bo)
    all_mine(bo.desk, ID)
    bo.sync()
    ana.sync()
    assert became(bo.sync()) == []
    assert not bo.record(ID).conflicts


def test_publication_is_asked_for_and_granted(ana: Computer, practice: PracticeServer) -> None:
    ana.write(ACTIVITY)
    assert became(ana.send(ID, Intent.PUBLISH)) == [What.SENT]
    assert ana.record(ID).state is State.REVIEW
    practice.colleague.publish(ID)
    assert became(ana.sync()) == [What.RECEIVED]
    assert ana.record(ID).state is State.PUBLISHED


def test_a_returned_record_tells_why(ana: Computer, practice: PracticeServer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.give_back(ID, "Please name the partners.")
    ana.sync()
    record = ana.record(ID)
    assert record.state is State.REJECTED
    assert "Please name the partners." in str(record.reasons)


def test_a_change_of_a_record_under_review_waits_until_the_review_is_over(
    ana: Computer, practice: PracticeServer
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    ana.change(ID, "totalBudget", "9000")
    assert became(ana.send(ID)) == [What.LATER]
    practice.colleague.publish(ID)
    assert What.SENT in became(ana.sync())
    assert ana.record(ID).mine["totalBudget"] == "9000"


def test_a_need_is_sent_once_and_keeps_its_own_mark(ana: Computer, bo: Computer) -> None:
    ana.write(NEED)
    ana.send(MARK)
    ana.change(MARK, "title", {"en": "Bar-coding laboratory"})
    ana.send(MARK)
    bo.sync()
    assert bo.record(MARK).mine["title"] == {"en": "Bar-coding laboratory"}
    assert bo.record(MARK).server_id == ana.record(MARK).server_id != ""


def test_after_a_lost_answer_nothing_is_sent_twice(ana: Computer, bo: Computer) -> None:
    """The server did the work, the answer never came: what is there is recognised as ours."""
    ana.write(NEED)
    submit_item = ana.desk.store.outbox.put(MARK, Intent.DRAFT)
    document = ana.record(MARK).mine
    ana.desk.store.outbox.begin(submit_item.number, document)
    ana.house.save_draft("bbiRequest", MARK, document)
    ana.sync()
    assert not ana.desk.store.outbox.items()
    bo.sync()
    assert len(bo.desk.store.records.stamps()) == 1


def test_a_record_deleted_there_and_edited_here_is_kept(ana: Computer, bo: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    ana.house.delete_draft("capacityBuildingInitiative", ID)
    bo.change(ID, "totalBudget", "5000")
    report = bo.sync()
    assert became(report) == [What.CONFLICT]
    assert bo.record(ID).mine["totalBudget"] == "5000"
    assert not bo.record(ID).binned
    decide_removal(bo.desk, ID, keep=True)
    assert became(bo.send(ID)) == [What.SENT]


def test_a_record_deleted_there_and_untouched_here_goes_to_the_bin(ana: Computer, bo: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    ana.house.delete_draft("capacityBuildingInitiative", ID)
    bo.sync()
    assert bo.record(ID).state is State.BIN


def test_what_is_nested_without_end_there_is_left_out_and_said(ana: Computer) -> None:
    deep: object = "bottom"
    for _ in range(150):
        deep = [deep]
    stamp = Stamp("2025-03-14T09:30:00.000Z", 0, Standing.DRAFT)
    remote = Remote(ID, "capacityBuildingInitiative", stamp, ACTIVITY | {"z": deep})
    report = Report()
    pull = Pull(ana.desk.store, ana.house, report, lambda _phrase, _done, _total: None, lambda: False)
    assert pull.take(remote) is None
    assert became(report) == [What.FAILED]
    assert ana.desk.store.records.get(ID) is None


def test_stopping_keeps_what_was_done_and_the_rest_waits(ana: Computer) -> None:
    from sync.engine import synchronize

    ana.write(ACTIVITY)
    ana.desk.store.outbox.put(ID, Intent.DRAFT)
    report = synchronize(ana.desk.store, ana.house, stopped=lambda: True)
    assert report.stopped
    assert ana.record(ID).state is State.WAITING
    assert became(ana.sync()) == [What.SENT]


def _both_change_the_description(ana: Computer, bo: Computer) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    ana.change(ID, "description", {"en": "Ana's text."})
    bo.change(ID, "description", {"en": "Bo's text."})
    ana.send(ID)
    assert became(bo.send(ID)) == [What.CONFLICT]

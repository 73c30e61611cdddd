"""What is newer here than at a clearing-house that went back waits, held back, and is let go all at once or singly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.operations.offering import offer_again, to_offer
from desktop_app.operations.sending import hold, submit, take_out
from desktop_app.operations.settling import decide_removal
from desktop_app.queue.lines import queue_of
from desktop_app.queue.moves import hold_all, put_back, take_all_out
from desktop_app.synchronizing.outcome import outcome
from sync.phrases import from_json
from sync.practice import PracticeServer
from sync.practice.database.models import Version
from sync.records import Intent, Side, State
from sync.report import Report, What
from tests.support.given import FakeClock
from tests.support.in_the_way import broken_line
from tests.support.two_computers import Computer
from tests.sync.given import ID, OTHERS, became, description, in_step, said, sync_by

TYPE = "capacityBuildingInitiative"


def notes(report: Report) -> list[str]:
    """What is said of the whole."""
    return [str(note) for note in report.notes]


def restore_backup(practice: PracticeServer, gone: Computer, *names: str) -> None:
    """One draft is again what it was an hour ago; these were not made then."""
    with practice.house.database.writing() as session:
        for version in session.query(Version).all():
            if "Newer." in version.text:
                version.text = version.text.replace("Newer.", "Twenty people learn.")
                version.updated_on = version.created_on
    for name in names:
        gone.house.delete_draft(TYPE, name)


@pytest.fixture
def older(ana: Computer, practice: PracticeServer, clock: FakeClock) -> Computer:
    """Ana's computer; the clearing-house knows her change no longer, nor the record that she made after it."""
    in_step(ana, ID)
    clock.advance(hours=1)
    said(ana, "Newer.")
    ana.send(ID)
    in_step(ana, OTHERS[0])
    restore_backup(practice, ana, OTHERS[0])
    return ana


def test_what_is_newer_here_is_offered_again_all_at_once(older: Computer) -> None:
    report = older.sync()
    assert became(report) == [What.MERGED, What.CONFLICT]
    assert ["went back to an earlier state" in note for note in notes(report)] == [True]
    assert "went back to an earlier state" in outcome(report)
    assert report.needs_a_person()
    assert [row.identifier for row in to_offer(older.desk)] == [ID]
    (item,) = older.desk.store.outbox.items()
    assert (item.identifier, item.held, older.record(ID).state) == (ID, True, State.WAITING)
    assert "newer here than at the clearing-house" in str(from_json(item.answer[0]))
    assert became(older.sync()) == []
    assert offer_again(older.desk) == 1
    assert to_offer(older.desk) == []
    assert became(older.sync()) == [What.SENT]
    assert (older.record(ID).state, description(older)) == (State.SENT, "Newer.")


def test_what_is_newer_here_goes_when_it_is_let_go_in_the_queue(older: Computer) -> None:
    older.sync()
    (item,) = older.desk.store.outbox.items()
    hold(older.desk, item.number, False)
    assert to_offer(older.desk) == []
    assert older.desk.store.outbox.items()[0].answer == ()
    assert became(older.sync()) == [What.SENT]


def test_what_is_newer_here_and_taken_out_of_the_queue_is_still_offered(older: Computer) -> None:
    older.sync()
    (item,) = older.desk.store.outbox.items()
    take_out(older.desk, item.number)
    assert older.record(ID).state is State.DRAFT
    assert offer_again(older.desk) == 1
    assert became(older.sync()) == [What.SENT]


def test_what_is_taken_out_and_put_back_waits_again_with_its_reason_and_is_offered_as_before(
    older: Computer,
) -> None:
    older.sync()
    (line,) = queue_of(older.desk).waiting
    put_back(older.desk, take_all_out(older.desk, [line]))
    (again,) = queue_of(older.desk).waiting
    assert replace(again, number=line.number) == line
    assert [row.identifier for row in to_offer(older.desk)] == [ID]
    hold_all(older.desk, [again], held=False)
    assert became(older.sync()) == [What.SENT]


def test_what_was_queued_anew_meanwhile_is_not_put_back_over_it(older: Computer) -> None:
    older.sync()
    taken = take_all_out(older.desk, queue_of(older.desk).waiting)
    submit(older.desk, ID, Intent.PUBLISH)
    put_back(older.desk, taken)
    (item,) = older.desk.store.outbox.items()
    assert (item.intent, item.held) == (Intent.PUBLISH, False)


def test_what_waited_already_goes_by_itself_over_the_older_version(older: Computer) -> None:
    said(older, "Newest.")
    submit(older.desk, ID, Intent.DRAFT)
    report = older.sync()
    assert became(report) == [What.MERGED, What.CONFLICT, What.SENT]
    assert str(report.results[0].phrase).endswith("Yours is kept here.")
    assert (to_offer(older.desk), older.record(ID).state) == ([], State.SENT)


def test_even_one_unedited_record_is_asked_about_where_it_went_back(older: Computer) -> None:
    older.sync()
    assert older.record(OTHERS[0]).removal is Side.THERE
    decide_removal(older.desk, OTHERS[0], keep=True, send=True)
    report = older.sync()
    assert (became(report), notes(report)) == ([What.SENT], [])


def test_the_doubt_lasts_until_a_run_has_been_through(older: Computer) -> None:
    assert became(sync_by(older, look=broken_line)) == [What.MERGED, What.LATER]
    assert notes(older.sync()) != []
    assert older.record(OTHERS[0]).removal is Side.THERE
    assert notes(older.sync()) == []

"""What made users of other programs angry, in the open; each row of the list is a test that it does not happen here.

The docstrings name where it happened: the tracker of the program and the number of the issue there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.operations.sending import hold, submit, take_out
from desktop_app.operations.settling import all_mine, all_theirs, decide_removal
from desktop_app.operations.synchronizing import sync_now
from forms.words import say
from sync.budget import Budget
from sync.client.visitor import Visitor
from sync.cost import cost_of_next
from sync.engine import synchronize
from sync.errors import Busy, Unreachable
from sync.practice import PracticeServer
from sync.records import Intent, Remote, Side, Stamp, State
from sync.report import What
from sync.retrying import BETWEEN_RUNS, mends_itself
from tests.support.faulty_line import PowerCut, power_before_write
from tests.support.given import FakeClock
from tests.support.in_the_way import Instead, first, lost_answer
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, OTHERS, became, both_say, description, named, said, shared, sync_by

TYPE = "capacityBuildingInitiative"
BROKE = say("The line broke.")


def there(computer: Computer, identifier: str = ID) -> Remote:
    """The record as it is at the clearing-house; it must be there."""
    found = computer.house.read(computer.record(identifier).record_type, identifier)
    assert found is not None
    return found


def test_every_saved_edit_is_there_or_in_the_queue_or_in_the_conflict_list(
    ana: Computer, bo: Computer
) -> None:
    """QField #4033, #7479; joplin #883: work gone after a synchronization."""
    shared(ana, bo)
    for number in range(3):
        said(ana, f"Ana {number}.")
        said(bo, f"Bo {number}.")
        for computer in (ana, bo):
            if not computer.record(ID).conflicts:
                submit(computer.desk, ID, Intent.DRAFT)
            sync_by(computer, save_draft=lost_answer if number == 1 else lambda real, *given: real(*given))
            mine = description(computer)
            waits = computer.desk.store.outbox.of(ID) is not None
            open_ = [one.mine for one in computer.record(ID).conflicts]
            kept = [entry.document["description"]["en"] for entry in computer.desk.store.history.of(ID)]
            assert mine == there(computer).document["description"]["en"] or waits or mine in open_  # type: ignore[index]
            assert mine in kept


def test_success_is_told_only_of_what_is_there(ana: Computer) -> None:
    """cht-core #8303; joplin PR 15262: "success" shown on failure."""
    for name in OTHERS[:3]:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)

    def sometimes(real: Instead, *given: Any) -> Any:
        if given[1] == OTHERS[1]:
            raise Busy(None) from None
        return real(*given)

    report = sync_by(ana, save_draft=sometimes)
    sent = {result.identifier for result in report.results if result.what is What.SENT}
    assert sent == {name for name in OTHERS[:3] if ana.house.look(TYPE, name)}
    assert report.needs_a_person()
    assert isinstance(report.trouble, Busy)


def test_a_lost_answer_makes_no_duplicates(ana: Computer, bo: Computer) -> None:
    """Survey123 #305 (eight copies); formhub #678; kobocat #470: duplicates after a time-out."""
    ana.write(ACTIVITY)
    ana.write(NEED)
    for name in (ID, MARK):
        submit(ana.desk, name, Intent.DRAFT)
    for _ in range(8):
        sync_by(ana, save_draft=lost_answer)
    ana.sync()
    assert became(bo.sync()) == [What.RECEIVED, What.RECEIVED]


def test_one_bad_record_does_not_block_the_others(ana: Computer, bo: Computer) -> None:
    """commcare-android #1807; QFieldCloud #154: one bad record blocks all."""

    def bad(real: Instead, *given: Any) -> Any:
        if given[1] == OTHERS[0]:
            raise Unreachable(BROKE)
        return real(*given)

    for name in OTHERS[:4]:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    report = sync_by(ana, save_draft=bad)
    assert became(report) == [What.LATER, What.SENT, What.SENT, What.SENT]
    assert became(bo.sync()) == [What.RECEIVED] * 3


def test_the_queue_never_stops_being_tried(ana: Computer, practice: PracticeServer) -> None:
    """powersync-swift #179; kolibri #8340: the queue stops retrying."""
    visitor = Visitor(practice.address)
    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    visitor.be_unkind(["busy,wait=90"])
    for failures in range(1, 30):
        report = synchronize(ana.desk.store, ana.house)
        assert mends_itself(report.trouble)
        assert 90.0 <= BETWEEN_RUNS.wait(failures, lambda: 0.99, 90.0) <= 90.0 + BETWEEN_RUNS.base_seconds
        assert ana.record(ID).state is State.WAITING
    visitor.be_kind()
    visitor.close()
    assert became(ana.sync()) == [What.SENT]


@pytest.mark.parametrize("way", [all_mine, all_theirs])
def test_a_conflict_that_is_settled_does_not_return(ana: Computer, bo: Computer, way: Any) -> None:
    """kinto.js #788; zotero #2852; QField #5205: a conflict that cannot be settled, or returns."""
    both_say(ana, bo)
    way(bo.desk, ID)
    for computer in (bo, ana, bo, ana):
        submit(computer.desk, ID, Intent.DRAFT)
        computer.sync()
        assert not computer.record(ID).conflicts
    assert description(ana) == description(bo) == ("Bo's text." if way is all_mine else "Ana's text.")


@pytest.mark.parametrize("days", [-20_000, 9_000])
def test_no_clock_decides_who_is_right(ana: Computer, bo: Computer, clock: FakeClock, days: int) -> None:
    """CSPro; QFieldCloud's default; joplin #13611: a conflict decided silently, or by a clock."""
    shared(ana, bo)
    said(ana, "Ana's text.")
    ana.send(ID)
    clock.advance(days=days)
    said(bo, "Bo's text.")
    clock.advance(days=-days)
    assert became(bo.send(ID)) == [What.CONFLICT]
    (conflict,) = bo.record(ID).conflicts
    assert (conflict.mine, conflict.theirs) == ("Bo's text.", "Ana's text.")


def test_delete_against_edit_is_asked_and_the_edit_is_kept(ana: Computer, bo: Computer) -> None:
    """joplin #9148; pouchdb #6666: a deletion there takes an edit here away."""
    shared(ana, bo)
    said(bo, "Bo's text.")
    ana.house.delete_draft(TYPE, ID)
    assert became(bo.sync()) == [What.CONFLICT]
    assert (bo.record(ID).removal, description(bo), bo.record(ID).binned) == (
        Side.THERE,
        "Bo's text.",
        False,
    )
    decide_removal(bo.desk, ID, keep=True, send=True)
    assert became(bo.sync()) == [What.SENT]


@pytest.mark.parametrize("call", ["look", "save_draft"])
def test_edits_made_while_it_runs_are_not_overwritten_by_the_echo(
    ana: Computer, bo: Computer, call: str
) -> None:
    """azure-mobile-apps #817: edits made while a synchronization runs are overwritten by the echo."""
    shared(ana, bo)
    said(ana, "Sent.")
    submit(ana.desk, ID, Intent.DRAFT)
    sync_by(ana, **{call: first(lambda: said(ana, "Typed meanwhile."))})
    assert description(ana) == "Typed meanwhile."
    ana.sync()
    bo.sync()
    assert description(bo) == "Typed meanwhile."


def test_a_file_is_there_before_the_record_that_names_it(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    """collect #6522; QField #2267: lost drafts, and a row that is written before its file."""
    source = tmp_path / "report.pdf"
    source.write_bytes(b"Seeds, step by step. " * 2000)
    url = ana.desk.store.files.add(source).url
    ana.write({**ACTIVITY, "relevantDocuments": [{"url": url, "name": "Report", "language": "en"}]})
    submit(ana.desk, ID, Intent.DRAFT)
    done: list[str] = []

    def noted(name: str) -> Instead:
        def instead(real: Instead, *given: Any) -> Any:
            done.append(name)
            return real(*given)

        return instead

    for at in (1, 2):
        with pytest.raises(PowerCut), power_before_write(ana.desk.store, at):
            synchronize(ana.desk.store, ana.house)
    report = sync_by(ana, upload=noted("file"), save_draft=noted("record"))
    assert became(report) == [What.SENT]
    assert done[-1] == "record"
    assert url not in str(there(ana).document)


def test_a_synchronization_that_was_cut_goes_on_where_it_was(ana: Computer, bo: Computer) -> None:
    """kolibri #7372, #7270: it starts from nothing again, and the database grows."""
    for name in OTHERS:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    ana.sync()

    def cut(real: Instead, *given: Any) -> Any:
        for number, remote in enumerate(real(*given)):
            if number == 7:
                raise Unreachable(BROKE)
            yield remote

    assert became(sync_by(bo, changes=cut)) == [What.RECEIVED] * 7
    assert became(bo.sync()) == [What.RECEIVED] * (len(OTHERS) - 7)
    assert [len(bo.desk.store.history.of(name)) for name in OTHERS] == [1] * len(OTHERS)


def test_a_server_that_was_restored_from_a_backup_wipes_nothing_newer(
    ana: Computer, practice: PracticeServer
) -> None:
    """cht-core #8093; nextcloud/desktop #1015: a server restored from a backup wipes newer work."""
    visitor = Visitor(practice.address)
    shared(ana)
    visitor.be_unkind(["keep-backup"])
    said(ana, "Newer than the backup.")
    ana.send(ID)
    ana.write(named(OTHERS[0]))
    ana.send(OTHERS[0])
    visitor.be_unkind(["backup"])
    visitor.close()
    ana.house.sign_in(practice.accounts[0].email, practice.accounts[0].password)
    ana.sync()
    assert description(ana) == "Newer than the backup."
    assert (ana.record(OTHERS[0]).binned, ana.record(OTHERS[0]).mine) == (False, named(OTHERS[0]))


def test_what_waits_can_be_seen_and_held_back(ana: Computer) -> None:
    """azure-mobile-apps #2: what waits cannot be seen or held back."""
    for name in OTHERS[:3]:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    items = ana.desk.store.outbox.items()
    assert [item.identifier for item in items] == OTHERS[:3]
    assert all(item.size > 0 for item in items)
    hold(ana.desk, items[0].number, True)
    take_out(ana.desk, items[1].number)
    assert became(ana.sync()) == [What.SENT]
    assert [item.identifier for item in ana.desk.store.outbox.items()] == [OTHERS[0]]
    hold(ana.desk, items[0].number, False)
    assert became(ana.sync()) == [What.SENT]


def test_a_mark_is_never_kept_before_what_it_stands_for(ana: Computer, bo: Computer) -> None:
    """pouchdb #1240: the checkpoint is stored before the documents."""
    shared(ana, bo)
    said(ana, "Ana's text.")
    ana.send(ID)
    kept: list[tuple[Stamp | None, str]] = []
    for at in range(1, 4):
        try:
            with power_before_write(bo.desk.store, at):
                bo.sync()
        except PowerCut:
            kept.append((bo.record(ID).stamp, description(bo)))
    bo.sync()
    old = [text for stamp, text in kept if stamp != there(ana).stamp]
    new = [text for stamp, text in kept if stamp == there(ana).stamp]
    assert (set(old), set(new) <= {"Ana's text."}) == ({"Twenty people learn."}, True)
    assert description(bo) == "Ana's text."


def test_what_it_will_cost_is_told_before_and_can_be_limited(ana: Computer) -> None:
    """Nobody offers it: how much will this cost me?"""
    ana.write(ACTIVITY)
    ana.sync()
    submit(ana.desk, ID, Intent.DRAFT)
    told = cost_of_next(ana.desk.store, Budget())
    assert (told.items, told.up > 0) == (1, True)
    report = sync_now(ana.desk, ana.house, budget=Budget(most=100))
    assert (report.spent, ana.record(ID).state) == (True, State.WAITING)
    assert became(ana.sync()) == [What.SENT]

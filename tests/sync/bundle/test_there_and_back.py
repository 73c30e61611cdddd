"""From a computer without a connection to the clearing-house by way of another, and back: all equal in the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from forms.documents import new_document
from forms.kinds import Document
from forms.registry import FORMS
from forms.spec import Form
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, SECRETARIAT
from sync.records import Intent, Origin, Record, Side, State
from sync.report import What
from tests.support.random_records import common
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.bundle.given import answered, bundle, carried, queue, receipt, take, waits
from tests.sync.given import ID, MARK, became, description, said, shared


def agreed(record: Record) -> tuple[object, ...]:
    """All that both computers must know alike of a record."""
    return common(record.mine), record.stamp, record.state, record.server_id, record.conflicts


def is_in_step(bo: Computer, ana: Computer, identifier: str) -> bool:
    """Whether nothing waits and both know the same of the record."""
    return not waits(bo, identifier) and agreed(bo.record(identifier)) == agreed(ana.record(identifier))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_a_record_of_every_type_goes_there_and_comes_back_as_sent(
    form: Form, computer: Callable[[str], Computer], bo: Computer, tmp_path: Path
) -> None:
    handed_over = form.record_type == "caseStudy"
    ana = computer(SECRETARIAT if handed_over else FOCAL_POINT)
    identifier = "3A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"
    document = {**new_document(form, identifier, "en", "bj"), "somethingOld": {"kept": ["to", "the letter"]}}
    bo.desk.store.records.save(form.record_type, identifier, document, origin=Origin.TYPED, who="Bo")
    queue(bo, identifier)
    assert became(carried(bo, ana, tmp_path)) == [What.RECEIVED]
    assert ana.record(identifier).mine == bo.record(identifier).mine
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(identifier).state is State.SENT
    assert is_in_step(bo, ana, identifier)
    assert handed_over or bo.sync().results == [], "a draft of the Secretariat cannot be seen by others"


def test_publication_is_asked_for_from_there_and_how_far_it_came_is_known_here(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID, Intent.PUBLISH)
    carried(bo, ana, tmp_path)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).state is State.REVIEW
    assert is_in_step(bo, ana, ID)
    practice.colleague.publish(ID)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).state is State.PUBLISHED
    assert is_in_step(bo, ana, ID)


def test_what_the_reviewer_returned_is_read_here_and_not_sent_again_by_itself(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID, Intent.PUBLISH)
    carried(bo, ana, tmp_path)
    ana.sync()
    early = receipt(ana, bo, tmp_path / "early.focal").path
    practice.colleague.give_back(ID, "Say where.")
    ana.sync()
    late = receipt(ana, bo, tmp_path / "late.focal").path
    for path in (late, early, late):
        take(bo, path)
        record = bo.record(ID)
        assert record.state is State.REJECTED
        assert not waits(bo, ID)
        (reason,) = record.reasons
        assert reason["phrase"]["values"]["reason"] == "Say where."


def test_the_same_is_asked_for_again_after_it_was_returned(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID, Intent.PUBLISH)
    carried(bo, ana, tmp_path)
    ana.sync()
    practice.colleague.give_back(ID, "Say where.")
    ana.sync()
    answered(ana, bo, tmp_path)
    queue(bo, ID, Intent.PUBLISH)
    carried(bo, ana, tmp_path)
    assert waits(ana, ID)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).state is State.REVIEW
    assert is_in_step(bo, ana, ID)


def test_a_draft_is_thrown_away_by_hand_when_the_other_person_agrees(
    ana: Computer, bo: Computer, tmp_path: Path
) -> None:
    shared(ana, bo)
    bo.desk.store.records.to_bin([ID], "Bo")
    bo.desk.store.outbox.put(ID, Intent.DELETE)
    path = bundle(bo, tmp_path / "carried.focal").path
    assert became(take(ana, path)) == [What.FAILED]
    assert not waits(ana, ID)
    take(ana, path, removals=True)
    ana.sync()
    assert ana.house.look("capacityBuildingInitiative", ID) is None
    answered(ana, bo, tmp_path)
    assert not waits(bo, ID)
    assert bo.record(ID).state is State.BIN


@pytest.mark.parametrize("is_edited", [True, False], ids=["edited and queued", "only restored"])
def test_whoever_took_a_removal_back_before_the_answer_came_is_asked(
    ana: Computer, bo: Computer, tmp_path: Path, *, is_edited: bool
) -> None:
    shared(ana, bo)
    queue(bo, ID, Intent.DELETE)
    take(ana, bundle(bo, tmp_path / "carried.focal").path, removals=True)
    ana.sync()
    bo.desk.store.records.restore([ID], "Bo")
    if is_edited:
        said(bo, "Kept after all.")
        queue(bo, ID)
    assert became(answered(ana, bo, tmp_path)) == [What.CONFLICT]
    assert bo.record(ID).removal is Side.THERE
    assert not bo.record(ID).binned
    assert waits(bo, ID) is is_edited


def test_removal_of_what_is_published_is_asked_for_by_hand(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    bo.sync()
    queue(bo, ID, Intent.WITHDRAW)
    take(ana, bundle(bo, tmp_path / "carried.focal").path, removals=True)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).state is State.REVIEW
    assert is_in_step(bo, ana, ID)
    practice.colleague.publish(ID)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).state is State.BIN


def test_drafts_are_handed_over_without_an_account_and_come_back_published(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    bo.write(ACTIVITY)
    assert became(carried(bo, ana, tmp_path, records=(ID,), hand_over=True)) == [What.RECEIVED]
    assert ana.record(ID).state is State.DRAFT
    answered(ana, bo, tmp_path)
    assert bo.desk.store.handings.latest(ID).outcome == "taken"  # type: ignore[union-attr]
    said(ana, "Bettered by the focal point.")
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).state is State.PUBLISHED
    assert description(bo) == "Bettered by the focal point."
    assert is_in_step(bo, ana, ID)


def test_a_need_is_made_once_whoever_sends_it(ana: Computer, bo: Computer, tmp_path: Path) -> None:
    bo.write(NEED)
    queue(bo, MARK)
    carried(bo, ana, tmp_path)
    ana.sync()
    bo.sync()
    answered(ana, bo, tmp_path)
    assert is_in_step(bo, ana, MARK)
    assert len([one for one in ana.house.changes({}) if one.identifier == MARK]) == 1


def test_what_the_other_office_decided_in_a_conflict_is_not_asked_again_here(
    ana: Computer, bo: Computer, tmp_path: Path
) -> None:
    shared(ana, bo)
    said(bo, "Bo's text.")
    queue(bo, ID)
    said(ana, "Ana's text.")
    assert became(carried(bo, ana, tmp_path)) == [What.CONFLICT]
    answered(ana, bo, tmp_path)
    assert waits(bo, ID)
    record = ana.record(ID)
    settled: Document = {**record.mine, "description": {"en": "Ana's text, with Bo's."}}
    ana.desk.store.records.settle(ID, settled, settled=["description.en"], who="Ana")
    ana.sync()
    answered(ana, bo, tmp_path)
    assert bo.record(ID).conflicts == ()
    assert description(bo) == "Ana's text, with Bo's."
    assert is_in_step(bo, ana, ID)


def test_an_edit_made_while_the_bundle_was_out_still_waits_and_is_merged(
    ana: Computer, bo: Computer, tmp_path: Path
) -> None:
    shared(ana, bo)
    said(bo, "First.")
    queue(bo, ID)
    carried(bo, ana, tmp_path)
    ana.change(ID, "title", {"en": "Ana's title", "fr": "Échange entre pairs"})
    ana.sync()
    said(bo, "Second.")
    answered(ana, bo, tmp_path)
    assert waits(bo, ID)
    assert description(bo) == "Second."
    assert bo.record(ID).mine["title"]["en"] == "Ana's title"
    assert bo.record(ID).conflicts == ()
    carried(bo, ana, tmp_path)
    assert ana.record(ID).conflicts == ()
    assert description(ana) == "Second."
    ana.sync()
    answered(ana, bo, tmp_path)
    assert is_in_step(bo, ana, ID)


def test_it_may_go_by_wire_as_well_and_is_sent_once(ana: Computer, bo: Computer, tmp_path: Path) -> None:
    shared(ana, bo)
    said(bo, "By both ways.")
    queue(bo, ID)
    path = bundle(bo, tmp_path / "carried.focal").path
    bo.sync()
    before = ana.house.look("capacityBuildingInitiative", ID)
    take(ana, path)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert ana.house.look("capacityBuildingInitiative", ID) == before
    assert ana.record(ID).conflicts == bo.record(ID).conflicts == ()
    assert is_in_step(bo, ana, ID)


def test_older_news_than_is_known_here_is_no_news(ana: Computer, bo: Computer, tmp_path: Path) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID)
    carried(bo, ana, tmp_path)
    ana.sync()
    early = receipt(ana, bo, tmp_path / "early.focal").path
    said(ana, "Later.")
    ana.send(ID)
    answered(ana, bo, tmp_path)
    before = agreed(bo.record(ID))
    assert take(bo, early).results == []
    assert agreed(bo.record(ID)) == before == agreed(ana.record(ID))


def test_whoever_knows_only_what_is_published_takes_no_draft_over_it_away(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    """Found by a kill run: the stick told of what was published, which is older and yet not what is there."""
    shared(ana)
    ana.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    ana.sync()
    bo.sync()
    said(ana, "Newer than what is published.")
    ana.send(ID)
    bo.change(ID, "totalBudget", "9000")
    carried(bo, ana, tmp_path, records=(ID,), hand_over=True)
    assert description(ana) == "Newer than what is published."
    assert ana.record(ID).mine["totalBudget"] == "9000"


def test_a_file_goes_along_and_its_link_leads_to_the_clearing_house_on_both_computers(
    ana: Computer, bo: Computer, tmp_path: Path
) -> None:
    (tmp_path / "plan.txt").write_bytes(b"A plan.")
    file = bo.desk.store.files.add(tmp_path / "plan.txt")
    bo.write(ACTIVITY)
    bo.change(ID, "website", [{"url": file.url, "name": "plan.txt"}])
    queue(bo, ID)
    carried(bo, ana, tmp_path)
    ana.sync()
    answered(ana, bo, tmp_path)
    assert is_in_step(bo, ana, ID)
    (link,) = bo.record(ID).mine["website"]
    assert link["url"].startswith("/api/v2013/documents/")
    said(bo, "Edited after the file had arrived.")
    queue(bo, ID)
    carried(bo, ana, tmp_path)
    assert ana.record(ID).conflicts == ()
    assert ana.record(ID).mine["website"] == [link]

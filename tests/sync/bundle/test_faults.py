"""One record that meets a fault of ours is set aside, and what changed since a plan was made is not passed over."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.operations import carrying
from desktop_app.operations.sending import submit
from sync.bundle.ancestry import settled
from sync.bundle.news import TakingNews
from sync.bundle.planning import Effect, Plan, plan
from sync.bundle.review_codec import review_from, review_to_json
from sync.practice import PracticeServer
from sync.records import Intent
from sync.report import What
from sync.review import Review, Reviewed, ReviewStep
from sync.store.reviews import Reviews
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.bundle.given import Apart, answered, bundle, carried, queue, receipt, take, waits
from tests.sync.given import ID, OTHERS, became, description, named, said, shared


def test_a_record_that_cannot_be_merged_keeps_no_other_one_out(
    ivo: Apart, mara: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = OTHERS[:3]
    for identifier in (first, second, third):
        ivo.write(named(identifier))
        queue(ivo, identifier)
    path = bundle(ivo, tmp_path / "a.focal").path

    def some_settled(store: Any, record: str, document: Any) -> Any:
        if record == second:
            raise ValueError("a fault of ours")
        return settled(store, record, document)

    monkeypatch.setattr("sync.bundle.planning.settled", some_settled)
    assert carrying.look_into(mara.desk, path).effects == {Effect.NEW: 2, Effect.REFUSED: 1}
    report = take(mara, path)
    assert became(report) == [What.RECEIVED, What.FAILED, What.RECEIVED]
    assert len(report.faults) == 1
    monkeypatch.undo()
    assert became(take(mara, path)) == [What.RECEIVED]
    assert all(mara.has(identifier) for identifier in (first, second, third))


def test_a_fault_in_the_review_of_one_record_keeps_no_other_one_out(
    ivo: Apart, mara: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for identifier in OTHERS[:2]:
        ivo.write(named(identifier))
        queue(ivo, identifier)
    path = bundle(ivo, tmp_path / "a.focal").path
    real = Reviews.take_in

    def some_taken(reviews: Reviews, identifier: str, review: Review) -> int:
        if identifier == OTHERS[0]:
            raise ValueError("a fault of ours")
        return real(reviews, identifier, review)

    monkeypatch.setattr(Reviews, "take_in", some_taken)
    report = take(mara, path)
    assert became(report) == [What.FAILED, What.RECEIVED]
    assert len(report.faults) == 1
    monkeypatch.undo()
    assert take(mara, path).faults == []


def test_a_step_of_a_review_that_only_a_newer_program_knows_is_left_out_and_the_rest_is_read() -> None:
    at = datetime(2025, 3, 1, tzinfo=UTC)
    asked = Reviewed("S-1", (), ReviewStep.ASKED, at, "Ivo")
    told = review_to_json(Review((asked,)))
    told["steps"].append({**told["steps"][0], "identifier": "S-2", "follows": ["S-1"], "step": "handed_on"})
    assert review_from({"review": told}) == Review((asked,))


def test_an_answer_that_cannot_be_merged_keeps_no_other_one_out(
    ana: Computer, bo: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for identifier in OTHERS[:2]:
        bo.write(named(identifier))
        queue(bo, identifier)
    carried(bo, ana, tmp_path)
    ana.sync()
    path = receipt(ana, bo, tmp_path / "answer.focal").path
    real = TakingNews.take

    def taken(news: TakingNews, told: Any, *given: Any, **wish: Any) -> None:
        if told.remote.identifier == OTHERS[0]:
            raise ValueError("a fault of ours")
        real(news, told, *given, **wish)

    monkeypatch.setattr(TakingNews, "take", taken)
    report = take(bo, path)
    assert len(report.faults) == 1
    assert [waits(bo, identifier) for identifier in OTHERS[:2]] == [True, False]


def test_a_removal_that_is_refused_once_more_is_known_is_not_noted_as_taken_in(
    ana: Computer, mara: Apart, tmp_path: Path
) -> None:
    """Mara has a record of her own of the same name, and learns from the bundle alone that it is there."""
    shared(ana)
    mara.write({**ACTIVITY, "description": {"en": "Mara's own."}})
    submit(ana.desk, ID, Intent.DELETE)
    path = bundle(ana, tmp_path / "a.focal").path
    mara.desk.remember({"practice": ""})
    assert became(take(mara, path, removals=True)) == [What.FAILED]
    assert mara.desk.store.takings.of(ID) == []


def test_what_is_typed_while_a_removal_is_taken_in_is_not_removed(
    ana: Computer, bo: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(ana, bo)
    queue(bo, ID, Intent.DELETE)
    path = bundle(bo, tmp_path / "a.focal").path
    plans: list[Plan] = []

    def planned(store: Any, change: Any) -> Any:
        plans.append(plan(store, change))
        if len(plans) == 2:
            said(ana, "Typed just now.")
        return plans[-1]

    monkeypatch.setattr("sync.bundle.taking.plan", planned)
    assert became(take(ana, path, removals=True)) == [What.FAILED]
    assert not waits(ana, ID)
    assert description(ana) == "Typed just now."


def test_why_it_was_returned_is_kept_where_it_was_edited_since(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID, Intent.PUBLISH)
    carried(bo, ana, tmp_path)
    ana.sync()
    practice.colleague.give_back(ID, "Say where.")
    ana.sync()
    said(bo, "Edited since.")
    answered(ana, bo, tmp_path)
    (reason,) = bo.record(ID).reasons
    assert reason["phrase"]["values"]["reason"] == "Say where."
    assert waits(bo, ID)
    assert description(bo) == "Edited since."


def test_of_what_is_removed_for_good_no_text_stays_in_what_is_known_of_bundles(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    path = bundle(ivo, tmp_path / "a.focal", records=(ID,)).path
    take(mara, path)
    for place in (ivo, mara):
        place.desk.store.records.to_bin([ID], "x")
        place.desk.store.records.erase(ID)
    assert [one.document for one in ivo.desk.store.handings.of(ID)] == [{}]
    assert [one.document for one in mara.desk.store.takings.of(ID)] == [None]
    assert take(mara, path).results == []
    assert not mara.has(ID)

"""A review that is over: it does not come back; and one that goes on, whatever is undone beside it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from forms.words import say
from sync.bundle.review_codec import review_from, review_to_json
from sync.records import Conflict, EditedMeanwhile, Intent, Record, Standing, State
from sync.review import Comment, ReviewStep, Stage, approved, heads, stage_of
from sync.store import Store
from tests.sync.store.given import document, keep, remote, titled
from tests.sync.store.test_reviews import ID, sent, step


def get(store: Store) -> Record:
    record = store.records.get(ID)
    assert record is not None
    return record


def test_a_published_record_that_is_published_elsewhere_is_not_asked_about_at_the_next_edit(
    store: Store,
) -> None:
    keep(store)
    sent(store, Standing.PUBLISHED)
    for number, last in enumerate((ReviewStep.ASKED, ReviewStep.APPROVED), start=1):
        keep(store, titled(f"Mended, {last}"))
        step(store, ReviewStep.ASKED)
        assert step(store, last)[0].state in (State.TO_REVIEW, State.READY)
        store.records.agree(ID, remote(get(store).mine, f"2025-04-0{number}", Standing.PUBLISHED))
        assert (get(store).state, get(store).stage) == (State.PUBLISHED, Stage.NONE)
        edited = keep(store, titled(f"Edited again, {last}"))
        assert (edited.state, edited.stage) == (State.DRAFT, Stage.NONE)
        assert approved(store.reviews.of(ID).steps) is None


def test_a_review_that_is_over_does_not_come_back_when_the_next_request_is_taken_back(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    sent(store, Standing.REVIEW)
    keep(store, titled("Another"))
    _, again = step(store, ReviewStep.ASKED)
    left = store.reviews.take_back(ID, again, "Ana")
    assert left is not None
    assert (left.state, left.stage) == (State.DRAFT, Stage.NONE)


@pytest.mark.parametrize("last", [ReviewStep.ASKED, ReviewStep.RETURNED, ReviewStep.APPROVED])
def test_what_is_told_a_second_time_after_the_review_is_over_changes_nothing(
    store: Store, last: ReviewStep
) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    step(store, last)
    told = review_from({"review": review_to_json(store.reviews.of(ID))})
    store.records.rejected(ID, [("title", "x", say("Too general."))], "Ingrid Salas")
    before = get(store)
    assert before.state is State.REJECTED
    assert store.reviews.take_in(ID, told) == 0
    assert not store.reviews.tells_news(ID, told)
    assert get(store) == before
    store.reviews.take_in(ID, dataclasses.replace(told, comments=(a_comment(),)))
    assert get(store) == before


def a_comment() -> Comment:
    return Comment("C-1", "title", "Which town?", datetime(2026, 5, 1, tzinfo=UTC), "Awa")


def test_what_was_going_on_elsewhere_is_over_there_when_that_computer_learns_it(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    at_hers = store.reviews.of(ID)
    store.records.rejected(ID, [("title", "x", say("Too general."))], "Ingrid Salas")
    _, returned = step(store, ReviewStep.RETURNED, "See what Ingrid wrote.")
    told = review_from({"review": review_to_json(store.reviews.of(ID))})
    assert [one.step for one in told.steps] == [ReviewStep.ASKED, ReviewStep.RETURNED]
    theirs = (*at_hers.steps, *told.steps[1:])
    assert [one.identifier for one in heads(theirs)] == [returned]
    assert stage_of(theirs) is Stage.RETURNED


def in_conflict(store: Store) -> None:
    """What stands in the record was settled: mine against theirs."""
    keep(store)
    store.records.merged(
        ID, remote(titled("Theirs")), document(), [Conflict("title.en", "Base", "Mine", "Theirs")], []
    )
    store.records.settle(ID, titled("Settled"), settled=["title.en"], who="Ana")


@pytest.mark.parametrize("last", [ReviewStep.ASKED, ReviewStep.APPROVED])
def test_undoing_a_settlement_leaves_the_review(store: Store, last: ReviewStep) -> None:
    in_conflict(store)
    step(store, last)
    assert store.records.can_undo(ID)
    undone = store.records.undo_decision(ID, "Ana")
    expected = {ReviewStep.ASKED: Stage.ASKED, ReviewStep.APPROVED: Stage.OUTDATED}[last]
    assert (undone.state, undone.stage) == (State.CONFLICT, expected)
    again = store.records.settle(ID, titled("Settled"), settled=["title.en"], who="Ana")
    assert again.state is {ReviewStep.ASKED: State.TO_REVIEW, ReviewStep.APPROVED: State.READY}[last]


def test_asking_for_publication_approves_and_queues_at_once_or_does_neither(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    keep(store, titled("Another"))
    with pytest.raises(EditedMeanwhile):
        store.reviews.approve_and_queue(ID, "Awa", over=document())
    assert (get(store).state, store.outbox.items()) == (State.TO_REVIEW, [])
    item, name = store.reviews.approve_and_queue(ID, "Awa", over=titled("Another"))
    assert (item.intent, get(store).state, get(store).stage) == (
        Intent.PUBLISH,
        State.WAITING,
        Stage.APPROVED,
    )
    with pytest.raises(EditedMeanwhile):
        store.reviews.approve_and_queue(ID, "Awa", over=titled("Another"))
    assert len(store.reviews.of(ID).steps) == 2
    store.outbox.remove(item.number)
    store.reviews.take_back(ID, name, "Awa")
    assert get(store).state is State.TO_REVIEW


def test_a_step_is_kept_only_where_the_record_still_stands_as_it_was_seen(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    step(store, ReviewStep.RETURNED)
    with pytest.raises(EditedMeanwhile):
        step(store, ReviewStep.APPROVED, over=document(), state=State.TO_REVIEW)
    assert get(store).state is State.RETURNED

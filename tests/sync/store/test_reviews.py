"""Review in the store: one transaction with the state of the record, an approval of what stood there, comments."""

from __future__ import annotations

from typing import Any

import pytest

from forms.words import say
from sync.records import EditedMeanwhile, Intent, Origin, Query, Record, Standing, State
from sync.review import Review, Reviewed, ReviewStep, Stage, approved
from sync.store import Store
from tests.sync.store.given import document, keep, remote, titled

ID = "A-1"


def step(store: Store, what: ReviewStep, words: str = "", **also: Any) -> tuple[Record, str]:
    return store.reviews.step(ID, what, "Awa", words, **also)


def state(store: Store) -> State:
    record = store.records.get(ID)
    assert record is not None
    return record.state


def test_asked_returned_and_approved_are_states_that_lists_find(store: Store) -> None:
    keep(store)
    for what, expected in (
        (ReviewStep.ASKED, State.TO_REVIEW),
        (ReviewStep.RETURNED, State.RETURNED),
        (ReviewStep.ASKED, State.TO_REVIEW),
        (ReviewStep.APPROVED, State.READY),
    ):
        assert step(store, what)[0].state is expected
        assert store.records.identifiers(Query(states=(expected,))) == [ID]


def test_each_step_is_kept_with_who_when_and_which_words(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED, "Please look at the dates.")
    step(store, ReviewStep.RETURNED, "The end is missing.")
    asked, returned = store.reviews.of(ID).steps
    assert (asked.who, asked.words) == ("Awa", "Please look at the dates.")
    assert returned.follows == (asked.identifier,)
    assert (returned.words, returned.version) == ("The end is missing.", 1)


def test_an_edit_after_the_approval_takes_it_away_and_going_back_to_the_text_gives_it_again(
    store: Store,
) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    step(store, ReviewStep.APPROVED)
    edited = keep(store, titled("Another"))
    assert (edited.state, edited.stage) == (State.DRAFT, Stage.OUTDATED)
    assert keep(store).state is State.READY


def test_an_edit_of_nothing_that_is_sent_leaves_the_approval(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.APPROVED)
    assert keep(store, document(description={"en": ""})).state is State.READY


def test_the_author_goes_on_while_the_review_is_asked_for_or_the_record_is_returned(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    assert keep(store, titled("Another")).state is State.TO_REVIEW
    step(store, ReviewStep.RETURNED)
    assert keep(store, titled("A third")).state is State.RETURNED


def test_the_version_that_is_decided_on_stays_in_the_history(store: Store) -> None:
    keep(store, titled("One"), session="form")
    step(store, ReviewStep.APPROVED)
    keep(store, titled("Two"), session="form")
    assert [entry.document["title"]["en"] for entry in store.history.of(ID)] == ["Two", "One"]


def test_what_was_looked_at_must_be_what_stands_there(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    keep(store, titled("Another"))
    with pytest.raises(EditedMeanwhile):
        step(store, ReviewStep.APPROVED, over=document())
    assert state(store) is State.TO_REVIEW


def test_the_last_step_can_be_taken_back_and_only_the_last(store: Store) -> None:
    keep(store)
    _, asked = step(store, ReviewStep.ASKED)
    _, returned = step(store, ReviewStep.RETURNED)
    assert store.reviews.take_back(ID, asked, "Awa") is None
    left = store.reviews.take_back(ID, returned, "Awa")
    assert left is not None
    assert left.state is State.TO_REVIEW
    assert store.reviews.take_back(ID, returned, "Awa") is None


def test_what_waits_as_a_draft_is_reviewed_and_what_waits_for_publication_is_on_its_way(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    store.outbox.put(ID, Intent.DRAFT)
    assert state(store) is State.TO_REVIEW
    step(store, ReviewStep.APPROVED)
    assert state(store) is State.WAITING
    store.outbox.put(ID, Intent.PUBLISH)
    item = store.outbox.of(ID)
    assert item is not None
    store.outbox.remove(item.number)
    assert state(store) is State.READY


def sent(store: Store, standing: Standing) -> Record:
    """The record arrived at the clearing-house, with this standing there."""
    number = store.outbox.put(ID, Intent.PUBLISH).number
    record = store.records.get(ID)
    assert record is not None
    store.outbox.begin(number, record.mine)
    return store.outbox.done(number, remote(None, standing=standing))


def test_the_review_is_over_once_the_clearing_house_has_the_record(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    step(store, ReviewStep.APPROVED)
    done = sent(store, Standing.REVIEW)
    assert (done.state, done.stage) == (State.REVIEW, Stage.NONE)
    assert approved(store.reviews.of(ID).steps) is None
    assert keep(store, titled("Another")).state is State.DRAFT
    assert step(store, ReviewStep.ASKED)[0].state is State.TO_REVIEW


def test_what_the_clearing_house_rejects_is_rejected_whatever_was_approved_here(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.APPROVED)
    sent(store, Standing.DRAFT)
    store.records.rejected(ID, [("title", "x", say("Too general."))], "Ingrid Salas")
    record = store.records.get(ID)
    assert record is not None
    assert (record.state, record.reasons[0]["by"]) == (State.REJECTED, "Ingrid Salas")
    assert record.reasons[0]["at"].startswith("2025-03-14")
    assert step(store, ReviewStep.ASKED)[0].state is State.TO_REVIEW
    assert step(store, ReviewStep.APPROVED)[0].state is State.READY


def test_what_another_computer_tells_is_kept_once_in_whatever_order(store: Store) -> None:
    keep(store)
    _, asked = step(store, ReviewStep.ASKED)
    (first,) = store.reviews.of(ID).steps
    returned = Reviewed("R-2", (asked,), ReviewStep.RETURNED, first.at, "Awa", "Mend it.")
    again = Reviewed("R-3", ("R-2",), ReviewStep.ASKED, first.at, "Ana")
    good = Reviewed("R-4", ("R-3",), ReviewStep.APPROVED, first.at, "Awa", document=document())
    assert store.reviews.take_in(ID, Review((good,), ())) == 1
    assert state(store) is State.TO_REVIEW
    assert store.reviews.take_in(ID, Review((returned, again), ())) == 2
    assert state(store) is State.READY
    assert store.reviews.take_in(ID, Review((good, returned, again), ())) == 0
    assert len(store.reviews.of(ID).steps) == 4


def test_an_approval_of_another_version_is_none_of_what_stands_here(store: Store) -> None:
    keep(store, titled("Mine by now"))
    _, asked = step(store, ReviewStep.ASKED)
    (first,) = store.reviews.of(ID).steps
    good = Reviewed("R-4", (asked,), ReviewStep.APPROVED, first.at, "Awa", document=document())
    store.reviews.take_in(ID, Review((good,), ()))
    record = store.records.get(ID)
    assert record is not None
    assert (record.state, record.stage) == (State.DRAFT, Stage.OUTDATED)


def test_comments_are_open_until_somebody_settles_them(store: Store) -> None:
    keep(store)
    made = store.reviews.comment(ID, "title", "Which town?", "Awa")
    assert store.reviews.of(ID).open_comments == (made,)
    store.reviews.settle([made.identifier], "Ana")
    store.reviews.settle([made.identifier], "Somebody later")
    (settled,) = store.reviews.of(ID).comments
    assert (settled.settled_by, store.reviews.of(ID).open_comments) == ("Ana", ())
    store.reviews.open_again([made.identifier])
    assert store.reviews.of(ID).open_comments == (made,)


def test_a_comment_that_was_settled_anywhere_is_settled_and_stays_so(store: Store) -> None:
    keep(store)
    made = store.reviews.comment(ID, "title", "Which town?", "Awa")
    store.reviews.settle([made.identifier], "Ana")
    (settled,) = store.reviews.of(ID).comments
    store.reviews.open_again([made.identifier])
    assert store.reviews.take_in(ID, Review((), (settled,))) == 1
    assert store.reviews.take_in(ID, Review((), (made,))) == 0
    assert store.reviews.of(ID).comments == (settled,)


def test_nothing_is_kept_of_a_record_that_is_not_here(store: Store) -> None:
    keep(store)
    _, name = step(store, ReviewStep.ASKED)
    steps = store.reviews.of(ID).steps
    assert store.reviews.take_in("B-1", Review(steps, ())) == 0
    with pytest.raises(KeyError):
        store.reviews.step("B-1", ReviewStep.ASKED, "Awa")
    assert name == steps[0].identifier


def test_the_review_goes_with_its_record(store: Store) -> None:
    keep(store)
    step(store, ReviewStep.ASKED)
    store.reviews.comment(ID, "", "A word.", "Awa")
    store.records.to_bin([ID], "Ana")
    store.records.erase(ID)
    keep(store, origin=Origin.TYPED)
    assert store.reviews.of(ID) == Review()

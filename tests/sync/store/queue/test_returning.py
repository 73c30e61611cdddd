"""What is held back because it came back is let go once its reasons are gone, or makes room for a review."""

from __future__ import annotations

import pytest

from forms.words import say
from sync.records import Intent, OutboxItem, Record, Standing, State
from sync.review import ReviewStep
from sync.store import Store
from sync.store.taken_bundles import Laid, Taken
from tests.sync.store.given import ACTIVITY, document, keep, remote, titled

ID = "A-1"
_WHY = [("", "", say("No."))]


def item(store: Store) -> OutboxItem:
    found = store.outbox.of(ID)
    assert found is not None
    return found


def record(store: Store) -> Record:
    found = store.records.get(ID)
    assert found is not None
    return found


def ready(store: Store) -> list[str]:
    """What goes with the next synchronization."""
    return [one.identifier for one in store.outbox.waiting()]


@pytest.fixture
def returned(store: Store) -> Store:
    """A request was open, something newer waited to be published, and then the reviewer said no."""
    keep(store)
    store.outbox.begin(store.outbox.put(ID, Intent.PUBLISH).number, document())
    store.outbox.done(item(store).number, remote(document(), standing=Standing.REVIEW))
    keep(store, titled("Second"))
    store.outbox.put(ID, Intent.PUBLISH)
    store.records.rejected(ID, _WHY, "Cleo", by_person=True)
    assert (item(store).held, ready(store)) == (True, [])
    return store


def published_elsewhere(store: Store) -> None:
    """A colleague had the record accepted, so that the reasons are gone."""
    theirs = document(scope="x")
    there = remote(theirs, "2025-04-01T10:00:00.000Z", Standing.PUBLISHED)
    store.records.merged(ID, there, titled("Second") | {"scope": "x"}, [], [])
    assert record(store).reasons == ()


def test_what_the_office_corrects_in_a_bundle_goes(returned: Store) -> None:
    better = titled("Third")
    taken = Taken("c3", "Office", ID, "m", frozenset(), better, Intent.PUBLISH, "b")
    returned.takings.take(taken, ACTIVITY, "Ana", Laid(better, over=record(returned).mine), Intent.PUBLISH)
    assert (item(returned).held, item(returned).answer) == (False, ())
    assert (ready(returned), record(returned).state) == ([ID], State.WAITING)


@pytest.mark.parametrize("intent", [Intent.PUBLISH, Intent.DRAFT])
def test_what_a_colleague_had_accepted_meanwhile_goes_when_it_is_asked_for_anew(
    returned: Store, intent: Intent
) -> None:
    published_elsewhere(returned)
    assert item(returned).held
    returned.outbox.put(ID, intent)
    assert (item(returned).held, item(returned).answer, ready(returned)) == (False, (), [ID])


def test_what_was_typed_since_goes_when_what_was_returned_has_arrived_after_all(store: Store) -> None:
    keep(store)
    store.outbox.begin(store.outbox.put(ID, Intent.PUBLISH).number, document())
    keep(store, titled("Second"))
    store.records.rejected(ID, _WHY, "Cleo", by_person=True)
    store.outbox.done(item(store).number, remote(document(), standing=Standing.REVIEW))
    assert (item(store).held, ready(store)) == (False, [ID])


def test_what_is_gone_there_and_kept_waits_to_be_made_anew(returned: Store) -> None:
    returned.records.gone(ID)
    returned.records.decide_removal(ID, keep=True, who="Ana")
    assert (item(returned).held, ready(returned)) == (False, [ID])


@pytest.mark.parametrize("failed", [True, False])
def test_what_a_person_holds_back_stays_so_when_it_is_asked_for_again(store: Store, failed: bool) -> None:
    keep(store)
    number = store.outbox.put(ID, Intent.DRAFT).number
    if failed:
        store.outbox.begin(number, document())
        store.outbox.failed(number, [say("No connection.")])
    store.outbox.hold(number, True)
    store.outbox.put(ID, Intent.PUBLISH)
    assert (item(store).held, item(store).intent) == (True, Intent.PUBLISH)


def test_what_is_newer_than_a_clearing_house_that_went_back_stays_held_when_its_news_come(
    store: Store,
) -> None:
    keep(store)
    store.outbox.begin(store.outbox.put(ID, Intent.DRAFT).number, document())
    store.outbox.done(item(store).number, remote(document()))
    store.records.merged(
        ID, remote(titled("Old"), "2025-02-01T10:00:00.000Z"), document(), [], [], offer=True
    )
    store.records.agree(ID, remote(None, "2025-04-01T10:00:00.000Z", Standing.PUBLISHED))
    assert (item(store).held, len(item(store).answer)) == (True, 1)


def test_a_review_that_is_asked_for_takes_the_returned_publication_out_of_the_queue(returned: Store) -> None:
    keep(returned, titled("Mended"))
    asked = returned.reviews.step(ID, ReviewStep.ASKED, "Ana", "Please look.")[0]
    assert (asked.state, asked.intent, returned.outbox.of(ID)) == (State.TO_REVIEW, None, None)
    assert list(returned.reviews.asked()) == [ID]


def test_a_review_leaves_a_returned_draft_in_the_queue(store: Store) -> None:
    keep(store)
    store.outbox.put(ID, Intent.DRAFT)
    store.records.rejected(ID, _WHY)
    assert store.reviews.step(ID, ReviewStep.ASKED, "Ana")[0].state is State.TO_REVIEW
    assert (item(store).intent, item(store).held) == (Intent.DRAFT, True)

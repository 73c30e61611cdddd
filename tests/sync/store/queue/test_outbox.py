"""The queue: what waits, what is on its way, and that an answer clears its own change only."""

from __future__ import annotations

import pytest

from forms.words import say
from sync.phrases import from_json
from sync.records import Conflict, Intent, OutboxItem, Standing, State
from sync.review import ReviewStep
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, remote, titled


@pytest.fixture
def three(store: Store) -> list[OutboxItem]:
    """Three records in the queue, in the order of their names."""
    for name in ("A-1", "A-2", "A-3"):
        keep(store, document(name))
    return [store.outbox.put(name, Intent.DRAFT) for name in ("A-1", "A-2", "A-3")]


def waiting(store: Store) -> list[str]:
    return [item.identifier for item in store.outbox.waiting()]


def test_what_waits_is_listed_oldest_first(store: Store, three: list[OutboxItem], clock: FakeClock) -> None:
    assert store.outbox.items() == store.outbox.waiting() == three
    first = three[0]
    assert (first.identifier, first.intent, first.queued_at) == ("A-1", Intent.DRAFT, clock.now)
    assert (first.tries, first.held, first.flying, first.answer) == (0, False, None, ())
    assert {row.state for row in map(store.records.get, ("A-1", "A-2", "A-3")) if row} == {State.WAITING}


def test_the_queue_is_counted_whatever_is_reviewed_or_held_back_in_it(
    store: Store, three: list[OutboxItem]
) -> None:
    store.reviews.step("A-1", ReviewStep.ASKED, "Karim")
    store.outbox.hold(three[1].number, True)
    assert store.outbox.count() == len(store.outbox.items()) == 3
    store.records.to_bin(["A-3"], "Awa")
    assert store.outbox.count() == len(store.outbox.items()) == 2


def test_a_record_waits_once_and_keeps_its_place(store: Store, three: list[OutboxItem]) -> None:
    again = store.outbox.put("A-1", Intent.PUBLISH)
    assert (again.number, again.intent) == (three[0].number, Intent.PUBLISH)
    assert waiting(store) == ["A-1", "A-2", "A-3"]


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        (Intent.DRAFT, Intent.PUBLISH, Intent.PUBLISH),
        (Intent.PUBLISH, Intent.DRAFT, Intent.PUBLISH),
        (Intent.PUBLISH, Intent.DELETE, Intent.DELETE),
        (Intent.DELETE, Intent.DRAFT, Intent.DRAFT),
    ],
)
def test_the_stronger_or_the_later_intent_is_left(
    store: Store, first: Intent, second: Intent, left: Intent
) -> None:
    keep(store)
    store.outbox.put("A-1", first)
    assert store.outbox.put("A-1", second).intent is left
    found, record = store.outbox.of("A-1"), store.records.get("A-1")
    assert found is not None
    assert record is not None
    assert found.intent is record.intent is left


def test_what_waits_outlives_the_program(store: Store, three: list[OutboxItem]) -> None:
    store.outbox.begin(three[1].number, titled("Sent", "A-2"))
    before = store.outbox.items()
    store.close()
    with Store.open(store.folder, clock=FakeClock(), new_id=NewIds()) as again:
        assert again.outbox.items() == before
        assert before[1].flying == titled("Sent", "A-2")


def test_held_back_it_does_not_wait(store: Store, three: list[OutboxItem]) -> None:
    store.outbox.hold(three[0].number, True)
    assert waiting(store) == ["A-2", "A-3"]
    assert store.outbox.items()[0].held
    store.outbox.hold(three[0].number, False)
    assert waiting(store) == ["A-1", "A-2", "A-3"]


@pytest.mark.parametrize(
    ("who", "place", "expected"),
    [
        (2, 0, ["A-3", "A-1", "A-2"]),
        (0, 1, ["A-2", "A-1", "A-3"]),
        (0, 99, ["A-2", "A-3", "A-1"]),
        (1, -5, ["A-2", "A-1", "A-3"]),
        (1, 1, ["A-1", "A-2", "A-3"]),
    ],
)
def test_it_can_be_moved(
    store: Store, three: list[OutboxItem], who: int, place: int, expected: list[str]
) -> None:
    store.outbox.move(three[who].number, place)
    assert waiting(store) == expected
    store.outbox.put("A-1", Intent.PUBLISH)
    assert waiting(store) == expected


def test_taken_out_the_record_is_a_draft_again(store: Store, three: list[OutboxItem]) -> None:
    store.outbox.remove(three[0].number)
    store.outbox.remove(three[0].number)
    record = store.records.get("A-1")
    assert record is not None
    assert (record.state, record.intent, waiting(store)) == (State.DRAFT, None, ["A-2", "A-3"])


def test_a_number_is_never_used_again(store: Store, three: list[OutboxItem]) -> None:
    store.outbox.remove(three[2].number)
    assert store.outbox.put("A-3", Intent.DRAFT).number > three[2].number


def test_acts_on_what_is_no_longer_there_do_nothing(store: Store) -> None:
    store.outbox.failed(7, [say("No.")])
    for held in (True, False):
        store.outbox.hold(7, held)
    store.outbox.move(7, 0)
    store.outbox.remove(7)
    assert store.outbox.items() == []
    assert store.outbox.of("A-1") is None


def test_how_much_waits_is_known_in_bytes(store: Store, three: list[OutboxItem]) -> None:
    keep(store, titled("能力", "A-1"))
    store.outbox.hold(three[2].number, True)
    sizes = [item.size for item in store.outbox.waiting()]
    assert store.outbox.waiting_size() == (2, sum(sizes))
    text = '{"header":{"identifier":"A-1","schema":"capacityBuildingInitiative","languages":["en","fr"]},'
    assert sizes[0] == len((text + '"title":{"en":"能力"}}').encode())


def test_what_is_sent_is_noted_before(store: Store) -> None:
    keep(store, titled("Sent"))
    item = store.outbox.put("A-1", Intent.DRAFT)
    begun = store.outbox.begin(item.number, titled("Sent"))
    assert (begun.tries, begun.flying, begun) == (1, titled("Sent"), store.outbox.of("A-1"))
    assert store.outbox.begin(item.number, titled("Sent")).tries == 2


def test_what_was_begun_is_known_once_until_both_sides_agree(store: Store) -> None:
    keep(store)
    item = store.outbox.put("A-1", Intent.DRAFT)
    for title in ("Sent", "Sent", "Sent anew"):
        store.outbox.begin(item.number, titled(title))
    store.outbox.remove(item.number)
    assert store.outbox.begun("A-1") == [titled("Sent"), titled("Sent anew")]
    store.records.agree("A-1", remote(titled("Workshop")))
    assert store.outbox.begun("A-1") == []


def test_when_it_has_arrived_both_sides_agree(store: Store, clock: FakeClock) -> None:
    keep(store, titled("Sent"))
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, titled("Sent"))
    arrived = clock.advance(minutes=1)
    there = remote(None, server_id="s-1", document_id=5)
    done = store.outbox.done(item.number, there)
    assert (done.state, done.intent, store.outbox.items()) == (State.SENT, None, [])
    assert (done.base, done.stamp, done.sent_at) == (titled("Sent"), there.stamp, arrived)
    assert (done.server_id, done.document_id, done.changed_by) == ("s-1", 5, "Ana")
    assert not store.records.is_changed(done)


def test_what_was_edited_meanwhile_still_waits(store: Store) -> None:
    keep(store, titled("Sent"))
    item = store.outbox.put("A-1", Intent.PUBLISH)
    store.outbox.begin(item.number, titled("Sent"))
    keep(store, titled("Edited"))
    done = store.outbox.done(item.number, remote(None, standing=Standing.REVIEW))
    (left,) = store.outbox.waiting()
    assert (done.state, done.mine, done.base) == (State.WAITING, titled("Edited"), titled("Sent"))
    assert (left.number, left.intent, left.flying) == (item.number, Intent.PUBLISH, None)


def test_what_was_asked_for_meanwhile_still_waits(store: Store) -> None:
    keep(store)
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, document())
    store.outbox.put("A-1", Intent.PUBLISH)
    done = store.outbox.done(item.number, remote(None))
    (left,) = store.outbox.waiting()
    assert (done.state, left.intent, left.flying) == (State.WAITING, Intent.PUBLISH, None)


def test_an_edit_that_would_be_sent_alike_does_not_wait(store: Store) -> None:
    keep(store, titled("Sent"))
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, titled("Sent"))
    keep(store, titled("Sent ") | {"description": {"fr": ""}})
    assert store.outbox.done(item.number, remote(None)).state is State.SENT
    assert store.outbox.items() == []


def test_the_version_that_was_sent_stays_in_the_history_while_typing_goes_on(store: Store) -> None:
    keep(store, titled("Sent"), session="one")
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, titled("Sent"))
    keep(store, titled("Typed o"), session="one")
    keep(store, titled("Typed on"), session="one")
    assert [entry.document for entry in store.history.of("A-1")] == [titled("Typed on"), titled("Sent")]


def test_what_failed_still_waits_and_says_why(store: Store) -> None:
    keep(store)
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, document())
    answer = [say("No connection."), say("{n} try", "{n} tries", n=2)]
    store.outbox.failed(item.number, answer)
    (left,) = store.outbox.waiting()
    assert [from_json(said) for said in left.answer] == answer
    assert (left.flying, left.tries) == (document(), 1)


def test_a_deletion_that_is_done_puts_the_record_into_the_bin(store: Store) -> None:
    store.records.received(remote(document()))
    item = store.outbox.put("A-1", Intent.DELETE)
    store.outbox.begin(item.number, document())
    done = store.outbox.done(item.number, remote(None, "", Standing.NOWHERE))
    assert (done.state, done.base, done.stamp, store.outbox.items()) == (State.BIN, None, None, [])


def test_a_record_that_was_edited_while_it_was_deleted_there_stays(store: Store) -> None:
    store.records.received(remote(document()))
    item = store.outbox.put("A-1", Intent.DELETE)
    store.outbox.begin(item.number, document())
    keep(store, titled("Edited"))
    done = store.outbox.done(item.number, remote(None, "", Standing.NOWHERE))
    assert (done.state, done.mine, store.outbox.items()) == (State.DRAFT, titled("Edited"), [])


def test_what_was_taken_out_while_it_was_on_its_way_is_compared_at_the_next_pull(store: Store) -> None:
    keep(store)
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, document())
    store.outbox.remove(item.number)
    done = store.outbox.done(item.number, remote(None, server_id="s-1"))
    assert (done.state, done.stamp, done.server_id) == (State.DRAFT, None, "s-1")


def test_a_record_in_conflict_waits_in_the_list_but_is_not_sent(store: Store) -> None:
    keep(store)
    store.outbox.put("A-1", Intent.DRAFT)
    conflict = Conflict("title.en", "a", "b", "c")
    store.records.merged("A-1", remote(document(), "2"), titled("Mine"), [conflict], ())
    assert [item.identifier for item in store.outbox.items()] == ["A-1"]
    assert waiting(store) == []
    assert store.outbox.waiting_size() == (0, 0)

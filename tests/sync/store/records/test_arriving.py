"""What comes from the clearing-house is kept, and nothing of either side is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from forms.words import Phrase, say
from sync.phrases import from_json
from sync.records import Conflict, Intent, Origin, Stamp, Standing, State
from sync.store import Store
from tests.support.given import FakeClock
from tests.sync.store.given import document, keep, remote, titled

TITLE = Conflict("title.en", "Workshop", "Mine", "Theirs")


def origins(store: Store) -> list[tuple[Origin, object]]:
    return [(entry.origin, entry.document["title"]["en"]) for entry in store.history.of("A-1")]


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        (Standing.DRAFT, State.SENT),
        (Standing.REVIEW, State.REVIEW),
        (Standing.PUBLISHED, State.PUBLISHED),
        (Standing.REVISED, State.SENT),
    ],
)
def test_a_record_that_was_not_here_stands_as_it_does_there(
    store: Store, standing: Standing, state: State
) -> None:
    theirs = remote(document(), standing=standing, revision=2, server_id="s-1", document_id=9)
    received = store.records.received(theirs)
    assert received == store.records.get("A-1") == store.records.by_server_id("s-1")
    assert (received.state, received.mine, received.base) == (state, document(), document())
    assert (received.stamp, received.document_id, received.theirs_by) == (theirs.stamp, 9, "Boris")
    assert store.records.stamps() == {"A-1": theirs.stamp}
    assert origins(store) == [(Origin.PULLED, "Workshop")]


def test_a_received_record_shows_when_it_was_changed_there(store: Store, clock: FakeClock) -> None:
    received = store.records.received(remote(document(), "2024-05-06T07:08:09.010Z"))
    assert received.changed_at == datetime(2024, 5, 6, 7, 8, 9, 10_000, UTC)
    odd = store.records.received(remote(document("A-2"), "yesterday", identifier="A-2"))
    assert odd.changed_at == clock.now
    assert store.history.of("A-1")[0].at == clock.now


def test_nothing_is_received_without_its_document(store: Store) -> None:
    with pytest.raises(ValueError, match="document"):
        store.records.received(remote(None))
    assert store.records.counts() == {}


def test_an_unknown_server_id_is_none(store: Store) -> None:
    keep(store)
    assert store.records.by_server_id("") is None
    assert store.records.by_server_id("x") is None


def test_agreeing_keeps_the_new_mark_and_standing(store: Store) -> None:
    store.records.received(remote(document(), server_id="s-1", document_id=9))
    agreed = store.records.agree("A-1", remote(None, "2", Standing.REVIEW))
    assert agreed.stamp == Stamp("2", 0, Standing.REVIEW)
    assert (agreed.server_id, agreed.document_id) == ("s-1", 9)
    assert (agreed.state, agreed.base) == (State.REVIEW, document())
    assert len(store.history.of("A-1")) == 1


def test_agreeing_on_a_new_document_leaves_nothing_to_send(store: Store) -> None:
    keep(store, titled("Same"))
    agreed = store.records.agree("A-1", remote(titled(" Same ")))
    assert (agreed.state, agreed.mine, agreed.base) == (State.SENT, titled("Same"), titled(" Same "))


def test_agreeing_on_what_was_sent_before_an_answer_was_lost_keeps_the_later_edit(store: Store) -> None:
    keep(store, titled("Sent"))
    store.outbox.begin(store.outbox.put("A-1", Intent.DRAFT).number, titled("Sent"))
    keep(store, titled("Edited since"))
    agreed = store.records.agree("A-1", remote(titled("Sent")))
    assert (agreed.mine, agreed.base, agreed.state) == (titled("Edited since"), titled("Sent"), State.WAITING)


def test_agreeing_with_another_document_does_not_touch_what_was_agreed_on(store: Store) -> None:
    keep(store, titled("Mine"))
    agreed = store.records.agree("A-1", remote(titled("Something else")))
    assert (agreed.base, agreed.state) == (None, State.DRAFT)


def test_theirs_is_taken_over_where_nothing_was_changed_here(store: Store) -> None:
    store.records.received(remote(document()))
    there = remote(titled("Theirs"), "2025-03-02T00:00:00Z")
    merged = store.records.merged("A-1", there, titled("Theirs"), (), ())
    assert (merged.state, merged.mine, merged.base) == (State.SENT, titled("Theirs"), titled("Theirs"))
    assert (merged.changed_by, merged.changed_at) == ("Boris", datetime(2025, 3, 2, tzinfo=UTC))
    assert origins(store) == [(Origin.PULLED, "Theirs"), (Origin.PULLED, "Workshop")]


def test_a_merge_keeps_both_sides_in_the_history_and_waits_to_be_sent(store: Store) -> None:
    store.records.received(remote(document()))
    keep(store, titled("Mine"))
    there = document(description={"en": "Theirs"})
    both = titled("Mine") | {"description": {"en": "Theirs"}}
    merged = store.records.merged("A-1", remote(there, "2"), both, (), ["description.en"])
    assert (merged.mine, merged.base, merged.state) == (both, there, State.DRAFT)
    assert (merged.merged, merged.changed_by, merged.theirs_by) == (("description.en",), "Ana", "Boris")
    assert [entry.document for entry in store.history.of("A-1")] == [both, there, titled("Mine"), document()]


def test_what_came_in_stays_listed_until_it_is_sent(store: Store) -> None:
    keep(store)
    store.records.merged("A-1", remote(document(), "2"), titled("Mine"), (), ["a", "b"])
    merged = store.records.merged("A-1", remote(document(), "3"), titled("Mine"), (), ["b", "c"])
    assert merged.merged == ("a", "b", "c")
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, titled("Mine"))
    assert store.outbox.done(item.number, remote(None, "4")).merged == ()


def test_typing_after_a_merge_is_a_version_of_its_own(store: Store) -> None:
    keep(store, titled("Mine"), session="one")
    store.records.merged("A-1", remote(titled("Theirs")), titled("Merged"), (), ())
    keep(store, titled("Mine again"), session="one")
    assert [title for _, title in origins(store)] == ["Mine again", "Merged", "Theirs", "Mine"]


def test_a_conflict_keeps_both_answers_and_stops_sending(store: Store) -> None:
    store.records.received(remote(document()))
    keep(store, titled("Mine"))
    store.outbox.put("A-1", Intent.PUBLISH)
    merged = store.records.merged("A-1", remote(titled("Theirs"), "2"), titled("Mine"), [TITLE], ())
    assert (merged.state, merged.conflicts, merged.intent) == (State.CONFLICT, (TITLE,), Intent.PUBLISH)
    assert len(store.outbox.items()) == 1
    assert store.outbox.waiting() == []
    store.records.settle("A-1", titled("Mine"), settled=["title.en"], who="Ana")
    assert len(store.outbox.waiting()) == 1


def test_a_second_change_of_theirs_renews_an_open_conflict(store: Store) -> None:
    keep(store, titled("Mine"))
    store.records.merged("A-1", remote(titled("Theirs"), "2"), titled("Mine"), [TITLE], ())
    newer = Conflict("title.en", "Theirs", "Mine, later", "Theirs again")
    removed = Conflict("description", {"en": "x"}, {"en": "y"}, None)
    mine = titled("Mine") | {"description": {"en": "y"}}
    merged = store.records.merged("A-1", remote(titled("Theirs again"), "3"), mine, [newer, removed], ())
    assert merged.conflicts == (removed, Conflict("title.en", "Workshop", "Mine", "Theirs again"))


def reasons(store: Store) -> list[tuple[str, str, Phrase, str]]:
    record = store.records.get("A-1")
    assert record is not None
    return [
        (found["path"], found["code"], from_json(found["phrase"]), found["by"]) for found in record.reasons
    ]


def test_a_returned_record_says_why_until_it_is_put_into_the_queue_again(store: Store) -> None:
    keep(store)
    why = say("Give {what}.", what=say("the country"))
    returned = store.records.rejected("A-1", [("countryRegions", "Error.Mandatory", why)], "Cleo")
    assert returned.state is State.REJECTED
    assert reasons(store) == [("countryRegions", "Error.Mandatory", why, "Cleo")]
    assert keep(store, titled("Mended")).state is State.REJECTED
    store.outbox.put("A-1", Intent.PUBLISH)
    assert reasons(store) == []


def test_what_is_returned_leaves_the_queue(store: Store) -> None:
    keep(store)
    store.outbox.begin(store.outbox.put("A-1", Intent.PUBLISH).number, document())
    returned = store.records.rejected("A-1", [("title", "Error.InvalidValue", say("No."))])
    assert (returned.state, returned.intent, store.outbox.items()) == (State.REJECTED, None, [])


def test_an_edit_made_while_the_record_was_on_its_way_still_waits_when_that_is_returned(store: Store) -> None:
    keep(store, titled("Sent"))
    store.outbox.begin(store.outbox.put("A-1", Intent.DRAFT).number, titled("Sent"))
    keep(store, titled("Edited"))
    store.records.rejected("A-1", [("title", "Error.InvalidValue", say("No."))])
    (item,) = store.outbox.waiting()
    assert item.flying is None


def test_an_answer_that_crosses_with_a_return_agrees_on_no_more_than_was_sent(store: Store) -> None:
    """As where a receipt is taken in by hand while the same record is on its way."""
    keep(store, titled("Sent"))
    number = store.outbox.put("A-1", Intent.DRAFT).number
    store.outbox.begin(number, titled("Sent"))
    keep(store, titled("Edited"))
    store.records.rejected("A-1", [("title", "Error.InvalidValue", say("No."))])
    done = store.outbox.done(number, remote(titled("Sent"), "1", Standing.DRAFT))
    assert done.base == titled("Sent")
    assert store.records.is_changed(done)
    assert store.outbox.of("A-1") is not None


def test_a_reviewer_s_answer_to_an_older_request_leaves_the_queue_alone(store: Store) -> None:
    keep(store)
    store.outbox.put("A-1", Intent.DRAFT)
    store.records.rejected("A-1", [("", "", say("Not yet."))], "Cleo")
    assert len(store.outbox.items()) == 1

"""A record that one side took away: believed where nothing speaks against it, else a question until it is decided."""

from __future__ import annotations

import pytest

from sync.records import Conflict, Intent, Query, Record, Side, Standing, State
from sync.store import Store
from tests.sync.store.given import document, keep, remote, titled

TITLE = Conflict("title.en", "Workshop", "Mine", "Theirs")


def edited(store: Store) -> Record:
    """A record that both sides had, changed here."""
    store.records.received(remote(document(), server_id="s-1", document_id=3))
    return keep(store, titled("Mine"))


def gone_and_edited(store: Store, intent: Intent | None = None) -> Record:
    """A record that is gone there and changed here, and waits to be sent where an intent is given."""
    edited(store)
    if intent:
        store.outbox.put("A-1", intent)
    return store.records.gone("A-1")


def changed_while_leaving(store: Store, intent: Intent | None, standing: Standing = Standing.DRAFT) -> Record:
    """A record changed there after its removal was asked for, or after it was put into the bin."""
    store.records.received(remote(document(), standing=standing))
    if intent:
        store.outbox.put("A-1", intent)
    else:
        store.records.to_bin(["A-1"], "Ana")
    return store.records.merged("A-1", remote(titled("Theirs"), "2", standing), titled("Theirs"), (), ())


def test_a_record_removed_there_goes_to_the_bin_where_nothing_was_changed_here(store: Store) -> None:
    store.records.received(remote(document(), server_id="s-1", document_id=3))
    gone = store.records.gone("A-1")
    assert (gone.state, gone.base, gone.stamp) == (State.BIN, None, None)
    assert (gone.server_id, gone.document_id, gone.mine) == ("", None, document())
    assert store.records.stamps() == {}


@pytest.mark.parametrize("intent", [None, Intent.DRAFT, Intent.PUBLISH])
def test_a_record_removed_there_and_changed_here_is_asked_about_and_stays_as_it_is(
    store: Store, intent: Intent | None
) -> None:
    gone = gone_and_edited(store, intent)
    assert (gone.state, gone.removal, gone.mine) == (State.CONFLICT, Side.THERE, titled("Mine"))
    assert (gone.base, gone.server_id, gone.intent) == (document(), "s-1", intent)
    assert store.outbox.waiting() == []
    assert store.records.identifiers(Query(states=(State.CONFLICT,))) == ["A-1"]
    assert dict(store.records.counts()) == {("capacityBuildingInitiative", State.CONFLICT): 1}


def test_what_only_waits_to_be_sent_is_asked_about_too(store: Store) -> None:
    store.records.received(remote(document()))
    store.outbox.put("A-1", Intent.PUBLISH)
    assert store.records.gone("A-1").removal is Side.THERE


def test_the_question_is_kept_on_the_disk_and_goes_when_the_record_is_found_again(store: Store) -> None:
    store.records.received(remote(document()))
    assert store.records.gone("A-1", ask=True).removal is Side.THERE
    again = store.records.get("A-1")
    assert again is not None
    assert again.removal is Side.THERE
    found = store.records.found_again("A-1")
    assert (found.state, found.removal) == (State.SENT, None)


def test_gone_there_and_kept_it_is_a_draft_that_waits_if_it_did_before(store: Store) -> None:
    gone_and_edited(store, Intent.PUBLISH)
    kept = store.records.decide_removal("A-1", keep=True, who="Ana")
    assert (kept.state, kept.mine, kept.removal) == (State.WAITING, titled("Mine"), None)
    assert (kept.base, kept.stamp, kept.server_id, kept.document_id) == (None, None, "", None)
    assert [item.intent for item in store.outbox.waiting()] == [Intent.PUBLISH]


def test_gone_there_and_kept_it_is_a_draft_and_no_more(store: Store) -> None:
    gone_and_edited(store)
    kept = store.records.decide_removal("A-1", keep=True, who="Ana")
    assert (kept.state, kept.stamp, store.outbox.items()) == (State.DRAFT, None, [])


def test_what_was_on_its_way_is_begun_anew_where_it_is_kept(store: Store) -> None:
    edited(store)
    store.outbox.begin(store.outbox.put("A-1", Intent.DRAFT).number, titled("Mine"))
    store.records.gone("A-1")
    store.records.decide_removal("A-1", keep=True, who="Ana")
    (item,) = store.outbox.waiting()
    assert item.flying is None


def test_gone_there_and_not_kept_it_lies_in_the_bin_and_can_be_taken_out(store: Store) -> None:
    gone_and_edited(store, Intent.DRAFT)
    left = store.records.decide_removal("A-1", keep=False, who="Ana")
    assert (left.state, left.stamp, store.outbox.items()) == (State.BIN, None, [])
    store.records.restore(["A-1"], "Ana")
    back = store.records.get("A-1")
    assert back is not None
    assert (back.state, back.mine) == (State.DRAFT, titled("Mine"))


def test_open_conflicts_are_done_with_when_it_is_decided_not_before(store: Store) -> None:
    edited(store)
    store.records.merged("A-1", remote(titled("Theirs"), "2"), titled("Mine"), [TITLE], ())
    assert store.records.gone("A-1").conflicts == (TITLE,)
    kept = store.records.decide_removal("A-1", keep=True, who="Ana")
    assert (kept.conflicts, kept.state, kept.mine) == ((), State.DRAFT, titled("Mine"))


def test_moving_it_to_the_bin_is_a_decision_too(store: Store) -> None:
    gone_and_edited(store)
    store.records.to_bin(["A-1"], "Ana")
    left = store.records.get("A-1")
    assert left is not None
    assert (left.state, left.removal) == (State.BIN, None)


@pytest.mark.parametrize("intent", [None, Intent.DELETE, Intent.WITHDRAW])
def test_what_is_to_be_removed_here_and_was_changed_there_is_asked_about(
    store: Store, intent: Intent | None
) -> None:
    asked = changed_while_leaving(store, intent)
    assert (asked.state, asked.removal, asked.mine) == (State.CONFLICT, Side.HERE, titled("Theirs"))
    assert (asked.binned, asked.intent) == (intent is None, intent)
    assert store.outbox.waiting() == []


def test_what_changed_nothing_asks_nothing(store: Store) -> None:
    store.records.received(remote(document()))
    store.outbox.put("A-1", Intent.DELETE)
    moved = store.records.merged("A-1", remote(document(title={"en": " Workshop "}), "2"), document(), (), ())
    assert (moved.removal, len(store.outbox.waiting())) == (None, 1)


@pytest.mark.parametrize("intent", [None, Intent.DELETE, Intent.WITHDRAW])
def test_removed_here_and_kept_it_is_as_it_is_there(store: Store, intent: Intent | None) -> None:
    changed_while_leaving(store, intent)
    kept = store.records.decide_removal("A-1", keep=True, who="Ana")
    assert (kept.state, kept.binned, kept.mine) == (State.SENT, False, titled("Theirs"))
    assert store.outbox.items() == []


@pytest.mark.parametrize("intent", [Intent.DELETE, Intent.WITHDRAW])
@pytest.mark.parametrize(
    ("standing", "asked"),
    [
        (Standing.DRAFT, Intent.DELETE),
        (Standing.PUBLISHED, Intent.WITHDRAW),
        (Standing.REVISED, None),
    ],
)
def test_removed_here_and_not_kept_its_removal_waits_again_as_far_as_it_came(
    store: Store, intent: Intent, standing: Standing, asked: Intent | None
) -> None:
    changed_while_leaving(store, intent, standing)
    left = store.records.decide_removal("A-1", keep=False, who="Ana")
    assert (left.state, left.base) == (State.WAITING, titled("Theirs"))
    assert [item.intent for item in store.outbox.waiting()] == [asked or intent]


def test_what_lay_in_the_bin_stays_there_where_it_is_not_kept(store: Store) -> None:
    changed_while_leaving(store, None)
    assert store.records.decide_removal("A-1", keep=False, who="Ana").state is State.BIN
    assert store.outbox.items() == []


@pytest.mark.parametrize("way", ["restore", "take_out", "send"])
def test_whoever_wants_it_after_all_need_not_be_asked(store: Store, way: str) -> None:
    changed_while_leaving(store, Intent.DELETE if way == "take_out" else None)
    if way == "restore":
        store.records.restore(["A-1"], "Ana")
    elif way == "send":
        store.outbox.put("A-1", Intent.DRAFT)
    else:
        store.outbox.remove(store.outbox.items()[0].number)
    wanted = store.records.get("A-1")
    assert wanted is not None
    assert (wanted.removal, wanted.binned) == (None, False)


def test_what_both_sides_removed_is_no_question(store: Store) -> None:
    changed_while_leaving(store, Intent.DELETE)
    gone = store.records.gone("A-1")
    assert (gone.state, gone.removal, store.outbox.items()) == (State.BIN, None, [])


@pytest.mark.parametrize("intent", [Intent.DELETE, Intent.WITHDRAW])
@pytest.mark.parametrize("keep_it", [True, False])
def test_what_both_sides_removed_is_asked_about_once_where_it_was_edited_and_never_sent(
    store: Store, intent: Intent, keep_it: bool
) -> None:
    asked = gone_and_edited(store, intent)
    assert (asked.removal, asked.mine, store.outbox.items()) == (Side.THERE, titled("Mine"), [])
    decided = store.records.decide_removal("A-1", keep=keep_it, who="Ana")
    assert (decided.state, decided.stamp) == (State.DRAFT if keep_it else State.BIN, None)


def test_whoever_removes_it_here_when_asked_has_decided(store: Store) -> None:
    gone_and_edited(store)
    store.outbox.put("A-1", Intent.DELETE)
    assert store.records.gone("A-1").state is State.BIN


def test_without_a_question_nothing_is_decided(store: Store) -> None:
    before = keep(store)
    assert store.records.decide_removal("A-1", keep=False, who="Bo") == before
    with pytest.raises(KeyError):
        store.records.decide_removal("B-1", keep=True, who="Bo")


@pytest.mark.parametrize("begun", [False, True])
def test_a_removal_that_was_not_begun_is_not_taken_for_done_where_the_clearing_house_is_in_doubt(
    store: Store, begun: bool
) -> None:
    store.records.received(remote(document()))
    item = store.outbox.put("A-1", Intent.WITHDRAW)
    if begun:
        store.outbox.begin(item.number, document())
    gone = store.records.gone("A-1", ask=True)
    assert (gone.removal, gone.binned, store.outbox.items()) == (None if begun else Side.THERE, begun, [])

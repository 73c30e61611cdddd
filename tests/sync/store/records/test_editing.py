"""What a person does to a record is kept, with what it was before."""

from __future__ import annotations

import pytest

from forms.kinds import Document
from sync.records import Conflict, Intent, Origin, Query, Standing, State
from sync.store import Store
from tests.support.given import FakeClock
from tests.sync.store.given import ACTIVITY, document, keep, remote, titled


def versions(store: Store, identifier: str = "A-1") -> list[object]:
    """The English titles of the record's versions, newest first."""
    return [entry.document["title"]["en"] for entry in store.history.of(identifier)]


def test_a_new_record_is_a_draft_of_the_person(store: Store, clock: FakeClock) -> None:
    saved = keep(store, titled("First"))
    assert saved == store.records.get("A-1")
    assert (saved.state, saved.changed_by, saved.changed_at) == (State.DRAFT, "Ana", clock.now)
    assert (saved.base, saved.stamp, saved.record_type) == (None, None, ACTIVITY)
    assert versions(store) == ["First"]


def test_an_unknown_record_is_none(store: Store) -> None:
    assert store.records.get("A-1") is None
    assert store.records.title("A-1") is None
    assert store.history.of("A-1") == []


def test_each_edit_is_a_version(store: Store, clock: FakeClock) -> None:
    keep(store, titled("First"))
    later = clock.advance(minutes=5)
    saved = keep(store, titled("Second"), who="Boris")
    newest, oldest = store.history.of("A-1")
    assert (saved.changed_at, saved.changed_by) == (later, "Boris")
    assert (newest.number, newest.at, newest.who, newest.origin) == (2, later, "Boris", Origin.TYPED)
    assert (oldest.number, oldest.document) == (1, titled("First"))
    assert store.history.version("A-1", 1) == titled("First")


def test_a_version_that_is_not_there_is_a_key_error(store: Store) -> None:
    keep(store)
    with pytest.raises(KeyError):
        store.history.version("A-1", 2)


def test_typing_in_one_session_betters_one_version(store: Store, clock: FakeClock) -> None:
    keep(store, titled("Before"))
    for text in ("W", "Wo", "Work"):
        last = clock.advance(seconds=1)
        keep(store, titled(text), session="one")
    keep(store, titled("Other"), session="two")
    keep(store, titled("Again"), session="one")
    assert versions(store) == ["Again", "Other", "Work", "Before"]
    assert store.history.of("A-1")[2].at == last


def test_what_comes_between_ends_the_session(store: Store) -> None:
    keep(store, titled("Typed"), session="one")
    keep(store, titled("From a file"), origin=Origin.IMPORTED, session="one")
    keep(store, titled("Typed again"), session="one")
    assert versions(store) == ["Typed again", "From a file", "Typed"]


def test_without_a_session_every_save_is_a_version(store: Store) -> None:
    keep(store, titled("One"))
    keep(store, titled("Two"))
    assert versions(store) == ["Two", "One"]


def test_no_change_writes_nothing(store: Store, clock: FakeClock) -> None:
    before = keep(store, titled("Same"))
    with store._connections.bare() as connection:
        changes = connection.total_changes
    clock.advance(minutes=1)
    assert keep(store, titled("Same"), who="Boris") == before
    assert versions(store) == ["Same"]
    with store._connections.bare() as connection:
        assert connection.total_changes == changes


def test_taking_a_change_back_makes_the_record_as_sent_again(store: Store) -> None:
    store.records.received(remote(titled("Agreed")))
    assert keep(store, titled("Changed")).state is State.DRAFT
    assert keep(store, titled("Agreed")).state is State.SENT


@pytest.mark.parametrize(
    "answers",
    [
        titled("  Agre\u0301e  "),
        titled("Agrée") | {"description": {"en": " "}, "categories": []},
        titled("Agrée") | {"durationText": "Months", "status": {"identifier": "not one that asks for it"}},
    ],
)
def test_what_would_be_sent_alike_is_no_change(store: Store, answers: dict[str, object]) -> None:
    base = titled("Agrée") | {"status": {"identifier": "not one that asks for it"}}
    if "status" not in answers:
        base = titled("Agrée")
    received = store.records.received(remote(base))
    saved = keep(store, answers)
    assert (saved.state, store.records.is_changed(saved)) == (State.SENT, False)
    assert saved.mine == answers
    assert not store.records.is_changed(received)


@pytest.mark.parametrize(("one", "other"), [(True, 1), (1, "1"), (["a", "b"], ["b", "a"])])
def test_what_is_not_alike_is_a_change(store: Store, one: object, other: object) -> None:
    store.records.received(remote(document(somethingOld=one)))
    saved = keep(store, document(somethingOld=other))
    assert (saved.state, store.records.is_changed(saved)) == (State.DRAFT, True)


def test_settling_closes_the_named_conflicts_and_is_an_edit(store: Store) -> None:
    def told(title: str, description: str) -> Document:
        return document(title={"en": title}, description={"en": description})

    store.records.received(remote(document()))
    keep(store, told("Mine", "mine"))
    conflicts = [Conflict(path, None, "mine", "theirs") for path in ("title.en", "description.en")]
    store.records.merged("A-1", remote(told("Theirs", "theirs"), "2"), told("Mine", "mine"), conflicts, ())
    first = store.records.settle("A-1", told("Both", "mine"), settled=["title.en"], who="Cleo")
    assert (first.state, [left.path for left in first.conflicts]) == (State.CONFLICT, ["description.en"])
    last = store.records.settle("A-1", told("Both", "mine"), settled=["description.en"], who="Cleo")
    assert (last.state, last.conflicts, last.mine) == (State.DRAFT, (), told("Both", "mine"))
    newest = store.history.of("A-1")[0]
    assert (newest.origin, newest.who, newest.document) == (Origin.SETTLED, "Cleo", told("Both", "mine"))
    assert versions(store) == ["Both", "Mine", "Theirs", "Mine", "Workshop"]


def test_settling_for_theirs_leaves_nothing_to_send(store: Store) -> None:
    store.records.received(remote(document()))
    keep(store, titled("Mine"))
    conflict = Conflict("title.en", "Workshop", "Mine", "Theirs")
    store.records.merged("A-1", remote(titled("Theirs"), "2"), titled("Mine"), [conflict], ())
    settled = store.records.settle("A-1", titled("Theirs"), settled=["title.en"], who="Ana")
    assert (settled.state, store.records.is_changed(settled)) == (State.SENT, False)


def test_the_bin_hides_a_record_and_gives_it_back(store: Store) -> None:
    keep(store)
    store.records.to_bin(["A-1"], "Boris")
    binned = store.records.get("A-1")
    assert binned is not None
    assert (binned.state, binned.binned, binned.changed_by) == (State.BIN, True, "Boris")
    assert store.records.rows(Query()) == []
    assert [row.identifier for row in store.records.rows(Query(states=(State.BIN,)))] == ["A-1"]
    store.records.restore(["A-1"], "Ana")
    assert store.records.count(Query()) == 1


def test_what_goes_to_the_bin_leaves_the_queue(store: Store) -> None:
    keep(store)
    store.outbox.put("A-1", Intent.PUBLISH)
    store.records.to_bin(["A-1"], "Ana")
    store.records.restore(["A-1"], "Ana")
    restored = store.records.get("A-1")
    assert restored is not None
    assert (restored.state, restored.intent, store.outbox.of("A-1")) == (State.DRAFT, None, None)


def test_what_is_on_its_way_is_not_forgotten_in_the_bin(store: Store) -> None:
    keep(store)
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.begin(item.number, document())
    store.records.to_bin(["A-1"], "Ana")
    assert (store.outbox.waiting(), store.outbox.items()) == ([], [])
    done = store.outbox.done(item.number, remote(None))
    assert (done.state, done.base, store.outbox.of("A-1")) == (State.BIN, document(), None)


def test_a_deletion_still_waits_when_the_record_is_in_the_bin_and_not_when_it_is_restored(
    store: Store,
) -> None:
    store.records.received(remote(document()))
    store.outbox.put("A-1", Intent.DELETE)
    store.records.to_bin(["A-1"], "Ana")
    assert [item.intent for item in store.outbox.waiting()] == [Intent.DELETE]
    store.records.restore(["A-1"], "Ana")
    assert store.outbox.items() == []


def test_an_import_takes_a_record_out_of_the_bin_and_typing_does_not(store: Store) -> None:
    keep(store)
    store.records.to_bin(["A-1"], "Ana")
    assert keep(store, titled("A late keystroke")).state is State.BIN
    assert keep(store, titled("From a file"), origin=Origin.IMPORTED).state is State.DRAFT


def test_only_what_is_in_the_bin_can_be_erased(store: Store) -> None:
    keep(store, document(countryRegions=[{"identifier": "bj"}], startDate="2020"))
    with pytest.raises(ValueError, match="bin"):
        store.records.erase("A-1")
    store.records.to_bin(["A-1"], "Ana")
    store.records.erase("A-1")
    with store._connections.reading() as connection:
        left = {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()
            for name in ("record", "content", "history", "conflict", "outbox", "facet", "year", "search")
        }
    assert set(left.values()) == {0}


@pytest.mark.parametrize("standing", Standing)
def test_acts_on_a_record_that_is_not_there_are_key_errors(store: Store, standing: Standing) -> None:
    there = remote(document(), standing=standing)
    for act in (
        lambda: store.records.settle("A-1", document(), settled=[], who="Ana"),
        lambda: store.records.to_bin(["A-1"], "Ana"),
        lambda: store.records.erase("A-1"),
        lambda: store.records.agree("A-1", there),
        lambda: store.records.merged("A-1", there, document(), (), ()),
        lambda: store.records.gone("A-1"),
        lambda: store.outbox.put("A-1", Intent.DRAFT),
        lambda: store.outbox.begin(1, document()),
    ):
        with pytest.raises(KeyError):
            act()
    assert store.records.counts() == {}

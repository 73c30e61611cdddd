"""What was decided is taken back as it was, also after the program was closed, as long as nothing else happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sync.records import Conflict, Intent, Origin, OutboxItem, Record
from sync.store import Store
from sync.store.records.taking_back import TooLate
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, remote, titled

TITLE = Conflict("title.en", "Workshop", "Mine", "Theirs")
TARGETS = Conflict("gbfTargets", None, [{"identifier": "a"}], [{"identifier": "b"}])
MINE, THEIRS = (
    titled(title) | {"gbfTargets": chosen}
    for title, chosen in (("Mine", TARGETS.mine), ("Theirs", TARGETS.theirs))
)
Deed = Callable[[Store], object]


def settled(store: Store, title: str = "Both", *, made: str = "") -> Record:
    """The conflict about the title is settled with this one."""
    return store.records.settle(
        "A-1", MINE | {"title": {"en": title}}, settled=["title.en"], who="Ana", made=made
    )


def in_conflict(store: Store) -> None:
    """A record that both sides changed, second in the queue."""
    store.records.received(remote(document()))
    keep(store, document("B-1"))
    keep(store, MINE)
    for name in ("B-1", "A-1"):
        store.outbox.put(name, Intent.PUBLISH)
    store.records.merged("A-1", remote(THEIRS, "2"), MINE, [TITLE, TARGETS], ["status"])


def gone_there(store: Store) -> None:
    """A record in conflict that is gone there besides."""
    in_conflict(store)
    store.records.gone("A-1")


def changed_there(store: Store) -> None:
    """A record whose removal waits, and which was changed there since."""
    store.records.received(remote(document()))
    store.outbox.put("A-1", Intent.WITHDRAW)
    store.records.merged("A-1", remote(titled("Theirs"), "2"), titled("Theirs"), (), ())


def decided(*, keep: bool) -> Deed:
    """It is decided on its removal."""
    return lambda store: store.records.decide_removal("A-1", keep=keep, who="Ana")


def everything(store: Store) -> tuple[Record | None, list[OutboxItem], list[Record | None]]:
    """All that is told of the record, of the queue and of the other record."""
    return store.records.get("A-1"), store.outbox.items(), [store.records.get("B-1")]


@pytest.mark.parametrize(
    ("begin", "decide"),
    [
        (in_conflict, settled),
        (in_conflict, lambda store: settled(store, "Theirs")),
        (in_conflict, lambda store: settled(store, "Mine")),
        (gone_there, decided(keep=True)),
        (gone_there, decided(keep=False)),
        (changed_there, decided(keep=True)),
        (changed_there, decided(keep=False)),
    ],
)
def test_all_is_as_it_was_even_after_a_restart(
    data_dir: Path, clock: FakeClock, new_id: NewIds, begin: Deed, decide: Deed
) -> None:
    with Store.open(data_dir, clock=clock, new_id=new_id) as store:
        begin(store)
        before, versions = everything(store), len(store.history.of("A-1"))
        clock.advance(hours=1)
        decide(store)
        assert everything(store) != before
    with Store.open(data_dir, clock=clock, new_id=new_id) as store:
        assert store.records.can_undo("A-1")
        undone = store.records.undo_decision("A-1", "Ana")
        assert everything(store) == before
        assert undone == before[0]
        assert len(store.history.of("A-1")) >= versions
        assert not store.records.can_undo("A-1")


def test_several_settlements_are_taken_back_one_after_the_other(store: Store) -> None:
    in_conflict(store)
    before = everything(store)
    settled(store)
    between = everything(store)
    mine = titled("Both") | {"gbfTargets": [{"identifier": "c"}]}
    assert between[0] is not None
    assert between[0].conflicts == (TARGETS,)
    store.records.settle("A-1", mine, settled=["gbfTargets"], who="Ana")
    store.records.undo_decision("A-1", "Ana")
    assert everything(store) == between
    store.records.undo_decision("A-1", "Ana")
    assert everything(store) == before
    with pytest.raises(TooLate):
        store.records.undo_decision("A-1", "Ana")


def test_what_it_waited_for_since_is_taken_back_too(store: Store) -> None:
    in_conflict(store)
    item = store.outbox.of("A-1")
    assert item is not None
    store.outbox.remove(item.number)
    before = everything(store)
    settled(store)
    store.outbox.put("A-1", Intent.DRAFT)
    store.records.undo_decision("A-1", "Ana")
    assert everything(store) == before


def sent(store: Store) -> None:
    """What waits is sent."""
    item = store.outbox.of("A-1")
    assert item is not None
    record = store.records.get("A-1")
    assert record is not None
    store.outbox.begin(item.number, record.mine)
    store.outbox.done(item.number, remote(None, "3"))


def begun(store: Store) -> None:
    """Sending begins; how it goes is not known yet."""
    item = store.outbox.of("A-1")
    assert item is not None
    store.outbox.begin(item.number, titled("Both"))


@pytest.mark.parametrize(
    "since",
    [
        lambda store: keep(store, titled("Typed since")),
        lambda store: store.records.merged("A-1", remote(titled("Again"), "3"), titled("Both"), (), ()),
        lambda store: store.records.agree("A-1", remote(None, "3")),
        lambda store: store.records.to_bin(["A-1"], "Ana"),
        sent,
        begun,
    ],
)
def test_after_anything_else_nothing_is_taken_back(store: Store, since: Deed) -> None:
    in_conflict(store)
    settled(store)
    since(store)
    before = everything(store)
    assert not store.records.can_undo("A-1")
    with pytest.raises(TooLate, match="something else has happened"):
        store.records.undo_decision("A-1", "Ana")
    assert everything(store) == before


def test_an_answer_that_was_lost_before_is_no_hindrance(store: Store) -> None:
    keep(store, titled("Mine"))
    store.outbox.begin(store.outbox.put("A-1", Intent.DRAFT).number, titled("Mine"))
    store.records.merged("A-1", remote(titled("Theirs"), "2"), titled("Mine"), [TITLE], ())
    before = everything(store)
    settled(store)
    store.records.undo_decision("A-1", "Ana")
    assert everything(store) == before


def test_a_second_record_that_was_made_lies_in_the_bin(store: Store) -> None:
    in_conflict(store)
    settled(store, "Theirs", made="B-1")
    store.records.undo_decision("A-1", "Ana")
    made = store.records.get("B-1")
    assert made is not None
    assert (made.binned, store.outbox.of("B-1")) == (True, None)


def test_a_second_record_that_was_sent_stays_and_nothing_is_taken_back(store: Store) -> None:
    in_conflict(store)
    settled(store, "Theirs", made="B-1")
    store.records.agree("B-1", remote(None, "2", identifier="B-1"))
    before = everything(store)
    with pytest.raises(TooLate):
        store.records.undo_decision("A-1", "Ana")
    assert everything(store) == before


def test_what_merged_by_itself_goes_out_as_an_ordinary_edit(store: Store) -> None:
    in_conflict(store)
    edited = store.records.take_back("A-1", titled("Out"), merged=[], who="Ana", over=MINE)
    assert (edited.mine, edited.merged, edited.conflicts) == (
        titled("Out"),
        (),
        (replace(TARGETS, mine=None), Conflict("title.en", "Workshop", "Out", "Theirs")),
    )
    newest = store.history.of("A-1")[0]
    assert (newest.origin, newest.document, newest.who) == (Origin.RESTORED, titled("Out"), "Ana")

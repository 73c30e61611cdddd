"""The promise: whatever happens in whatever order, every saved edit is in the record, its history or a conflict."""

from __future__ import annotations

import tempfile
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.paths import value_at
from forms.words import say
from sync.records import REMOVALS, Conflict, Intent, Order, Query, Record, Standing, State
from sync.review import ReviewStep, Stage
from sync.states import review_now, state_of
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, remote

# What happens often in an office stands here often.
DEEDS = (
    *("type_on", "send", "arrive") * 4,
    *("edit", "collide", "settle", "publish", "take_over") * 2,
    *("take_out", "fail", "come_back", "agree", "vanish", "bin", "restore", "restart"),
    *("keep_it", "let_it_go", "ask", "approve", "turn_down"),
)
PLACES = ("title.en", "title.en", "description.en")
steps = st.tuples(st.sampled_from(DEEDS), st.sampled_from(PLACES), st.sampled_from(list(Standing)[1:]))


class Office:
    """One record, a person who types, a clearing-house that answers; each text entered is like no other."""

    def __init__(self, folder: Path) -> None:
        """A new record in a new folder."""
        self.folder = folder
        self.numbers = count(1)
        self.new_id = NewIds()
        self.entered: set[str] = set()
        self.typing: dict[str, str] = {}
        self.store = self.opened()
        keep(self.store, document())

    def opened(self) -> Store:
        """The store of the folder."""
        return Store.open(self.folder, clock=FakeClock(), new_id=self.new_id)

    def restart(self, *_: object) -> None:
        """The program is closed and opened again."""
        self.store.close()
        self.store = self.opened()

    @property
    def record(self) -> Record:
        """The record now."""
        found = self.store.records.get("A-1")
        assert found is not None
        return found

    def changed(self, place: str) -> tuple[str, dict[str, Any]]:
        """A text that was never entered before, and the record's document with it at the place."""
        field, language = place.split(".")
        text, mine = f"Text {next(self.numbers)}", self.record.mine
        self.entered.add(text)
        return text, {**mine, field: {**mine.get(field, {}), language: text}}

    def edit(self, place: str, _: Standing) -> None:
        """An edit outside any session."""
        keep(self.store, self.changed(place)[1])

    def type_on(self, place: str, _: Standing) -> None:
        """One more stroke in an open form; what it replaces was never more than half a word."""
        before = self.store.history.of("A-1")[0].number
        text, mine = self.changed(place)
        keep(self.store, mine, session="form")
        if self.store.history.of("A-1")[0].number == before:
            self.entered.discard(self.typing.get(place, ""))
        self.typing[place] = text

    def publish(self, *_: object) -> None:
        """Into the queue, to be published."""
        self.store.outbox.put("A-1", Intent.PUBLISH)

    def take_out(self, *_: object) -> None:
        """Out of the queue, even while it is on its way."""
        item = self.store.outbox.of("A-1")
        if item:
            self.store.outbox.remove(item.number)

    def bin(self, *_: object) -> None:
        """Into the bin."""
        self.store.records.to_bin(["A-1"], "Ana")

    def restore(self, *_: object) -> None:
        """Out of the bin."""
        self.store.records.restore(["A-1"], "Ana")

    def settle(self, *_: object) -> None:
        """Settle every open conflict with a text of one's own."""
        for path in [conflict.path for conflict in self.record.conflicts]:
            mine = self.changed(path)[1]
            self.store.records.settle("A-1", mine, settled=[path], who="Ana")

    def send(self, *_: object) -> None:
        """Sending begins; what was typed up to now is a version that someone else may have seen."""
        if self.store.outbox.of("A-1") is None:
            self.store.outbox.put("A-1", Intent.DRAFT)
        for item in self.store.outbox.waiting():
            self.store.outbox.begin(item.number, self.record.mine)
            self.typing = {}

    def arrive(self, _: str, standing: Standing) -> None:
        """What is on its way arrives; what was typed since still waits."""
        item = self.store.outbox.of("A-1")
        if item and item.flying is not None:
            done = self.store.outbox.done(item.number, remote(None, f"{next(self.numbers)}", standing))
            assert done.base == item.flying
            if done.mine != item.flying:
                assert self.store.records.is_changed(done)
                assert self.store.outbox.of("A-1") is not None

    def fail(self, *_: object) -> None:
        """The line breaks."""
        item = self.store.outbox.of("A-1")
        if item:
            self.store.outbox.failed(item.number, [say("No connection.")])

    def come_back(self, _: str, standing: Standing) -> None:
        """The clearing-house, or a reviewer, returns the record; what was typed since it went waits all the same."""
        before, reasons = self.store.outbox.of("A-1"), [("title", "Error.InvalidValue", say("No."))]
        by_person = standing is Standing.REVIEW
        mine = self.store.records.rejected("A-1", reasons, "Cleo", by_person=by_person).mine
        if before is None or before.intent in REMOVALS:
            return
        left = self.store.outbox.of("A-1")
        if before.flying != mine:
            assert left is not None
            assert left.flying is None
            assert left.held or not (by_person or before.flying is None)

    def ask(self, *_: object) -> None:
        """A review in the country is asked for."""
        self.store.reviews.step("A-1", ReviewStep.ASKED, "Ana")
        self.typing = {}

    def approve(self, *_: object) -> None:
        """The focal point approves what stands there; that holds as long as it stands there."""
        record = self.store.reviews.step("A-1", ReviewStep.APPROVED, "Awa")[0]
        assert record.stage in (Stage.APPROVED, Stage.NONE)
        self.typing = {}

    def turn_down(self, *_: object) -> None:
        """The focal point returns it."""
        self.store.reviews.step("A-1", ReviewStep.RETURNED, "Awa", "Mend the title.")
        self.typing = {}

    def collide(self, place: str, standing: Standing) -> None:
        """A colleague changed the same place; mine stays in the record, both in the conflict."""
        mine = self.record.mine
        text, theirs = self.changed(place)
        conflict = Conflict(place, None, value_at(mine, place), text)
        there = remote(theirs, f"{next(self.numbers)}", standing)
        self.store.records.merged("A-1", there, mine, [conflict], ())

    def take_over(self, place: str, standing: Standing) -> None:
        """A colleague changed something, and it is taken over as it is."""
        theirs = self.changed(place)[1]
        there = remote(theirs, f"{next(self.numbers)}", standing)
        self.store.records.merged("A-1", there, theirs, (), [place])

    def agree(self, _: str, standing: Standing) -> None:
        """Nothing changed there but the mark."""
        self.store.records.agree("A-1", remote(None, f"{next(self.numbers)}", standing))

    def vanish(self, *_: object) -> None:
        """Removed at the clearing-house."""
        self.store.records.gone("A-1")

    def keep_it(self, *_: object) -> None:
        """Keep what one side took away."""
        self.store.records.decide_removal("A-1", keep=True, who="Ana")

    def let_it_go(self, *_: object) -> None:
        """Do not keep what one side took away."""
        self.store.records.decide_removal("A-1", keep=False, who="Ana")

    def check(self) -> None:
        """What holds, whatever happened."""
        record, versions = self.record, [entry.document for entry in self.store.history.of("A-1")]
        kept = repr((record.mine, record.conflicts, versions))
        assert [text for text in self.entered if f"{text}'" not in kept] == []
        assert versions[0] == record.mine
        item = self.store.outbox.of("A-1")
        assert record.intent is (item.intent if item else None)
        changed = self.store.records.is_changed(record)
        standing = record.stamp.standing if record.stamp else Standing.NOWHERE
        assert record.state is state_of(
            removal=record.removal is not None,
            binned=record.binned,
            in_conflict=bool(record.conflicts),
            review=review_now(record.stage, changed=changed, intent=record.intent, standing=standing),
            rejected=bool(record.reasons),
            waiting=item is not None,
            changed=changed,
            standing=standing,
        )
        rows = self.store.records.rows(Query(states=tuple(State), order=Order.TITLE))
        assert [row.state for row in rows] == [record.state]


@pytest.mark.long
@settings(max_examples=40)
@given(st.lists(steps, min_size=10, max_size=40))
def test_every_saved_edit_is_kept_and_the_state_says_how_the_record_stands(
    story: list[tuple[str, str, Standing]],
) -> None:
    with tempfile.TemporaryDirectory(prefix="promise-") as folder:
        office = Office(Path(folder))
        try:
            for deed, place, standing in story:
                getattr(office, deed)(place, standing)
                office.check()
        finally:
            office.store.close()

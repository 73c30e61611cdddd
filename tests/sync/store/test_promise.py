"""The promise: whatever happens in whatever order, every saved edit is in the record, its history or a conflict."""

from __future__ import annotations

import tempfile
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from forms.paths import value_at
from forms.words import say
from sync.records import Conflict, Intent, Order, Query, Standing, State
from sync.states import state_of
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, remote

names = st.sampled_from(["A-1", "A-2"])
places = st.sampled_from(["title.en", "title.fr", "description.en"])
intents = st.sampled_from([Intent.DRAFT, Intent.PUBLISH])
standings = st.sampled_from([Standing.DRAFT, Standing.REVIEW, Standing.PUBLISHED, Standing.REVISED])


class Promise(RuleBasedStateMachine):
    """Two records, a person who types, a clearing-house that answers; each text entered is like no other."""

    def __init__(self) -> None:
        """Nothing is open yet."""
        super().__init__()
        self.numbers = count(1)
        self.entered: dict[str, set[str]] = {}
        self.typing: dict[tuple[str, str], str] = {}

    @initialize()
    def begin(self) -> None:
        """A folder with two new records."""
        self.folder = tempfile.TemporaryDirectory(prefix="promise-", ignore_cleanup_errors=True)
        self.reopen()
        for name in ("A-1", "A-2"):
            self.entered[name] = set()
            keep(self.store, document(name))

    def reopen(self) -> None:
        """Open the store, again if need be."""
        self.store = Store.open(Path(self.folder.name), clock=FakeClock(), new_id=NewIds())

    def new_text(self) -> str:
        """A text that was never entered before."""
        return f"Text {next(self.numbers)}"

    def mine(self, name: str) -> Any:
        """The record's document now."""
        record = self.store.records.get(name)
        assert record is not None
        return record.mine

    def with_text(self, name: str, place: str, text: str) -> dict[str, Any]:
        """The record's document with a text at a place."""
        field, language = place.split(".")
        mine = self.mine(name)
        return {**mine, field: {**mine.get(field, {}), language: text}}

    # --- the person

    @rule(name=names, place=places)
    def edit(self, name: str, place: str) -> None:
        """An edit outside any session."""
        text = self.new_text()
        keep(self.store, self.with_text(name, place, text))
        self.entered[name].add(text)

    @rule(name=names, place=places)
    def type_on(self, name: str, place: str) -> None:
        """One more stroke in an open form; what it replaces was never more than half a word."""
        text = self.new_text()
        before = self.store.history.of(name)[0].number
        keep(self.store, self.with_text(name, place, text), session="form")
        if self.store.history.of(name)[0].number == before:
            self.entered[name].discard(self.typing.get((name, place), ""))
        self.typing[name, place] = text
        self.entered[name].add(text)

    @rule(name=names, intent=intents)
    def put(self, name: str, intent: Intent) -> None:
        """Into the queue."""
        self.store.outbox.put(name, intent)

    @rule(name=names)
    def take_out(self, name: str) -> None:
        """Out of the queue, even while it is on its way."""
        item = self.store.outbox.of(name)
        if item:
            self.store.outbox.remove(item.number)

    @rule(name=names, binned=st.booleans())
    def bin(self, name: str, binned: bool) -> None:
        """Into the bin or out of it."""
        act = self.store.records.to_bin if binned else self.store.records.restore
        act([name], "Ana")

    @rule(name=names)
    def settle(self, name: str) -> None:
        """Settle the first open conflict with a text of one's own."""
        record = self.store.records.get(name)
        assert record is not None
        if record.conflicts:
            path, text = record.conflicts[0].path, self.new_text()
            self.store.records.settle(name, self.with_text(name, path, text), settled=[path], who="Ana")
            self.entered[name].add(text)

    # --- the clearing-house

    @rule(name=names)
    def send(self, name: str) -> None:
        """Sending begins."""
        for item in self.store.outbox.waiting():
            if item.identifier == name:
                self.store.outbox.begin(item.number, self.mine(name))

    @rule(name=names, standing=standings, number=st.integers(1, 9))
    def arrive(self, name: str, standing: Standing, number: int) -> None:
        """What is on its way arrives."""
        item = self.store.outbox.of(name)
        if item and item.flying is not None:
            there = remote(None, f"{number}", standing, identifier=name)
            done = self.store.outbox.done(item.number, there)
            assert done.base == item.flying
            assert (done.mine == item.flying) or self.store.records.is_changed(done)

    @rule(name=names)
    def fail(self, name: str) -> None:
        """The line breaks."""
        item = self.store.outbox.of(name)
        if item:
            self.store.outbox.failed(item.number, [say("No connection.")])

    @rule(name=names)
    def come_back(self, name: str) -> None:
        """The clearing-house, or a reviewer, returns the record."""
        self.store.records.returned(name, [("title", "Error.InvalidValue", say("No."))], "Cleo")

    @rule(name=names, place=places, number=st.integers(1, 9))
    def collide(self, name: str, place: str, number: int) -> None:
        """A colleague changed the same place; mine stays in the record, both in the conflict."""
        theirs = self.new_text()
        there = self.with_text(name, place, theirs)
        mine = self.mine(name)
        conflict = Conflict(place, None, value_at(mine, place), theirs)
        self.store.records.merged(name, remote(there, f"{number}", identifier=name), mine, [conflict], ())
        self.entered[name].add(theirs)

    @rule(name=names, place=places, number=st.integers(1, 9))
    def take_over(self, name: str, place: str, number: int) -> None:
        """A colleague changed something, and it is taken over as it is."""
        theirs = self.new_text()
        there = self.with_text(name, place, theirs)
        self.store.records.merged(name, remote(there, f"{number}", identifier=name), there, (), [place])
        self.entered[name].add(theirs)

    @rule(name=names, number=st.integers(1, 9), standing=standings)
    def agree(self, name: str, number: int, standing: Standing) -> None:
        """Nothing changed there but the mark."""
        self.store.records.agree(name, remote(None, f"{number}", standing, identifier=name))

    @rule(name=names)
    def vanish(self, name: str) -> None:
        """Removed at the clearing-house."""
        self.store.records.gone(name)

    @precondition(lambda self: len(self.entered) == 2)
    @rule()
    def restart(self) -> None:
        """The program is closed and opened again."""
        self.store.close()
        self.reopen()

    # --- what holds, whatever happened

    @invariant()
    def every_saved_edit_is_kept(self) -> None:
        """In mine, in the history, or in a conflict."""
        for name, texts in self.entered.items():
            record = self.store.records.get(name)
            assert record is not None
            kept = [entry.document for entry in self.store.history.of(name)]
            everything = repr((record.mine, record.conflicts, kept))
            assert all(f"{text}'" in everything for text in texts)

    @invariant()
    def the_newest_version_is_the_record(self) -> None:
        """What a person sees is what the history says last."""
        for name in self.entered:
            assert self.store.history.of(name)[0].document == self.mine(name)

    @invariant()
    def the_state_says_how_the_record_stands(self) -> None:
        """In the record and in the lists alike."""
        for name in self.entered:
            record = self.store.records.get(name)
            assert record is not None
            item = self.store.outbox.of(name)
            assert record.intent is (item.intent if item else None)
            assert record.state is state_of(
                binned=record.binned,
                in_conflict=bool(record.conflicts),
                returned=bool(record.reasons),
                waiting=item is not None,
                changed=self.store.records.is_changed(record),
                standing=record.stamp.standing if record.stamp else Standing.NOWHERE,
            )
            rows = self.store.records.rows(Query(states=tuple(State), order=Order.TITLE))
            assert [row.state for row in rows if row.identifier == name] == [record.state]

    def teardown(self) -> None:
        """Close and clean up."""
        if self.entered:
            self.store.close()
            self.folder.cleanup()


TestPromise = Promise.TestCase
TestPromise.settings = settings(max_examples=25, stateful_step_count=30)

"""What must hold whatever users at random do, after each step and in the end."""

from __future__ import annotations

import json

from desktop_app.operations.sending import hold, submit
from desktop_app.operations.settling import decide_removal
from forms.paths import value_at
from sync.normal import same
from sync.records import Conflict, Intent, Record
from tests.support.offices import Office
from tests.support.random_deeds import Deeds
from tests.support.random_records import KEPT, MARK, PLACES, RECORDS, common

_ROUNDS = 12


class Checks(Deeds):
    """The users, and what is asked of the program that they use."""

    def all_is_well(self) -> None:
        """What holds after every step."""
        self._every_text_is_somewhere()
        self._nothing_is_there_twice()
        self._unknown_fields_are_kept()
        self._states_are_true()

    def _every_text_is_somewhere(self) -> None:
        """Nothing that anybody saved is lost."""
        missing = self.missing(self.said.kept)
        assert not missing, f"lost: {missing}"

    def _nothing_is_there_twice(self) -> None:
        """A need, which the clearing-house itself names, was made only once."""
        assert self.world.how_often(MARK) <= 1

    def _unknown_fields_are_kept(self) -> None:
        """What no form asks for stays as it was, to the letter, everywhere."""
        documents = [record.mine for office in self.world.offices for record in office.seen().records]
        for document in [*documents, *map(json.loads, self.world.texts_there())]:
            assert json.dumps(document["somethingOld"]) == json.dumps(KEPT)

    def _states_are_true(self) -> None:
        """Each record stands where all that is known of it says, and its conflicts are some."""
        for office in self.world.offices:
            seen = office.seen()
            for record, state in zip(seen.records, seen.states, strict=True):
                assert record.state is state
                for conflict in record.conflicts:
                    self._is_one(record, conflict)

    def _is_one(self, record: Record, conflict: Conflict) -> None:
        mine = value_at(record.mine, conflict.path)
        assert not same(mine, conflict.theirs), f"no conflict at all: {conflict}"
        place = (record.identifier, conflict.path)
        if conflict.path in PLACES[record.identifier] and place not in self.free:
            assert not self.said.is_outdated(place, conflict.theirs, mine), f"knew theirs: {conflict}"
            assert not self.said.is_outdated(place, mine, conflict.theirs), f"they knew mine: {conflict}"

    def comes_to_rest(self) -> None:
        """In the end everybody sends, settles and decides: then all have the same, and nothing moves any more."""
        if not self.world.offices:
            return
        self.world.tick()
        for _round in range(_ROUNDS):
            moved = [self._quieter(office) for office in self.world.offices]
            if not any(moved):
                break
        else:
            raise AssertionError("it does not come to rest")
        for record in RECORDS:
            self._agrees(record)

    def _quieter(self, office: Office) -> bool:
        """One round of tidying up at one computer; whether anything moved."""
        moved = [self.decide(record, approve=True) for record in RECORDS]
        moved += [self._tidied(office, record) for record in office.seen().records]
        report = self.synchronize(office)
        return any(moved) or bool(report.results)

    def _tidied(self, office: Office, record: Record) -> bool:
        name, desk = record.identifier, office.desk
        if record.binned:
            self.move(office, name, False)
        if record.removal is not None:
            decide_removal(desk, name, keep=True)
        if record.conflicts:
            self.settle(office, name, "mine" if office.number else "theirs")
        item = desk.store.outbox.of(name)
        if item and item.held:
            hold(desk, item.number, False)
        record = office.record(name)
        if record.stamp is None or record.reasons or desk.store.records.is_changed(record):
            submit(desk, name, Intent.DRAFT)
        return desk.store.outbox.of(name) is not None

    def _agrees(self, name: str) -> None:
        """All computers and the clearing-house have the same, and nobody's last word was written over in silence."""
        there = self.world.there(name)
        if there is None:
            assert not any(office.has(name) for office in self.world.offices)
            return
        for office in self.world.offices:
            assert same(common(office.record(name).mine), common(there))
        for path in PLACES[name]:
            text = value_at(there, path)
            free = (name, path) in self.free
            assert free or self.said.is_last((name, path), text), f"gone back to {path}: {text}"

"""Users at random: what they and their clearing-house may do in any order, and what must hold whatever they do."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from desktop_app.operations import settling
from desktop_app.operations.sending import NotReady, hold, submit, take_out
from forms.kinds import Document
from forms.paths import value_at, with_value
from sync.errors import LockedThere, Unreachable
from sync.normal import same
from sync.practice.refusals import Refusal
from sync.records import Conflict, Intent, Record
from sync.report import Report, What
from tests.support.faulty_line import Break, Fault, PowerCut
from tests.support.offices import Office, World
from tests.support.said import Said
from tests.support.two_computers import ACTIVITY, NEED

KEPT = {"kept": ["to", "the letter", " outer blanks ", "e\u0301", 1.5, 0, False], "Ω": {"a.b": "c"}}
FIRST, SECOND = ("0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", "1A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9")
MARK = NEED["meta"]["mark"]
RECORDS: dict[str, tuple[str, Document]] = {
    FIRST: ("capacityBuildingInitiative", ACTIVITY),
    SECOND: (
        "capacityBuildingInitiative",
        {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": SECOND}},
    ),
    MARK: ("bbiRequest", NEED),
}
_TEXTS = ("title.en", "title.fr", "description.en")
PLACES: dict[str, tuple[str, ...]] = {
    FIRST: (*_TEXTS, "totalBudget", "startDate", "durationPeriod"),
    SECOND: (*_TEXTS, "totalBudget", "startDate", "durationPeriod"),
    MARK: ("title.en", "problem.en", "problem.fr"),
}
TERMS = tuple({"identifier": f"GBF-TARGET-{number:02}"} for number in (1, 2, 3, 20))
_SERVERS_OWN = ("meta.createdBy", "meta.createdOn", "meta.modifiedBy", "meta.modifiedOn", "meta.status")
_ROUNDS = 12

offices = st.sampled_from([0, 1, 0, 1, 2])
records = st.integers(0, 1)
places = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4, 5])
moments = st.integers(1, 9)
intents = st.sampled_from([Intent.DRAFT, Intent.DRAFT, Intent.PUBLISH])
breaks = st.sampled_from([kind for kind in Break if kind is not Break.MEANWHILE])
deeds = st.sampled_from(["edit", "edit", "bin", "take out", "queue"])


def value_for(path: str, number: int) -> Any:
    """A value that nobody else ever enters at this place."""
    if path == "totalBudget":
        return str(1_000_000 + number)
    if path == "startDate":
        return (date(2001, 1, 1) + timedelta(days=number)).isoformat()
    return 1000 + number if path == "durationPeriod" else f"Text number {number}."


class RandomUsers(RuleBasedStateMachine):
    """Two or three computers, one clearing-house; every step may be followed by any other."""

    def __init__(self, world: World) -> None:
        """Play in this world."""
        super().__init__()
        self.world = world
        self.said = Said()
        self.sessions: dict[tuple[int, str], str] = {}
        self.typed: set[object] = set()
        self.free: set[str] = set()

    # --- the beginning

    @initialize(
        computers=st.sampled_from([2, 2, 3]),
        names=st.sampled_from([[FIRST], [MARK], [FIRST, MARK], [SECOND, FIRST]]),
        shared=st.sampled_from([True, True, False]),
    )
    def begin(self, computers: int, names: list[str], shared: bool) -> None:
        """Somebody has made a record or two; perhaps everybody has them already."""
        self.world.begin(computers)
        self.names = names
        for name in names:
            self._written(self._office(0), name)
            if shared:
                self._queued(self._office(0), name, Intent.DRAFT)
        for office in self.world.offices if shared else ():
            self._synchronized(office)

    # --- what a person does

    @rule(who=offices, which=records)
    def write(self, who: int, which: int) -> None:
        """A record is taken from a file; another computer may have taken the same one."""
        record = self._name(which)
        office = self._office(who)
        if not office.has(record):
            self._written(office, record)

    @rule(who=offices, which=records, place=places, new_session=st.booleans())
    def edit(self, who: int, which: int, place: int, new_session: bool) -> None:
        """An answer is typed, perhaps in the form that is still open."""
        record = self._name(which)
        office = self._office(who)
        if new_session:
            self.sessions.pop((office.number, record), None)
        self._edited(office, record, place, self.said.new_number())

    @rule(which=records, place=places)
    def edit_alike(self, which: int, place: int) -> None:
        """Everybody enters the same."""
        record = self._name(which)
        number = self.said.new_number()
        for office in self.world.offices:
            self._edited(office, record, place, number)

    @rule(who=offices, which=records, place=places)
    def take_away(self, who: int, which: int, place: int) -> None:
        """An answer is taken away."""
        record = self._name(which)
        self._edited(self._office(who), record, place, None)

    @rule(who=offices, which=records, term=st.sampled_from(TERMS))
    def choose(self, who: int, which: int, term: Document) -> None:
        """A term is chosen, or chosen no longer."""
        record = self._name(which)
        office = self._office(who)
        mine = self._mine(office, record)
        if mine is not None:
            chosen = value_at(mine, "gbfTargets") or []
            new = [one for one in chosen if one != term] if term in chosen else [*chosen, term]
            self._saved(office, record, with_value(mine, "gbfTargets", new))

    @rule(who=offices, which=records, intent=intents)
    def queue(self, who: int, which: int, intent: Intent) -> None:
        """A record is to be sent."""
        record = self._name(which)
        self._queued(self._office(who), record, intent)

    @rule(who=offices, which=records, held=st.booleans())
    def take_out_or_hold(self, who: int, which: int, held: bool) -> None:
        """What waits is held back, or taken out."""
        record = self._name(which)
        desk = self._office(who).desk
        item = desk.store.outbox.of(record)
        if item and held:
            hold(desk, item.number, not item.held)
        elif item:
            take_out(desk, item.number)

    @rule(who=offices, which=records, how=st.sampled_from(["mine", "theirs", "anew"]))
    def settle(self, who: int, which: int, how: str) -> None:
        """What both sides changed is settled."""
        record = self._name(which)
        office = self._office(who)
        if office.has(record) and office.record(record).conflicts and not office.record(record).binned:
            self._settled(office, record, how)

    @rule(who=offices, which=records)
    def bin_or_restore(self, who: int, which: int) -> None:
        """A record goes into the bin, or out of it."""
        record = self._name(which)
        office = self._office(who)
        self._binned(office, record, not (office.has(record) and office.record(record).binned))

    @rule(who=offices)
    def restart(self, who: int) -> None:
        """The program is closed and opened again."""
        self._office(who).restart()
        self.sessions.clear()

    # --- synchronizing, on better and worse lines

    @rule(who=offices)
    def synchronize(self, who: int) -> None:
        """All goes well."""
        self._synchronized(self._office(who))

    @rule(who=offices, which=records, place=places, intent=intents)
    def edit_and_send(self, who: int, which: int, place: int, intent: Intent) -> None:
        """An answer is typed and sent at once."""
        record = self._name(which)
        office = self._office(who)
        self._edited(office, record, place, self.said.new_number())
        self._queued(office, record, intent)
        self._synchronized(office)

    @rule(who=offices, which=records, place=places, kind=breaks, at=moments, intent=intents)
    def break_off(self, who: int, which: int, place: int, kind: Break, at: int, intent: Intent) -> None:
        """An answer is sent, and the line breaks, the power goes, or the person stops; then it is bettered."""
        record = self._name(which)
        office = self._office(who)
        self._edited(office, record, place, self.said.new_number())
        self._queued(office, record, intent)
        self._synchronized(office, Fault(kind, at))
        self._edited(office, record, place, self.said.new_number())

    @rule(who=offices, which=records, place=places, at=moments, deed=deeds)
    def meanwhile(self, who: int, which: int, place: int, at: int, deed: str) -> None:
        """The person goes on working while records are under way."""
        record = self._name(which)
        office = self._office(who)
        self._edited(office, record, place, self.said.new_number())
        self._queued(office, record, Intent.DRAFT)
        deeds: dict[str, Callable[[], object]] = {
            "edit": lambda: self._edited(office, record, place, self.said.new_number()),
            "bin": lambda: self._binned(office, record, True),
            "take out": lambda: self.take_out_or_hold(who, which, False),
            "queue": lambda: self._queued(office, record, Intent.PUBLISH),
        }
        self._synchronized(office, Fault(Break.MEANWHILE, at), deeds[deed])

    @rule(which=records, place=places, intent=intents)
    def differ(self, which: int, place: int, intent: Intent) -> None:
        """All computers change the same answer, each in its own way, and send it."""
        record = self._name(which)
        for office in self.world.offices:
            self._edited(office, record, place, self.said.new_number())
            self._queued(office, record, intent)
        for office in self.world.offices:
            self._synchronized(office)

    # --- what others do at the clearing-house

    @rule(which=records, place=places)
    def colleague(self, which: int, place: int) -> None:
        """A colleague changes a record there."""
        record = self._name(which)
        before, path = self.world.there(record), self._path(record, place)
        if before is None:
            return
        new = value_for(path, self.said.new_number())
        try:
            self.world.server.colleague.edit(record, path, new)
        except Refusal:
            return
        self._replaced(record, path, value_at(before, path), new)
        self._taken_back([value_at(before, path)])

    @rule(which=records, approve=st.booleans())
    def secretariat(self, which: int, approve: bool) -> None:
        """The Secretariat publishes or returns what waits for it."""
        record = self._name(which)
        self._decided(record, approve)

    @rule(which=records)
    def discard(self, which: int) -> None:
        """A colleague throws a draft away there."""
        record = self._name(which)
        before = self.world.there(record)
        if before is None:
            return
        record_type, _document = RECORDS[record]
        found = self.world.colleague.look(record_type, record)
        try:
            self.world.colleague.delete_draft(record_type, record, found.server_id if found else "")
        except LockedThere:
            return
        # Whoever has it goes on from an older text: from now on nothing can be told of which is the last.
        self.free.add(record)
        self._taken_back([value_at(before, path) for path in PLACES[record]])

    # --- what must hold whatever happens

    @invariant()
    def all_is_well(self) -> None:
        """What holds after every step."""
        self._every_text_is_somewhere()
        self._nothing_is_there_twice()
        self._unknown_fields_are_kept()
        self._states_are_true()

    def _every_text_is_somewhere(self) -> None:
        """Nothing that anybody saved is lost."""
        missing = self._missing(self.said.kept)
        assert not missing, f"lost: {missing}"

    def _nothing_is_there_twice(self) -> None:
        """A need, which the clearing-house itself names, was made only once."""
        assert self.world.how_often(MARK) <= 1

    def _unknown_fields_are_kept(self) -> None:
        """What no form asks for stays as it was, to the letter, everywhere."""
        documents = [record.mine for office in self.world.offices for record in office.everything()]
        for document in [*documents, *map(json.loads, self.world.texts_there())]:
            assert json.dumps(document["somethingOld"]) == json.dumps(KEPT)

    def _states_are_true(self) -> None:
        """Each record stands where all that is known of it says, and its conflicts are some."""
        for office in self.world.offices:
            for record in office.everything():
                assert record.state is office.state_now(record)
                for conflict in record.conflicts:
                    self._is_one(record, conflict)

    def _is_one(self, record: Record, conflict: Conflict) -> None:
        mine = value_at(record.mine, conflict.path)
        assert not same(mine, conflict.theirs), f"no conflict at all: {conflict}"
        if conflict.path in PLACES[record.identifier] and record.identifier not in self.free:
            place = (record.identifier, conflict.path)
            assert not self.said.is_outdated(place, conflict.theirs, mine), f"knew theirs: {conflict}"
            assert not self.said.is_outdated(place, mine, conflict.theirs), f"they knew mine: {conflict}"

    # --- the end

    def teardown(self) -> None:
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
        moved = [self._decided(record, approve=True) for record in RECORDS]
        moved += [self._tidied(office, record) for record in office.everything()]
        report = self._synchronized(office)
        return any(moved) or bool(report.results)

    def _tidied(self, office: Office, record: Record) -> bool:
        name, desk = record.identifier, office.desk
        if record.binned:
            self._binned(office, name, False)
        if record.conflicts:
            self._settled(office, name, "mine" if office.number else "theirs")
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
            assert same(_common(office.record(name).mine), _common(there))
        for path in PLACES[name]:
            text = value_at(there, path)
            assert name in self.free or self.said.is_last((name, path), text), f"gone back to {path}: {text}"

    # --- how it is done

    def _office(self, number: int) -> Office:
        return self.world.offices[number % len(self.world.offices)]

    def _name(self, number: int) -> str:
        return self.names[number % len(self.names)]

    @staticmethod
    def _path(record: str, place: int) -> str:
        return PLACES[record][place % len(PLACES[record])]

    @staticmethod
    def _mine(office: Office, record: str) -> Document | None:
        if not office.has(record) or office.record(record).binned:
            return None
        return office.record(record).mine

    def _written(self, office: Office, record: str) -> None:
        record_type, document = RECORDS[record]
        if any(one.has(record) for one in self.world.offices) or self.world.there(record):
            # Two who made the same record apart have nothing agreed on: neither put a text over the other's.
            self.free.add(record)
        office.write(record_type, record, {**document, "somethingOld": KEPT})

    def _edited(self, office: Office, record: str, place: int, number: int | None) -> None:
        mine, path = self._mine(office, record), self._path(record, place)
        if mine is None:
            return
        old, new = value_at(mine, path), None if number is None else value_for(path, number)
        self._saved(office, record, with_value(mine, path, new))
        self._replaced(record, path, old, new)
        if old in self.typed:
            self._taken_back([old])
        self.typed.add(new)

    def _saved(self, office: Office, record: str, document: Document) -> None:
        session = self.sessions.setdefault((office.number, record), f"form {self.said.new_number()}")
        office.write(RECORDS[record][0], record, document, session)

    def _replaced(self, record: str, path: str, old: Any, new: Any) -> None:
        self.said.replaced((record, path), old, new)
        self.said.said(new)

    def _taken_back(self, texts: list[Any]) -> None:
        """Those of the texts that are nowhere any more were taken back by whoever had said them."""
        self.said.forget(self._missing({text for text in texts if isinstance(text, str)}))

    def _missing(self, texts: set[str]) -> set[str]:
        places = [self.world.texts_there(), *(office.all_texts() for office in self.world.offices)]
        whole = "\n".join(text for found in places for text in found)
        return {text for text in texts if f'"{text}"' not in whole}

    def _queued(self, office: Office, record: str, intent: Intent) -> None:
        if self._mine(office, record) is not None:
            try:
                submit(office.desk, record, intent)
            except NotReady:
                submit(office.desk, record, Intent.DRAFT)

    def _binned(self, office: Office, record: str, binned: bool) -> None:
        move = office.desk.store.records.to_bin if binned else office.desk.store.records.restore
        move([record] if office.has(record) else [], f"person {office.number}")

    def _settled(self, office: Office, name: str, how: str) -> None:
        before = office.record(name)
        answers = {conflict.path: self._answer(conflict, how) for conflict in before.conflicts}
        after = settling.settle(office.desk, name, answers)
        for conflict in before.conflicts:
            for path in PLACES[name]:
                self._chosen(name, path, conflict, before.mine, after.mine)

    def _answer(self, conflict: Conflict, how: str) -> Any:
        if how == "anew" and any(conflict.path in paths for paths in PLACES.values()):
            return value_for(conflict.path, self.said.new_number())
        return conflict.theirs if how == "theirs" else conflict.mine

    def _chosen(self, name: str, path: str, conflict: Conflict, before: Document, after: Document) -> None:
        """Whoever settles a question saw both answers to it."""
        if path != conflict.path and not path.startswith(f"{conflict.path}."):
            return
        sides = [with_value({}, conflict.path, side) for side in (conflict.mine, conflict.theirs)]
        for side in (*sides, before):
            self._replaced(name, path, value_at(side, path), value_at(after, path))

    def _decided(self, record: str, approve: bool) -> bool:
        colleague = self.world.server.colleague
        try:
            colleague.publish(record) if approve else colleague.give_back(record, "Please say more.")
        except Refusal:
            return False
        return True

    def _synchronized(
        self, office: Office, fault: Fault | None = None, meanwhile: Callable[[], object] = lambda: None
    ) -> Report:
        self.world.tick()
        try:
            report = office.synchronize(fault, meanwhile)
        except PowerCut:
            office.restart()
            return Report(stopped=True)
        broken = fault is not None and fault.kind is not Break.MEANWHILE
        assert report.trouble is None or (broken and isinstance(report.trouble, Unreachable)), report.trouble
        if fault is None:
            self._all_sent(office, report)
        return report

    @staticmethod
    def _all_sent(office: Office, report: Report) -> None:
        """What still waits was named with the reason."""
        named = {result.identifier for result in report.results if result.what in (What.LATER, What.FAILED)}
        assert {item.identifier for item in office.desk.store.outbox.waiting()} <= named


def _common(document: Document) -> Document:
    """The document without what the clearing-house keeps of a need by itself."""
    for path in _SERVERS_OWN:
        document = with_value(document, path, None)
    return document


def play(world: World, wanted: settings, number: int | None = None) -> None:
    """Let users act at random in this world; AssertionError with the shortest story where something is lost.

    ``number`` chooses other examples.
    """

    class InThisWorld(RandomUsers):
        def __init__(self) -> None:
            super().__init__(world)

    machine = InThisWorld if number is None else seed(number)(InThisWorld)
    run_state_machine_as_test(machine, settings=wanted)

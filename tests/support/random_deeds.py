"""What users at random do, and how the test remembers what they said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from desktop_app.operations import settling
from desktop_app.operations.sending import NotReady, submit
from forms.kinds import Document
from forms.paths import value_at, with_value
from sync.errors import NotAllowed, NotThere, Unreachable
from sync.practice.refusals import Refusal
from sync.records import Conflict, Intent
from sync.report import Report, What
from tests.support.faulty_line import Break, Fault, PowerCut
from tests.support.offices import Office, World
from tests.support.random_records import KEPT, PLACES, RECORDS, value_for
from tests.support.said import Place, Said


class Deeds:
    """Users of two or three computers and one clearing-house, with what they said so far."""

    def __init__(self, world: World) -> None:
        """Play in this world; nobody has done anything yet."""
        self.world = world
        self.said = Said()
        self.names: list[str] = []
        self.sessions: dict[tuple[int, str], str] = {}
        self.typed: set[object] = set()
        self.free: set[Place] = set()

    def office(self, number: int) -> Office:
        return self.world.offices[number % len(self.world.offices)]

    def name(self, number: int) -> str:
        return self.names[number % len(self.names)]

    @staticmethod
    def path(record: str, place: int) -> str:
        return PLACES[record][place % len(PLACES[record])]

    @staticmethod
    def mine(office: Office, record: str) -> Document | None:
        if not office.has(record) or office.record(record).binned:
            return None
        return office.record(record).mine

    def write(self, office: Office, record: str) -> None:
        record_type, document = RECORDS[record]
        if any(one.has(record) for one in self.world.offices) or self.world.there(record):
            # Two who made the same record apart have nothing agreed on: neither put a text over the other's.
            self.set_free(record, PLACES[record])
        office.write(record_type, record, {**document, "somethingOld": KEPT})

    def edit(self, office: Office, record: str, place: int, number: int | None) -> None:
        mine, path = self.mine(office, record), self.path(record, place)
        if mine is None:
            return
        old, new = value_at(mine, path), None if number is None else value_for(path, number)
        self.save(office, record, with_value(mine, path, new))
        self.replaced(record, path, old, new)
        if old in self.typed:
            self.taken_back([old])
        self.typed.add(new)

    def set_free(self, record: str, paths: tuple[str, ...]) -> None:
        """From now on nobody can tell which text at these places was put over which."""
        self.free.update((record, path) for path in paths)

    def save(self, office: Office, record: str, document: Document) -> None:
        session = self.sessions.setdefault((office.number, record), f"form {self.said.new_number()}")
        office.write(RECORDS[record][0], record, document, session)

    def replaced(self, record: str, path: str, old: Any, new: Any) -> None:
        self.said.replaced((record, path), old, new)
        self.said.said(new)

    def taken_back(self, texts: list[Any]) -> None:
        """Those of the texts that are nowhere any more were taken back by whoever had said them."""
        self.said.forget(self.missing({text for text in texts if isinstance(text, str)}))

    def missing(self, texts: set[str]) -> set[str]:
        places = [self.world.texts_there(), *(office.seen().texts for office in self.world.offices)]
        whole = "\n".join(text for found in places for text in found)
        return {text for text in texts if f'"{text}"' not in whole}

    def queue(self, office: Office, record: str, intent: Intent) -> None:
        if self.mine(office, record) is not None:
            try:
                submit(office.desk, record, intent)
            except NotReady:
                submit(office.desk, record, Intent.DRAFT)

    def ask_blindly(self, office: Office, record: str) -> None:
        """Publication is asked for, whatever is wrong with the record, as another program may have done."""
        if self.mine(office, record) is not None:
            office.desk.store.outbox.put(record, Intent.PUBLISH)

    def withdraw(self, office: Office, record: str) -> None:
        """Removal of what is published is asked for; a draft over it goes, and uncovers an older text."""
        if self.mine(office, record) is not None:
            self.set_free(record, PLACES[record])
            submit(office.desk, record, Intent.WITHDRAW)

    def recall(self, office: Office, record: str) -> None:
        """The request is taken back where it is open and one's own."""
        if office.has(record):
            with suppress(NotThere, NotAllowed):
                office.house.recall(RECORDS[record][0], record, office.record(record).server_id)

    def move(self, office: Office, record: str, binned: bool) -> None:
        move = office.desk.store.records.to_bin if binned else office.desk.store.records.restore
        move([record] if office.has(record) else [], f"person {office.number}")

    def decide_removal(self, office: Office, record: str, keep: bool) -> None:
        """Whoever removed a record, or had it removed, says whether it is to be kept."""
        if office.has(record) and office.record(record).removal is not None:
            settling.decide_removal(office.desk, record, keep=keep)

    def settle(self, office: Office, name: str, how: str) -> None:
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
            self.replaced(name, path, value_at(side, path), value_at(after, path))

    def decide(self, record: str, approve: bool) -> bool:
        colleague = self.world.server.colleague
        try:
            colleague.publish(record) if approve else colleague.give_back(record, "Please say more.")
        except Refusal:
            return False
        return True

    def turn_back(self) -> None:
        """The clearing-house is restored or emptied: what only it had is gone, and nobody can tell what is newer."""
        self.world.bring_back()
        for record in self.names:
            self.set_free(record, PLACES[record])
        self.said.forget(self.missing(self.said.kept))

    def synchronize(
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

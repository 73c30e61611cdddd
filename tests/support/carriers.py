"""What users do who carry changes by hand."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from forms.paths import value_at
from sync import signing_keys
from sync.bundle.answering import Answering
from sync.bundle.carrying import look_into, take_in
from sync.bundle.making import Making, Wish
from sync.bundle.office import Office as Here
from sync.errors import Trouble
from sync.normal import same
from sync.records import Conflict, Record
from tests.support.faulty_line import PowerCut, power_before_write
from tests.support.offices import Office, World
from tests.support.random_checks import Checks


class Carriers(Checks):
    """The users of several computers with a drawer full of sticks between them."""

    def __init__(self, world: World, folder: Path) -> None:
        """Play in this world; sticks lie in this folder."""
        super().__init__(world)
        self._folder = folder
        self._sticks: list[Path] = []

    def type(self, office: Office, record: str, place: int) -> None:
        """An answer is typed; whoever does not have the record makes it."""
        if not office.has(record):
            self.write(office, record)
        self.edit(office, record, place, self.said.new_number())

    def _is_one(self, record: Record, conflict: Conflict) -> None:
        """By wire nobody can tell that what comes in was made knowing what was carried there: it may be asked again."""
        assert not same(value_at(record.mine, conflict.path), conflict.theirs)

    def hand_over(self, office: Office, records: tuple[str, ...] = ()) -> None:
        """What waits goes on a stick, or these records for the receiver to decide on."""
        path = self._folder / f"{len(self._sticks)}.focal"
        try:
            making = Making(office.desk.store, _here(office), office.clock)
            making.make(path, Wish(records=records, hand_over=bool(records)))
        except Trouble:
            return
        self._sticks.append(path)

    def answer(self, office: Office, other: Office) -> None:
        """A receipt for the other goes on a stick."""
        path = self._folder / f"{len(self._sticks)}.focal"
        try:
            Answering(office.desk.store, _here(office), office.clock).make(path, _installation(other))
        except Trouble:
            return
        self._sticks.append(path)

    def take(self, office: Office, which: int, at: int = 0) -> None:
        """A stick is taken in, 0 the newest; the power goes before the write ``at``, if that is not 0."""
        if not self._sticks:
            return
        path = self._sticks[-1 - which % len(self._sticks)]
        store = office.desk.store
        self.world.tick()
        try:
            look_into(store, _here(office), path)
        except Trouble:
            return
        try:
            with power_before_write(store, at) if at else nullcontext():
                report = take_in(store, _here(office), path)
        except PowerCut:
            office.restart()
            return
        assert report.trouble is None, report.trouble

    def settle_all(self, office: Office) -> None:
        """Every conflict is settled in favour of what was entered here."""
        for record in office.everything():
            if record.conflicts and not record.binned:
                self.settle(office, record.identifier, "mine")


def _here(office: Office) -> Here:
    return Here(f"person {office.number}", "", practice=False)


def _installation(office: Office) -> str:
    return signing_keys.installation_of(
        signing_keys.public_key(office.desk.store.senders.secret(signing_keys.new_secret))
    )

"""The office of the kill runs: works at random until it is killed, and tells each edit before and after it is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations import carrying, settling
from desktop_app.operations.drafts import existing
from forms.kinds import Document
from forms.paths import with_value
from sync.bundle.making import Wish
from sync.client.answers import Token
from sync.client.house import CentralClearingHouse
from sync.engine import synchronize
from sync.errors import Trouble, Unreachable
from sync.records import Intent, Origin, Query, Record, Standing, State
from tests.support.given import FakeClock, NewIds
from tests.support.random_records import CONTACT
from tests.support.stage import at_once
from tests.support.two_computers import ACTIVITY, NEED

# Here only this office writes, so that its newest word must stand; there others write too.
_OURS = {"bbiRequest": "problem.en", "contact": "lastName"}
_SHARED = {"contact": "city.en"}
_DEEDS = (
    *("edit",) * 5,
    *("queue",) * 4,
    *("by_colleague",) * 2,
    *("publish", "new", "settle", "bin", "file", "discard"),
    *("carry", "carry_back"),
)
# Runs in one life, at most; the identifiers of a life begin with its number times this.
RUNS = 1000
_TRIES, _PAUSE_SECONDS = 200, 0.1


def place_of(record_type: str) -> str:
    """Where only this office writes in a record of this type."""
    return _OURS.get(record_type, "description.en")


def shared_place_of(record_type: str) -> str:
    """Where others write too."""
    return _SHARED.get(record_type, "title.fr")


def settle(desk: Desk, name: str) -> None:
    """Decide for what was entered here: it is kept, with its answers."""
    if existing(desk, name).removal is not None:
        settling.decide_removal(desk, name, keep=True)
    settling.all_mine(desk, name)


@dataclass
class Ledger:
    """What was told so far: by record, the newest word that was kept, and those that were tried since."""

    kept: dict[str, str] = field(default_factory=dict)
    tried: dict[str, list[str]] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)

    def hear(self, deed: str, record: str, text: str) -> None:
        """One more message of the office: "tries", "keeps", or "keeps shared"."""
        if deed == "tries":
            self.tried.setdefault(record, []).append(text)
        elif deed == "keeps":
            self.kept[record], self.tried[record] = text, []
        else:
            self.shared.add(text)

    def allowed(self, record: str) -> set[str]:
        """The words of which one must stand."""
        return {self.kept[record], *self.tried.get(record, ())}


@dataclass(frozen=True)
class Life:
    """One run in the life of an office: its folder, its ways to the clearing-house, by which numbers chance goes."""

    folder: Path
    address: str
    tokens: tuple[Token, Token]
    number: int

    @property
    def other_folder(self) -> Path:
        """The folder of another computer, to which sticks are carried."""
        return self.folder.with_name(f"{self.folder.name}-carrier")

    def opened(self) -> Desk:
        """Its desk; a run's identifiers are like those of no other."""
        return _opened(self.folder, self.number)

    def other(self) -> Desk:
        """The desk of the other computer."""
        return _opened(self.other_folder, self.number + RUNS // 2)

    def house(self, who: int) -> CentralClearingHouse:
        """A way to the clearing-house for the person who works here (0) or for a colleague (1).

        The clearing-house may have been killed a moment ago; it is back soon.
        """
        house = at_once(self.address)
        for _try in range(_TRIES):
            with suppress(Unreachable):
                house.resume(self.tokens[who])
                return house
            time.sleep(_PAUSE_SECONDS)
        raise AssertionError("the clearing-house does not come back")


def _opened(folder: Path, number: int) -> Desk:
    desk = Desk.open(folder, clock=FakeClock(), new_id=NewIds(number))
    desk.remember({"person": folder.name, "country": "bj"})
    return desk


class DyingOffice:
    """Works on and on; ``tell`` hears each edit before it is made and after it was kept."""

    def __init__(self, life: Life, tell: Connection) -> None:
        """Open the desk and the ways to the clearing-house."""
        self._life, self._tell, self._chance = life, tell, Random(life.number)
        self._desk, self._house, self._other = life.opened(), life.house(0), life.house(1)
        self._carrier = life.other()
        self._count, self._newest = 0, ""

    def work(self) -> None:
        """Until it is killed."""
        while True:
            for _deed in range(self._chance.randrange(1, 6)):
                getattr(self, f"_{self._chance.choice(_DEEDS)}")()
            synchronize(self._desk.store, self._house)

    def _new(self) -> None:
        """A record of its own, as it is made in a form."""
        new_id = self._desk.new_id()
        kind, document = self._chance.choice(
            [("capacityBuildingInitiative", ACTIVITY), ("bbiRequest", NEED), ("contact", CONTACT)]
        )
        part, name = ("meta", "mark") if kind == "bbiRequest" else ("header", "identifier")
        made: Document = {**document, part: {**document[part], name: new_id}}
        self._write(kind, new_id, with_value(made, place_of(kind), self._word()), "keeps")

    def _edit(self) -> None:
        record = self._any()
        if record is None:
            self._new()
        elif self._chance.random() < 0.7:
            new = with_value(record.mine, place_of(record.record_type), self._word())
            self._write(record.record_type, record.identifier, new, "keeps")
        else:
            new = with_value(record.mine, shared_place_of(record.record_type), self._word())
            self._write(record.record_type, record.identifier, new, "keeps shared")

    def _queue(self) -> None:
        self._if_any(lambda record: self._desk.store.outbox.put(record.identifier, Intent.DRAFT))

    def _publish(self) -> None:
        self._if_any(lambda record: self._desk.store.outbox.put(record.identifier, Intent.PUBLISH))

    def _discard(self) -> None:
        def discard(record: Record) -> None:
            if record.stamp and record.stamp.standing is Standing.DRAFT and not record.conflicts:
                self._desk.store.outbox.put(record.identifier, Intent.DELETE)

        self._if_any(discard)

    def _settle(self) -> None:
        for name in self._desk.store.records.identifiers(Query(states=(State.CONFLICT,))):
            with suppress(Trouble):
                settle(self._desk, name)

    def _bin(self) -> None:
        def there_and_back(record: Record) -> None:
            self._desk.store.records.to_bin([record.identifier], "Awa")
            self._desk.store.records.restore([record.identifier], "Awa")

        self._if_any(there_and_back)

    def _file(self) -> None:
        def attach(record: Record) -> None:
            source = self._life.folder / "report.txt"
            source.write_text(self._word(), encoding="utf-8")
            link = {"url": self._desk.store.files.add(source).url, "name": "Report", "language": "en"}
            self._write(record.record_type, record.identifier, {**record.mine, "relevantDocuments": [link]})

        self._if_any(lambda record: attach(record) if record.record_type.startswith("cap") else None)

    def _carry(self) -> None:
        """What waits goes to the other computer on a stick, and an answer comes back."""
        with suppress(Trouble):
            self._take(self._desk, self._carrier, Wish())
            answer = self._life.folder / "answer.focal"
            for sender in carrying.senders(self._carrier):
                made = carrying.make_receipt(self._carrier, answer, sender.installation)
                carrying.take_in(self._desk, made.path)

    def _carry_back(self) -> None:
        """The other computer changes what it has, where both may write, and hands all of it over."""
        for name in self._carrier.store.records.identifiers(Query()):
            record = existing(self._carrier, name)
            new = with_value(record.mine, shared_place_of(record.record_type), self._word())
            self._carrier.store.records.save(record.record_type, name, new, origin=Origin.TYPED, who="Bo")
        with suppress(Trouble):
            names = tuple(self._carrier.store.records.identifiers(Query()))
            self._take(self._carrier, self._desk, Wish(records=names, hand_over=True))

    @staticmethod
    def _take(source: Desk, target: Desk, wish: Wish) -> None:
        for made in carrying.make_bundle(source, source.folder / "stick.focal", wish):
            carrying.take_in(target, made.path)

    def _by_colleague(self) -> None:
        """A colleague changes a record there, where both may write."""

        def change(record: Record) -> None:
            read = self._other.read(record.record_type, record.identifier, record.server_id)
            if read is not None and read.document is not None:
                place = shared_place_of(record.record_type)
                document = with_value(read.document, place, self._word())
                self._other.save_draft(record.record_type, record.identifier, document, read.server_id)

        with suppress(Trouble):
            self._if_any(change)

    def _write(self, kind: str, name: str, document: Document, deed: str = "") -> None:
        text = self._newest if deed else ""
        if deed == "keeps":
            self._tell.send(("tries", name, text))
        self._desk.store.records.save(kind, name, document, origin=Origin.TYPED, who="Awa")
        if deed:
            self._tell.send((deed, name, text))

    def _word(self) -> str:
        self._count += 1
        self._newest = f"Word {self._count} of run {self._life.number}."
        return self._newest

    def _any(self) -> Record | None:
        names = self._desk.store.records.identifiers(Query())
        mine = [name for name in names if int(name[:8], 16) // RUNS == self._life.number // RUNS]
        return self._desk.store.records.get(self._chance.choice(mine)) if mine else None

    def _if_any(self, deed: Callable[[Record], Any]) -> None:
        record = self._any()
        if record is not None:
            deed(record)

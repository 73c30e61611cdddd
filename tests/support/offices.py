"""Several computers and one clearing-house, for tests that play many users at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from forms.kinds import Document
from sync.engine import Report, synchronize
from sync.practice import PracticeServer
from sync.practice.database import snapshots
from sync.practice.database.models import Base, Need, Setting, Token, User, Version
from sync.practice.database.models import Record as Kept
from sync.practice.needs import DELETED
from sync.practice.people.accounts import AUTHORIZED_USER, COLLEAGUE, FOCAL_POINT, PASSWORD
from sync.records import Origin, Query, Record, Standing, State
from sync.states import review_now, state_of
from sync.store import Store, schema
from tests.support.faulty_line import Break, Fault, FaultyHouse, power_before_write
from tests.support.given import FakeClock, NewIds

PEOPLE = (FOCAL_POINT, COLLEAGUE, AUTHORIZED_USER)
# No decision may hang on a computer's own clock.
_CLOCKS = (
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2050, 1, 1, tzinfo=UTC),
    datetime(2025, 1, 1, tzinfo=UTC),
)
_STAYS = (Setting, User, Token)
_BACKUP = "of the night"


@dataclass(frozen=True)
class Seen:
    """All that is on a computer: its records, where each should stand, and every document and conflict as JSON."""

    records: tuple[Record, ...]
    states: tuple[State, ...]
    texts: tuple[str, ...]


@dataclass
class Office:
    """One computer with its own wrong clock, and its line to the clearing-house."""

    number: int
    folder: Path
    house: FaultyHouse
    clock: FakeClock
    desk: Desk
    _moment: object = None
    _seen: Seen = field(default_factory=lambda: Seen((), (), ()))

    def record(self, identifier: str) -> Record:
        """The record, which must be there."""
        return existing(self.desk, identifier)

    def has(self, identifier: str) -> bool:
        """Whether the record is on this computer."""
        return self.desk.store.records.get(identifier) is not None

    def write(self, record_type: str, identifier: str, document: Document, session: str = "") -> Record:
        """Keep a document; within a session it counts as typed on."""
        origin = Origin.TYPED if session else Origin.IMPORTED
        return self.desk.store.records.save(
            record_type, identifier, document, origin=origin, who=f"person {self.number}", session=session
        )

    def synchronize(self, fault: Fault | None = None, meanwhile: Any = lambda: None) -> Report:
        """Synchronize on a line that may break; PowerCut goes on to whoever asked."""
        asked = 0

        def stopped() -> bool:
            nonlocal asked
            asked += 1
            return fault is not None and fault.kind is Break.STOP and asked >= fault.at

        self.house.line.expect(fault, meanwhile)
        at_write = fault is not None and fault.kind is Break.WRITE
        cut = power_before_write(self.desk.store, fault.at) if fault and at_write else nullcontext()
        try:
            with cut:
                report = synchronize(self.desk.store, self.house, stopped=stopped)
        finally:
            self.house.line.expect(None)
        for ours in report.faults:
            raise ours
        return report

    def restart(self) -> None:
        """Close the program and open it again."""
        self.desk.close()
        self.desk = Desk.open(self.folder, clock=self.clock, new_id=NewIds(self.number))

    def seen(self) -> Seen:
        """All that is on this computer, read anew only where something was written since."""
        writer = self.desk.store._connections._writer.connection.dbapi_connection
        moment = (id(self.desk), getattr(writer, "total_changes", None))
        if moment != self._moment:
            records = self.everything()
            states = tuple(map(self.state_now, records))
            self._moment, self._seen = moment, Seen(tuple(records), states, tuple(all_texts(self.desk.store)))
        return self._seen

    def everything(self) -> list[Record]:
        """Every record on this computer, those in the bin too."""
        return [self.record(name) for name in self.desk.store.records.identifiers(Query(states=tuple(State)))]

    def state_now(self, record: Record) -> State:
        """Where the record should stand, worked out anew from all that is known of it."""
        changed = self.desk.store.records.is_changed(record)
        standing = record.stamp.standing if record.stamp else Standing.NOWHERE
        return state_of(
            removal=record.removal is not None,
            binned=record.binned,
            in_conflict=bool(record.conflicts),
            review=review_now(record.stage, changed=changed, intent=record.intent, standing=standing),
            rejected=bool(record.reasons),
            waiting=self.desk.store.outbox.of(record.identifier) is not None,
            changed=changed,
            standing=standing,
        )


def all_texts(store: Store) -> list[str]:
    """Every document and conflict of a store as JSON: current, former, frozen in the queue."""
    with store._connections.reading() as connection:
        queries = [
            select(schema.content.c.mine),
            select(schema.history.c.document),
            select(schema.outbox.c.flying).where(schema.outbox.c.flying.is_not(None)),
            select(schema.conflict.c.mine),
            select(schema.conflict.c.theirs),
        ]
        return [text for query in queries for text in connection.execute(query).scalars()]


class World:
    """A practice clearing-house and the computers of one country's people, all of them used again and again."""

    def __init__(self, folder: Path, server: PracticeServer, clock: FakeClock) -> None:
        """Sign in everybody; no computer has any data yet."""
        self.server, self.clock = server, clock
        self.folder, self._start = folder, clock.now
        self.stories, self.steps = 0, 0
        self.offices: list[Office] = []
        self._houses = [FaultyHouse(server.address) for _ in PEOPLE]
        self.colleague = self._houses[-1]
        for house, email in zip(self._houses, PEOPLE, strict=True):
            house.sign_in(email, PASSWORD)

    def begin(self, computers: int, clock: Callable[[datetime], FakeClock] = FakeClock) -> None:
        """A fresh start: nothing at the clearing-house, nothing on so many computers; ``clock`` makes theirs."""
        self.end()
        self.clock.now = self._start
        self._empty()
        self.stories += 1
        for number in range(computers):
            folder = self.folder / f"{self.stories}-{number}"
            own = clock(_CLOCKS[number])
            desk = Desk.open(folder, clock=own, new_id=NewIds(number))
            desk.remember({"person": f"Person {number}", "country": "bj"})
            self.offices.append(Office(number, folder, self._houses[number], own, desk))

    def end(self) -> None:
        """Put the computers away."""
        for office in self.offices:
            office.desk.close()
            shutil.rmtree(office.folder)
        self.offices = []

    def close(self) -> None:
        """Put everything away."""
        self.end()
        for house in self._houses:
            house.close()

    def tick(self) -> None:
        """Let a second pass, at the clearing-house and on the computers."""
        self.clock.advance(seconds=1)
        for office in self.offices:
            office.clock.advance(seconds=1)

    def keep_backup(self) -> None:
        """A backup of the whole clearing-house is made; an older one is thrown away."""
        snapshots.keep(self.server.house, _BACKUP)

    def bring_back(self) -> None:
        """The clearing-house is restored from its backup, or emptied where it has none; nobody is told."""
        if _BACKUP in snapshots.kept_names(self.server.house):
            snapshots.bring_back(self.server.house, _BACKUP)
        else:
            self._empty()

    def texts_there(self) -> list[str]:
        """Every document at the clearing-house as JSON: drafts, published ones in each revision, needs."""
        with self.server.house.database.reading() as session:
            return [
                *session.scalars(select(Version.text)),
                *session.scalars(select(Need.text).where(Need.status != DELETED)),
            ]

    def there(self, identifier: str) -> Document | None:
        """The record as the clearing-house has it now, its draft before its published version."""
        with self.server.house.database.reading() as session:
            kept = session.get(Kept, identifier)
            version = session.get(Version, kept.draft_id or kept.current_id or 0) if kept else None
            need = next(iter(self._needs(session, identifier)), None)
            found = version or need
            return json.loads(found.text) if found else None

    def published(self, identifier: str) -> Document | None:
        """The record as it is published; a need has only one version."""
        with self.server.house.database.reading() as session:
            kept = session.get(Kept, identifier)
            version = session.get(Version, kept.current_id or 0) if kept else None
            return json.loads(version.text) if version else None

    def how_often(self, identifier: str) -> int:
        """How many needs at the clearing-house carry this mark."""
        with self.server.house.database.reading() as session:
            return len(self._needs(session, identifier))

    @staticmethod
    def _needs(session: Any, mark: str) -> list[Need]:
        query = select(Need).where(Need.mark == mark, Need.status != DELETED)
        return list(session.scalars(query))

    def _empty(self) -> None:
        stay = {model.__table__ for model in _STAYS}
        with self.server.house.database.writing() as session:
            for table in reversed(Base.metadata.sorted_tables):
                if table not in stay:
                    session.execute(delete(table))


@contextmanager
def world_in(folder: Path) -> Iterator[World]:
    """A world whose files are in this folder."""
    clock = FakeClock()
    with PracticeServer(folder / "house", clock=clock, new_id=NewIds(9), examples=False) as server:
        world = World(folder, server, clock)
        try:
            yield world
        finally:
            world.close()

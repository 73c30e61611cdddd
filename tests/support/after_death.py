"""What must hold after an office was killed: the file is whole, every edit is there, and in the end all is equal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from desktop_app.desk import Desk
from forms.paths import value_at
from sync.client.house import CentralClearingHouse
from sync.engine import synchronize
from sync.normal import same
from sync.practice.database.database import Database
from sync.practice.database.models import Need, Workflow
from sync.practice.needs import DELETED
from sync.records import Query, Record, State
from sync.records_file import FILE_NAME
from sync.report import What
from tests.support.dying_office import Ledger, Life, place_of, settle
from tests.support.offices import all_texts
from tests.support.random_records import common

_ROUNDS = 8
_CHECKS = {"quick_check": "ok", "integrity_check": "ok", "foreign_key_check": None}
# A record in one of these has nothing on this computer that the clearing-house has not.
_IN_STEP = (State.SENT, State.REVIEW, State.PUBLISHED)


def wounds(folder: Path) -> Iterator[str]:
    """What SQLite itself finds wrong with the database of a folder; no database is none."""
    file = folder / FILE_NAME
    if not file.exists() or not file.stat().st_size:
        return
    with closing(dbapi2.connect(str(file))) as connection:
        for check, well in _CHECKS.items():
            found = connection.execute(f"PRAGMA {check}").fetchone()
            if (found[0] if found else None) != well:
                yield f"{check}: {found}"


def losses(desk: Desk, ledger: Ledger) -> Iterator[str]:
    """Edits that were told to be kept and are nowhere, or not where they must stand."""
    whole = "\n".join(all_texts(desk.store))
    yield from (f"lost: {text}" for text in ledger.shared if f'"{text}"' not in whole)
    for name in ledger.kept:
        record = desk.store.records.get(name)
        if record is None:
            yield f"no record {name}"
        elif value_at(record.mine, place_of(record.record_type)) not in ledger.allowed(name):
            stands = value_at(record.mine, place_of(record.record_type))
            yield f"{name}: {stands!r} stands, not {sorted(ledger.allowed(name))}"


class Afterwards:
    """The office is opened again, and goes on until all is quiet."""

    def __init__(self, life: Life, ledger: Ledger, place: Path) -> None:
        """Look after this life; ``place`` is the folder of the clearing-house."""
        self._life, self._ledger, self._place = life, ledger, place

    def faults(self) -> list[str]:
        """All that is wrong; empty where nothing is."""
        found = [*wounds(self._life.folder), *wounds(self._life.other_folder)]
        if found:
            return found
        desk = self._life.opened()
        house = self._life.house(0)
        try:
            found = list(losses(desk, self._ledger)) or self._in_the_end(desk, house)
        finally:
            house.close()
            desk.close()
        return found

    def _in_the_end(self, desk: Desk, house: CentralClearingHouse) -> list[str]:
        quiet = self._quiet(desk, house)
        if quiet:
            return quiet
        found = [*losses(desk, self._ledger), *self._twice()]
        for name in self._ledger.kept:
            record = desk.store.records.get(name)
            if record is not None and record.state in _IN_STEP:
                found += self._apart(record, house)
        return found

    def _quiet(self, desk: Desk, house: CentralClearingHouse) -> list[str]:
        """Synchronize, and settle for what was entered here, until nothing comes and nothing goes."""
        for _round in range(_ROUNDS):
            report = synchronize(desk.store, house)
            if report.trouble:
                return [f"trouble: {report.trouble}"]
            settled = self._settled(desk)
            if not settled and all(one.what in (What.LATER, What.FAILED) for one in report.results):
                return self._left(desk)
        told = [f"{one.record_type} {one.identifier}: {one.what}, {one.phrase}" for one in report.results]
        return [f"it does not come to rest: {told}"]

    @staticmethod
    def _settled(desk: Desk) -> int:
        names = desk.store.records.identifiers(Query(states=(State.CONFLICT,)))
        for name in names:
            settle(desk, name)
        return len(names)

    @staticmethod
    def _left(desk: Desk) -> list[str]:
        """What waits though nothing is in its way: only what is under review there may."""
        waiting = [desk.store.records.get(item.identifier) for item in desk.store.outbox.waiting()]
        return [
            f"{record.identifier} still waits: {desk.store.outbox.of(record.identifier)}"
            for record in waiting
            if record and not (record.stamp and record.stamp.standing == "review")
        ]

    @staticmethod
    def _apart(record: Record, house: CentralClearingHouse) -> list[str]:
        there = house.read(record.record_type, record.identifier, record.server_id)
        if there is None or there.document is None:
            return [f"{record.identifier} is not there, but counts as {record.state}"]
        if not same(common(record.mine), common(there.document)):
            return [f"{record.identifier} is another there, but counts as {record.state}"]
        return []

    def _twice(self) -> list[str]:
        """Needs made twice, and requests made while one was open."""
        needs = select(Need.mark).where(Need.status != DELETED, Need.mark.is_not(None)).group_by(Need.mark)
        requests = select(Workflow.identifier).where(Workflow.closed_on.is_(None))
        with closing(Database(self._place)) as database, database.reading() as session:
            twice = [
                *session.scalars(needs.having(func.count() > 1)),
                *session.scalars(requests.group_by(Workflow.identifier).having(func.count() > 1)),
            ]
        return [f"there twice: {name}" for name in twice]

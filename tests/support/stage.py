"""One computer on a line that can be cut, the same clearing-house again and again, and all that there is in the end."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from desktop_app.desk import Desk
from desktop_app.operations.synchronizing import sync_now
from forms.kinds import Document
from forms.paths import with_value
from sync.client.address import normalised, realm_at
from sync.client.house import CentralClearingHouse
from sync.client.wire.repeating import Repeats
from sync.client.wire.transport import Transport
from sync.engine import synchronize
from sync.errors import Trouble
from sync.practice import PracticeServer
from sync.practice.database.models import Need, Version, Workflow
from sync.practice.files.tables import Attachment
from sync.practice.needs import DELETED
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from sync.practice.practising.colleague import Colleague
from sync.records import Intent, Origin, Record, Stamp
from sync.report import Report
from tests.support.cutting_line import Cut, CuttingLine, cutting_line
from tests.support.faulty_line import FaultyHouse
from tests.support.given import FakeClock
from tests.support.offices import World, world_in
from tests.support.random_records import common

_ROUNDS = 4
# A reading is asked for so often before a run gives up.
_PERSISTENT = 3
# Times, and what the clearing-house names by itself.
_NUMBER = re.compile(r"[0-9a-f]{24,}|(?<=/attachments/)[^\"\\]+|\d{4}-\d\d-\d\dT[0-9:.]+Z?")
End = list[str]


class Stage:
    """A practice clearing-house, one computer on a line that can be cut, and a colleague on a good one."""

    def __init__(self, world: World, line: CuttingLine) -> None:
        """Sign the person in; the computer has no data yet."""
        self._world, self.line = world, line
        self.house = at_once(line.address)
        self.house.sign_in(FOCAL_POINT, PASSWORD)
        self._token = self.house.token

    def begin(self, clock: Callable[[datetime], FakeClock] = FakeClock) -> None:
        """Nothing at the clearing-house, nothing on the computer, a line that holds; ``clock`` makes the computer's."""
        self.line.mend()
        self.is_opening = False
        self.met: list[str] = []
        self._world.begin(1, clock)
        self._token = self.house.token or self._token
        self.house.close()
        self.house = at_once(self.line.address)
        assert self._token is not None
        self.house.resume(self._token)
        self.line.mend()

    @property
    def desk(self) -> Desk:
        """The desk of the computer."""
        return self._world.offices[0].desk

    @property
    def server(self) -> PracticeServer:
        """The practice clearing-house."""
        return self._world.server

    @property
    def clock(self) -> FakeClock:
        """The clock of the clearing-house."""
        return self._world.clock

    @property
    def folder(self) -> Path:
        """The folder of the computer."""
        return self._world.offices[0].folder

    @property
    def others(self) -> Colleague:
        """What others do at the clearing-house."""
        return self.server.colleague

    @property
    def colleague(self) -> FaultyHouse:
        """A colleague's way to the clearing-house, which holds."""
        return self._world.colleague

    def record(self, identifier: str) -> Record:
        """The record on the computer, which must be there."""
        return self._world.offices[0].record(identifier)

    def needs(self, mark: str) -> list[str]:
        """The numbers under which needs with this mark are at the clearing-house."""
        with self.server.house.database.reading() as session:
            query = select(Need.id).where(Need.mark == mark, Need.status != DELETED)
            return list(session.scalars(query))

    def write(self, document: Document) -> Record:
        """Take a document as a record of this computer."""
        header = document.get("header")
        record_type = header["schema"] if header else "bbiRequest"
        identifier = header["identifier"] if header else document["meta"]["mark"]
        return self.desk.store.records.save(
            record_type, identifier, document, origin=Origin.IMPORTED, who="Awa"
        )

    def change(self, identifier: str, path: str, value: Any) -> Record:
        """Change one answer of a record."""
        record = self.record(identifier)
        document = with_value(record.mine, path, value)
        return self.desk.store.records.save(
            record.record_type, identifier, document, origin=Origin.TYPED, who="Awa"
        )

    def queue(self, identifier: str, intent: Intent = Intent.DRAFT) -> None:
        """Put a record into the queue."""
        self.desk.store.outbox.put(identifier, intent)

    def sync(self) -> Report:
        """Synchronize records; a second has passed."""
        self._world.tick()
        return synchronize(self.desk.store, self.house)

    def play(self, scene: Scene, kind: str = "", where: Cut | None = None, at: int = 1) -> End:
        """Play a scene, perhaps with a cut at a call of this kind, and synchronize to the end; all that there is then.

        A reading is cut until the run gives up: asked for again at once, it would not be felt.
        """
        self.begin()
        scene(self)
        self.line.mend()
        if where:
            self.line.cut(kind, where, at=at, times=_PERSISTENT if kind.startswith("GET") else 1)
        return self.finish(cut=where is not None)

    def finish(self, *, cut: bool = False) -> End:
        """Synchronize on the line as it is, then on one that holds; all that there is in the end."""
        with suppress(Trouble):
            self._once()
        assert self.line.was_cut or not cut, "no such call was made"
        self.met = list(self.line.met)
        self.line.carry()
        self._once()
        self.quiet()
        self.line.mend()
        self.quiet()
        return self.end()

    def _once(self) -> Report:
        """Synchronize; where it is the day's first time, sign in before and ask for lists of terms after."""
        if self.is_opening or not self.house.token:
            self.house.sign_in(FOCAL_POINT, PASSWORD)
        if not self.is_opening:
            return self.sync()
        self._world.tick()
        return sync_now(self.desk, self.house)

    def quiet(self) -> None:
        """Synchronize until nothing comes and nothing goes."""
        for _round in range(_ROUNDS):
            report = self.sync()
            assert report.trouble is None
            if not report.results:
                return
        raise AssertionError("it does not come to rest")

    def end(self) -> End:
        """All that there is, here and there, but for times and for numbers that the clearing-house gives."""
        office = self._world.offices[0]
        whole = {
            "here": sorted(map(_told, office.everything())),
            "waiting": [item.identifier for item in office.desk.store.outbox.items()],
            **self._there(),
        }
        return [_NUMBER.sub("…", line) for line in json.dumps(whole, indent=1, default=str).splitlines()]

    def _there(self) -> dict[str, Any]:
        with self.server.house.database.reading() as session:
            workflows, alive = session.scalars(select(Workflow)), select(Need).where(Need.status != DELETED)
            return {
                "versions": sorted(session.scalars(select(Version.text))),
                "needs": sorted((one.mark, one.status, one.text) for one in session.scalars(alive)),
                "requests": sorted((one.identifier, one.type, bool(one.closed_on)) for one in workflows),
                "files": sorted(session.scalars(select(Attachment.filename))),
            }


Scene = Callable[[Stage], None]


@contextmanager
def stage_in(folder: Path) -> Iterator[Stage]:
    """A stage whose files are in this folder."""
    with world_in(folder) as world, cutting_line(world.server.address) as line:
        stage = Stage(world, line)
        try:
            yield stage
        finally:
            stage.house.close()


def at_once(address: str) -> CentralClearingHouse:
    """A way to the clearing-house that waits for nothing before it asks again."""
    base = normalised(address)
    repeats = Repeats(chance=lambda: 0.0)
    return CentralClearingHouse(Transport(base, realm_at(base), repeats=repeats))


def _told(record: Record) -> list[Any]:
    stamp = record.stamp or Stamp()
    return [
        record.identifier,
        f"{record.state}, there {stamp.standing} {stamp.revision}, {record.intent} waits, bin {record.binned}",
        json.dumps(common(record.mine)),
        [reason["code"] for reason in record.reasons],
        [conflict.path for conflict in record.conflicts],
    ]

"""One computer on a line that can be cut, the same clearing-house again and again, and all that there is in the end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import select

from desktop_app.desk import Desk
from desktop_app.operations.sending import submit
from desktop_app.operations.synchronizing import sign_in, sync_now
from forms.kinds import Document
from forms.paths import with_value
from sync.client.house import CentralClearingHouse, connect
from sync.engine import synchronize
from sync.practice import PracticeServer
from sync.practice.database.models import Need, Version, Workflow
from sync.practice.files.tables import Attachment
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from sync.practice.practising.colleague import Colleague
from sync.records import Intent, Origin, Record
from sync.report import Report
from tests.support.cutting_line import CuttingLine, cutting_line
from tests.support.faulty_line import FaultyHouse
from tests.support.given import FakeClock
from tests.support.offices import World, world_in

_ROUNDS = 4
End = dict[str, Any]


class Stage:
    """A practice clearing-house, one computer on a line that can be cut, and a colleague on a good one."""

    def __init__(self, world: World, line: CuttingLine) -> None:
        """Sign the person in; the computer has no data yet."""
        self._world, self.line = world, line
        self.house: CentralClearingHouse = connect(line.address)
        self.house.sign_in(FOCAL_POINT, PASSWORD)

    def begin(self) -> None:
        """Nothing at the clearing-house, nothing on the computer, a line that holds."""
        self.line.mend()
        self._world.begin(1)
        if not self.house.token:
            self.house.sign_in(FOCAL_POINT, PASSWORD)

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
        record = self._world.offices[0].record(identifier)
        document = with_value(record.mine, path, value)
        return self.desk.store.records.save(
            record.record_type, identifier, document, origin=Origin.TYPED, who="Awa"
        )

    def queue(self, identifier: str, intent: Intent = Intent.DRAFT) -> None:
        """Put a record into the queue."""
        submit(self.desk, identifier, intent)

    def sync(self) -> Report:
        """Synchronize records; a second has passed."""
        self._world.tick()
        return synchronize(self.desk.store, self.house)

    def sync_all(self) -> Report:
        """Sign in and synchronize records and lists of terms."""
        self._world.tick()
        house, _account = sign_in(self.desk, self.line.address, FOCAL_POINT, PASSWORD)
        try:
            return sync_now(self.desk, house)
        finally:
            house.close()

    def quiet(self) -> None:
        """Synchronize until nothing comes and nothing goes."""
        for _round in range(_ROUNDS):
            report = self.sync()
            assert report.trouble is None
            if not report.results:
                return
        raise AssertionError("it does not come to rest")

    def end(self) -> End:
        """All that there is, here and there, without times."""
        office = self._world.offices[0]
        return {
            "here": {record.identifier: _told(record) for record in office.everything()},
            "waiting": [item.identifier for item in office.desk.store.outbox.items()],
            **self._there(),
        }

    def _there(self) -> End:
        with self.server.house.database.reading() as session:
            workflows = session.scalars(select(Workflow))
            return {
                "versions": sorted(json.dumps(_free(text)) for text in session.scalars(select(Version.text))),
                "needs": sorted((one.mark, one.status, one.text) for one in session.scalars(select(Need))),
                "requests": Counter((one.identifier, one.type, bool(one.closed_on)) for one in workflows),
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


def _told(record: Record) -> Any:
    standing = record.stamp.standing if record.stamp else None
    return (
        record.state,
        standing,
        record.stamp.revision if record.stamp else None,
        json.dumps(record.mine),
        [reason["code"] for reason in record.reasons],
        [conflict.path for conflict in record.conflicts],
        record.intent,
        record.binned,
    )


def _free(text: str) -> Any:
    return json.loads(text)

"""What synchronizing costs beside the floor that the API allows: ``python -m tests.benchmarks.bench_sync [line]``.

Without a word: on loopback, 10,000 records. With ``line``: over 600 ms and 64 kbit/s, without loss and with 5 and 20 %,
with a hundred records and twenty new ones instead, as the full numbers would take hours; what is nothing to do and ten
edits stand as they are. The clearing-house is a process of its own; ours and the floor take turns in one run.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from desktop_app.desk import Desk
from forms.kinds import Document
from sync.client.house import CentralClearingHouse, connect
from sync.client.wire.transport import Patience
from sync.engine import synchronize
from sync.practice import open_house
from sync.practice.serving.serve import new_identifier, present
from sync.records import Intent, Origin
from tests.benchmarks.bench_practice import process
from tests.benchmarks.filling import ACTIVITY, FOCAL_POINT, fill, small_documents
from tests.benchmarks.floor import Cost, Floor
from tests.support.slow_line import slow_line

RECORDS, NEW, EDITS = 10_000, 1_000, 10
SLOW_RECORDS, SLOW_NEW = 100, 20
ROUND_TRIP, BITS, LOSSES = 0.6, 64_000, (0.0, 0.05, 0.2)
TIMES = 5


@contextmanager
def clearing_house(folder: Path, records: int) -> Iterator[str]:
    """The address of a practice clearing-house that holds so many drafts."""
    place = folder / "practice" / "clearing-house"
    house = open_house(place, country="bj", clock=present, new_id=new_identifier, examples=False)
    fill(house, records)
    house.database.close()
    with process("-m", "desktop_app", "practice", "--data-dir", str(folder), "--no-examples") as address:
        yield address


class Ours:
    """One computer with the program, signed in."""

    def __init__(self, folder: Path, address: str) -> None:
        """Sign in; what that costs is not counted."""
        self.desk = Desk.open(folder)
        self.house: CentralClearingHouse = connect(address, patience=Patience(60.0, 600.0))
        self.house.sign_in(FOCAL_POINT, "practice")
        self.token = self.house.token.text if self.house.token else ""

    def sync(self) -> Cost:
        """Synchronize, as the report tells it."""
        begun = time.monotonic()
        report = synchronize(self.desk.store, self.house)
        if report.trouble:
            raise report.trouble
        return Cost(time.monotonic() - begun, report.traffic.both_ways, report.traffic.requests)

    def write(self, name: str, document: Document) -> None:
        """Change or add a record, and let it wait to be sent."""
        self.desk.store.records.save(ACTIVITY, name, document, origin=Origin.TYPED, who="Awa")
        self.desk.store.outbox.put(name, Intent.DRAFT)

    def close(self) -> None:
        """Let go."""
        self.house.close()
        self.desk.close()


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="bench-sync-") as name:
        if sys.argv[1:] == ["line"]:
            for loss in LOSSES:
                _over_the_line(Path(name) / str(loss), loss)
        else:
            _on_loopback(Path(name), int(sys.argv[1]) if sys.argv[1:] else RECORDS)


def _on_loopback(folder: Path, records: int) -> None:
    print(f"loopback, {records} records of about 640 bytes, {os.cpu_count()} processors")
    with clearing_house(folder, records) as address:
        _measure(folder, address, records, NEW)
    _memory(folder / "memory", records)


def _over_the_line(folder: Path, loss: float) -> None:
    print(f"{ROUND_TRIP * 1000:.0f} ms, {BITS // 1000} kbit/s, {loss:.0%} loss; {SLOW_RECORDS} records")
    with (
        clearing_house(folder, SLOW_RECORDS) as address,
        slow_line(address, round_trip=ROUND_TRIP, bits=BITS, loss=loss) as line,
    ):
        _measure(folder, line.address, SLOW_RECORDS, SLOW_NEW)


def _measure(folder: Path, address: str, records: int, new: int) -> None:
    """Ours and the floor by turns; both find the same at the clearing-house."""
    ours = Ours(folder / "desk", address)
    with closing(ours), closing(Floor(address, ours.token)) as floor:
        _tell(f"first pull of {records}", ours.sync(), floor.cost(floor.pull))
        edited = _edits(ours, "First.")
        print(f"{'10 edits, the first time':<28} ours {ours.sync()}")
        # What is a moment old proves nothing yet, and the list that is read then is whole.
        time.sleep(4)
        print(f"{'the next, read whole':<28} ours {ours.sync()}")
        pairs = [(ours.sync(), floor.cost(floor.nothing)) for _ in range(TIMES)]
        _tell("nothing to do", *_medians(pairs))
        edited = _edits(ours, "Second.")
        sent = ours.sync()
        _tell(f"{EDITS} edits", sent, floor.cost(lambda: floor.push(edited)))
        print(f"{'':<28} blind {floor.cost(lambda: floor.push(edited, blind=True))}")
        made = list(islice(small_documents(records + 2 * new), records, None))
        for name, document in made[:new]:
            ours.write(name, document)
        _tell(f"{new} new records", ours.sync(), floor.cost(lambda: floor.push(made[new:])))


def _edits(ours: Ours, text: str) -> list[tuple[str, Any]]:
    found = [(name, {**document, "notes": text}) for name, document in small_documents(EDITS)]
    for name, document in found:
        ours.write(name, document)
    return found


def _medians(pairs: list[tuple[Cost, Cost]]) -> tuple[Cost, Cost]:
    def middle(costs: list[Cost]) -> Cost:
        return sorted(costs, key=lambda cost: cost.seconds)[len(costs) // 2]

    return middle([ours for ours, _floor in pairs]), middle([floor for _ours, floor in pairs])


def _tell(what: str, ours: Cost, floor: Cost) -> None:
    ratios = (
        ours.seconds / floor.seconds,
        ours.bytes / floor.bytes,
        ours.requests / floor.requests,
    )
    print(f"{what:<28} ours {ours}")
    times, sizes, requests = (f"{ratio:.2f}" for ratio in ratios)
    print(f"{'':<28} floor{floor}   time {times}, bytes {sizes}, requests {requests}", flush=True)


def _memory(folder: Path, records: int) -> None:
    """What a first pull holds at its peak: of Python's own objects, for a tenth of the records and for all."""
    for many in (records // 10, records):
        with clearing_house(folder / str(many), many) as address:
            ours = Ours(folder / f"desk-{many}", address)
            with closing(ours):
                tracemalloc.start()
                ours.sync()
                _now, peak = tracemalloc.get_traced_memory()
                tracemalloc.stop()
        print(
            f"peak while pulling {many:>6}: {peak / 1e6:6.1f} MB, {peak / many:7.0f} bytes a record",
            flush=True,
        )
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"the whole process at its largest: {most / 1000:.0f} MB")


if __name__ == "__main__":
    main()

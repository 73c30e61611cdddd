"""What compression and several requests at once gain: ``python -m tests.benchmarks.bench_line [RECORDS]``.

The same synchronizations over 600 ms and 64 kbit/s, by the program's own client and by one that asks for one thing
after another and neither sends nor takes anything compressed; then what either of the two gains by itself. All four go
side by side, each on a line and with a clearing-house of its own; with 200 records it takes some seven minutes.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.desk import Desk, new_identifier
from forms.kinds import Document
from forms.paths import with_value
from sync.client.address import REALM
from sync.client.house import CentralClearingHouse
from sync.client.wire.lanes import LANES
from sync.client.wire.transport import Patience, Transport
from sync.engine import synchronize
from sync.learning import new_vocabularies
from sync.practice import PracticeServer
from sync.records import Intent, Origin
from tests.benchmarks.bench_store import WORDS
from tests.support.slow_line import SlowLine, slow_line

RECORDS, EDITS = 200, 10
ROUND_TRIP, BITS = 0.6, 64_000
ACTIVITY = "capacityBuildingInitiative"
EMAIL = "focal.point@practice.example"


@dataclass(frozen=True)
class Client:
    """How a client asks."""

    name: str
    lanes: int
    packed: bool


CLIENTS = (
    Client("plain", 1, False),
    Client("compressed", 1, True),
    Client("several at once", LANES, False),
    Client("both", LANES, True),
)


@dataclass(frozen=True)
class Cost:
    """What a synchronization cost."""

    seconds: float
    bytes: int
    requests: int

    def __str__(self) -> str:
        return f"{self.seconds:6.1f} s {self.bytes / 1000:7.1f} kB {self.requests:3} requests"


class Line(Transport):
    """A transport whose helps can be taken away; it counts its requests."""

    def __init__(self, address: str, client: Client) -> None:
        super().__init__(address, REALM, patience=Patience(60.0, 600.0), lanes=client.lanes)
        self.requests = 0
        if not client.packed:
            self._session.headers["Accept-Encoding"] = "identity"
            self._compression.refused()

    def _exchange(self, *given: Any) -> Any:
        self.requests += 1
        return super()._exchange(*given)


def main() -> None:
    """Measure and print."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    print(f"{ROUND_TRIP * 1000:.0f} ms, {BITS // 1000} kbit/s; {records} records, {EDITS} edits")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(len(CLIENTS)) as pool:
        works = [
            pool.submit(_measured, Path(folder) / str(number), client, records)
            for number, client in enumerate(CLIENTS)
        ]
        plain, *others = (work.result() for work in works)
    for client, measured in zip(CLIENTS[1:], others, strict=True):
        for deed, cost in measured.items():
            print(f"{client.name:<16} {deed:<22} {cost}   plain {plain[deed]}   {_ratio(cost, plain[deed])}")


def _ratio(cost: Cost, plain: Cost) -> str:
    return f"time {cost.seconds / plain.seconds:.2f}, bytes {cost.bytes / plain.bytes:.2f}"


def _measured(folder: Path, client: Client, records: int) -> dict[str, Cost]:
    with PracticeServer(folder / "house", examples=False) as server:
        identifiers = _fill(folder / "filler", server, records)
        desk = Desk.open(folder / "desk")
        try:
            with slow_line(server.address, round_trip=ROUND_TRIP, bits=BITS) as line:
                return dict(_deeds(desk, line, identifiers, client))
        finally:
            desk.close()


def _deeds(desk: Desk, line: SlowLine, identifiers: list[str], client: Client) -> Iterator[tuple[str, Cost]]:
    with _house(line.address, client) as (house, transport):
        watch = _Watch(line, transport)
        yield "first pull", watch(lambda: _sync(desk, house))
        yield "lists of terms", watch(lambda: new_vocabularies(desk.store, house))
        yield "lists of terms, again", watch(lambda: new_vocabularies(desk.store, house))
        for identifier in identifiers[:EDITS]:
            _edit(desk, identifier)
        yield "edits sent", watch(lambda: _sync(desk, house))
        yield "nothing to do", watch(lambda: _sync(desk, house))


class _Watch:
    """Measures what a deed costs."""

    def __init__(self, line: SlowLine, transport: Line) -> None:
        self._line, self._transport = line, transport

    def __call__(self, deed: Callable[[], object]) -> Cost:
        passed, asked, started = self._passed(), self._transport.requests, time.monotonic()
        deed()
        seconds = time.monotonic() - started
        return Cost(seconds, self._passed() - passed, self._transport.requests - asked)

    def _passed(self) -> int:
        return self._line.sent + self._line.received


@contextmanager
def _house(address: str, client: Client) -> Iterator[tuple[CentralClearingHouse, Line]]:
    transport = Line(address, client)
    house = CentralClearingHouse(transport)
    house.sign_in(EMAIL, "practice")
    yield house, transport
    house.close()


def _sync(desk: Desk, house: CentralClearingHouse) -> None:
    report = synchronize(desk.store, house)
    if report.trouble:
        raise report.trouble


def _fill(folder: Path, server: PracticeServer, records: int) -> list[str]:
    """So many drafts at the clearing-house; their identifiers."""
    desk, chance = Desk.open(folder), random.Random(1)
    identifiers = [new_identifier() for _ in range(records)]
    for identifier in identifiers:
        _keep(desk, identifier, _document(identifier, chance))
    with _house(server.address, CLIENTS[-1]) as (house, _transport):
        _sync(desk, house)
    desk.close()
    return identifiers


def _document(identifier: str, chance: random.Random) -> dict[str, Any]:
    def words(number: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(number)).capitalize()

    return {
        "header": {"identifier": identifier, "schema": ACTIVITY, "languages": ["en", "fr"]},
        "title": {"en": words(8), "fr": words(9)},
        "description": {"en": f"<p>{words(110)}.</p>", "fr": f"<p>{words(120)}.</p>"},
        "countryRegions": [{"identifier": "bj"}, {"identifier": "tg"}],
        "startDate": f"20{chance.randint(10, 29)}-03",
    }


def _edit(desk: Desk, identifier: str) -> None:
    record = desk.store.records.get(identifier)
    assert record is not None
    text = f"<p>Changed.</p>{record.mine['description']['en']}"
    _keep(desk, identifier, with_value(record.mine, "description.en", text))


def _keep(desk: Desk, identifier: str, document: Document) -> None:
    desk.store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="Awa")
    desk.store.outbox.put(identifier, Intent.DRAFT)


if __name__ == "__main__":
    main()

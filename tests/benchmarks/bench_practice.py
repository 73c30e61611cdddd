"""How many clients a practice clearing-house holds at once: ``python -m tests.benchmarks.bench_practice [CLIENTS …]``.

Each client signs in, lists, sends five drafts (one of them everybody's), reads four back and asks for publication, all
over one connection. Every acknowledged write is looked for afterwards. Beside it: the same number of requests to an
application that does nothing, and the same number of transactions that do nothing but write.
"""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sync.practice.database.database import Database
from sync.practice.database.models import Setting
from tests.benchmarks.practice_crowd import DRAFTS, REQUESTS, Outcome, crowd, lost
from tests.support.postgres import NoPostgres, running_postgres

CLIENTS = (200, 400, 800)
BARE = """
import sys
import uvicorn
from sync.practice.serving.listening import LOOPBACK, address_of, listen

async def nothing(scope, receive, send):
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"{}"})

listener = listen(LOOPBACK, 0, None)
print(address_of(listener, LOOPBACK, None), flush=True)
uvicorn.Server(uvicorn.Config(nothing, http="h11", lifespan="off", log_config=None)).run(sockets=[listener])
"""


@contextmanager
def process(*arguments: str) -> Iterator[str]:
    """A server in a process of its own; its address is the first line it writes."""
    running = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    try:
        yield running.stdout.readline().strip()
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(30)
        running.stdout.close()


@contextmanager
def serving(place: str, workers: int) -> Iterator[str]:
    """A practice clearing-house without example records."""
    where = ["--database", place] if "://" in place else ["--data-dir", place]
    options = [*where, "--no-examples", "--workers", str(workers), "--reset", "--yes"]
    with process("-m", "desktop_app", "practice", *options) as address:
        yield address


def report(name: str, clients: int, outcome: Outcome, seconds: float, gone: int) -> float:
    """One line; gives the requests per second."""
    rate = len(outcome.answers) / seconds
    times = sorted(outcome.answers) or [0.0]
    print(
        f"{name:<24}{clients:>6} clients {len(outcome.answers):>6} answers {seconds:6.1f} s {rate:7.0f}/s"
        f"   median {statistics.median(times):5.2f} s, slowest {times[-1]:6.2f} s"
        f"   errors {len(outcome.errors)}, lost {gone}",
        flush=True,
    )
    for error in sorted(set(outcome.errors))[:3]:
        print(f"    {error}")
    return rate


def house(name: str, place: str, workers: int, clients: int) -> float:
    """A crowd at a practice clearing-house."""
    with serving(place, workers) as address:
        outcome, seconds = crowd(address, clients)
        return report(name, clients, outcome, seconds, len(lost(address, outcome)))


def transactions(place: str) -> float:
    """Bare transactions per second: a row of a draft's size, alone."""
    database = Database(place)
    number = 200 * (DRAFTS + 2)
    begun = time.perf_counter()
    for place_in_row in range(number):
        with database.writing() as session:
            session.merge(Setting(name=f"bare {place_in_row}", value="x" * 1500))
    seconds = time.perf_counter() - begun
    database.close()
    return number / seconds


def measure(name: str, place: str, clients: int, floor: float) -> None:
    """One kind of database, with one process and with several."""
    for workers in (1, 2, 4):
        rate = house(f"{name}, {workers} process{'es' if workers > 1 else ''}", place, workers, clients)
        print(f"    {floor / rate:.1f} times the floor")


def main() -> None:
    """Measure everything."""
    wanted = [int(one) for one in sys.argv[1:]] or CLIENTS
    with tempfile.TemporaryDirectory() as folder, suppress(NoPostgres), running_postgres() as postgres:
        print(f"{os.cpu_count()} processors, {REQUESTS} requests from each client; the clients run here too")
        for name, place in (("SQLite", str(Path(folder) / "bare")), ("PostgreSQL", postgres)):
            print(f"bare transactions, {name}: {transactions(place):.0f}/s")
        for clients in wanted:
            with process("-c", BARE) as address:
                floor = report("bare application", clients, *crowd(address, clients, "hail"), 0)
            measure("SQLite", str(Path(folder) / "data"), clients, floor)
            measure("PostgreSQL", postgres, clients, floor)


if __name__ == "__main__":
    main()

"""Several processes that serve one practice clearing-house."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from sync.practice.database.database import Database
from sync.practice.people import accounts as people
from tests.sync.practice.visits import DOCUMENTS, Visit, activity

posix = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc here")
PROGRAM = """
import sys
from sync.practice import Serving, serve
serve(Serving(sys.argv[1], workers=2, examples=False), sys.stdout, sys.stdin)
"""
BREAKING = """
import threading
from sync.practice.serving.crew import Crew
from sync.practice.serving.listening import LOOPBACK, listen
def broken():
    raise KeyError("broken")
with listen(LOOPBACK, 0, None) as listener:
    Crew(2, listener, broken).work(threading.Event(), None)
"""


class Processes:
    """A practice clearing-house in several processes."""

    def __init__(self, place: str) -> None:
        self.parent = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", PROGRAM, place],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.parent.stdout is not None
        self.address = self.parent.stdout.readline().strip()

    def workers(self) -> set[int]:
        """Its children that are alive."""
        found = set()
        for place in Path("/proc").glob("[0-9]*/stat"):
            try:
                state, parent = place.read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(parent) == self.parent.pid and state != "Z":
                found.add(int(place.parent.name))
        return found

    def wait_for_workers(self, wanted: int, besides: int = 0) -> set[int]:
        """Look until there are so many; a process has no other way to say that it was born."""
        deadline = time.monotonic() + 20
        while len(found := self.workers() - {besides}) != wanted and time.monotonic() < deadline:
            time.sleep(0.02)
        return found


@pytest.fixture
def processes(database: Database) -> Iterator[Processes]:
    """Two processes on an empty database."""
    running = Processes(database.address.render_as_string(hide_password=False))
    yield running
    running.parent.kill()
    running.parent.communicate()


def _gone(numbers: set[int]) -> bool:
    """Whether these processes have ended, or do so soon."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if not any(Path(f"/proc/{number}").exists() for number in numbers):
            return True
        time.sleep(0.02)
    return False


@posix
def test_several_processes_lose_nothing_of_what_many_write(processes: Processes) -> None:
    with ExitStack() as leaving, ThreadPoolExecutor(8) as pool:
        visits = [leaving.enter_context(Visit(processes.address, people.FOCAL_POINT)) for _ in range(8)]

        def work(place: int) -> set[int]:
            names = [f"{place:04d}-{number:08d}" for number in range(5)]
            return {visits[place].draft(activity(name)).status_code for name in names}

        assert set().union(*pool.map(work, range(8))) == {200}
        for visit in visits:
            assert visit.get(DOCUMENTS, collection="mydraft", _top=1).json()["Count"] == 40
    assert len(processes.workers()) == 2


@posix
def test_a_process_that_breaks_is_replaced_and_all_end_with_the_input(processes: Processes) -> None:
    broken, _other = processes.wait_for_workers(2)
    os.kill(broken, signal.SIGKILL)
    workers = processes.wait_for_workers(2, besides=broken)
    assert len(workers) == 2
    for _ in range(8):
        assert requests.get(f"{processes.address}/practice/accounts", timeout=20).status_code == 200
    _out, errors = processes.parent.communicate("", timeout=20)
    assert (processes.parent.returncode, errors) == (0, "")
    assert _gone(workers)


@posix
def test_no_process_outlives_the_one_that_began_it(processes: Processes) -> None:
    workers = processes.wait_for_workers(2)
    processes.parent.kill()
    processes.parent.communicate()
    assert _gone(workers)


@posix
def test_processes_that_break_again_and_again_end_in_a_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAKING], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert "The practice clearing-house had to end" in done.stderr

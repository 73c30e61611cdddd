"""Any thread may call: writers take turns, readers wait for nobody and see whole changes only."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync.records import Intent, Query, State
from sync.store import Store
from sync.store.connections import Closed
from tests.sync.store.given import keep, titled


class Undone(Exception):
    """Something that goes wrong in the middle of a transaction."""


def all_at_once(*works: Callable[[], object]) -> None:
    """Run each in a thread of its own, started together; the first fault is raised."""
    start = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> object:
        start.wait()
        return work()

    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(run, work) for work in works]:
            done.result()


def test_writers_in_many_threads_lose_nothing(store: Store) -> None:
    def write(name: str) -> None:
        for number in range(15):
            keep(store, titled(f"{name} {number}", f"A-{name}"))
            keep(store, titled(f"{name} {number}", "A-shared"))

    all_at_once(*[lambda name=name: write(name) for name in "abcd"])
    assert {len(store.history.of(f"A-{name}")) for name in "abcd"} == {15}
    shared = [entry.document["title"]["en"] for entry in store.history.of("A-shared")]
    assert len(set(shared)) == 60
    assert [entry.number for entry in store.history.of("A-shared")] == list(range(60, 0, -1))


def test_a_reader_sees_a_change_wholly_or_not_at_all(store: Store) -> None:
    keep(store)
    stop = threading.Event()

    def write() -> None:
        for _ in range(40):
            item = store.outbox.put("A-1", Intent.DRAFT)
            store.outbox.remove(item.number)
        stop.set()

    def read() -> None:
        while not stop.is_set():
            record = store.records.get("A-1")
            assert record is not None
            assert (record.state is State.WAITING) == (record.intent is Intent.DRAFT)

    all_at_once(write, read, read)


def test_a_reader_does_not_wait_for_a_writer_and_what_goes_wrong_is_undone(store: Store) -> None:
    keep(store)

    def go_wrong() -> None:
        with ThreadPoolExecutor(1) as pool, store._connections.writing() as connection:
            connection.exec_driver_sql("DELETE FROM record")
            assert pool.submit(store.records.count, Query()).result(timeout=20) == 1
            raise Undone

    with pytest.raises(Undone):
        go_wrong()
    assert store.records.count(Query()) == 1


def test_after_it_was_closed_nobody_opens_it_again(store: Store) -> None:
    keep(store)
    started, go_on, came = threading.Event(), threading.Event(), list[BaseException]()

    def late() -> None:
        """Reads while it is closed, and asks once more afterwards."""
        with store.backups._connections.reading() as connection:
            started.set()
            assert go_on.wait(10)
            assert connection.exec_driver_sql("SELECT count(*) FROM record").scalar() == 1
        asked: list[Callable[[], object]] = [
            lambda: store.records.get("A-1"),
            lambda: store.settings.put("a", "b"),
            store.checking.run,
        ]
        for ask in asked:
            with pytest.raises(Closed) as refused:
                ask()
            came.append(refused.value)

    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(late)
        assert started.wait(10)
        store.close()
        go_on.set()
        ended.result()
    assert len(came) == 3
    assert open_files(store.folder) == []
    with pytest.raises(Closed):
        _ = store.changes
    store.close()


def open_files(folder: Path) -> list[Path]:
    """What of this folder this process holds open, where the computer can tell."""
    held = Path("/proc/self/fd")
    links = [one.readlink() for one in held.iterdir() if one.is_symlink()] if held.is_dir() else []
    return [link for link in links if link.is_relative_to(folder)]

"""What encryption costs: the same work on a plain and an encrypted store by turns.

``python -m tests.benchmarks.bench_encrypted``
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from sync.records import Origin, Query
from sync.store import Key, Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import connect
from tests.benchmarks.bench_store import ACTIVITY, clock, documents

T = TypeVar("T")
RECORDS, SAVES, READS, OPENINGS, FILE_BYTES = 10_000, 300, 40, 5, 64 << 20


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="bench-encrypted-") as name:
        plain, encrypted = Path(name) / "plain", Path(name) / "encrypted"
        key, spent = _timed(lambda: Key.new("corail niébé trente", os.urandom))
        print(f"make the key from a passphrase: {spent:.3f} s, once for each opening")
        for folder in (plain, encrypted):
            _fill(folder)
        size = (plain / "focal-desk.db").stat().st_size
        _done, spent = _timed(lambda: convert(encrypted, None, key))
        print(f"encrypt {size / 1e6:.0f} MB, compared row by row: {spent:.1f} s")
        _compare_openings(plain, encrypted, key)
        with _opened(plain, None) as one, _opened(encrypted, key) as other:
            _compare_work(one, other)
            _compare_files(one, other, Path(name) / "film.mp4")
        _compare_memory_security(encrypted, key)


def _opened(folder: Path, key: Key | None) -> Store:
    return Store.open(folder, clock=clock(), new_id=lambda: "unused", key=key)


def _fill(folder: Path) -> None:
    with _opened(folder, None) as store:
        for _number, (identifier, document) in zip(range(RECORDS), documents(3), strict=False):
            store.records.save(ACTIVITY, identifier, document, origin=Origin.IMPORTED, who="Ana")


def _compare_openings(plain: Path, encrypted: Path, key: Key) -> None:
    def opening(folder: Path, key: Key | None) -> Callable[[], None]:
        return lambda: _opened(folder, key).close()

    _by_turns("open and close, with the check", opening(plain, None), opening(encrypted, key), OPENINGS)


def _compare_work(one: Store, other: Store) -> None:
    edits = documents(3)
    given = [next(edits) for _ in range(SAVES)]

    def saving(store: Store) -> Callable[[], None]:
        left = iter([(name, {**document, "title": {"en": "Changed"}}) for name, document in given])

        def save() -> None:
            identifier, document = next(left)
            store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="Ana")

        return save

    _by_turns("save one record", saving(one), saving(other), SAVES)
    for name, query in (("list, first 100", Query()), ("search for two words", Query(text="mangr univ"))):
        _by_turns(name, _asking(one, query), _asking(other, query), READS)


def _asking(store: Store, query: Query) -> Callable[[], None]:
    def ask() -> None:
        store.records.rows(query, limit=100)

    return ask


def _compare_files(one: Store, other: Store, source: Path) -> None:
    source.write_bytes(os.urandom(FILE_BYTES))
    for name, store in (("plain", one), ("sealed", other)):
        file, kept = _timed(lambda store=store: store.files.add(source))  # type: ignore[misc]
        _copy, out = _timed(lambda store=store, file=file: store.files.copy_out(file))  # type: ignore[misc]
        print(f"attach {FILE_BYTES >> 20} MiB, {name}: {kept:.2f} s; copy it out: {out:.2f} s")


def _compare_memory_security(folder: Path, key: Key) -> None:
    """SQLCipher can lock and wipe all of SQLite's memory; what that costs, so that it is known why it is off."""
    for setting in ("OFF", "ON", "OFF"):
        with closing(connect(folder / "focal-desk.db", key)) as connection:
            connection.execute(f"PRAGMA cipher_memory_security = {setting}")
            _rows, spent = _timed(
                lambda: connection.execute("SELECT sum(length(mine)) FROM content").fetchall()
            )
            print(f"read every record, cipher_memory_security {setting}: {spent:.3f} s")


def _by_turns(name: str, plain: Callable[[], None], encrypted: Callable[[], None], times: int) -> None:
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for work, found in zip((plain, encrypted), spent, strict=True):
            found.append(_timed(work)[1])
    one, other = (1000 * statistics.median(found) for found in spent)
    print(f"{name}: {one:.2f} ms plain, {other:.2f} ms encrypted, {other / one:.2f} times")


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    started = time.perf_counter()
    answer = work()
    return answer, time.perf_counter() - started


if __name__ == "__main__":
    main()

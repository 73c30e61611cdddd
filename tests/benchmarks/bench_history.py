"""How soon a long history is there: ``python -m tests.benchmarks.bench_history``.

A record of 500 words with 500 versions and, beside it, one with 5. Ours: the page from its making to the painted list
with what changed in the lines in view, and from another choice to the painted comparison, offscreen. Bare: the rows
of the list alone, and two documents alone, read by SQL and made into objects.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.starting.qt_application import make_application
from desktop_app.versions.history_page import HistoryPage
from forms.kinds import Document
from sync.records import Origin
from sync.records_file import FILE_NAME
from tests.support.given import FakeClock

ACTIVITY = "capacityBuildingInitiative"
WORDS, LONG, SHORT, TIMES = 500, 500, 5, 9


def document(identifier: str, version: int) -> Document:
    """The record in a version: one word of its description, and every third time its title, is another."""
    words = [f"word{number}" for number in range(WORDS)]
    words[version % WORDS] = f"other{version}"
    header = {"identifier": identifier, "schema": ACTIVITY, "languages": ["en"]}
    return {
        "header": header,
        "title": {"en": f"Title {version // 3}"},
        "description": {"en": " ".join(words)},
    }


def filled(desk: Desk, identifier: str, versions: int, clock: FakeClock) -> None:
    """Keep the record in so many versions."""
    for version in range(versions):
        clock.advance(minutes=5)
        desk.store.records.save(
            ACTIVITY, identifier, document(identifier, version), origin=Origin.TYPED, who="Awa"
        )


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the middle of several runs."""
    took = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - begun))
    return statistics.median(took)


def bare_list(file: Path, record: int) -> list[object]:
    """The rows of the list and nothing else."""
    with closing(dbapi2.connect(str(file))) as connection:
        query = "SELECT version, at, who, origin FROM history WHERE record = ? ORDER BY version DESC"
        return list(connection.execute(query, (record,)))


def bare_two(file: Path, record: int) -> list[object]:
    """Two documents and nothing else."""
    with closing(dbapi2.connect(str(file))) as connection:
        query = "SELECT document FROM history WHERE record = ? AND version IN (2, 4)"
        return [json.loads(text) for (text,) in connection.execute(query, (record,))]


def main() -> None:
    """Measure, and print a table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), FakeClock()
        make_application(folder)
        desk, background = Desk.open(folder / "desk", clock=clock), Background()
        for identifier, versions in (("LONG", LONG), ("SHORT", SHORT)):
            filled(desk, identifier, versions, clock)
        print("milliseconds (median of 9)        list painted   comparison painted")
        for identifier, versions in (("SHORT", SHORT), ("LONG", LONG)):
            opened, chosen = ours(desk, background, identifier)
            print(f"ours, {versions:>3} versions                 {opened:8.1f}          {chosen:8.1f}")
        file = folder / "desk" / FILE_NAME
        rows, two = timed(lambda: bare_list(file, 1)), timed(lambda: bare_two(file, 1))
        print(f"bare, {LONG:>3} versions                 {rows:8.1f}          {two:8.1f}")
        background.close()
        desk.close()


def ours(desk: Desk, background: Background, identifier: str) -> tuple[float, float]:
    """The page opened, and another version chosen in it."""

    def wait() -> None:
        QApplication.processEvents()
        while not background.idle():
            QApplication.processEvents()
        QApplication.processEvents()

    def opened() -> HistoryPage:
        page = HistoryPage(desk, background, identifier)
        page.resize(1150, 640)
        page.show()
        wait()
        page.grab()
        return page

    pages: list[HistoryPage] = []
    took = timed(lambda: pages.append(opened()))
    page, turn = pages[-1], iter(range(1, 2 * TIMES))

    def choose() -> None:
        page.versions.list.setCurrentIndex(page.versions.model.index(next(turn) % (SHORT - 1)))
        wait()
        page.grab()

    chosen = timed(choose)
    for one in pages:
        one.close()
        one.deleteLater()
    return took, chosen


if __name__ == "__main__":
    main()

"""How quick summaries are, beside the plain SQL that asks the same: ``python -m tests.benchmarks.bench_summaries``.

The records are written straight into the tables of a store, as saving so many one by one takes minutes. Times are those
of the processor, the least of a few runs. The aims: 0.2 s for 10,000 records, 2 s for 100,000.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop_app.summaries.topics import Topic, axis_of
from forms.aspects import Aspect
from forms.domains import COUNTRIES, TARGET_GROUPS
from forms.vocabularies import Vocabularies, seed
from sync.records import Query, Unsaid
from sync.store import Store
from tests.benchmarks.bench_store import opened

SIZES = (10_000, 100_000)
RUNS = 3
TYPES = ("capacityBuildingInitiative",) * 3 + ("bbiRequest", "resource", "bbiOpportunity")
STATES = ("draft", "published", "published", "bin")
_RECORD = (
    "INSERT INTO record (number, identifier, record_type, state, title, changed_at, changed_by, server_id, theirs_by, "
    "reasons, merged, changed, binned, version) "
    "VALUES (?, ?, ?, ?, '{\"en\":\"Workshop\"}', '2026-01-01T00:00:00+00:00', '', '', '', '[]', '[]', 0, 0, 1)"
)
_ALIVE = "FROM record JOIN facet AS a ON a.record = number AND a.aspect = '{}' WHERE state != 'bin'"


def main() -> None:
    """Measure and print."""
    known = seed()
    for many in SIZES:
        with tempfile.TemporaryDirectory(prefix="bench-summaries-") as name:
            folder = Path(name)
            opened(folder).close()
            with closing(dbapi2.connect(str(folder / "focal-desk.db"), isolation_level=None)) as bare:
                fill(bare, many, known)
                with opened(folder) as store:
                    bench(store, bare, many, known)


def fill(bare: Any, many: int, known: Vocabularies) -> None:
    """So many records, each with three targets and countries, a group, a kind of help, dates, an amount and years."""
    chance = random.Random(1)
    places = [term.identifier for term in known.get(COUNTRIES).terms]
    groups = [term.identifier for term in known.terms(TARGET_GROUPS)] or ["GROUP"]
    bare.execute("BEGIN")
    for number in range(1, many + 1):
        kind, state = chance.choice(TYPES), chance.choice(STATES)
        bare.execute(_RECORD, (number, f"R-{number}", kind, state))
        start = chance.randint(2005, 2024)
        facets = [("target", f"GBF-TARGET-{target:02}") for target in chance.sample(range(1, 24), 3)]
        facets += [("country", place) for place in chance.sample(places, 3)]
        facets += [("group", chance.choice(groups)), ("assistance", f"HELP-{chance.randint(1, 12)}")]
        facets += [("start", str(start)), ("end", str(start + 2)), ("amount", str(chance.randint(1, 10**6)))]
        facets.append(("budget", chance.choice(("0-10000", "10000-50000", "50000-250000"))))
        rows = [(number, aspect, value) for aspect, value in facets]
        bare.executemany("INSERT INTO facet (record, aspect, value) VALUES (?, ?, ?)", rows)
        years = [(number, year) for year in range(start, start + 3)]
        bare.executemany("INSERT INTO year (record, year) VALUES (?, ?)", years)
    bare.execute("COMMIT")


def bench(store: Store, bare: Any, many: int, known: Vocabularies) -> None:
    """Every kind of summary by turns with its plain SQL, where one says the same."""
    for name, ours, statement in _questions(store, known):
        through = min(_seconds(ours) for _ in range(RUNS))
        line = f"{many:>7} {name:<28} {1000 * through:8.1f} ms"
        if statement:
            plain = min(_seconds(partial(_ask, bare, statement)) for _ in range(RUNS))
            line += f"   plain SQL {1000 * plain:8.1f} ms   ratio {through / plain:5.2f}"
        print(line)


def _questions(store: Store, known: Vocabularies) -> Iterator[tuple[str, Callable[[], object], str]]:
    summaries, everything = store.summaries, Query()

    def by(topic: Topic) -> Callable[[], object]:
        return lambda: summaries.by(everything, axis_of(known, topic))

    def cross(rows: Topic, columns: Topic) -> Callable[[], object]:
        return lambda: summaries.cross(everything, axis_of(known, rows), axis_of(known, columns))

    targets = f"SELECT a.value, count(*) {_ALIVE.format('target')} GROUP BY a.value"
    yield (
        "by state",
        by(Topic.STATE),
        "SELECT state, count(*) FROM record WHERE state != 'bin' GROUP BY state",
    )
    yield "by target", by(Topic.TARGET), targets
    yield "by country", by(Topic.COUNTRY), targets.replace("'target'", "'country'")
    yield "by region, with its countries", by(Topic.REGION), ""
    crossed = _ALIVE.format("target").replace("WHERE", "JOIN year AS y ON y.record = number WHERE")
    pairs = f"SELECT a.value, y.year, count(*) {crossed} GROUP BY 1, 2"
    yield "targets crossed with years", cross(Topic.TARGET, Topic.YEAR), pairs
    yield "kinds crossed with states", cross(Topic.TYPE, Topic.STATE), ""
    yield "regions crossed with years", cross(Topic.REGION, Topic.YEAR), ""
    yield "budgets with their sums", lambda: summaries.spent(everything), ""
    yield "timeline, the first 2000", lambda: summaries.dated(everything, limit=2000), ""
    yield "needs without an offer", lambda: store.records.count(Query(unmet=True)), ""
    lacking = Query(lacking=(Unsaid(Aspect.RESULT),))
    yield "records without results", lambda: store.records.count(lacking), ""


def _ask(bare: Any, statement: str) -> None:
    bare.execute(statement).fetchall()


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main()

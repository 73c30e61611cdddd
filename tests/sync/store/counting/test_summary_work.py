"""How much work summaries are for the database: in steps of SQLite's machine, which are alike on every computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlcipher3 import dbapi2

from desktop_app.summaries.topics import Topic, axis_of
from forms.vocabularies import seed
from sync.records import Query
from sync.store import Store
from tests.benchmarks.bench_store import opened
from tests.benchmarks.bench_summaries import fill

MANY = 400
"""Records; each has three targets, places and years, so that each pair of topics has nine pairs of values."""
KNOWN = seed()
Work = Callable[[Callable[[], object]], float]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the records of the benchmark, written straight into its tables."""
    folder = tmp_path_factory.mktemp("summaries")
    opened(folder).close()
    with closing(dbapi2.connect(str(folder / "focal-desk.db"), isolation_level=None)) as bare:
        fill(bare, MANY, KNOWN)
    with opened(folder) as store:
        yield store


@pytest.fixture
def work(filled: Store) -> Iterator[Work]:
    """Steps for each record that somebody's question takes."""
    steps = [0]

    def step() -> int:
        steps[0] += 1
        return 0

    def count(connection: dbapi2.Connection, *_others: object) -> None:
        connection.set_progress_handler(step, 100)

    event.listen(Engine, "checkout", count)

    def measured(ask: Callable[[], object]) -> float:
        ask()
        steps[0] = 0
        ask()
        return steps[0] * 100 / MANY

    yield measured
    event.remove(Engine, "checkout", count)


@pytest.mark.parametrize(
    ("rows", "columns"),
    [(Topic.TARGET, Topic.YEAR), (Topic.REGION, Topic.YEAR), (Topic.COUNTRY, Topic.TARGET)],
)
def test_two_topics_are_crossed_without_going_through_all_pairs_of_values(
    filled: Store, work: Work, rows: Topic, columns: Topic
) -> None:
    """122 to 140 steps each; the pairs alone, without any sum, are 246."""
    axes = axis_of(KNOWN, rows), axis_of(KNOWN, columns)
    assert work(lambda: filled.summaries.cross(Query(), *axes)) < 180


def test_the_needs_without_an_offer_are_found_without_comparing_value_by_value(
    filled: Store, work: Work
) -> None:
    """24 steps; 238 were needed when an index was asked for each part of a pair by itself."""
    assert work(lambda: filled.records.count(Query(unmet=True))) < 50
